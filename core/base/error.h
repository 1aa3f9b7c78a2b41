#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace jemaa {

/// What can go wrong that a person can do something about. Each code has one
/// message in every language (`error.<name>` in the catalogues), which says
/// what happened and what to do.
enum class ErrorCode {
    file_missing,
    not_a_workshop,
    newer_schema,
    read_only,
    locked,
    damaged,
    disk_full,
    write_failed,
    read_failed,
    template_invalid,
    fonts_missing,
    no_display,
    interrupted,
    altered,
    bad_argument,
};

/// An expected failure: what, where (a path, or `path:line`), and what exactly
/// was found there, in English, for the log and the office.
struct Error {
    ErrorCode code;
    std::string where;
    std::string detail;
};

template <typename T>
using Expected = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail)});
}

/// The code's name as it stands above, e.g. "disk_full"; the catalogues' key.
char const* name_of(ErrorCode code);

/// One line in English: what, where and detail.
std::string to_string(Error const& error);

}  // namespace jemaa
