#include <algorithm>

#include <fmt/format.h>

#include "cli/tally_words.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using text::message;

std::string decimals(double number) {
    auto text = fmt::format("{:.4f}", number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

char const* key_of(tally::Verdict verdict) {
    switch (verdict) {
        case tally::Verdict::stands: return "tally.stands";
        case tally::Verdict::no_answers: return "tally.no_answers";
        case tally::Verdict::too_few_answers: return "tally.too_few_answers";
        case tally::Verdict::blocked: return "tally.blocked";
        case tally::Verdict::too_little_support: return "tally.too_little_support";
    }
    return "";
}

// Tells each kind of steps, a line at a time.
struct StepWords {
    CountablePoll const& poll;
    std::string_view language;
    std::string lines{};

    [[nodiscard]] std::string title(int option) const {
        return poll.options.at(static_cast<std::size_t>(option)).title;
    }
    [[nodiscard]] std::string grade(int value) const {
        auto const at = static_cast<std::size_t>(value);
        return at < poll.grades.size() ? poll.grades[at] : std::to_string(value);
    }
    void say(std::string_view key, text::Values values = {}) {
        lines += "   " + message(language, key, values) + "\n";
    }
    [[nodiscard]] std::string votes(std::vector<tally::Votes> const& of, double per) const {
        std::string text;
        for (auto const& one : of)
            text += (text.empty() ? "" : ", ") + title(one.option) + " " +
                    decimals(static_cast<double>(one.votes) / per);
        return text;
    }

    void table(std::vector<std::int64_t> const& cells, int options) {
        auto const count = static_cast<std::size_t>(options);
        std::string header = fmt::format("   {:>5}", "");
        for (std::size_t i = 0; i < count; ++i) header += fmt::format("{:>7}", i + 1);
        lines += header + "\n";
        for (std::size_t i = 0; i < count; ++i) {
            lines += fmt::format("   {:>5}", i + 1);
            for (std::size_t j = 0; j < count; ++j)
                lines +=
                    i == j ? fmt::format("{:>7}", "-") : fmt::format("{:>7}", cells[i * count + j]);
            lines += "   " + title(static_cast<int>(i)) + "\n";
        }
    }

    void operator()(std::monostate) {}
    void operator()(tally::ScoreSteps const& steps) {
        for (auto const& criterion : steps.criteria) {
            std::string scores;
            for (std::size_t i = 0; i < criterion.scores.size(); ++i)
                scores += (scores.empty() ? "" : ", ") + poll.options[i].title + " " +
                          decimals(static_cast<double>(criterion.scores[i].sum) /
                                   static_cast<double>(criterion.scores[i].per));
            say("tally.criterion", {{"criterion", criterion.key.empty() ? "-" : criterion.key},
                                    {"weight", criterion.weight},
                                    {"scores", scores}});
        }
    }
    void operator()(tally::PairSteps const& steps) {
        say("tally.duels");
        table(steps.preferred, steps.options);
        if (steps.strongest.empty()) return;
        say("tally.paths");
        table(steps.strongest, steps.options);
    }
    void operator()(tally::RunOffSteps const& steps) {
        std::int64_t number = 0;
        for (auto const& round : steps.rounds) {
            say("tally.round", {{"round", ++number}, {"votes", votes(round.votes, 1)}});
            if (round.exhausted > 0) say("tally.exhausted", {{"n", round.exhausted}});
            if (round.waiting > 0) say("tally.waiting", {{"n", round.waiting}});
            if (round.lowest.size() > 1)
                say("tally.lowest_tied", {{"options", titles(poll, round.lowest)}});
            if (!round.dropped.empty())
                say("tally.dropped", {{"options", titles(poll, round.dropped)}});
        }
    }
    void operator()(tally::TransferSteps const& steps) {
        constexpr double unit = 100'000;
        say("tally.quota", {{"quota", decimals(static_cast<double>(steps.quota) / unit)}});
        std::int64_t number = 0;
        for (auto const& stage : steps.stages) {
            tell_stage(stage, ++number, votes(stage.votes, unit));
            if (stage.lot)
                say("tally.lot", {{"options", titles(poll, stage.lot->equals)},
                                  {"option", title(stage.lot->taken)}});
            if (stage.set_aside > 0)
                say("tally.set_aside",
                    {{"votes", decimals(static_cast<double>(stage.set_aside) / unit)}});
            if (!stage.elected.empty())
                say("tally.elected", {{"options", titles(poll, stage.elected)}});
            if (stage.without_quota > 0)
                say("tally.without_quota", {{"n", std::int64_t{stage.without_quota}}});
        }
    }
    void tell_stage(tally::TransferStage const& stage, std::int64_t number,
                    std::string const& votes) {
        using Kind = tally::TransferStage::Kind;
        if (stage.kind == Kind::first_preferences)
            return say("tally.first_preferences", {{"stage", number}, {"votes", votes}});
        auto const* const key = stage.kind == Kind::surplus ? "tally.surplus" : "tally.exclusion";
        say(key, {{"stage", number}, {"option", title(stage.from)}, {"votes", votes}});
    }
    void operator()(tally::JudgmentSteps const& steps) {
        for (auto const& judgment : steps.judgments) {
            std::string counts;
            for (std::size_t i = 0; i < judgment.counts.size(); ++i)
                counts += (counts.empty() ? "" : ", ") + grade(static_cast<int>(i)) + " " +
                          std::to_string(judgment.counts[i]);
            say("tally.judgment", {{"option", title(judgment.option)},
                                   {"grade", grade(judgment.median)},
                                   {"counts", counts}});
        }
        for (auto const& tie : steps.tie_breaks)
            say("tally.tie_break", {{"better", title(tie.better)},
                                    {"worse", title(tie.worse)},
                                    {"n", tie.removed},
                                    {"better_grade", grade(tie.better_median)},
                                    {"worse_grade", grade(tie.worse_median)}});
    }
    void operator()(tally::ConsentSteps const& steps) {
        say("tally.consent_rule", {{"blocks", steps.blocks_allowed},
                                   {"support", steps.support_percent},
                                   {"quorum", steps.quorum}});
        for (auto const& answers : steps.answers)
            say("tally.consent", {{"option", title(answers.option)},
                                  {"full", answers.counts[5]},
                                  {"reserved", answers.counts[4]},
                                  {"bearable", answers.counts[3]},
                                  {"against", answers.counts[2]},
                                  {"block", answers.counts[1]},
                                  {"none", answers.counts[0]},
                                  {"verdict", message(language, key_of(answers.verdict))}});
    }
    void operator()(tally::WorthSteps const& steps) {
        if (steps.regularised) say("tally.regularised");
        for (auto const& one : steps.options)
            say("tally.worth", {{"option", title(one.option)},
                                {"worth", decimals(one.worth)},
                                {"best", std::int64_t{one.best_place}},
                                {"worst", std::int64_t{one.worst_place}},
                                {"wins", decimals(static_cast<double>(one.wins_doubled) / 2)},
                                {"losses", decimals(static_cast<double>(one.losses_doubled) / 2)}});
    }
};

}  // namespace

std::string words_for_steps(Counted const& counted, std::string_view language) {
    StepWords words{counted.poll, language};
    std::visit(words, std::get<tally::Outcome>(counted.outcome).steps);
    if (words.lines.empty()) return {};
    return message(language, "tally.how") + "\n" + words.lines;
}

}  // namespace jemaa::cli
