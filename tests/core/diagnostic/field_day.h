#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "catch_any.h"
#include "core/store/raw_file.h"
#include "core/store/temporary_folder.h"
#include "diagnostic/merge.h"
#include "diagnostic/seal.h"
#include "sqlite/sqlite_store.h"

/// A workshop that is held at several kiosks, each with a file of its own.
struct FieldDay {
    explicit FieldDay(std::string name = "batna");

    /// What every kiosk of the workshop starts with.
    [[nodiscard]] std::vector<jemaa::Fact> common() const;

    /// All that kiosk `number` gathers: people, ideas, ballots of both polls,
    /// cards and their uses, an item, revisions, journal entries.
    [[nodiscard]] std::vector<jemaa::Fact> gathered(int number, int ballots = 5) const;

    /// The file of kiosk `number` with all of these.
    std::filesystem::path make_file(std::filesystem::path const& folder, int number,
                                    int ballots = 5) const;

    [[nodiscard]] jemaa::Kiosk kiosk(int number) const;

    jemaa::Workshop workshop;
    jemaa::Step welcome, ideas, vote;
    jemaa::Poll poll, second;
    std::vector<jemaa::PollOption> options, second_options;
};

/// A new diagnostic.
std::unique_ptr<jemaa::SqliteStore> new_diagnostic(std::filesystem::path const& path);

/// Opens a file to write to.
std::unique_ptr<jemaa::SqliteStore> opened(std::filesystem::path const& path);

/// The hash of all its facts but seals and sources.
std::string hash_of_file(jemaa::SqliteStore& store);

/// Seals the file of a kiosk.
jemaa::diagnostic::Sealed sealed(std::filesystem::path const& path,
                                 std::int64_t wall_ms = 1'800'000'000'000);

/// Merges and expects it to work.
jemaa::diagnostic::MergeReport merged(jemaa::SqliteStore& into, std::filesystem::path const& file,
                                      jemaa::diagnostic::MergeOptions const& options = {});

/// The value, or the test fails with the error's words.
template <typename T>
T expect(jemaa::Expected<T> outcome) {
    if (!outcome) FAIL(to_string(outcome.error()));
    return std::move(*outcome);
}
