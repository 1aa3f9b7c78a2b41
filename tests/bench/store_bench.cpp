// What one durably stored ballot with the use of its card costs, against the
// bare SQLite transaction with the same rows in a file of the same schema,
// settings and size. Both are
// timed in turn within one run; `ratio` is that of the medians, to be at most
// 1.5 at 30 ballots in the poll and 2 at 600, else the program fails.

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include "base/id.h"
#include "sqlite/sqlite_store.h"

namespace {

using namespace jemaa;
using Seconds = std::chrono::duration<double>;

constexpr int options_per_ballot = 6;
constexpr int rounds = 12;
constexpr int ballots_per_round = 10;

bool all_hold = true;

struct Vote {
    Id poll = random_id();
    Id kiosk = random_id();
    std::vector<Id> options;
    std::vector<Fact> facts;
};

// What one person leaves: a ballot, and that a card has voted.
struct Cast {
    Ballot ballot;
    CardUse use;
};

Vote make_vote() {
    Vote vote;
    Workshop const workshop{random_id(), "[workshop]", 0};
    Step const step{random_id(), workshop.id, "vote", "vote", 0};
    vote.facts = {workshop, Kiosk{vote.kiosk, workshop.id, "Kiosk"}, step,
                  Poll{vote.poll, step.id, "", "dots", {{{"dots", 5}, {"per_option", 3}}}}};
    for (int i = 0; i < options_per_ballot; ++i) vote.options.push_back(random_id());
    std::ranges::sort(vote.options);
    for (auto const& id : vote.options)
        vote.facts.emplace_back(PollOption{id, vote.poll, to_hex(id), {}});
    return vote;
}

Card make_card(Vote const& vote, int number) {
    return {derived_id(vote.kiosk, std::to_string(number)), vote.kiosk, number};
}

Cast make_cast(Vote const& vote, int card) {
    Ballot ballot{random_id(), vote.poll, {}};
    for (int i = 0; i < options_per_ballot; ++i)
        ballot.marks.push_back({vote.options[static_cast<std::size_t>(i)], i, i % 3});
    Id const id = make_card(vote, card).id;
    return {ballot, {card_use_id(vote.poll, id), vote.poll, id}};
}

void check(Expected<void> const& outcome) {
    if (!outcome) throw std::runtime_error(to_string(outcome.error()));
}

std::unique_ptr<SqliteStore> make_file(std::filesystem::path const& path, Vote const& vote,
                                       int ballots) {
    auto store = SqliteStore::create(path);
    if (!store) throw std::runtime_error(to_string(store.error()));
    std::vector<Fact> facts = vote.facts;
    for (int i = 0; i < ballots + ballots_per_round; ++i) facts.emplace_back(make_card(vote, i));
    for (int i = 0; i < ballots; ++i) {
        auto const cast = make_cast(vote, i);
        facts.insert(facts.end(), {cast.ballot, cast.use});
    }
    check((*store)->append(facts));
    return std::move(*store);
}

// The same rows by SQLite alone, its statements compiled beforehand.
class Bare {
public:
    Bare(std::filesystem::path const& path, int ballots)
        : database_(path.string(), SQLite::OPEN_READWRITE), slot_(ballots) {
        database_.exec(
            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
            "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON");
        database_.execAndGet("SELECT count(*) FROM mark");
    }

    void append(Cast const& cast) {
        auto const& ballot = cast.ballot;
        SQLite::Transaction transaction(database_, SQLite::TransactionBehavior::IMMEDIATE);
        bind(ballot_, 1, ballot.poll);
        ballot_.bind(2, slot_);
        bind(ballot_, 3, ballot.id);
        run(ballot_);
        for (auto const& mark : ballot.marks) {
            bind(mark_, 1, ballot.poll);
            mark_.bind(2, slot_);
            bind(mark_, 3, mark.option);
            mark_.bind(4,
                       (std::int64_t{1} << 62) + (std::int64_t{mark.position} << 31) + mark.value);
            run(mark_);
        }
        bind(use_, 1, ballot.poll);
        use_.bind(2, slot_);
        bind(use_, 3, cast.use.card);
        run(use_);
        transaction.commit();
        ++slot_;
    }

private:
    static void bind(SQLite::Statement& statement, int parameter, Id const& id) {
        statement.bindNoCopy(parameter, id.bytes.data(), static_cast<int>(id.bytes.size()));
    }
    static void run(SQLite::Statement& statement) {
        statement.exec();
        statement.reset();
    }

    SQLite::Database database_;
    SQLite::Statement ballot_{
        database_, "INSERT INTO ballot (poll, slot, id, category) VALUES (?, ?, ?, zeroblob(16))"};
    SQLite::Statement mark_{
        database_, "INSERT INTO mark (poll, slot, option, aspect, given) VALUES (?, ?, ?, x'', ?)"};
    SQLite::Statement use_{database_, "INSERT INTO card_use (poll, slot, card) VALUES (?, ?, ?)"};
    int slot_;
};

template <typename Work>
double seconds_of(Work work) {
    auto const start = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double>& values) {
    auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Times {
    std::vector<double> store, bare;
};

void run_round(std::filesystem::path const& folder, int ballots, Times& times) {
    auto const vote = make_vote();
    auto const store = make_file(folder / "store.jemaa", vote, ballots);
    make_file(folder / "bare.jemaa", vote, ballots);
    Bare bare(folder / "bare.jemaa", ballots);
    for (int i = 0; i < ballots_per_round; ++i) {
        auto const cast = make_cast(vote, ballots + i), same = make_cast(vote, ballots + i);
        std::vector<Fact> const facts{cast.ballot, cast.use};
        times.store.push_back(seconds_of([&] { check(store->append(facts)); }));
        times.bare.push_back(seconds_of([&] { bare.append(same); }));
    }
}

void one_ballot(benchmark::State& state) {
    auto const folder =
        std::filesystem::temp_directory_path() / ("jemaa-bench-" + to_hex(random_id()));
    Times times;
    for (auto _ : state) {
        std::filesystem::create_directories(folder);
        run_round(folder, static_cast<int>(state.range(0)), times);
        std::filesystem::remove_all(folder);
    }
    double const store = median(times.store), bare = median(times.bare);
    state.counters["store_us"] = store * 1e6;
    state.counters["bare_us"] = bare * 1e6;
    state.counters["ratio"] = store / bare;
    all_hold &= store / bare <= static_cast<double>(state.range(1)) / 100;
}

BENCHMARK(one_ballot)
    ->ArgNames({"ballots", "most_percent"})
    ->Args({30, 150})
    ->Args({600, 200})
    ->Iterations(rounds);

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return all_hold ? 0 : 1;
}
