// What merging costs, against bare ATTACH + INSERT ... ON CONFLICT DO NOTHING
// of the same rows into a file of the same schema, settings and size. Both are
// timed in turn within one run; what is printed are the medians' ratios.
//
//   union    adding the facts of a file that is known to be sound
//   merge    the same with copying, checking and verifying the seal first
//
// Bars: 1.5 and 3 for 100,000 new marks into a million; the program fails when
// one does not hold. With --growth it prints the ratios up to ten million.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "diagnostic/merge.h"
#include "diagnostic/seal.h"
#include "sqlite/canonical_reader.h"
#include "sqlite/union.h"

namespace {

using namespace jemaa;
namespace fs = std::filesystem;

constexpr int options_per_ballot = 10;
constexpr double most_for_union = 1.5;
constexpr double most_for_merge = 3.0;

// Marks in the file, new marks, and how often to measure.
constexpr struct {
    std::int64_t there, more;
    int rounds;
} growing[] = {{100'000, 100'000, 3},
               {1'000'000, 1'000'000, 1},
               {3'000'000, 100'000, 3},
               {10'000'000, 100'000, 3},
               {10'000'000, 1'000'000, 1}};

template <typename T>
T valued(Expected<T> outcome) {
    if (!outcome) throw std::runtime_error(to_string(outcome.error()));
    if constexpr (!std::is_void_v<T>) return std::move(*outcome);
}

struct Folder {
    fs::path path = fs::temp_directory_path() / ("jemaa-bench-" + to_hex(random_id()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

template <typename Work>
double seconds_of(Work work) {
    auto const start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// A vote with its ballots, straight into the file, since a million would take
// minutes through the store. The rows are those that the store would write.
class Filling {
public:
    explicit Filling(fs::path const& path) : database_(path.string(), SQLite::OPEN_READWRITE) {
        database_.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
    }

    void run(Step const& step, Poll const& poll, int ballots) {
        bind(step_, step.id, step.workshop);
        step_.bind(3, step.key);
        step_.bind(4, step.position);
        exec(step_);
        bind(poll_, poll.id, step.id);
        exec(poll_);
        std::vector<Id> options;
        for (int i = 0; i < options_per_ballot; ++i) {
            auto const key = std::to_string(i);
            options.push_back(derived_id(poll.id, key));
            bind(option_, options.back(), poll.id);
            option_.bind(3, key);
            exec(option_);
        }
        std::ranges::sort(options);
        for (int slot = 0; slot < ballots; ++slot) add_ballot(poll.id, options, slot);
    }
    void begin() { database_.exec("BEGIN"); }
    void commit() { database_.exec("COMMIT"); }

private:
    static void bind(SQLite::Statement& statement, Id const& first, Id const& second) {
        statement.bind(1, first.bytes.data(), 16);
        statement.bind(2, second.bytes.data(), 16);
    }
    static void exec(SQLite::Statement& statement) {
        statement.exec();
        statement.reset();
    }
    void add_ballot(Id const& poll, std::vector<Id> const& options, int slot) {
        bind(ballot_, poll, random_id());
        ballot_.bind(3, slot);
        exec(ballot_);
        for (int i = 0; i < options_per_ballot; ++i) {
            bind(mark_, poll, options[static_cast<std::size_t>(i)]);
            mark_.bind(3, slot);
            mark_.bind(4, (i + slot) % options_per_ballot);
            mark_.bind(5, (i * slot) % 4);
            exec(mark_);
        }
    }

    SQLite::Database database_;
    SQLite::Statement step_{database_,
                            "INSERT INTO step (id, workshop, key, kind, position)"
                            " VALUES (?1, ?2, ?3, 'vote', ?4)"};
    SQLite::Statement poll_{database_,
                            "INSERT INTO poll (id, step, key, rule, settings)"
                            " VALUES (?1, ?2, '', 'dots', 'dots=5 per_option=3')"};
    SQLite::Statement option_{database_,
                              "INSERT INTO poll_option (id, poll, key, cost)"
                              " VALUES (?1, ?2, ?3, 0)"};
    SQLite::Statement ballot_{database_,
                              "INSERT INTO ballot (poll, slot, id, category)"
                              " VALUES (?1, ?3, ?2, zeroblob(16))"};
    SQLite::Statement mark_{database_,
                            "INSERT INTO mark (poll, slot, option, aspect, given)"
                            " VALUES (?1, ?3, ?2, x'', (1 << 62) + (?4 << 31) + ?5)"};
};

struct Made {
    fs::path path;
    Id workshop;
};

// A file with so many marks, in polls of 60, 150 or 600 ballots.
Made make_file(fs::path const& path, std::int64_t marks, bool is_kiosk, Id const& workshop) {
    Workshop const held{workshop, "[workshop]", 0};
    Kiosk const kiosk{random_id(), workshop, path.stem().string()};
    std::vector<Fact> const facts{held, kiosk};
    valued(SqliteStore::create(path, facts, is_kiosk ? kiosk.id : Id{}));
    Filling filling(path);
    filling.begin();
    auto left = marks / options_per_ballot;
    constexpr int sizes[] = {600, 150, 600, 60, 600};
    for (int number = 0; left > 0; ++number) {
        auto const ballots =
            static_cast<int>(std::min<std::int64_t>(left, sizes[number % std::ssize(sizes)]));
        auto const key = "vote" + std::to_string(number);
        Step const step{derived_id(workshop, key), workshop, key, "vote", number};
        filling.run(step, Poll{derived_id(step.id, "poll"), step.id}, ballots);
        left -= ballots;
    }
    filling.commit();
    return {path, workshop};
}

// The same rows by SQLite alone. Slots do not meet here, since the polls of the
// new file are new; where they would, bare SQL had nothing to say.
double bare(fs::path const& into, fs::path const& other) {
    SQLite::Database database(into.string(), SQLite::OPEN_READWRITE);
    database.exec(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;"
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
    return seconds_of([&] {
        SQLite::Statement attach(database, "ATTACH ?1 AS other");
        attach.bind(1, other.string());
        attach.exec();
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        for (std::string const table :
             {"workshop", "kiosk", "step", "poll", "poll_option", "ballot"})
            database.exec("INSERT INTO main." + table + " SELECT * FROM other." + table +
                          " WHERE true ON CONFLICT DO NOTHING");
        database.exec(
            "INSERT INTO main.mark (poll, slot, option, aspect, given)"
            " SELECT poll, slot, option, aspect, given FROM other.mark WHERE true"
            " ON CONFLICT DO NOTHING");
        database.exec(
            "INSERT INTO main.revision SELECT * FROM other.revision WHERE true"
            " ON CONFLICT DO NOTHING;"
            "INSERT INTO main.seal SELECT * FROM other.seal WHERE true"
            " ON CONFLICT DO NOTHING");
        transaction.commit();
        database.exec("DETACH other");
    });
}

double united(fs::path const& into, fs::path const& other) {
    auto const store = valued(SqliteStore::open(into, SqliteStore::Access::write));
    std::string const hash(64, '0');
    sqlite::Provenance const provenance{{derived_id({}, hash), hash, {}}, "other", 0};
    return seconds_of([&] { valued(sqlite::unite(store->connection(), other, provenance)); });
}

double merged(fs::path const& into, fs::path const& other) {
    auto const store = valued(SqliteStore::open(into, SqliteStore::Access::write));
    return seconds_of([&] { valued(diagnostic::merge(*store, other)); });
}

struct Ratios {
    double bare_seconds, of_union, of_merge;
};

Ratios measure(std::int64_t there, std::int64_t more, int rounds) {
    Folder const folder;
    auto const big = make_file(folder.path / "big.jemaa", there, false, random_id()).path;
    auto const small = make_file(folder.path / "small.jemaa", more, true, random_id()).path;
    valued(diagnostic::seal(*valued(SqliteStore::open(small, SqliteStore::Access::write)),
                            folder.path / "small.jemaa.key", moment_now().wall));
    std::vector<double> times[3];
    double (*const ways[])(fs::path const&, fs::path const&) = {bare, united, merged};
    for (int round = 0; round < rounds; ++round)
        for (int way = 0; way < 3; ++way) {
            auto const into = folder.path / "into.jemaa";
            fs::copy_file(big, into, fs::copy_options::overwrite_existing);
            times[way].push_back(ways[way](into, small));
        }
    double const base = median(times[0]);
    return {base, median(times[1]) / base, median(times[2]) / base};
}

void print(std::int64_t there, std::int64_t more, Ratios const& ratios) {
    std::printf("%10lld %10lld %12.3f %8.2f %8.2f\n", static_cast<long long>(there),
                static_cast<long long>(more), ratios.bare_seconds, ratios.of_union,
                ratios.of_merge);
    std::fflush(stdout);
}

void hash_time() {
    Folder const folder;
    auto const file = make_file(folder.path / "a.jemaa", 1'000'000, true, random_id()).path;
    auto const store = valued(SqliteStore::open(file, SqliteStore::Access::read));
    std::printf("canonical hash of 1,000,000 marks: %.3f s\n",
                seconds_of([&] { valued(sqlite::read_manifest(*store)); }));
}

}  // namespace

int main(int argc, char** argv) try {
    bool const growth = argc > 1 && std::strcmp(argv[1], "--growth") == 0;
    hash_time();
    std::printf("%10s %10s %12s %8s %8s\n", "marks", "new marks", "bare (s)", "union", "merge");
    auto const ratios = measure(1'000'000, 100'000, 5);
    print(1'000'000, 100'000, ratios);
    if (growth)
        for (auto const& [there, more, rounds] : growing)
            print(there, more, measure(there, more, rounds));
    bool const hold = ratios.of_union <= most_for_union && ratios.of_merge <= most_for_merge;
    return hold ? 0 : 1;
} catch (std::exception const& trouble) {
    std::fprintf(stderr, "%s\n", trouble.what());
    return 2;
}
