#include "base/whole_folder.h"
#include "cli/commands.h"
#include "cli/workshops.h"
#include "print/workshop_report.h"
#include "text/messages.h"

namespace jemaa::cli {

Expected<std::string> report(std::filesystem::path const& file,
                             std::filesystem::path const& document, std::string_view language) {
    auto const compared = workshops_in(file);
    if (!compared) return tl::unexpected(compared.error());
    auto const pdf = print::report_of(*compared, LanguageTag(language));
    if (!pdf) return tl::unexpected(pdf.error());
    if (auto const written = write_whole_file(document, *pdf); !written)
        return tl::unexpected(written.error());
    return text::message(language, "cli.exported", {{"where", document.string()}}) + "\n";
}

}  // namespace jemaa::cli
