#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "store/store.h"

namespace jemaa {

namespace sqlite {
struct Connection;
}

/// A workshop in one SQLite file, `NAME.jemaa`: rollback journal, synchronous
/// EXTRA, secure_delete, STRICT tables. The file is held for writing by one
/// kiosk at a time; readers such as an export may look in meanwhile. No state
/// of the file tells in which order ballots were cast or ideas given.
class SqliteStore final : public Store {
public:
    enum class Access { write, read };

    /// Makes a new file with the newest schema and its first facts, whole or
    /// not at all, also when the power is cut. It must not exist yet. It is the
    /// file of `own_kiosk`, one of the facts; if nil, a diagnostic.
    /// Errors: bad_argument (exists, no such folder, or a fact that can never
    /// be kept), disk_full, read_only, write_failed.
    static Expected<std::unique_ptr<SqliteStore>> create(std::filesystem::path const& path,
                                                         std::span<Fact const> facts = {},
                                                         Id const& own_kiosk = {});

    /// Opens an existing file and, for writing, brings an older schema up to
    /// date, keeping a copy as `NAME.jemaa.vN`. What a killed kiosk left half
    /// written is undone.
    /// Errors: file_missing, not_a_workshop, newer_schema, read_only, locked
    /// (another kiosk has it), damaged, read_failed; disk_full and
    /// write_failed when an older schema cannot be brought up to date.
    static Expected<std::unique_ptr<SqliteStore>> open(std::filesystem::path const& path,
                                                       Access access);

    ~SqliteStore() override;

    /// read_only when opened for reading.
    Expected<void> append(std::span<Fact const> facts) override;
    Expected<std::vector<Fact>> facts() override;
    Expected<Id> own_kiosk() override;
    Expected<std::map<Id, int>> ballot_counts() override;
    Expected<PollResults> results(Id const& poll) override;

    /// Writes the whole file anew in the order of its ids, so that its bytes
    /// tell nothing but what is in it. Errors as for append.
    Expected<void> put_in_order();

    /// Makes a copy of the file as it is, in that order; whole or not at all.
    /// One that is there is replaced. Errors: disk_full, read_only, locked,
    /// write_failed, also when there is no such folder.
    Expected<void> write_copy(std::filesystem::path const& path);

    /// For what only SQLite can do: hash a large file, unite two.
    [[nodiscard]] sqlite::Connection& connection() { return *connection_; }

private:
    explicit SqliteStore(std::unique_ptr<sqlite::Connection> connection);
    Expected<void> belong_to(Id const& kiosk);
    std::unique_ptr<sqlite::Connection> connection_;
};

}  // namespace jemaa
