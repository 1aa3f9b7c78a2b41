#include "cli/tally_json.h"

#include "budget/supporters.h"
#include "cli/json_steps.h"
#include "meaning/groups.h"
#include "meaning/overall.h"

namespace jemaa::cli {
namespace {

Json options_of(Counted const& counted) {
    auto const* const profile = std::get_if<tally::Profile>(&counted.poll.ballots);
    auto const* const election = std::get_if<budget::PollElection>(&counted.poll.ballots);
    Json options = Json::array();
    for (std::size_t i = 0; i < counted.poll.options.size(); ++i) {
        auto const& option = counted.poll.options[i];
        auto& entry = options.emplace_back(Json{{"key", option.key}, {"title", option.title}});
        // The ids of a published file are only its numbers.
        if (counted.poll.results)
            entry["id"] = to_hex(profile ? profile->option_ids()[i] : election->options[i]);
        if (election)
            entry["cost"] = money_text(election->election.costs[i], election->election.unit);
    }
    return options;
}

Json option_of(std::vector<Id> const& options, Id const& option) {
    auto const number = number_of(options, option);
    return number ? Json(*number) : Json();
}

Json rejections_of(std::vector<Rejection> const& rejections, std::vector<Id> const& options) {
    Json reasons = Json::array();
    for (auto const& rejection : rejections) {
        reasons.push_back({{"reason", name_of(rejection.reason)},
                           {"option", option_of(options, rejection.option)},
                           {"ballots", rejection.ballots}});
    }
    return reasons;
}

void add_outcome(Json& poll, tally::Outcome const& outcome) {
    poll["ballots"] = {{"counted", outcome.ballots},
                       {"blank", outcome.blank},
                       {"rejected", outcome.rejected},
                       {"reasons", rejections_of(outcome.rejections, outcome.options)}};
    poll["seats"] = outcome.seats;
    Json order = Json::array();
    for (auto const& placed : outcome.order)
        order.push_back({{"option", number_of(outcome, placed.option)},
                         {"place", placed.place},
                         {"tied", placed.tied},
                         {"score", {placed.score, placed.per}},
                         {"supporters", placed.supporters}});
    poll["order"] = std::move(order);
    poll["steps"] = json_of(outcome.steps);
}

void add_outcome(Json& poll, budget::Outcome const& outcome, budget::PollElection const& from) {
    auto const unit = from.election.unit;
    poll["ballots"] = {{"counted", budget::voters(from.election)},
                       {"blank", from.blank},
                       {"rejected", from.rejected},
                       {"reasons", rejections_of(from.rejections, from.options)}};
    poll["budget"] = {{"given", money_text(from.election.budget, unit)},
                      {"spent", money_text(outcome.cost, unit)},
                      {"left", money_text(outcome.left, unit)},
                      {"exhaustive", outcome.exhaustive}};
    budget::SupportTable const table(from.election, true);
    Json lines = Json::array();
    for (budget::Project i = 0; i < from.election.costs.size(); ++i)
        lines.push_back(
            {{"option", i}, {"supporters", table.votes(i)}, {"points", table.points(i)}});
    poll["lines"] = std::move(lines);
    poll["steps"] = json_of(outcome.steps, unit);
}

char const* name_of(meaning::Stance stance) {
    if (stance == meaning::Stance::in_favour) return "in_favour";
    return stance == meaning::Stance::against ? "against" : "split";
}

// Of a workshop's poll only: a published file's ballots are not read as marks.
Json groups_of(CountablePoll const& poll, std::vector<Id> const& options) {
    if (!poll.results) return nullptr;
    auto const found =
        meaning::groups_in(meaning::as_merged(meaning::possible_only(*poll.results), poll.merges));
    if (auto const* const why = std::get_if<meaning::NoGroups>(&found))
        return {{"none", meaning::name_of(*why)}};
    auto const& groups = std::get<meaning::Groups>(found);
    Json told = Json::array();
    for (auto const& option : groups.options) {
        Json stances = Json::array();
        for (auto const stance : option.stances) stances.push_back(name_of(stance));
        told.push_back({{"option", option_of(options, option.option)},
                        {"stances", std::move(stances)},
                        {"unites", option.unites()},
                        {"divides", option.divides()}});
    }
    return {{"people", groups.people}, {"outside", groups.outside}, {"options", std::move(told)}};
}

Json json_of(Counted const& counted) {
    auto const& from = counted.poll;
    Json poll{{"poll", from.key},
              {"workshop", from.workshop},
              {"question", from.question},
              {"rule", counted.rule},
              {"settings", from.settings.numbers},
              {"options", options_of(counted)},
              {"winners", winners_of(counted)},
              {"remarks", from.remarks}};
    if (auto const* const outcome = std::get_if<tally::Outcome>(&counted.outcome)) {
        poll["ballot_kind"] = name_of(std::get<tally::Profile>(from.ballots).kind());
        add_outcome(poll, *outcome);
        poll["opinion_groups"] = groups_of(from, outcome->options);
    } else {
        poll["ballot_kind"] = name_of(BallotKind::budget);
        add_outcome(poll, std::get<budget::Outcome>(counted.outcome),
                    std::get<budget::PollElection>(from.ballots));
        poll["opinion_groups"] =
            groups_of(from, std::get<budget::PollElection>(from.ballots).options);
    }
    return poll;
}

}  // namespace

std::string json_of(std::string const& file, std::vector<Counted> const& polls,
                    std::vector<std::string> const& open) {
    Json all{{"format", "jemaa-tally"}, {"version", 1}, {"file", file}, {"open", open}};
    all["polls"] = Json::array();
    for (auto const& poll : polls) all["polls"].push_back(json_of(poll));
    // A file's name may be no UTF-8; it is told as well as can be.
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace jemaa::cli
