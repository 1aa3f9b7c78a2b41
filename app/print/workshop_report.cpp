#include "print/workshop_report.h"

#include "report/report.h"
#include "lettering/fonts.h"
#include "wording/voice.h"

namespace jemaa::print {

Expected<std::string> workshop_report(Store& store, LanguageTag const& language) {
    auto const gathered = outcome::gather(store);
    if (!gathered) return tl::unexpected(gathered.error());
    auto const fonts = text::load_fonts();
    if (!fonts) return tl::unexpected(fonts.error());
    text::Composer const composer(fonts->get());
    return report::pdf_of(report::document_of(*gathered, wording::voice_in(language)), composer);
}

}  // namespace jemaa::print
