#include "print/workshop_report.h"

#include <algorithm>

#include "lettering/fonts.h"
#include "report/report.h"
#include "text/catalogue.h"
#include "wording/voice.h"

namespace jemaa::print {
namespace {

std::vector<LanguageTag> spoken_in(agenda::Agenda const& agenda) {
    std::vector<LanguageTag> languages;
    for (auto const language : text::spoken_languages)
        if (std::ranges::find(agenda.languages, language) != agenda.languages.end())
            languages.emplace_back(language);
    if (languages.empty()) languages.emplace_back("fr");
    return languages;
}

// Of a workshop, or of many.
template <typename Whose>
Expected<std::string> report_in(Whose const& whose, LanguageTag const& language,
                                text::Composer const& composer) {
    return report::pdf_of(report::document_of(whose, wording::voice_in(language)), composer);
}

}  // namespace

Expected<std::string> workshop_report(Store& store, LanguageTag const& language) {
    auto const gathered = outcome::gather(store);
    if (!gathered) return tl::unexpected(gathered.error());
    auto const fonts = text::load_fonts();
    if (!fonts) return tl::unexpected(fonts.error());
    return report_in(*gathered, language, text::Composer(fonts->get()));
}

Expected<std::string> report_of(outcome::Compared const& compared, LanguageTag const& language) {
    auto const fonts = text::load_fonts();
    if (!fonts) return tl::unexpected(fonts.error());
    text::Composer const composer(fonts->get());
    auto const& workshops = compared.workshops;
    return workshops.size() == 1 ? report_in(workshops.front(), language, composer)
                                 : report_in(compared, language, composer);
}

Expected<std::vector<FileContent>> workshop_reports(Store& store) {
    auto const gathered = outcome::gather(store);
    if (!gathered) return tl::unexpected(gathered.error());
    auto const fonts = text::load_fonts();
    if (!fonts) return tl::unexpected(fonts.error());
    text::Composer const composer(fonts->get());
    std::vector<FileContent> files;
    for (auto const& language : spoken_in(gathered->contents.agenda)) {
        auto pdf = report_in(*gathered, language, composer);
        if (!pdf) return tl::unexpected(pdf.error());
        files.push_back({"report-" + language + ".pdf", std::move(*pdf)});
    }
    return files;
}

}  // namespace jemaa::print
