#include "wording/headings.h"

#include "text/messages.h"

namespace jemaa::wording {

outcome::Headings headings_in(LanguageTag const& language) {
    return {language, [language](std::string_view key) { return text::message(language, key); }};
}

}  // namespace jemaa::wording
