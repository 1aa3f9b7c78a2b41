#include "core/tally/steps_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <numeric>

namespace jemaa::cases {
namespace {

using namespace tally;
using Lines = std::vector<std::string>;

// Writes one kind of step after the other.
struct Teller {
    std::vector<std::string> const& names;

    [[nodiscard]] std::string name(int option) const {
        return names[static_cast<std::size_t>(option)];
    }

    [[nodiscard]] std::string named(std::vector<int> const& options) const {
        Lines words;
        for (int const option : options) words.push_back(name(option));
        return listed(words);
    }

    [[nodiscard]] std::string told(std::vector<Votes> const& votes, std::int64_t unit) const {
        Lines words;
        for (auto const& [option, count] : votes)
            words.push_back(
                unit == 1 ? fmt::format("{} {}", name(option), count)
                          : fmt::format("{} {}.{:05}", name(option), count / unit, count % unit));
        return listed(words);
    }

    Lines operator()(std::monostate) const { return {}; }

    Lines operator()(ScoreSteps const& steps) const {
        Lines lines;
        for (auto const& criterion : steps.criteria) {
            Lines words;
            for (std::size_t i = 0; i < criterion.scores.size(); ++i)
                words.push_back(names[i] + " " +
                                fraction(criterion.scores[i].sum, criterion.scores[i].per));
            lines.push_back(
                fmt::format("{} x{}: {}", criterion.key, criterion.weight, listed(words)));
        }
        return lines;
    }

    Lines operator()(PairSteps const& steps) const {
        Lines lines;
        auto const size = static_cast<std::size_t>(steps.options);
        for (std::size_t i = 0; i < size; ++i) {
            auto const* const row = steps.preferred.data() + i * size;
            lines.push_back(fmt::format("{}: {}", names[i], fmt::join(row, row + size, " ")));
        }
        return lines;
    }

    Lines operator()(RunOffSteps const& steps) const {
        Lines lines;
        for (auto const& round : steps.rounds) {
            auto line = told(round.votes, 1);
            if (round.exhausted > 0) line += fmt::format("; exhausted {}", round.exhausted);
            if (round.waiting > 0) line += fmt::format("; waiting {}", round.waiting);
            if (!round.dropped.empty()) line += "; out: " + named(round.dropped);
            lines.push_back(line);
        }
        return lines;
    }

    Lines operator()(TransferSteps const& steps) const {
        static constexpr std::array kinds{"first preferences", "surplus of ", "exclusion of "};
        constexpr std::int64_t unit = 100'000;
        Lines lines{fmt::format("quota {}", steps.quota / unit)};
        for (auto const& stage : steps.stages) {
            std::string line = kinds.at(static_cast<std::size_t>(stage.kind));
            if (stage.from >= 0) line += name(stage.from);
            line += ": " + told(stage.votes, unit);
            if (!stage.elected.empty()) line += "; elected: " + named(stage.elected);
            if (stage.lot)
                line += "; lot of " + named(stage.lot->equals) + " takes " + name(stage.lot->taken);
            lines.push_back(line);
        }
        return lines;
    }

    Lines operator()(JudgmentSteps const& steps) const {
        Lines lines;
        for (auto const& [option, counts, median] : steps.judgments)
            lines.push_back(
                fmt::format("{}: grade {} of {}", name(option), median, fmt::join(counts, " ")));
        for (auto const& tie : steps.tie_breaks)
            lines.push_back(fmt::format("{} before {}: {} against {} after {}", name(tie.better),
                                        name(tie.worse), tie.better_median, tie.worse_median,
                                        tie.removed));
        return lines;
    }

    Lines operator()(ConsentSteps const& steps) const {
        static constexpr std::array verdicts{"stands", "no answers", "too few answers", "blocked",
                                             "too little support"};
        Lines lines;
        for (auto const& [option, counts, verdict] : steps.answers)
            lines.push_back(fmt::format("{}: {}, {}", name(option),
                                        verdicts.at(static_cast<std::size_t>(verdict)),
                                        fmt::join(counts, " ")));
        return lines;
    }

    Lines operator()(WorthSteps const& steps) const {
        Lines lines;
        if (steps.regularised) lines.emplace_back("regularised");
        for (auto const& worth : steps.options)
            lines.push_back(fmt::format("{}: worth {:.4f}, place {} to {}", name(worth.option),
                                        worth.worth, worth.best_place, worth.worst_place));
        return lines;
    }
};

}  // namespace

std::vector<std::string> steps_text(Outcome const& outcome, std::vector<std::string> const& names) {
    return std::visit(Teller{names}, outcome.steps);
}

std::string fraction(std::int64_t top, std::int64_t bottom) {
    auto const common = std::max<std::int64_t>(1, std::gcd(top, bottom));
    top /= common;
    bottom /= common;
    return bottom == 1 ? std::to_string(top) : fmt::format("{}/{}", top, bottom);
}

std::string listed(std::vector<std::string> const& words) {
    return words.empty() ? "nobody" : fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace jemaa::cases
