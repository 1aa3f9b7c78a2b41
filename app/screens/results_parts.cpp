#include "screens/results_parts.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "charts/covered.h"
#include "meaning/places.h"
#include "screens/chart_view.h"
#include "screens/idea_attached.h"
#include "screens/statement_parts.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// The template's name of a category; no id is that of those who stayed silent.
charts::Head category_head(ClosedVote const& closed, Id const& id, Ui const& ui) {
    for (auto const& category : agenda::categories_of(*closed.state.agenda))
        if (derived_id(closed.results().poll.id, category.key) == id)
            return {category.pictogram, category.title.in(ui.language()), ""};
    return {"", ui.say("meaning.no_category"), ""};
}

charts::Label label_of(ClosedVote const& closed, PollOption const& option) {
    auto const& state = closed.state;
    charts::Label label;
    label.drawing = drawing_of(state, option);
    if (!label.drawing) label.pictogram = sign_of(state, option);
    if (int const version = version_of(state, option); version > 0) {
        label.words = text::message(state.language, "statement.version", {{"n", version}});
    } else {
        auto const title = title_of(state, option);
        label.words = title.text;
        label.language = title.language;
    }
    return label;
}

}  // namespace

charts::ToldVote told(ClosedVote const& closed, Ui const& ui) {
    charts::ToldVote vote{closed.counted, chart_words(ui),
                          [&closed](PollOption const& option) { return label_of(closed, option); }};
    if (auto const* step = std::get_if<agenda::Vote>(&closed.step.kind)) {
        vote.criteria = step->criteria;
        vote.grades = step->grades;
    }
    vote.category = [&closed, &ui](Id const& id) { return category_head(closed, id, ui); };
    return vote;
}

std::string unit_words(PollResults const& results, tally::Outcome const& outcome, Ui const& ui) {
    std::string const& rule = results.poll.rule;
    auto const options = static_cast<std::int64_t>(outcome.options.size());
    auto const best = results.poll.settings.get("best", 4);
    if (rule == "approval") return ui.say_n("results.approvals", outcome.total);
    if (rule == "dots") return ui.say_n("results.dots", outcome.total);
    if (rule == "seeds") return ui.say_n("results.seeds", outcome.total);
    if (rule == "score_mean") return ui.say("results.unit.mean", {{"best", best}});
    if (rule == "score_median") return ui.say("results.unit.median", {{"best", best}});
    if (rule.starts_with("borda")) return ui.say("results.unit.ranks");
    if (rule.starts_with("irv")) return ui.say("results.unit.rounds");
    if (rule == "bradley_terry") return ui.say("results.unit.strength");
    if (rule == "win_rate") return ui.say("results.unit.win_rate");
    if (rule == "majority_judgment") return ui.say("results.unit.middle");
    if (rule == "copeland" || rule.starts_with("schulze"))
        return ui.say("results.unit.pairs", {{"all", std::max<std::int64_t>(0, options - 1)}});
    if (auto const* steps = std::get_if<tally::TransferSteps>(&outcome.steps))
        return ui.say("results.unit.quota", {{"n", (steps->quota + 99'999) / 100'000}});
    if (auto const* steps = std::get_if<tally::ConsentSteps>(&outcome.steps))
        return ui.say("results.unit.consent",
                      {{"support", steps->support_percent}, {"blocks", steps->blocks_allowed}});
    return {};
}

namespace {

std::string joined(std::initializer_list<std::string> parts) {
    std::string all;
    for (auto const& part : parts)
        if (!part.empty()) all += (all.empty() ? "" : " · ") + part;
    return all;
}

std::string sentence_of(charts::ToldVote const& vote, tally::Outcome const& outcome,
                        std::string const& step, Ui const& ui) {
    bool const any = outcome.ballots > 0;
    return joined({ui.say_n("results.ballots", outcome.ballots),
                   outcome.blank > 0 ? ui.say_n("results.blank", outcome.blank) : "",
                   outcome.rejected > 0 ? ui.say_n("results.rejected", outcome.rejected) : "",
                   any ? unit_words(vote.counted.results, outcome, ui) : "", text::isolated(step)});
}

std::string budget_sentence(budget::PollOutcome const& decided, bool hidden, Ui const& ui) {
    auto const& poll = decided.poll;
    auto const people = budget::voters(poll.election);
    auto const amount = [&](std::int64_t money) { return text::number(ui.language(), money); };
    return joined({ui.say_n("results.ballots", people),
                   poll.rejected > 0 ? ui.say_n("results.rejected", poll.rejected) : "",
                   people > 0 && !hidden
                       ? ui.say("results.spent", {{"spent", amount(decided.outcome.cost)},
                                                  {"budget", amount(poll.election.budget)}})
                       : ""});
}

// The rows of the places that are still to be revealed.
std::size_t hidden_rows(meaning::CountedPoll const& counted, int covered) {
    auto const places = meaning::places_of(counted);
    std::size_t rows = 0;
    for (int i = 0; i < covered; ++i) rows += places[static_cast<std::size_t>(i)].size();
    return rows;
}

}  // namespace

Heading heading_of(charts::ToldVote const& vote, std::string const& step, bool covered,
                   Ui const& ui) {
    auto const& outcome = vote.counted.outcome;
    if (!outcome) return {ui.say("results.title"), to_string(outcome.error())};
    if (auto const* decided = std::get_if<budget::PollOutcome>(&*outcome))
        return {ui.say("results.title_funded"), budget_sentence(*decided, covered, ui)};
    return {ui.say("results.title"),
            sentence_of(vote, std::get<tally::Outcome>(*outcome), step, ui)};
}

std::optional<charts::Chart> outcome_chart(charts::ToldVote const& vote, int covered,
                                           Ui const& ui) {
    auto charts = charts::charts_of(vote);
    if (charts.empty()) return std::nullopt;
    auto const rows = hidden_rows(vote.counted, covered);
    return rows > 0 ? charts::covered(charts, rows, ui.say("results.covered"))
                    : std::move(charts.front());
}

}  // namespace jemaa::screens
