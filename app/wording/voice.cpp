#include "wording/voice.h"

#include "text/catalogue.h"
#include "text/messages.h"
#include "wording/chart_words.h"
#include "wording/rules.h"

namespace jemaa::wording {

report::Voice voice_in(LanguageTag const& wanted) {
    LanguageTag const language(text::spoken(wanted));
    return {chart_words_in(language),
            [language](Milliseconds wall) { return text::date(language, wall); },
            [language](std::string_view rule) { return words_for_rule(rule, language); }};
}

}  // namespace jemaa::wording
