#include "formats/export.h"
#include "cli/commands.h"
#include "cli/workshops.h"
#include "text/messages.h"
#include "wording/headings.h"

namespace jemaa::cli {

Expected<std::string> export_tables(ExportRequest const& request, std::string_view language) {
    auto const format = outcome::format_named(request.format);
    if (!format) return fail(ErrorCode::bad_argument, request.format, "no such format of tables");
    auto const compared = workshops_in(request.file);
    if (!compared) return tl::unexpected(compared.error());
    auto const headings = wording::headings_in(LanguageTag(language));
    auto const& workshops = compared->workshops;
    auto const done =
        workshops.size() == 1
            ? outcome::export_outcome(workshops.front(), request.directory, {&*format, 1}, headings)
            : outcome::export_compared(*compared, request.directory, {&*format, 1}, headings);
    if (!done) return tl::unexpected(done.error());
    return text::message(language, "cli.exported", {{"where", request.directory.string()}}) + "\n";
}

}  // namespace jemaa::cli
