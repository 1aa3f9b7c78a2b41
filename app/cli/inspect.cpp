#include "cli/commands.h"
#include "diagnostic/overview.h"
#include "domain/field.h"
#include "sqlite/sqlite_store.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using diagnostic::StepOverview;
using diagnostic::WorkshopOverview;

char const* status_message(std::string const& status) {
    if (status == field::running) return "cli.running";
    return status == field::closed ? "cli.closed" : "cli.waiting";
}

// What the step has gathered, line by line.
std::string counts(StepOverview const& step, std::string_view language) {
    std::string lines;
    auto const add = [&](char const* key, std::int64_t n) {
        lines += "   " + text::message_n(language, key, n) + "\n";
    };
    if (step.has_head_count) add("cli.people", step.people);
    if (step.ideas > 0) add("cli.ideas", step.ideas);
    if (step.items > 0) add("cli.items", step.items);
    for (auto const& poll : step.polls) {
        add("cli.options", poll.options);
        add("cli.ballots", poll.ballots);
    }
    return lines;
}

std::string heading(WorkshopOverview const& overview, std::string_view language) {
    auto lines = text::message(language, "cli.workshop",
                               {{"cluster", overview.cluster.in(language)},
                                {"title", overview.title.in(language)}}) +
                 "\n";
    if (auto const begun = overview.workshop.created_ms; begun > 0)
        lines += text::message(language, "cli.begun",
                               {{"date", text::date(language, Milliseconds(begun))}}) +
                 "\n";
    std::string kiosks;
    for (auto const& name : overview.kiosks) kiosks += (kiosks.empty() ? "" : ", ") + name;
    return lines + text::message(language, "cli.kiosks", {{"kiosks", kiosks}}) + "\n";
}

std::string words_for(WorkshopOverview const& overview, std::string_view language) {
    auto lines = heading(overview, language);
    std::int64_t place = 0;
    for (auto const& step : overview.steps)
        lines += text::message(language, "cli.step",
                               {{"place", ++place},
                                {"title", step.title.in(language)},
                                {"about", text::message(language, status_message(step.status))}}) +
                 "\n" + counts(step, language);
    return lines;
}

}  // namespace

Expected<std::string> inspect(std::filesystem::path const& file, std::string_view language) {
    auto const store = SqliteStore::open(file, SqliteStore::Access::read);
    if (!store) return tl::unexpected(store.error());
    auto const workshops = diagnostic::overview_of(**store);
    if (!workshops) return tl::unexpected(workshops.error());
    std::string lines;
    for (auto const& workshop : *workshops)
        lines += (lines.empty() ? "" : "\n") + words_for(workshop, language);
    return lines;
}

}  // namespace jemaa::cli
