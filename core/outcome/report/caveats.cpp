// What is to be kept in mind before anybody relies on a vote.

#include <algorithm>

#include "domain/field.h"
#include "meaning/meaning.h"
#include "meaning/said.h"
#include "report/chapters.h"
#include "tables/cells.h"
#include "tables/fundings.h"

namespace jemaa::report {
namespace {

constexpr double much_conflict = 0.5;  // as far apart as half of what a room can be
constexpr std::int64_t few_ballots = 10;

class Caveats {
public:
    Caveats(Told const& told, Poll const& poll)
        : told_(told), poll_(poll), closed_(told.gathered().closed.at(poll.id)) {}

    std::vector<std::string> all() {
        std::visit([&](auto const& outcome) { tell(outcome); }, closed_.outcome);
        tell_merges();
        meaning::CountedPoll const counted{
            closed_.results, outcome::merges_of(told_.contents(), poll_.id), closed_.outcome, {}};
        if (meaning::can_be_told(counted)) tell(meaning::meaning_of(counted));
        return std::move(texts_);
    }

private:
    void say(std::string_view key, Values values = {}) { texts_.push_back(told_.say(key, values)); }

    void tell_few(std::int64_t ballots) {
        if (ballots < few_ballots) texts_.push_back(told_.say_n("report.few_ballots", ballots));
    }

    void tell(tally::Outcome const& outcome) {
        tell_few(outcome.ballots);
        tell_rejected(outcome.rejected);
        if (auto const* const consent = std::get_if<tally::ConsentSteps>(&outcome.steps))
            return tell_dissent(outcome, *consent);
        std::vector<std::string> names;
        for (auto const& winner : outcome.winners) names.push_back(told_.title(winner));
        if (std::ssize(names) > outcome.seats)
            say("report.tie",
                {{"names", listed(names, told_.voice())}, {"n", std::int64_t{outcome.seats}}});
    }
    void tell_rejected(std::int64_t rejected) {
        if (rejected > 0) texts_.push_back(told_.say_n("report.rejected", rejected));
    }
    void tell_dissent(tally::Outcome const& outcome, tally::ConsentSteps const& consent) {
        for (auto const& answers : consent.answers) {
            if (answers.counts[1] + answers.counts[2] + answers.counts[4] == 0) continue;
            say("report.dissent",
                {{"title",
                  told_.title(outcome.options.at(static_cast<std::size_t>(answers.option)))},
                 {"blocks", answers.counts[1]},
                 {"against", answers.counts[2]},
                 {"reservations", answers.counts[4]}});
        }
    }
    void tell(budget::PollOutcome const& decided) {
        tell_few(budget::voters(decided.poll.election));
        tell_rejected(decided.poll.rejected);
        std::vector<std::string> names;
        for (auto const& line : outcome::fundings(decided))
            if (line.tied) names.push_back(told_.title(line.option));
        if (!names.empty()) say("report.budget_tie", {{"names", listed(names, told_.voice())}});
    }

    void tell_merges() {
        auto const merges = outcome::merges_of(told_.contents(), poll_.id);
        for (auto const& [part, whole] : merges)
            say("report.merged", {{"part", told_.title(part)}, {"whole", told_.title(whole)}});
    }

    void tell(meaning::Meaning const& meaning) {
        tell_certainty(meaning.certainty);
        tell_conflict(meaning);
        if (meaning.position) say(meaning::said_of(*meaning.position));
    }
    void tell_certainty(meaning::Certainty const& certainty) {
        say(meaning::said_of(certainty.rooms),
            {{"n", meaning::whole_percent(certainty.rooms.stays)}});
        auto const others = std::ssize(certainty.other_ways), differ = std::ssize(certainty.differ);
        if (others == 0) return;
        texts_.push_back(differ == 0 ? told_.say_n("meaning.ways_agree", others)
                                     : told_.say_n("meaning.ways_differ", differ,
                                                   {{"all", std::int64_t{others}}}));
    }
    void tell_conflict(meaning::Meaning const& meaning) {
        std::vector<std::string> names;
        for (auto const& part : meaning.agreement)
            for (auto const& spread : part.spread) {
                auto const name = told_.title(spread.option);
                if (spread.ballots > 0 && spread.conflict >= much_conflict &&
                    std::ranges::find(names, name) == names.end())
                    names.push_back(name);
            }
        if (!names.empty()) say("report.divided", {{"names", listed(names, told_.voice())}});
    }

    Told const& told_;
    Poll const& poll_;
    outcome::ClosedPoll const& closed_;
    std::vector<std::string> texts_;
};

// What whoever led opened again after it was closed, and why.
std::vector<std::string> reopened(Told const& told) {
    std::vector<std::string> texts;
    for (auto const& entry : told.contents().journal) {
        if (entry.action != "reopen") continue;
        auto const* const step = outcome::step_of(told.contents(), entry.subject);
        auto const title =
            step ? told.in(step->title) : outcome::step_key(told.contents(), entry.subject);
        texts.push_back(told.say("report.reopened", {{"title", title}, {"why", entry.detail}}));
    }
    return texts;
}

}  // namespace

void tell_caveats(Document& document, Told const& told) {
    auto const polls = closed_polls(told);
    auto opened = reopened(told);
    if (polls.empty() && opened.empty()) return;
    add(document, Heading{1, told.say("report.caveats")});
    add(document, Paragraph{told.say("report.caveats_how"), Tone::small});
    for (auto const& poll : polls) {
        auto texts = Caveats(told, poll).all();
        if (texts.empty()) continue;
        add(document, Heading{3, told.poll_title(poll)});
        add(document, Points{std::move(texts)});
    }
    if (opened.empty()) return;
    add(document, Heading{3, told.say("report.opened_again")});
    add(document, Points{std::move(opened)});
}

}  // namespace jemaa::report
