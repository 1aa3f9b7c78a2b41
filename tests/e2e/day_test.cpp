#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>

#include "agenda/agenda.h"
#include "base/resource.h"
#include "domain/field.h"
#include "e2e/exported.h"
#include "e2e/kiosk_process.h"
#include "kiosk/deed.h"
#include "kiosk/workshop_file.h"
#include "meaning/counted_poll.h"
#include "session/rounds.h"

// Whole days of both samples on two kiosks, through the window: every number in
// what is exported is held against what the rehearsal wrote down as done.
using namespace jemaa;
using kiosk::Deed;

namespace {

struct Played {
    Folder folder;
    agenda::Agenda agenda;
    std::vector<Deed> deeds;
    kiosk::OpenWorkshop workshop;  ///< the first kiosk's, with what the second brought

    std::vector<ExportedRow> table(std::string const& name) const {
        return exported(folder / "rehearsal-tables" / (name + ".csv"));
    }
    std::vector<Deed> done(std::string const& what) const {
        std::vector<Deed> found;
        for (auto const& deed : deeds)
            if (deed.what == what) found.push_back(deed);
        return found;
    }
};

void play(std::string const& sample, Played& played) {
    Display display;
    auto const finished = run({JEMAA_KIOSK, "--rehearse", "--kiosks", "2", "--sample", sample,
                               "--pace", "0", "--out", played.folder.path.string()},
                              {{"DISPLAY", display.name}}, std::chrono::minutes(12));
    INFO(finished.errors);
    REQUIRE(finished.code == 0);
    played.agenda =
        agenda::parse(resource("assets/samples/" + sample + ".toml").value(), sample).value();
    played.deeds = kiosk::deeds_in_csv(content_of(played.folder / "rehearsal-done.csv")).value();
    played.workshop = kiosk::open_workshop(played.folder / "rehearsal-1.jemaa").value();
}

// --- Who came, what was said --------------------------------------------------

void check_heads(Played const& played) {
    std::map<std::pair<std::string, std::string>, int> counted, exported_heads;
    int all = 0;
    for (auto const& deed : played.done("heads")) {
        counted[{deed.about, deed.aspect}] += std::stoi(deed.value);
        all += std::stoi(deed.value);
    }
    CHECK(all == 30);
    for (auto const& row : played.table("attendance"))
        if (int const count = std::stoi(row.at("count")); count > 0)
            exported_heads[{row.at("category"), row.at("sex")}] += count;
    CHECK(exported_heads == counted);
}

void check_ideas(Played const& played) {
    std::map<std::string, std::tuple<std::string, std::string>> said, kept;
    std::map<std::string, std::string> under, under_kept, part, part_kept;
    for (auto const& deed : played.done("idea")) said[to_hex(deed.id)] = {deed.aspect, deed.value};
    for (auto const& deed : played.done("grouped")) under[to_hex(deed.id)] = deed.value;
    for (auto const& deed : played.done("merged")) part[to_hex(deed.id)] = deed.value;
    for (auto const& row : played.table("ideas")) {
        kept[row.at("id")] = {row.at("pictogram"), row.at("text")};
        if (!row.at("theme").empty()) under_kept[row.at("id")] = row.at("theme");
        if (!row.at("merged_into").empty()) part_kept[row.at("id")] = row.at("merged_into");
    }
    CHECK(said.size() >= 25);
    CHECK(kept == said);
    CHECK(under_kept == under);
    CHECK(part_kept == part);
}

// What was said of things that have a row each, field by field.
void check_said(Played const& played, std::string const& what, std::string const& table,
                std::size_t least) {
    std::map<std::string, ExportedRow> rows;
    for (auto const& row : played.table(table)) rows[row.at("id")] = row;
    std::set<Id> things;
    for (auto const& deed : played.done(what)) {
        INFO(what << " " << deed.about << " " << deed.aspect);
        things.insert(deed.id);
        auto const& row = rows.at(to_hex(deed.id));
        std::string column = deed.aspect;
        std::ranges::replace(column, '.', '_');  // "title.fr"
        if (what == "theme") column = "title_" + column;
        if (what == "statement") column = "text_" + column;
        if (column == "partners")
            CHECK(row.at(column).find(deed.value) != std::string::npos);
        else if (column == "responsible")
            CHECK_FALSE(row.at(column).empty());
        else
            CHECK(row.at(column) == deed.value);
    }
    CHECK(things.size() >= least);
}

void check_plan(Played const& played) {
    check_said(played, "action", "plan", 5);
    long long done = 0, kept = 0;
    std::set<std::string> actions;
    for (auto const& deed : played.done("action")) {
        if (deed.aspect == field::cost) done += std::stoll(deed.value);
        actions.insert(to_hex(deed.id));
    }
    std::set<std::string> rows;
    for (auto const& row : played.table("plan")) {
        if (!row.at("cost").empty()) kept += std::stoll(row.at("cost"));
        rows.insert(row.at("id"));
    }
    CHECK(rows == actions);
    CHECK(kept == done);
    CHECK(done > 0);
}

// --- Votes ----------------------------------------------------------------------

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

// --- The end of the day -----------------------------------------------------------

std::set<std::string> winners(Played const& played, std::string const& poll) {
    std::set<std::string> chosen;
    for (auto const& row : played.table("results"))
        if (row.at("poll") == poll && row.at("winner") == "yes") chosen.insert(row.at("option"));
    return chosen;
}

// The statement stands, the lines are ranked, some are funded, and each action
// of the plan belongs to one of those.
void check_end(Played const& played) {
    CHECK(winners(played, "consent").size() == 1);
    CHECK(winners(played, "endorse").size() == 1);
    CHECK(winners(played, "budget").size() >= 2);
    std::set<std::string> places, funded;
    for (auto const& row : played.table("results"))
        if (row.at("poll") == "priorities") places.insert(row.at("place"));
    CHECK(places.size() >= 4);
    auto const chosen = winners(played, "budget");
    for (auto const& row : played.table("options"))
        if (chosen.contains(row.at("option"))) funded.insert(row.at("item"));
    for (auto const& row : played.table("plan")) CHECK(funded.contains(row.at("line")));
    for (auto const& row : played.table("kiosks")) CHECK_FALSE(row.at("sealed").empty());
    CHECK(played.table("kiosks").size() == 2);
}

// Both kiosks left the room with the same.
void check_kiosks_agree(Played const& played) {
    std::vector<std::filesystem::path> outcomes{played.folder / "rehearsal-tables"};
    for (auto const& entry : std::filesystem::directory_iterator(played.folder.path))
        if (entry.path().filename().string().find("-outcome-") != std::string::npos)
            outcomes.push_back(entry.path());
    REQUIRE(outcomes.size() == 3);
    for (char const* table : {"attendance", "ideas", "themes", "lines", "statements", "plan",
                              "options", "results", "answers", "marks"})
        for (auto const& outcome : outcomes) {
            INFO(outcome << " " << table);
            auto const name = std::string(table) + ".csv";
            CHECK(content_of(outcome / name) == content_of(outcomes.front() / name));
        }
}

void check_day(std::string const& sample) {
    Played played;
    play(sample, played);
    check_heads(played);
    check_ideas(played);
    check_said(played, "theme", "themes", 1);
    check_said(played, "statement", "statements", 1);
    CHECK(played.table("statements").size() == 1);
    check_said(played, "line", "lines", 1);
    check_votes(played);
    check_plan(played);
    check_end(played);
    check_kiosks_agree(played);
}

}  // namespace

TEST_CASE("the day of Constantine on two kiosks leaves what its people did") {
    check_day("constantine");
}

TEST_CASE("the day of Batna on two kiosks leaves what its people did") {
    check_day("batna-day");
}
