#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "agenda/agenda.h"
#include "base/clock.h"
#include "base/error.h"
#include "domain/fact.h"

namespace jemaa::sqlite {
class ForeignFile;
}

/// A new workshop that follows an earlier one: its file begins with what that
/// one's file holds, taken as a stranger's and never changed.
namespace jemaa::diagnostic {

/// The earlier workshop, in a checked copy of its file.
class Earlier {
public:
    /// `file` is a kiosk's, whose own workshop it is, or a diagnostic; of several
    /// workshops there `which` names one by its key or the beginning of its id.
    /// The copy lies in the folder `workplace`.
    /// Errors: bad_argument (no such workshop, or one must be named: lists them),
    /// template_invalid, and those of ForeignFile::open.
    static Expected<Earlier> open(std::filesystem::path const& file, std::string const& which,
                                  std::filesystem::path const& workplace);

    Earlier(Earlier&&) noexcept;
    Earlier& operator=(Earlier&&) noexcept;
    ~Earlier();

    [[nodiscard]] Workshop const& workshop() const { return workshop_; }

    /// Makes a kiosk's file, as SqliteStore::create does, of the new workshop's
    /// facts and the earlier one's; whole or not at all. Errors as of both that
    /// and merge(), above all altered.
    Expected<void> create(std::filesystem::path const& path, std::span<Fact const> facts,
                          Id const& own_kiosk) const;

private:
    Earlier(std::filesystem::path file, std::unique_ptr<sqlite::ForeignFile> copy);

    std::filesystem::path file_;
    std::unique_ptr<sqlite::ForeignFile> copy_;
    Workshop workshop_;
    bool is_kiosks_ = false;  ///< and is taken as it is
};

/// That the workshop founded by these facts follows `before`.
Fact following(std::span<Fact const> facts, Id const& before, Moment const& at);

/// Whether the agenda tells what was done since: bad_argument if it has no step
/// of kind "follow_up".
Expected<void> check_follows(agenda::Agenda const& agenda, std::string const& name);

}  // namespace jemaa::diagnostic
