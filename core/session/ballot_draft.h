#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/chance.h"
#include "domain/ballot_kind.h"
#include "domain/fact.h"

/// A ballot in the making, of any kind: what a touch does to it, what it still
/// lacks, and the marks that it becomes. Nothing here knows of a kiosk.
namespace jemaa::session {

inline constexpr int most_cards_per_page = 6;
inline constexpr int not_graded = -1;

/// Two of the options shown, to be compared.
struct Duel {
    std::size_t first = 0;
    std::size_t second = 0;
    bool operator==(Duel const&) const = default;
};

/// What is known of whoever votes, for this one visit only.
struct Voter {
    Id card;               ///< nil where people vote without cards
    std::string category;  ///< its key; empty: not asked, or not said
};

/// `shown` runs in this person's own order, and so do the values:
/// - approval, budget: 1 = chosen
/// - dots, seeds: how many
/// - ranking: 1 = first; 0 = not ranked
/// - score, grades, consent: option by option, each with one value a criterion;
///   not_graded where she has not said
/// - duels: one value a duel: 0 not asked, 1 the first, 2 the second, 3 cannot
///   decide
struct BallotDraft {
    BallotKind kind = BallotKind::dots;
    Settings settings;
    std::vector<PollOption> shown;
    std::vector<std::string> criteria;  ///< keys; none: one value an option
    std::vector<Duel> duels;
    std::vector<int> values;
    int page = 0;
    enum class Blocked { no, none_left, option_full, too_dear, not_all_given };
    Blocked blocked = Blocked::no;
    Voter voter;
};

/// A blank ballot over the options in an order of its own.
BallotDraft blank_draft(BallotKind kind, Settings settings, std::vector<PollOption> const& options,
                        std::vector<std::string> criteria, Chance& chance);

/// 1 or more. Graded options and duels have a page each.
int pages(BallotDraft const& draft);
int options_per_page(BallotDraft const& draft);

/// Dots, seeds, approvals or money not given yet; 0 where nothing is shared out
/// or where there is no limit.
std::int64_t left_of(BallotDraft const& draft);

/// Whether counters (dots, seeds) are shared out, several to an option.
bool is_counted(BallotDraft const& draft);

/// Whether each option gets a face, a grade or an answer.
bool is_graded(BallotDraft const& draft);

/// The counters of a whole ballot, and the most on one option; only where
/// counters are shared out.
int counters_of(BallotDraft const& draft);
int most_on_one(BallotDraft const& draft);

/// How many values an option has.
std::size_t values_per_option(BallotDraft const& draft);

/// The worst and the best face, grade or answer.
int least_of(BallotDraft const& draft);
int best_of(BallotDraft const& draft);

bool is_blank(BallotDraft const& draft);

/// A press on an option: one dot or seed more; chosen or not; ranked next or
/// not ranked any more. What the rule forbids is blocked and said so.
void touch(BallotDraft& draft, std::size_t option);

/// One dot or seed less.
void take_back(BallotDraft& draft, std::size_t option);

/// The value that it has already is taken back.
void grade(BallotDraft& draft, std::size_t option, std::size_t criterion, int value);

/// Answers the duel on this page and goes on to the next.
void answer(BallotDraft& draft, int value);

/// Changes ranks with the option ranked `by` places further on; -1 is one up.
/// Nothing where there is none.
void move_rank(BallotDraft& draft, std::size_t option, int by);

void show_page(BallotDraft& draft, int page);

/// Whether it can be looked over and cast; if not, it says why.
bool finish(BallotDraft& draft);

/// What docs/ballots.md says, for every option, ordered as a Ballot's.
std::vector<Mark> marks_of(BallotDraft const& draft, Id const& poll);

}  // namespace jemaa::session
