// By which rules votes were counted, and where these were published.

#include <algorithm>
#include <set>

#include "report/chapters.h"

namespace jemaa::report {
namespace {

struct Source {
    char const* rule;  ///< how the names of the rules begin
    char const* text;
};

// As the headers of the rules name them.
constexpr Source sources[] = {
    {"approval",
     "S. J. Brams, P. C. Fishburn, Approval Voting, American Political Science Review 72, 1978."},
    {"dots",
     "J. G. Marshall, Minorities and Majorities: Their Relative Rights, Edinburgh Review 100, "
     "1854."},
    {"seeds", "R. Jayakaran, The Ten Seed Technique, World Vision China, 2002."},
    {"score_mean",
     "P. C. Fishburn, Additive Utilities with Incomplete Product Set, Operations Research 15, "
     "1967."},
    {"score_median", "R. Bassett, J. Persky, Robust Voting, Public Choice 99, 1999."},
    {"borda", "J.-C. de Borda, Mémoire sur les élections au scrutin, 1781."},
    {"copeland", "A. H. Copeland, A Reasonable Social Welfare Function, 1951."},
    {"schulze",
     "M. Schulze, A New Monotonic, Clone-Independent, Reversal Symmetric, and "
     "Condorcet-Consistent Single-Winner Election Method, 2011."},
    {"irv", "N. Tideman, Collective Decisions and Voting, 2006."},
    {"stv", "The Scottish Local Government Elections Order 2007, schedule 1."},
    {"bradley_terry",
     "R. A. Bradley, M. E. Terry, Rank Analysis of Incomplete Block Designs, Biometrika 39, 1952."},
    {"win_rate", "M. J. Salganik, K. E. C. Levy, Wiki Surveys, PLOS ONE 10, 2015."},
    {"majority_judgment",
     "M. Balinski, R. Laraki, A Theory of Measuring, Electing, and Ranking, PNAS 104, 2007."},
    {"consent",
     "S. Kaner et al., Facilitator's Guide to Participatory Decision-Making, 1996; C. T. Butler, "
     "A. Rothstein, On Conflict and Consensus, 1987."},
    {"greedy",
     "N. Talmon, P. Faliszewski, A Framework for Approval-Based Budgeting Methods, AAAI 2019."},
    {"equal_shares",
     "D. Peters, G. Pierczyński, P. Skowron, Proportional Participatory Budgeting with Additive "
     "Utilities, NeurIPS 2021."},
    {"phragmen",
     "M. Brill, R. Freeman, S. Janson, M. Lackner, Phragmén's Voting Methods and Justified "
     "Representation, AAAI 2017."},
};

std::string source_of(std::string_view rule) {
    auto const found =
        std::ranges::find_if(sources, [&](Source const& s) { return rule.starts_with(s.rule); });
    return found == std::ranges::end(sources) ? std::string() : found->text;
}

}  // namespace

void tell_methods(Document& document, Told const& told) {
    auto const polls = closed_polls(told);
    if (polls.empty()) return;
    add(document, Heading{1, told.say("report.methods")});
    std::set<std::string> done;
    for (auto const& poll : polls) {
        if (!done.insert(poll.rule).second) continue;
        std::vector<std::string> votes;
        for (auto const& other : polls)
            if (other.rule == poll.rule) votes.push_back(told.poll_title(other));
        add(document, Heading{3, listed(votes, told.voice())});
        add(document, Paragraph{told.voice().rule(poll.rule)});
        if (auto const source = source_of(poll.rule); !source.empty())
            add(document, Paragraph{told.say("report.source", {{"source", source}}), Tone::small});
    }
    add(document, Heading{3, told.say("report.how_sure")});
    add(document, Points{{told.say("report.method_rooms"), told.say("report.method_position"),
                          told.say("report.method_small")}});
}

}  // namespace jemaa::report
