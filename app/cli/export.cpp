#include "formats/export.h"
#include "cli/commands.h"
#include "diagnostic/one_workshop.h"
#include "diagnostic/study.h"
#include "sqlite/sqlite_store.h"
#include "text/messages.h"
#include "wording/headings.h"

namespace jemaa::cli {
namespace {

namespace fs = std::filesystem;
using outcome::Format;
using outcome::Headings;

// A folder for each workshop: its template's key and the start of its id.
Expected<void> export_each(Store& store, std::vector<Fact> const& facts,
                           std::vector<Workshop> const& workshops, fs::path const& directory,
                           Format format, Headings const& headings) {
    std::error_code error;
    if (!fs::create_directory(directory, error))
        return fail(error ? ErrorCode::write_failed : ErrorCode::bad_argument, directory.string(),
                    error ? error.message() : "it exists already");
    for (auto const& workshop : workshops) {
        auto const agenda = diagnostic::template_of(workshop);
        diagnostic::OneWorkshop one(store, facts, workshop.id);
        auto const done =
            agenda ? outcome::export_outcome(
                         one, directory / (agenda->key + "-" + to_hex(workshop.id).substr(0, 8)),
                         {&format, 1}, headings)
                   : Expected<void>(tl::unexpected(agenda.error()));
        if (done) continue;
        fs::remove_all(directory, error);
        return done;
    }
    return {};
}

}  // namespace

Expected<std::string> export_tables(ExportRequest const& request, std::string_view language) {
    auto const format = outcome::format_named(request.format);
    if (!format) return fail(ErrorCode::bad_argument, request.format, "no such format of tables");
    auto const store = SqliteStore::open(request.file, SqliteStore::Access::read);
    if (!store) return tl::unexpected(store.error());
    auto const facts = (*store)->facts();
    if (!facts) return tl::unexpected(facts.error());
    auto const own_kiosk = (*store)->own_kiosk();
    if (!own_kiosk) return tl::unexpected(own_kiosk.error());
    auto const workshops = diagnostic::workshops_held(*facts, *own_kiosk);
    if (workshops.empty()) return fail(ErrorCode::not_a_workshop, {}, "it holds no workshop yet");
    auto const headings = wording::headings_in(LanguageTag(language));
    diagnostic::OneWorkshop first(**store, *facts, workshops.front().id);
    auto const done =
        workshops.size() == 1
            ? outcome::export_outcome(first, request.directory, {&*format, 1}, headings)
            : export_each(**store, *facts, workshops, request.directory, *format, headings);
    if (!done) return tl::unexpected(done.error());
    return text::message(language, "cli.exported", {{"where", request.directory.string()}}) + "\n";
}

}  // namespace jemaa::cli
