// What exporting a million marks to CSV costs, against the CSV that the sqlite3
// shell makes of the same rows of the same file. Both are timed in turn within
// one run; the ratio is that of the medians.
//
//   marks    reading the ballots, numbering them by what they say, the table
//   whole    every table of the workshop, counting its polls, onto the disk
//
// Bar: 1 for the marks; the program fails when it does not hold. With --short it
// measures a hundred thousand marks instead of a million, whose file takes
// minutes to make.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "formats/csv_profile.h"
#include "formats/export.h"
#include "sqlite/sqlite_store.h"
#include "tables/tables.h"

namespace {

using namespace jemaa;
namespace fs = std::filesystem;

constexpr int options_per_ballot = 10;
constexpr int ballots_per_poll = 10'000;
constexpr int rounds = 7;
constexpr double most_for_marks = 1.0;

constexpr char first_lines[] =
    "[workshop]\nkey = \"bench\"\nlanguages = [\"fr\"]\ncluster.fr = \"C\"\ntitle.fr = \"T\"\n";
constexpr char a_step[] =
    "[[step]]\nkey = \"%s\"\nkind = \"vote\"\nrule = \"dots\"\ndots = 9\nper_option = 3\n"
    "title.fr = \"V\"\nprompt.fr = \"P\"\n";
constexpr char an_option[] =
    "[[step.option]]\nkey = \"%s\"\npictogram = \"💎\"\ntitle.fr = \"Option\"\n";

template <typename T>
T valued(Expected<T> got) {
    if (!got) throw std::runtime_error(to_string(got.error()));
    if constexpr (!std::is_void_v<T>) return std::move(*got);
}

struct Folder {
    fs::path path = fs::temp_directory_path() / ("jemaa-bench-" + to_hex(random_id()));
    Folder() { fs::create_directories(path); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

std::string filled(char const* pattern, std::string const& word) {
    std::string text(std::strlen(pattern) + word.size(), '\0');
    text.resize(
        static_cast<std::size_t>(std::snprintf(text.data(), text.size(), pattern, word.c_str())));
    return text;
}

std::string template_of(int polls) {
    std::string text = first_lines;
    for (int poll = 0; poll < polls; ++poll) {
        text += filled(a_step, "vote" + std::to_string(poll));
        for (int i = 0; i < options_per_ballot; ++i) text += filled(an_option, std::to_string(i));
    }
    return text;
}

Ballot ballot_of(Id const& poll, std::vector<Id> const& options, int number) {
    Ballot ballot{random_id(), poll, {}};
    for (int i = 0; i < options_per_ballot; ++i)
        ballot.marks.push_back({options[static_cast<std::size_t>(i)], i, (number + i) % 7 % 3 % 2});
    return ballot;
}

void add_poll(SqliteStore& store, Id const& workshop, Id const& kiosk, int place) {
    std::string const key = "vote" + std::to_string(place);
    Step const step{derived_id(workshop, key), workshop, key, "vote", place};
    Poll const poll{poll_id(step.id), step.id, "", "dots", {{{"dots", 9}, {"per_option", 3}}}};
    std::vector<Fact> facts{step, poll,
                            Revision{random_id(), step.id, "status", "closed", {place, 0}, kiosk}};
    std::vector<Id> options;
    for (int i = 0; i < options_per_ballot; ++i) {
        options.push_back(derived_id(poll.id, std::to_string(i)));
        facts.emplace_back(PollOption{options.back(), poll.id, std::to_string(i), {}});
    }
    std::ranges::sort(options);
    for (int i = 0; i < ballots_per_poll; ++i) facts.emplace_back(ballot_of(poll.id, options, i));
    valued(store.append(facts));
}

void make_file(fs::path const& file, int polls) {
    Workshop const workshop{random_id(), template_of(polls), 0};
    Kiosk const kiosk{random_id(), workshop.id, "Kiosk"};
    std::vector<Fact> const facts{workshop, kiosk};
    auto const store = valued(SqliteStore::create(file, facts));
    for (int poll = 0; poll < polls; ++poll) add_poll(*store, workshop.id, kiosk.id, poll);
}

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

// The same columns, in the order in which the rows lie.
double shell(fs::path const& file, fs::path const& target) {
    std::string const command =
        "sqlite3 -readonly -csv -header '" + file.string() +
        "' \"SELECT step.key AS poll, mark.slot + 1 AS ballot, lower(hex(option)) AS option,"
        " '' AS criterion, '' AS against, value FROM mark JOIN poll ON poll.id = mark.poll"
        " JOIN step ON step.id = poll.step\" > '" +
        target.string() + "'";
    return seconds_of([&] {
        if (std::system(command.c_str()) != 0) throw std::runtime_error("sqlite3 failed");
    });
}

outcome::Headings headings() {
    return {"fr", [](std::string_view key) { return std::string(key); }};
}

// The table of marks alone, from opening the file to having written it.
double marks(fs::path const& file, fs::path const& target) {
    using namespace outcome;
    return seconds_of([&] {
        auto const store = valued(SqliteStore::open(file, SqliteStore::Access::read));
        Gathered gathered{valued(read_contents(*store)), {}};
        for (auto const& [id, poll] : gathered.contents.polls)
            gathered.closed.emplace(id, ClosedPoll{valued(store->results(id)), {}});
        auto const table = std::ranges::find(all_tables(), "marks",
                                             [](Table const& it) { return it.schema.name; });
        CsvTable csv(table->schema, Profile::data, headings());
        valued(table->rows(gathered, [&](CsvRow const& row) { csv.add(row); }));
        std::FILE* const written = std::fopen(target.c_str(), "wb");
        if (!written || std::fwrite(csv.text().data(), 1, csv.text().size(), written) == 0)
            throw std::runtime_error("nothing was written");
        std::fclose(written);
    });
}

double whole(fs::path const& file, fs::path const& folder) {
    return seconds_of([&] {
        auto const store = valued(SqliteStore::open(file, SqliteStore::Access::read));
        auto const format = outcome::Format::data;
        valued(outcome::export_outcome(*store, folder, {&format, 1}, headings()));
    });
}

bool measure(int polls) {
    Folder const folder;
    auto const file = folder.path / "bench.jemaa";
    make_file(file, polls);
    std::vector<double> times[3];
    for (int round = 0; round < rounds; ++round) {
        times[0].push_back(shell(file, folder.path / "shell.csv"));
        times[1].push_back(marks(file, folder.path / "marks.csv"));
        times[2].push_back(whole(file, folder.path / ("whole" + std::to_string(round))));
    }
    double const base = median(times[0]);
    double const of_marks = median(times[1]) / base;
    std::printf("%10s %12s %8s %8s\n%10d %12.3f %8.2f %8.2f\n", "marks", "shell (s)", "marks",
                "whole", polls * ballots_per_poll * options_per_ballot, base, of_marks,
                median(times[2]) / base);
    return of_marks <= most_for_marks;
}

}  // namespace

int main(int argc, char** argv) try {
    if (std::system("sqlite3 -version > /dev/null 2>&1") != 0) return 77;  // not installed
    bool const is_short = argc > 1 && std::strcmp(argv[1], "--short") == 0;
    return measure(is_short ? 1 : 10) ? 0 : 1;
} catch (std::exception const& trouble) {
    std::fprintf(stderr, "%s\n", trouble.what());
    return 2;
}
