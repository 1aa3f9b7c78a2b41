#include "wording/voice.h"

#include "text/catalogue.h"
#include "text/messages.h"
#include "wording/rules.h"

namespace jemaa::wording {

report::Voice voice_in(LanguageTag const& wanted) {
    LanguageTag const language(text::spoken(wanted));
    return {language,
            [language](std::string_view key, report::Values values) {
                return text::message(language, key, values);
            },
            [language](std::string_view key, std::int64_t n, report::Values values) {
                return text::message_n(language, key, n, values);
            },
            [language](std::int64_t n) { return text::number(language, n); },
            [language](Milliseconds wall) { return text::date(language, wall); },
            [language](std::string_view rule) { return words_for_rule(rule, language); }};
}

}  // namespace jemaa::wording
