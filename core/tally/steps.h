#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What explains an outcome, as data: the screen and the report tell it in
/// words and pictures. Options are numbers into Outcome::options.
namespace jemaa::tally {

struct Votes {
    int option = 0;
    std::int64_t votes = 0;
    bool operator==(Votes const&) const = default;
};

/// A mean or a median, exact: sum / per.
struct Share {
    std::int64_t sum = 0;
    std::int64_t per = 1;
    bool operator==(Share const&) const = default;
};

/// What each option got on each criterion.
struct CriterionScores {
    std::string key;  ///< of the criterion; empty where there is only one
    std::int64_t weight = 1;
    std::vector<Share> scores;  ///< by option
    bool operator==(CriterionScores const&) const = default;
};
struct ScoreSteps {
    std::vector<CriterionScores> criteria;
    bool operator==(ScoreSteps const&) const = default;
};

/// Every pair compared: preferred[i * options + j] ballots put i before j.
struct PairSteps {
    int options = 0;
    std::vector<std::int64_t> preferred;
    std::vector<std::int64_t> strongest;  ///< Schulze: strength of the best path from i to j
    bool operator==(PairSteps const&) const = default;
};

struct RunOffRound {
    std::vector<Votes> votes;    ///< every option still in
    std::int64_t exhausted = 0;  ///< ballots that rank none of them
    std::int64_t waiting = 0;    ///< ballots that rank several of them equally first
    std::vector<int> dropped;    ///< none in the last round
    std::vector<int> lowest;     ///< who had the fewest votes; several: they tied
    bool operator==(RunOffRound const&) const = default;
};
struct RunOffSteps {
    std::vector<RunOffRound> rounds;
    bool operator==(RunOffSteps const&) const = default;
};

/// Where only a lot could tell equals apart, and whom the stated rule named.
struct Lot {
    std::vector<int> equals;
    int taken = 0;
    bool operator==(Lot const&) const = default;
};

/// One stage of a transferable vote; votes are in hundred-thousandths.
struct TransferStage {
    enum class Kind { first_preferences, surplus, exclusion };
    Kind kind = Kind::first_preferences;
    int from = -1;               ///< whose surplus, or who is excluded
    std::vector<Votes> votes;    ///< after the stage, of everybody not excluded
    std::vector<Votes> gained;   ///< what the stage gave to whom
    std::int64_t set_aside = 0;  ///< not transferable, and lost by truncation, so far
    std::vector<int> elected;    ///< in this stage, in order
    int without_quota = 0;       ///< how many of these only because as many seats were left
    std::optional<Lot> lot;
    bool operator==(TransferStage const&) const = default;
};
struct TransferSteps {
    std::int64_t quota = 0;
    std::vector<TransferStage> stages;
    bool operator==(TransferSteps const&) const = default;
};

struct Judgment {
    int option = 0;
    std::vector<std::int64_t> counts;  ///< ballots by grade, lowest first
    int median = 0;
    bool operator==(Judgment const&) const = default;
};
/// Two neighbours of one median: after `removed` middle grades are taken from
/// both, their medians differ.
struct MedianTieBreak {
    int better = 0;
    int worse = 0;
    std::int64_t removed = 0;
    int better_median = 0;
    int worse_median = 0;
    bool operator==(MedianTieBreak const&) const = default;
};
struct JudgmentSteps {
    std::vector<Judgment> judgments;  ///< in the order of places
    std::vector<MedianTieBreak> tie_breaks;
    bool operator==(JudgmentSteps const&) const = default;
};

enum class Verdict { stands, no_answers, too_few_answers, blocked, too_little_support };

struct ConsentAnswers {
    int option = 0;
    std::array<std::int64_t, 6> counts{};  ///< ballots by answer: none, block .. full support
    Verdict verdict = Verdict::no_answers;
    bool operator==(ConsentAnswers const&) const = default;
};
struct ConsentSteps {
    std::int64_t blocks_allowed = 0;
    std::int64_t support_percent = 0;
    std::int64_t quorum = 0;
    std::vector<ConsentAnswers> answers;  ///< by option
    bool operator==(ConsentSteps const&) const = default;
};

/// An option's strength in duels, and how sure it is.
struct Worth {
    int option = 0;
    double worth = 0;           ///< all add up to 1
    double standard_error = 0;  ///< of the logarithm of the worth
    int best_place = 1;         ///< of the places that 95 % intervals leave open
    int worst_place = 1;
    std::int64_t wins_doubled = 0;  ///< a tie is half a win each
    std::int64_t losses_doubled = 0;
    bool operator==(Worth const&) const = default;
};
struct WorthSteps {
    bool regularised = false;    ///< no finite estimate without an imagined tie for each option
    std::vector<Worth> options;  ///< by option
    bool operator==(WorthSteps const&) const = default;
};

using Steps = std::variant<std::monostate, ScoreSteps, PairSteps, RunOffSteps, TransferSteps,
                           JudgmentSteps, ConsentSteps, WorthSteps>;

}  // namespace jemaa::tally
