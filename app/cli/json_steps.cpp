#include "cli/json_steps.h"

#include "cli/counted.h"

namespace jemaa::cli {
namespace {

Json json_of(std::vector<tally::Votes> const& votes) {
    Json list = Json::array();
    for (auto const& one : votes) list.push_back({{"option", one.option}, {"votes", one.votes}});
    return list;
}

// Rows of a square matrix.
Json rows(std::vector<std::int64_t> const& cells, int options) {
    Json all = Json::array();
    auto const size = static_cast<std::size_t>(options);
    for (std::size_t i = 0; !cells.empty() && i < size; ++i) {
        Json row = Json::array();
        for (std::size_t j = 0; j < size; ++j) row.push_back(cells[i * size + j]);
        all.push_back(std::move(row));
    }
    return all;
}

char const* name_of(tally::TransferStage::Kind kind) {
    switch (kind) {
        case tally::TransferStage::Kind::first_preferences: return "first_preferences";
        case tally::TransferStage::Kind::surplus: return "surplus";
        case tally::TransferStage::Kind::exclusion: return "exclusion";
    }
    return "";
}

char const* name_of(tally::Verdict verdict) {
    switch (verdict) {
        case tally::Verdict::stands: return "stands";
        case tally::Verdict::no_answers: return "no_answers";
        case tally::Verdict::too_few_answers: return "too_few_answers";
        case tally::Verdict::blocked: return "blocked";
        case tally::Verdict::too_little_support: return "too_little_support";
    }
    return "";
}

struct StepsAsJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(tally::ScoreSteps const& steps) const {
        Json criteria = Json::array();
        for (auto const& criterion : steps.criteria) {
            Json scores = Json::array();
            for (auto const& share : criterion.scores)
                scores.push_back(Json::array({share.sum, share.per}));
            criteria.push_back(
                {{"key", criterion.key}, {"weight", criterion.weight}, {"scores", scores}});
        }
        return {{"kind", "scores"}, {"criteria", criteria}};
    }
    Json operator()(tally::PairSteps const& steps) const {
        return {{"kind", "pairs"},
                {"preferred", rows(steps.preferred, steps.options)},
                {"strongest_paths", rows(steps.strongest, steps.options)}};
    }
    Json operator()(tally::RunOffSteps const& steps) const {
        Json rounds = Json::array();
        for (auto const& round : steps.rounds)
            rounds.push_back({{"votes", json_of(round.votes)},
                              {"exhausted", round.exhausted},
                              {"waiting", round.waiting},
                              {"lowest", round.lowest},
                              {"dropped", round.dropped}});
        return {{"kind", "run_off"}, {"rounds", rounds}};
    }
    Json operator()(tally::TransferSteps const& steps) const {
        Json stages = Json::array();
        for (auto const& stage : steps.stages) {
            auto& entry =
                stages.emplace_back(Json{{"kind", name_of(stage.kind)},
                                         {"from", stage.from < 0 ? Json() : Json(stage.from)},
                                         {"votes", json_of(stage.votes)},
                                         {"gained", json_of(stage.gained)},
                                         {"set_aside", stage.set_aside},
                                         {"elected", stage.elected},
                                         {"without_quota", stage.without_quota},
                                         {"lot", nullptr}});
            if (stage.lot)
                entry["lot"] = {{"equals", stage.lot->equals}, {"taken", stage.lot->taken}};
        }
        return {{"kind", "transfers"}, {"quota", steps.quota}, {"stages", stages}};
    }
    Json operator()(tally::JudgmentSteps const& steps) const {
        Json judgments = Json::array(), ties = Json::array();
        for (auto const& one : steps.judgments)
            judgments.push_back(
                {{"option", one.option}, {"counts", one.counts}, {"median", one.median}});
        for (auto const& tie : steps.tie_breaks)
            ties.push_back({{"better", tie.better},
                            {"worse", tie.worse},
                            {"removed", tie.removed},
                            {"better_median", tie.better_median},
                            {"worse_median", tie.worse_median}});
        return {{"kind", "judgments"}, {"judgments", judgments}, {"tie_breaks", ties}};
    }
    Json operator()(tally::ConsentSteps const& steps) const {
        Json answers = Json::array();
        for (auto const& one : steps.answers)
            answers.push_back({{"option", one.option},
                               {"counts", one.counts},
                               {"verdict", name_of(one.verdict)}});
        return {{"kind", "consent"},
                {"blocks_allowed", steps.blocks_allowed},
                {"support_percent", steps.support_percent},
                {"quorum", steps.quorum},
                {"answers", answers}};
    }
    Json operator()(tally::WorthSteps const& steps) const {
        Json options = Json::array();
        for (auto const& one : steps.options)
            options.push_back({{"option", one.option},
                               {"worth", one.worth},
                               {"standard_error", one.standard_error},
                               {"best_place", one.best_place},
                               {"worst_place", one.worst_place},
                               {"wins_doubled", one.wins_doubled},
                               {"losses_doubled", one.losses_doubled}});
        return {{"kind", "worths"}, {"regularised", steps.regularised}, {"options", options}};
    }
};

char const* name_of(budget::Reason reason) {
    switch (reason) {
        case budget::Reason::all_funded: return "all_funded";
        case budget::Reason::exhausted: return "exhausted";
        case budget::Reason::would_overspend: return "would_overspend";
        case budget::Reason::nobody_can_pay: return "nobody_can_pay";
        case budget::Reason::does_not_fit: return "does_not_fit";
    }
    return "";
}

struct BudgetStepsAsJson {
    budget::Money unit;

    [[nodiscard]] std::string money(budget::Rational const& amount) const {
        return budget::Rational(amount / budget::Rational(unit)).get_str();
    }
    Json operator()(budget::Bought const& step) const {
        return {{"kind", "funded"},
                {"option", step.project},
                {"measure", step.measure.get_str()},
                {"price", step.price.get_str()},
                {"paid_price", step.paid_price},
                {"paid_rest", step.paid_rest},
                {"tied", step.tied}};
    }
    Json operator()(budget::OutOfReach const& step) const {
        return {{"kind", "out_of_reach"}, {"option", step.project}, {"money", money(step.money)}};
    }
    Json operator()(budget::DoesNotFit const& step) const {
        return {{"kind", "does_not_fit"},
                {"option", step.project},
                {"left", money_text(step.left, unit)}};
    }
    Json operator()(budget::Raised const& step) const {
        return {{"kind", "raised"}, {"share", money(step.endowment)}, {"times", step.times}};
    }
    Json operator()(budget::Stopped const& step) const {
        return {{"kind", "stopped"}, {"reason", name_of(step.reason)}};
    }
    Json operator()(budget::FillsUp const&) const { return {{"kind", "fills_up"}}; }
};

}  // namespace

Json json_of(tally::Steps const& steps) {
    return std::visit(StepsAsJson{}, steps);
}

Json json_of(std::vector<budget::Step> const& steps, budget::Money unit) {
    Json list = Json::array();
    for (auto const& step : steps) list.push_back(std::visit(BudgetStepsAsJson{unit}, step));
    return list;
}

}  // namespace jemaa::cli
