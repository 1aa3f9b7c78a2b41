#include "agenda/warnings.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "agenda/untranslated.h"
#include "domain/ballot_kind.h"

namespace jemaa::agenda {
namespace {

constexpr int longest_day = 10 * 60;  ///< minutes

// Why a list is too long, in the words of the warning.
struct Limit {
    int options;
    char const* why;
};

// Seven cards are a page. Whoever ranks must hold all options in mind at once;
// duels ask about every pair; dots, seeds and money are weighed across all
// pages; an approval or a grade is given to each option by itself.
Limit limit_of(Vote const& vote) {
    auto const kind = ballot_kind_of(vote.rule, vote.settings);
    auto const criteria = std::max(1, static_cast<int>(vote.criteria.size()));
    switch (kind.value_or(BallotKind::dots)) {
        case BallotKind::ranking: return {7, "nobody puts more than a page of cards in order"};
        case BallotKind::duels: return {7, "each person is asked about every pair of them"};
        case BallotKind::score:
            return {std::max(2, 28 / criteria),
                    "each person answers for every option and criterion"};
        case BallotKind::grades: return {14, "each person grades every one of them"};
        case BallotKind::consent: return {7, "each person answers for every one of them"};
        case BallotKind::approval: return {28, "that is more than four pages of cards"};
        case BallotKind::dots:
        case BallotKind::seeds:
        case BallotKind::budget: break;
    }
    return {21, "that is more than three pages of cards to weigh against each other"};
}

std::vector<unsigned> lines_of_steps(toml::table const& root) {
    std::vector<unsigned> lines;
    if (auto const* const steps = root["step"].as_array())
        for (auto const& step : *steps) lines.push_back(step.source().begin.line);
    return lines;
}

class Looking {
public:
    Looking(Agenda const& agenda, toml::table const& root)
        : agenda_(agenda),
          lines_(lines_of_steps(root)),
          warnings_(untranslated(root, agenda.languages)) {}

    std::vector<Warning> run() {
        for (at_ = 0; at_ < agenda_.steps.size(); ++at_) {
            auto const& step = agenda_.steps[at_];
            std::visit([&](auto const& kind) { look_at(kind); }, step.kind);
        }
        look_at_minutes();
        std::ranges::stable_sort(warnings_, {}, &Warning::line);
        return std::move(warnings_);
    }

private:
    void look_at(auto const&) {}
    void look_at(Welcome const& welcome) {
        compare(welcome.points, "point");
        compare(welcome.categories, "category");
    }
    void look_at(Grouping const& grouping) { compare(grouping.themes, "theme"); }
    void look_at(Lines const& lines) { compare(lines.lines, "line"); }
    void look_at(Plan const& plan) {
        compare(plan.kinds, "action_kind");
        auto const* const vote = step_as<Vote>(plan.lines_of);
        if (vote && (vote->rule == "consent" || !vote->statement_from.empty()))
            warn(
                "\"lines_of\" names a vote of consent, which chooses no lines; name a vote on "
                "lines, or the step of lines itself");
    }
    void look_at(Vote const& vote) {
        if (!vote.repeats.empty()) return;
        compare(vote.options, "option");
        compare(vote.criteria, "criterion");
        look_at_length(vote);
        look_at_budget(vote);
        auto const winners = vote.settings.get("winners");
        bool const others_join = !vote.ideas_from.empty() || !vote.lines_from.empty();
        if (winners > 0 && !others_join && winners >= std::ssize(vote.options))
            warn(
                fmt::format("winners = {} of {} options: all of them win whatever is voted; "
                            "lower \"winners\" or add options",
                            winners, vote.options.size()));
    }
    void look_at_length(Vote const& vote) {
        auto const limit = limit_of(vote);
        if (std::ssize(vote.options) <= limit.options) return;
        warn(
            fmt::format("{} options are too many for the rule \"{}\": {}; keep at most {}, or "
                        "choose another rule",
                        vote.options.size(), vote.rule, limit.why, limit.options));
    }
    void look_at_budget(Vote const& vote) {
        auto const budget = vote.settings.get("budget");
        if (budget <= 0 || vote.options.empty() || !vote.ideas_from.empty() ||
            !vote.lines_from.empty())
            return;
        auto const cheapest = std::ranges::min(vote.options, {}, &Choice::cost).cost;
        if (cheapest > budget)
            warn(
                fmt::format("budget = {} funds none of the options, of which the cheapest costs "
                            "{}; raise \"budget\" or lower a \"cost\"",
                            budget, cheapest));
    }

    // Whoever does not read tells choices apart by these alone.
    void compare(std::vector<Choice> const& choices, char const* what) {
        std::map<std::string, std::string> seen;
        for (auto const& choice : choices) {
            auto const [first, fresh] = seen.try_emplace(choice.pictogram, choice.key);
            if (!fresh)
                warn(
                    fmt::format("\"{}\" and \"{}\" of \"{}\" have the same pictogram {}, by which "
                                "people who do not read tell them apart; change one",
                                first->second, choice.key, what, choice.pictogram));
        }
    }

    void look_at_minutes() {
        int sum = 0;
        for (auto const& step : agenda_.steps) sum += step.minutes;
        if (sum > longest_day)
            warnings_.push_back(
                {1, fmt::format("the steps take {} hours and {} minutes together, more than a day "
                                "of {} hours; shorten them, or make two workshops",
                                sum / 60, sum % 60, longest_day / 60)});
        if (sum == 0) return;
        for (at_ = 0; at_ < agenda_.steps.size(); ++at_)
            if (agenda_.steps[at_].minutes == 0)
                warn(
                    "no minutes are planned for it, though for other steps there are, so that "
                    "nobody sees whether the day is on time; add minutes = 15");
    }

    template <typename Kind>
    [[nodiscard]] Kind const* step_as(std::string const& key) const {
        int const at = find_step(agenda_, key);
        return at < 0 ? nullptr
                      : std::get_if<Kind>(&agenda_.steps[static_cast<std::size_t>(at)].kind);
    }
    void warn(std::string_view what) {
        warnings_.push_back({at_ < lines_.size() ? lines_[at_] : 1,
                             fmt::format("step \"{}\": {}", agenda_.steps[at_].key, what)});
    }

    Agenda const& agenda_;
    std::vector<unsigned> lines_;
    std::size_t at_ = 0;
    std::vector<Warning> warnings_;
};

}  // namespace

std::vector<Warning> warnings_in(std::string_view toml, Agenda const& agenda) {
    return Looking(agenda, toml::parse(toml)).run();
}

}  // namespace jemaa::agenda
