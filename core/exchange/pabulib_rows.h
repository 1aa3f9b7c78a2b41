#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "exchange/pabulib_text.h"

namespace jemaa::exchange {

/// The three sections of a file, each with its line of column names first.
struct PabulibSections {
    std::span<PabulibLine const> meta;
    std::span<PabulibLine const> projects;
    std::span<PabulibLine const> votes;
};

/// bad_argument when a section is missing, comes twice or has no columns.
Expected<PabulibSections> sections_of(std::span<PabulibLine const> lines, std::string const& name);

/// Cells by the name of their column.
class PabulibColumns {
public:
    explicit PabulibColumns(PabulibLine const& head);
    [[nodiscard]] bool has(std::string_view column) const { return place_.contains(column); }
    /// The line's cell in that column; empty when it has none.
    [[nodiscard]] std::string const& cell(PabulibLine const& line, std::string_view column) const;

private:
    std::map<std::string, std::size_t, std::less<>> place_;
};

}  // namespace jemaa::exchange
