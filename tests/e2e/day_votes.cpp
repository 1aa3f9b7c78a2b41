#include <algorithm>
#include <set>
#include <tuple>

#include "e2e/played_day.h"
#include "meaning/counted_poll.h"
#include "session/rounds.h"

namespace jemaa {

using kiosk::Deed;

namespace {

using MarkSaid = std::tuple<std::string, std::string, int>;  // option, criterion, value
using Papers = std::vector<std::set<MarkSaid>>;

Papers papers_done(Played const& played, std::string const& poll) {
    std::map<int, std::set<MarkSaid>> by_person;
    for (auto const& deed : played.deeds) {
        if (deed.step != poll) continue;
        if (deed.what == "ballot") by_person[deed.person];
        int const value = deed.what == "mark" ? std::stoi(deed.value) : 0;
        if (value > 0) by_person[deed.person].insert({to_hex(deed.id), deed.aspect, value});
    }
    Papers papers;
    for (auto& [person, marks] : by_person) papers.push_back(std::move(marks));
    std::ranges::sort(papers);
    return papers;
}

Papers papers_exported(Played const& played, std::string const& poll) {
    std::map<std::string, std::set<MarkSaid>> by_ballot;
    for (auto const& row : played.table("ballots"))
        if (row.at("poll") == poll) by_ballot[row.at("ballot")];
    for (auto const& row : played.table("marks"))
        if (int const value = std::stoi(row.at("value")); row.at("poll") == poll && value > 0)
            by_ballot[row.at("ballot")].insert({row.at("option"), row.at("criterion"), value});
    Papers papers;
    for (auto& [ballot, marks] : by_ballot) papers.push_back(std::move(marks));
    std::ranges::sort(papers);
    return papers;
}

Id aspect_of(Poll const& poll, std::string const& criterion) {
    return criterion.empty() ? Id{} : derived_id(poll.id, criterion);
}

// What is not marked says 0, for each criterion that anybody answered.
std::vector<Mark> whole(std::set<MarkSaid> const& paper, PollResults const& results,
                        std::set<Id> const& aspects) {
    std::map<std::pair<Id, Id>, int> values;
    for (auto const& option : results.options)
        for (Id const& aspect : aspects) values[{option.id, aspect}] = 0;
    for (auto const& [option, criterion, value] : paper)
        values[{id_from_hex(option).value(), aspect_of(results.poll, criterion)}] = value;
    std::vector<Mark> marks;
    for (auto const& [key, value] : values) marks.push_back({key.first, 0, value, key.second});
    return marks;
}

// The poll as the people marked it, without the store: only its question and
// its options come from there.
PollResults results_done(Played const& played, Papers const& papers, Poll const& poll) {
    PollResults results{poll, {}, {}};
    for (auto const& [id, option] : played.workshop.state.record.options)
        if (option.poll == poll.id) results.options.push_back(option);
    std::set<Id> aspects;
    for (auto const& paper : papers)
        for (auto const& said : paper) aspects.insert(aspect_of(poll, std::get<1>(said)));
    std::uint8_t number = 0;
    for (auto const& paper : papers) {
        Ballot ballot{};
        ballot.id.bytes[0] = ++number;
        ballot.poll = poll.id;
        ballot.marks = whole(paper, results, aspects);
        results.ballots.push_back(std::move(ballot));
    }
    return results;
}

// Place of each option, and what it is chosen for.
struct Decided {
    std::map<std::string, std::string> places;
    std::set<std::string> chosen;
};

Decided decided(PollResults const& results) {
    Decided all;
    auto const outcome = meaning::count(results).value();
    if (auto const* order = std::get_if<tally::Outcome>(&outcome)) {
        for (auto const& placed : order->order)
            all.places[to_hex(placed.option)] = std::to_string(placed.place);
        for (auto const& winner : order->winners) all.chosen.insert(to_hex(winner));
        return all;
    }
    auto const& funded = std::get<budget::PollOutcome>(outcome);
    for (auto const project : funded.outcome.winners)
        all.chosen.insert(to_hex(funded.poll.options.at(static_cast<std::size_t>(project))));
    return all;
}

int sum_of(Papers const& papers, std::string const& option) {
    int sum = 0;
    for (auto const& paper : papers)
        for (auto const& [id, criterion, value] : paper)
            if (id == option) sum += value;
    return sum;
}

void check_results(Played const& played, std::string const& poll, std::string const& rule,
                   Papers const& papers) {
    auto const& record = played.workshop.state.record;
    auto const round = session::closed_rounds(record, poll).back();
    auto const expected = decided(results_done(played, papers, round.poll));
    std::size_t rows = 0;
    for (auto const& row : played.table("results")) {
        if (row.at("poll") != poll) continue;
        ++rows;
        auto const& option = row.at("option");
        CHECK(row.at("ballots") == "30");
        CHECK((row.at("winner") == "yes") == expected.chosen.contains(option));
        if (auto const place = expected.places.find(option); place != expected.places.end())
            CHECK(row.at("place") == place->second);
        if (rule == "approval" || rule == "seeds")
            CHECK(row.at("score") == std::to_string(sum_of(papers, option)));
    }
    CHECK(rows > 0);
    CHECK_FALSE(expected.chosen.empty());
}

}  // namespace

void check_votes(Played const& played) {
    std::size_t votes = 0;
    for (auto const& step : played.agenda.steps)
        if (std::holds_alternative<agenda::Vote>(step.kind)) ++votes;
    auto const polls = played.table("polls");
    CHECK(polls.size() == votes);
    for (auto const& row : polls) {
        auto const& poll = row.at("poll");
        INFO(poll);
        CHECK(row.at("closed") == "yes");
        CHECK(row.at("ballots") == "30");
        CHECK(row.at("rejected") == "0");
        auto const papers = papers_done(played, poll);
        CHECK(papers.size() == 30);
        CHECK(papers_exported(played, poll) == papers);
        check_results(played, poll, row.at("rule"), papers);
    }
}

}  // namespace jemaa
