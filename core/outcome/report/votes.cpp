// A poll, whatever its rule.

#include <algorithm>

#include "charts/told_vote.h"
#include "domain/rounds.h"
#include "report/chapters.h"
#include "tables/cells.h"
#include "tables/fundings.h"

namespace jemaa::report {
namespace {

// The rows and words of one poll.
class ToldPoll {
public:
    ToldPoll(Document& document, Told const& told, Poll const& poll)
        : document_(document),
          told_(told),
          poll_(poll),
          closed_(told.gathered().closed.at(poll.id)) {}

    void tell() {
        add(document_, Heading{2, told_.poll_title(poll_)});
        if (auto const* const step = outcome::step_of(told_.contents(), poll_.step))
            add(document_, Paragraph{told_.in(step->prompt), Tone::lead});
        std::visit([&](auto const& outcome) { tell(outcome); }, closed_.outcome);
    }

private:
    void tell_ballots(std::int64_t ballots, std::int64_t blank, std::int64_t rejected) {
        auto text = told_.say_n("results.ballots", ballots);
        if (blank > 0) text += " · " + told_.say_n("results.blank", blank);
        if (rejected > 0) text += " · " + told_.say_n("results.rejected", rejected);
        add(document_, Paragraph{text + " · " + told_.voice().rule(poll_.rule), Tone::small});
    }

    void tell(tally::Outcome const& outcome) {
        tell_ballots(outcome.ballots, outcome.blank, outcome.rejected);
        if (auto const* const consent = std::get_if<tally::ConsentSteps>(&outcome.steps))
            return tell_answers(outcome, *consent);
        auto const* const scores = std::get_if<tally::ScoreSteps>(&outcome.steps);
        draw_poll(document_, told_, poll_);
        add(document_, table(outcome, scores && scores->criteria.size() > 1 ? scores : nullptr));
        tell_winners(outcome);
    }

    Grid table(tally::Outcome const& outcome, tally::ScoreSteps const* scores) const {
        Grid grid{{{told_.say("column.place"), 0}, {told_.say("column.option"), 1}}, {}};
        if (scores)
            for (auto const& criterion : scores->criteria)
                grid.columns.push_back({criterion_title(criterion.key), 0});
        grid.columns.push_back({told_.say("column.score"), 0});
        grid.columns.push_back({told_.say("column.supporters"), 0});
        for (auto const& placed : outcome.order) {
            auto place = told_.number(placed.place);
            if (placed.tied) place = told_.say("report.tied_place", {{"place", place}});
            Row row{{place, told_.title(placed.option)}};
            row.pictogram = told_.pictogram(placed.option);
            row.drawing = told_.drawing(placed.option);
            row.strong = std::ranges::find(outcome.winners, placed.option) != outcome.winners.end();
            if (scores)
                for (auto const& criterion : scores->criteria)
                    row.cells.push_back(mean(criterion, charts::number_of(outcome, placed.option)));
            row.cells.push_back(told_.decimal(tally::score_text(placed)));
            row.cells.push_back(told_.number(placed.supporters));
            grid.rows.push_back(std::move(row));
        }
        return grid;
    }

    std::string mean(tally::CriterionScores const& criterion, std::size_t option) const {
        auto const& share = criterion.scores.at(option);
        tally::Placed const as_placed{.score = share.sum, .per = share.per};
        return told_.decimal(tally::score_text(as_placed));
    }
    std::string criterion_title(std::string const& key) const {
        auto const* const vote = vote_of(told_, poll_);
        if (vote)
            for (auto const& criterion : vote->criteria)
                if (criterion.key == key) return told_.in(criterion.title);
        return key;
    }

    void tell_winners(tally::Outcome const& outcome) {
        std::vector<std::string> names;
        for (auto const& winner : outcome.winners) names.push_back(told_.title(winner));
        if (names.empty()) return add(document_, Paragraph{told_.say("report.nothing_chosen")});
        bool const tie = static_cast<int>(names.size()) > outcome.seats;
        auto const all = listed(names, told_.voice());
        if (tie)
            return add(document_,
                       Paragraph{told_.say("report.tie",
                                           {{"names", all}, {"n", std::int64_t{outcome.seats}}}),
                                 Tone::caution});
        add(document_, Paragraph{told_.say("report.chosen", {{"names", all}})});
    }

