// What is told of the ballots, and what is not.

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/whole_workshop.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::test;
using outcome::CsvRow;
using outcome::Format;

namespace {

template <typename Change>
std::vector<Fact> with_ballots(Change change) {
    auto facts = whole_workshop();
    for (Fact& fact : facts)
        if (auto* const ballot = std::get_if<Ballot>(&fact)) change(*ballot);
    return facts;
}

using Files = std::map<std::string, std::string>;

Files everything(std::vector<Fact> const& facts) {
    Files files;
    for (auto const format : {Format::package, Format::excel, Format::workbook})
        for (auto const& [name, content] : exported(facts, format))
            files[name + std::to_string(static_cast<int>(format))] = content;
    return files;
}

// Option and value of each mark, by ballot, as the files tell them.
std::multiset<std::map<std::string, std::string>> told(std::string const& poll) {
    std::map<std::string, std::map<std::string, std::string>> ballots;
    auto const facts = whole_workshop();
    auto const numbers = table(facts, "ballots.csv");
    for (std::size_t i = 1; i < numbers.size(); ++i)
        if (cell(numbers, i, "poll") == poll) ballots[cell(numbers, i, "ballot")];
    auto const marks = table(facts, "marks.csv");
    for (std::size_t i = 1; i < marks.size(); ++i)
        if (cell(marks, i, "poll") == poll)
            ballots.at(cell(marks, i, "ballot"))[cell(marks, i, "option")] =
                cell(marks, i, "value");
    std::multiset<std::map<std::string, std::string>> found;
    for (auto const& [number, ballot] : ballots) found.insert(ballot);
    return found;
}

}  // namespace

TEST_CASE("every ballot is told as it was cast") {
    std::multiset<std::map<std::string, std::string>> cast;
    for (auto const& ballot : round_ballots()) {
        std::map<std::string, std::string> marks;
        for (auto const& mark : ballot.marks)
            marks[to_hex(mark.option)] = std::to_string(mark.value);
        cast.insert(marks);
    }
    CHECK(cast.size() == 12);
    CHECK(told("choose/2") == cast);
    CHECK(told("choose").size() == 3);
}

TEST_CASE("whatever the categories of four people are, every file is the same to the byte") {
    auto const before = everything(whole_workshop());
    CHECK(before.size() > 40);
    std::mt19937 chance(5);
    for (int run = 0; run < 3; ++run) {
        std::vector<std::string> keys(15, "other");
        std::fill_n(keys.begin(), 4, "artisan");
        std::ranges::shuffle(keys, chance);
        std::size_t at = 0;
        CHECK(everything(with_ballots([&](Ballot& ballot) {
                  ballot.category = derived_id(ballot.poll, keys.at(at++));
              })) == before);
    }
}

TEST_CASE("neither a ballot's id nor its order of options is told") {
    auto const before = everything(whole_workshop());
    CHECK(everything(with_ballots([](Ballot& ballot) { ballot.id = random_id(); })) == before);
    auto const turned = everything(with_ballots([](Ballot& ballot) {
        if (ballot.poll != round_id()) return;
        for (auto& mark : ballot.marks) mark.position = 1 - mark.position;
    }));
    CHECK(turned != before);
    for (auto const& [name, content] : turned)
        if (name.starts_with("ballots") || name.starts_with("marks"))
            CHECK(content == before.at(name));
}

TEST_CASE("positions are told summed up, and only of five ballots or more") {
    auto const rows = table(whole_workshop(), "positions.csv");
    auto const polls = column(rows, "poll");
    CHECK(std::ranges::all_of(polls, [](auto const& poll) { return poll == "choose/2"; }));
    std::map<std::pair<std::string, std::string>, int> expected, found;
    for (auto const& ballot : round_ballots())
        for (auto const& mark : ballot.marks)
            ++expected[{std::to_string(mark.position + 1), std::to_string(mark.value)}];
    for (std::size_t i = 1; i < rows.size(); ++i)
        found[{cell(rows, i, "position"), cell(rows, i, "value")}] =
            std::stoi(cell(rows, i, "marks"));
    CHECK(found == expected);
}

TEST_CASE("answers are how many ballots gave which value") {
    auto const rows = table(whole_workshop(), "answers.csv");
    std::map<std::pair<std::string, std::string>, int> expected, found;
    for (auto const& ballot : round_ballots())
        for (auto const& mark : ballot.marks)
            ++expected[{to_hex(mark.option), std::to_string(mark.value)}];
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (cell(rows, i, "poll") == "choose/2")
            found[{cell(rows, i, "option"), cell(rows, i, "value")}] =
                std::stoi(cell(rows, i, "ballots"));
    CHECK(found == expected);
}

TEST_CASE("of a vote that is not closed nothing is told but its options") {
    auto facts = whole_workshop();
    facts.push_back(revision(step_id("choose"), field::status, field::running, 9'999));
    for (auto const* name :
         {"results.csv", "answers.csv", "ballots.csv", "marks.csv", "positions.csv"})
        CHECK(table(facts, name).size() == 1);
    auto const polls = table(facts, "polls.csv");
    CHECK(column(polls, "closed") == CsvRow{"no", "no"});
    for (auto const* name : {"ballots", "blank", "rejected"})
        CHECK(column(polls, name) == CsvRow{"", ""});
    // One ballot more changes no file at all.
    auto more = facts;
    auto further = round_ballots().front();
    further.id = id_of(999);
    more.push_back(further);
    CHECK(everything(more) == everything(facts));
}

TEST_CASE("marks of duels name both options, those of criteria the criterion") {
    auto facts = facts_after_vote();
    for (auto& fact : facts) {
        if (auto* const poll = std::get_if<Poll>(&fact)) {
            poll->rule = "copeland";
            poll->settings = {{{"duels", 1}}};
        }
        if (auto* const ballot = std::get_if<Ballot>(&fact)) {
            auto const [low, high] = std::minmax(option_id("one"), option_id("two"));
            ballot->marks = {{low, 0, 1, high}};
        }
    }
    auto const rows = table(facts, "marks.csv");
    auto const [low, high] = std::minmax(option_id("one"), option_id("two"));
    REQUIRE(rows.size() == 4);
    CHECK(cell(rows, 1, "option") == to_hex(low));
    CHECK(cell(rows, 1, "against") == to_hex(high));
    CHECK(cell(rows, 1, "criterion").empty());
}
