#include "charts/told_vote.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace jemaa::charts {
namespace {

constexpr int most_digits = 4;

char point_of(Words const& words) {
    return words.language == "en" ? '.' : ',';
}

// Zeros at the end say nothing.
std::string decimals(tally::Placed const& placed, int digits, Words const& words) {
    std::array<char, 64> buffer{};
    double const value = static_cast<double>(placed.score) / static_cast<double>(placed.per);
    (void)std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, value);
    std::string text(buffer.data());
    auto const point = text.find_first_of(".,");
    if (point == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (point == text.size() - 1) text.pop_back();
    if (point < text.size()) text[point] = point_of(words);
    return text;
}

std::vector<std::string> all_with(tally::Outcome const& outcome, int digits, Words const& words) {
    std::vector<std::string> figures;
    for (auto const& placed : outcome.order)
        figures.push_back(placed.per == 1 ? words.number(placed.score)
                                          : decimals(placed, digits, words));
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

Distributions::Value value_name(BallotKind kind, int best,
                                std::vector<agenda::Choice> const& grades, int value,
                                Words const& words) {
    static constexpr std::array faces{"😟", "🙁", "😐", "🙂", "😄"};
    static constexpr std::array answers{"", "✋", "👎", "🤷", "👍", "🙌"};
    auto const at = static_cast<std::size_t>(value);
    if (kind == BallotKind::consent)
        return {answers.at(at), words.say("ballot.answer." + std::to_string(value), {})};
    if (at < grades.size()) return {grades[at].pictogram, grades[at].title.in(words.language)};
    if (best != 4) return {"", words.number(value)};
    char const* const family = kind == BallotKind::grades ? "ballot.grade." : "ballot.face.";
    return {faces.at(at), words.say(family + std::to_string(value), {})};
}

Label label_of(ToldVote const& vote, Id const& option, std::string badge) {
    Label label;
    auto const& options = vote.counted.results.options;
    auto const known = std::ranges::find(options, option, &PollOption::id);
    if (known != options.end()) label = vote.label(*known);
    label.chosen = !badge.empty();
    label.badge = std::move(badge);
    return label;
}

Label label_of(ToldVote const& vote, tally::Outcome const& outcome, Id const& option) {
    return label_of(vote, option, std::ranges::count(outcome.winners, option) > 0 ? "🏆" : "");
}

std::size_t number_of(tally::Outcome const& outcome, Id const& option) {
    auto const found = std::ranges::find(outcome.options, option);
    return static_cast<std::size_t>(found - outcome.options.begin());
}

std::vector<std::string> score_figures(tally::Outcome const& outcome, int digits,
                                       Words const& words) {
    auto figures = all_with(outcome, digits, words);
    while (digits < most_digits && misleads(outcome, figures))
        figures = all_with(outcome, ++digits, words);
    return figures;
}

agenda::Choice criterion_of(ToldVote const& vote, std::string const& key) {
    auto const named = std::ranges::find(vote.criteria, key, &agenda::Choice::key);
    return named == vote.criteria.end() ? agenda::Choice{} : *named;
}

std::string criteria_words(ToldVote const& vote, tally::ScoreSteps const& steps,
                           std::size_t option) {
    std::string words;
    for (auto const& criterion : steps.criteria) {
        auto const named = criterion_of(vote, criterion.key);
        if (named.key.empty()) continue;
        auto const& share = criterion.scores[option];
        auto const tenths = (share.sum * 10 + share.per / 2) / share.per;
        words += (words.empty() ? "" : "   ") + named.pictogram + " " +
                 std::to_string(tenths / 10) + point_of(vote.words) + std::to_string(tenths % 10);
    }
    return words;
}

std::string verdict_words(tally::ConsentAnswers const& answers, tally::ConsentSteps const& steps,
                          Words const& words) {
    switch (answers.verdict) {
        case tally::Verdict::stands: return words.say("results.stands", {});
        case tally::Verdict::no_answers: return words.say("results.no_answers", {});
        case tally::Verdict::too_few_answers:
            return words.say("results.too_few", {{"n", steps.quorum}});
        case tally::Verdict::blocked: return words.say_n("results.blocked", answers.counts[1], {});
        case tally::Verdict::too_little_support: break;
    }
    return words.say("results.too_little", {{"n", steps.support_percent}});
}

std::string tenths_figure(double value, Words const& words) {
    auto const tenths = static_cast<std::int64_t>(value * 10 + 0.5);
    std::string figure = words.number(tenths / 10);
    if (tenths % 10 != 0) figure += point_of(words) + std::to_string(tenths % 10);
    return figure;
}

}  // namespace jemaa::charts
