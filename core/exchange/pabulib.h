#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "budget/election.h"

/// Pabulib (.pb): participatory budgets as one text with the sections META,
/// PROJECTS and VOTES. Format: P. Faliszewski et al., Participatory budgeting:
/// data, tools and analysis, IJCAI 2023; pabulib.org/format.
namespace jemaa::exchange {

enum class VoteType { approval, choose_one, cumulative, scoring, ordinal };

struct PabulibProject {
    std::string id;
    std::string name;
    budget::Money cost = 0;
    bool operator==(PabulibProject const&) const = default;
};

struct PabulibVote {
    std::string voter;
    std::vector<std::size_t> projects;  ///< as on the ballot; ordinal: best first
    std::vector<std::int64_t> points;   ///< of each, for cumulative and scoring; else empty
    bool operator==(PabulibVote const&) const = default;
};

struct Pabulib {
    std::vector<std::pair<std::string, std::string>> meta;  ///< as in the file, in its order
    VoteType type = VoteType::approval;
    budget::Money budget = 0;  ///< like costs, in the currency's smallest part that occurs
    budget::Money unit = 1;    ///< how many of those are one unit of the currency
    std::vector<PabulibProject> projects;
    std::vector<PabulibVote> votes;
    std::vector<std::string> remarks;  ///< oddities that do not change the outcome

    bool operator==(Pabulib const&) const = default;
};

/// Reads a .pb file; `name` is for messages. Columns other than those above
/// are passed over. Errors: bad_argument with `name:line` and what is wrong
/// there: no UTF-8, a section, key or column missing, an unknown vote type, a
/// number that is none or too large, an id twice, a vote for an unknown
/// project, twice for the same one, or with as many points as it has not.
/// A voter's id twice and counts that differ from META are remarks.
Expected<Pabulib> read_pabulib(std::string_view text, std::string const& name);

/// The file as text; reading it gives the same, but for the remarks. META has
/// what `meta` says, with the counts, the type and the budget put right.
std::string write_pabulib(Pabulib const& file);

/// Which project wins a tie: the first in this order of ids.
enum class IdOrder {
    text,    ///< ascending bytes: "10" before "2", as pabutools has it
    number,  ///< ids that are whole numbers by value, then the others as in the file
};

/// The file's election; project i is the one with the id ids[i]. Points: as
/// given; ordinal: Borda among the ranked, the last one none; else 1.
struct PabulibElection {
    budget::Election election;
    std::vector<std::string> ids;
};
PabulibElection election_of(Pabulib const& file, IdOrder order = IdOrder::text);

/// An election of ours as a file: approval, or cumulative when its marks carry
/// points. `projects` are those of the election, by number; their costs are
/// taken from it. Voters get numbers, in the order of the content of their
/// ballots, which tells nothing of when or by whom they were cast. `meta` is
/// written as it is.
Pabulib pabulib_of(budget::Election const& election, std::vector<PabulibProject> projects,
                   bool with_points, std::vector<std::pair<std::string, std::string>> meta = {});

}  // namespace jemaa::exchange