    // A row for each answer; most rooms are asked about one statement.
    void tell_answers(tally::Outcome const& outcome, tally::ConsentSteps const& consent) {
        draw_poll(document_, told_, poll_);
        for (auto const& answers : consent.answers) {
            auto const title =
                told_.title(outcome.options.at(static_cast<std::size_t>(answers.option)));
            if (consent.answers.size() > 1 || !statement_of(poll_))
                add(document_, Heading{3, title});
            Grid grid{{{told_.say("report.answer"), 1}, {told_.say("column.ballots"), 0}}, {}};
            for (int answer = 5; answer >= 0; --answer) {
                auto const count = answers.counts[static_cast<std::size_t>(answer)];
                if (answer == 0 && count == 0) continue;
                auto const key = answer == 0 ? std::string("report.no_answer")
                                             : "ballot.answer." + std::to_string(answer);
                grid.rows.push_back({{told_.say(key), told_.number(count)}});
            }
            add(document_, std::move(grid));
            add(document_,
                Paragraph{told_.say(
                    "report.verdict",
                    {{"verdict", charts::verdict_words(answers, consent, told_.voice().words)}})});
        }
        add(document_,
            Paragraph{told_.say("results.unit.consent", {{"support", consent.support_percent},
                                                         {"blocks", consent.blocks_allowed}}),
                      Tone::small});
    }

    void tell(budget::PollOutcome const& decided) {
        auto const& election = decided.poll.election;
        tell_ballots(budget::voters(election), decided.poll.blank, decided.poll.rejected);
        draw_poll(document_, told_, poll_);
        Grid grid{{{told_.say("column.place"), 0},
                   {told_.say("column.line"), 1},
                   {told_.say("results.votes"), 0},
                   {told_.say("column.cost"), 0}},
                  {}};
        for (auto const& line : outcome::fundings(decided)) {
            Row row{{line.place > 0 ? told_.number(line.place) : std::string("–"),
                     told_.title(line.option), told_.number(line.votes), told_.money(line.cost)}};
            row.pictogram = told_.pictogram(line.option);
            row.drawing = told_.drawing(line.option);
            row.strong = line.place > 0;
            grid.rows.push_back(std::move(row));
        }
        grid.rows.push_back(
            {{"", told_.say("report.funded_in_all"), "", told_.money(decided.outcome.cost)},
             Row::Kind::sum});
        add(document_, std::move(grid));
        add(document_,
            Paragraph{told_.say("results.spent", {{"spent", told_.money(decided.outcome.cost)},
                                                  {"budget", told_.money(election.budget)}}) +
                      " · " +
                      told_.say("results.left", {{"amount", zero_too(decided.outcome.left)}})});
    }
    std::string zero_too(std::int64_t amount) const {
        return amount == 0 ? told_.number(0) : told_.money(amount);
    }

    Document& document_;
    Told const& told_;
    Poll const& poll_;
    outcome::ClosedPoll const& closed_;
};

// A column in which no row says anything.
void leave_out_empty_columns(Grid& grid) {
    for (std::size_t at = grid.columns.size(); at-- > 0;) {
        auto const says = [&](Row const& row) {
            return row.kind != Row::Kind::group && at < row.cells.size() && !row.cells[at].empty();
        };
        if (grid.rows.empty() || std::ranges::any_of(grid.rows, says)) continue;
        auto const place = static_cast<std::ptrdiff_t>(at);
        grid.columns.erase(grid.columns.begin() + place);
        for (auto& row : grid.rows)
            if (row.kind != Row::Kind::group && at < row.cells.size())
                row.cells.erase(row.cells.begin() + place);
    }
}

}  // namespace

void add(Document& document, Block block) {
    if (auto* const grid = std::get_if<Grid>(&block)) leave_out_empty_columns(*grid);
    document.blocks.push_back(std::move(block));
}

void tell_poll(Document& document, Told const& told, Poll const& poll) {
    ToldPoll(document, told, poll).tell();
}

void tell_other_votes(Document& document, Told const& told) {
    auto const polls = closed_polls(told, Topic::other);
    if (polls.empty()) return;
    add(document, Heading{1, told.say("report.other_votes")});
    for (auto const& poll : polls) tell_poll(document, told, poll);
}

}  // namespace jemaa::report
