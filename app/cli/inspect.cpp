#include <map>
#include <vector>

#include "cli/commands.h"
#include "domain/field.h"
#include "outcome/contents.h"
#include "sqlite/sqlite_store.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using outcome::Contents;

// What a step has gathered, line by line: a message and its number.
using Counts = std::vector<std::pair<char const*, std::int64_t>>;

template <typename Facts, typename Belongs>
std::int64_t count_of(Facts const& facts, Belongs const& belongs) {
    std::int64_t count = 0;
    for (auto const& [id, fact] : facts) count += belongs(fact) ? 1 : 0;
    return count;
}

Expected<std::int64_t> people_at(Contents const& contents, Id const& step) {
    std::int64_t people = 0;
    for (auto const& [id, cell] : contents.attendance) {
        if (cell.step != step) continue;
        auto more = people_in(contents, cell);
        if (!more) return more;
        people += *more;
    }
    return people;
}

Expected<Counts> counts_of(Contents const& contents, std::map<Id, int> const& ballots,
                           Id const& step) {
    auto const of_step = [&](auto const& fact) { return fact.step == step; };
    Counts counts;
    auto const people = people_at(contents, step);
    if (!people) return tl::unexpected(people.error());
    if (count_of(contents.attendance, of_step) > 0) counts.emplace_back("cli.people", *people);
    if (auto const ideas = count_of(contents.ideas, of_step); ideas > 0)
        counts.emplace_back("cli.ideas", ideas);
    for (auto const& [id, poll] : contents.polls) {
        if (!of_step(poll)) continue;
        auto const found = ballots.find(id);
        auto const of_poll = [poll_id = id](auto const& option) { return option.poll == poll_id; };
        counts.emplace_back("cli.options", count_of(contents.options, of_poll));
        counts.emplace_back("cli.ballots", found == ballots.end() ? 0 : found->second);
    }
    return counts;
}

char const* status_message(Contents const& contents, Id const& step) {
    auto const status = value_of(contents, step, field::status);
    if (status == field::running) return "cli.running";
    return status == field::closed ? "cli.closed" : "cli.waiting";
}

Id step_named(Contents const& contents, std::string_view key) {
    for (auto const& [id, step] : contents.steps)
        if (step.key == key) return id;
    return {};
}

Expected<std::string> steps(Contents const& contents, std::map<Id, int> const& ballots,
                            std::string_view language) {
    std::string lines;
    std::int64_t place = 0;
    for (auto const& step : contents.agenda.steps) {
        auto const id = step_named(contents, step.key);
        auto const status = text::message(language, status_message(contents, id));
        lines += text::message(
                     language, "cli.step",
                     {{"place", ++place}, {"title", step.title.in(language)}, {"about", status}}) +
                 "\n";
        auto const counts = counts_of(contents, ballots, id);
        if (!counts) return tl::unexpected(counts.error());
        for (auto const& [key, n] : *counts)
            lines += "   " + text::message_n(language, key, n) + "\n";
    }
    return lines;
}

std::string heading(Contents const& contents, std::string_view language) {
    auto const begun = text::date(language, Milliseconds(contents.workshop.created_ms));
    return text::message(language, "cli.workshop",
                         {{"cluster", contents.agenda.cluster.in(language)},
                          {"title", contents.agenda.title.in(language)}}) +
           "\n" + text::message(language, "cli.begun", {{"date", begun}}) + "\n";
}

}  // namespace

Expected<std::string> inspect(std::filesystem::path const& file, std::string_view language) {
    auto const store = SqliteStore::open(file, SqliteStore::Access::read);
    if (!store) return tl::unexpected(store.error());
    auto const contents = outcome::read_contents(**store);
    if (!contents) return tl::unexpected(contents.error());
    auto const ballots = (*store)->ballot_counts();
    if (!ballots) return tl::unexpected(ballots.error());
    auto lines = steps(*contents, *ballots, language);
    if (!lines) return lines;
    return heading(*contents, language) + *lines;
}

}  // namespace jemaa::cli
