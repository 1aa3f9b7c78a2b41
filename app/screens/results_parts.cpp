#include "screens/results_parts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "screens/frame.h"
#include "screens/idea_attached.h"
#include "screens/statement_parts.h"
#include "session/update.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

constexpr int most_digits = 4;

// Zeros at the end say nothing.
std::string decimals(tally::Placed const& placed, int digits, std::string const& language) {
    std::array<char, 64> buffer{};
    double const value = static_cast<double>(placed.score) / static_cast<double>(placed.per);
    (void)std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, value);
    std::string text(buffer.data());
    auto const point = text.find_first_of(".,");
    if (point == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (point == text.size() - 1) text.pop_back();
    if (point < text.size()) text[point] = language == "en" ? '.' : ',';
    return text;
}

std::vector<std::string> all_with(tally::Outcome const& outcome, int digits,
                                  std::string const& language) {
    std::vector<std::string> figures;
    for (auto const& placed : outcome.order)
        figures.push_back(placed.per == 1 ? text::number(language, placed.score)
                                          : decimals(placed, digits, language));
    return figures;
}

// Neighbours of different scores that look alike.
bool misleads(tally::Outcome const& outcome, std::vector<std::string> const& figures) {
    for (std::size_t i = 1; i < figures.size(); ++i) {
        auto const &a = outcome.order[i - 1], &b = outcome.order[i];
        if (figures[i - 1] == figures[i] && (a.score != b.score || a.per != b.per)) return true;
    }
    return false;
}

}  // namespace

OptionRow row_of(ClosedVote const& closed, Id const& option, std::size_t row,
                 std::string const& badge) {
    OptionRow shown{.key = "bar." + std::to_string(row), .badge = badge};
    shown.chosen = !badge.empty();
    for (auto const& known : closed.results().options) {
        if (known.id != option) continue;
        auto const& state = closed.state;
        shown.pictogram = sign_of(state, known);
        if (int const version = version_of(state, known); version > 0)
            shown.label.text = text::message(state.language, "statement.version", {{"n", version}});
        else
            shown.label = title_of(state, known);
    }
    return shown;
}

std::size_t number_of(tally::Outcome const& outcome, Id const& option) {
    auto const found = std::ranges::find(outcome.options, option);
    return static_cast<std::size_t>(found - outcome.options.begin());
}

std::string criteria_words(ClosedVote const& closed, tally::ScoreSteps const& steps,
                           std::size_t option, std::string const& language) {
    auto const* vote = std::get_if<agenda::Vote>(&closed.step.kind);
    std::string words;
    for (auto const& criterion : steps.criteria) {
        if (!vote || criterion.key.empty()) continue;
        auto const named = std::ranges::find(vote->criteria, criterion.key, &agenda::Choice::key);
        if (named == vote->criteria.end()) continue;
        auto const& share = criterion.scores[option];
        auto const tenths = (share.sum * 10 + share.per / 2) / share.per;
        words += (words.empty() ? "" : "   ") + named->pictogram + " " +
                 std::to_string(tenths / 10) + (language == "en" ? "." : ",") +
                 std::to_string(tenths % 10);
    }
    return words;
}

std::string badge_of(tally::Outcome const& outcome, Id const& option) {
    return std::ranges::count(outcome.winners, option) > 0 ? "🏆" : "";
}

std::vector<std::string> score_figures(tally::Outcome const& outcome, int digits,
                                       std::string const& language) {
    auto figures = all_with(outcome, digits, language);
    while (digits < most_digits && misleads(outcome, figures))
        figures = all_with(outcome, ++digits, language);
    return figures;
}

void draw_results_heading(Ui& ui, Areas& areas, std::string const& title,
                          std::string const& sentence) {
    auto const& m = ui.metrics();
    draw_dense_heading(ui, areas, title, sentence);
    if (!m.compact() || sentence.empty()) return;
    Rect const row = areas.content.cut_top(std::min(m.body() * 1.4F, m.mm(9)));
    Look const look{
        .size = m.body(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    ui.note({.key = "sentence", .role = Role::text, .name = sentence, .rect = row});
    ui.write(row, {sentence, ""}, fitting(ui, {sentence, ""}, look, row, m.mm(3.5F)));
    areas.content.cut_top(m.gap() * 0.6F);
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

}  // namespace jemaa::screens
