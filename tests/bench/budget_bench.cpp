// How much faster each rule decides published budgets than the fastest exact
// peer whose time is known and whose winners are the same. Prints a row for
// each and how many are below the bar; fails where one is below half of it,
// which leaves room for a busy machine. Skips (77) without the elections.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

#include "budget/rules.h"
#include "published_budgets.h"

using namespace jemaa::budget;

namespace {

constexpr double bar = 100;
constexpr double endless = std::numeric_limits<double>::infinity();

double once(Election const& election, Rule const& rule, int times) {
    auto const start = std::chrono::steady_clock::now();
    std::size_t winners = 0;
    for (int i = 0; i < times; ++i) winners += decide(election, rule).winners.size();
    auto const end = std::chrono::steady_clock::now();
    if (winners == static_cast<std::size_t>(-1)) std::puts("");
    return std::chrono::duration<double>(end - start).count() / times;
}

/// The median of nine runs, each long enough to be measured.
double seconds(Election const& election, Rule const& rule) {
    auto const times = 1 + static_cast<int>(1e-3 / (once(election, rule, 1) + 1e-9));
    std::vector<double> runs;
    for (int i = 0; i < 9; ++i) runs.push_back(once(election, rule, times));
    std::ranges::nth_element(runs, runs.begin() + 4);
    return runs[4];
}

/// The library's time; its filling up was timed on top of an outcome it had.
double library_seconds(nlohmann::json const& rules, std::string const& name) {
    double sum = rules[name].value("seconds_median", 0.0);
    if (auto const at = name.find("_add1_greedycompl"); at != std::string::npos)
        sum += rules[name.substr(0, at) + "_add1"].value("seconds_median", 0.0);
    return sum;
}

struct Worst {
    double ratio = endless;
    double log_sum = 0;
    int rows = 0;
    int below = 0;

    void row(std::string const& file, std::string const& name, double ours, double peer) {
        std::printf("%8.0f  %11.3f us  %12.1f us  %-28s %.50s\n", peer / ours, ours * 1e6,
                    peer * 1e6, name.c_str(), file.c_str());
        ratio = std::min(ratio, peer / ours);
        log_sum += std::log(peer / ours);
        below += peer / ours < bar ? 1 : 0;
        ++rows;
    }
};

void compare(Published const& from, Worst& worst) {
    auto const& rules = from.reference["rules"];
    for (auto const& [name, expected] : rules.items()) {
        auto peer = library_seconds(rules, name);
        if (peer == 0) continue;
        if (name == "mes_cost") {
            auto const tool = from.reference["equalshares_tool"];
            if (!tool.is_null())
                peer = std::min(peer, tool["mes_cost"].value("seconds_median", peer));
        }
        auto const rule = *rule_named(rule_of.at(name));
        worst.row(from.file, name, seconds(from.election.election, rule), peer);
    }
    // What the tool needed to add one unit was measured in floating point.
    auto const tool = from.reference.value("equalshares_tool", nlohmann::json::object());
    if (auto const inexact = tool.find("mes_cost_add1_nonexh_nonintegral"); inexact != tool.end())
        Worst{}.row(from.file, "(add1, inexact peer)",
                    seconds(from.by_number.election, EqualShares{.raise_if_all_fit = false}),
                    inexact->value("seconds_median", endless));
}

}  // namespace

int main() {
    auto const all = published();
    if (all.empty()) {
        std::puts("skipped: the published elections are not there");
        return 77;
    }
    std::puts("   ratio           ours           peer  rule and election");
    Worst worst;
    for (auto const& from : all) compare(from, worst);
    std::printf("smallest ratio %.0f, geometric mean %.0f; %d of %d rows below %.0f\n", worst.ratio,
                std::exp(worst.log_sum / worst.rows), worst.below, worst.rows, bar);
    return worst.ratio < bar / 2 ? 1 : 0;
}
