#include "wording/chart_words.h"

#include "text/messages.h"

namespace jemaa::wording {

charts::Words chart_words_in(LanguageTag const& language) {
    return {language,
            [language](std::string_view key, charts::Values values) {
                return text::message(language, key, values);
            },
            [language](std::string_view key, std::int64_t n, charts::Values values) {
                return text::message_n(language, key, n, values);
            },
            [language](std::int64_t n) { return text::number(language, n); }};
}

}  // namespace jemaa::wording
