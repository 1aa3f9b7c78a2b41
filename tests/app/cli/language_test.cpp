#include "cli/language.h"

#include <set>

#include "base/error.h"
#include "catch_any.h"
#include "text/messages.h"

using namespace jemaa;
using namespace jemaa::cli;

TEST_CASE("the language comes from the locale") {
    CHECK(language_of_locale("ar_DZ.UTF-8") == "ar");
    CHECK(language_of_locale("fr_FR.UTF-8@euro") == "fr");
    CHECK(language_of_locale("en") == "en");
    CHECK(language_of_locale("kab_DZ.UTF-8") == "fr");
    CHECK(language_of_locale("C.UTF-8") == "en");
    CHECK(language_of_locale("POSIX") == "en");
    CHECK(language_of_locale("") == "en");
}

TEST_CASE("every error has a message of its own in each language") {
    std::set<std::string> messages;
    std::size_t codes = 0;
    for (int code = 0; code <= static_cast<int>(ErrorCode::bad_argument); ++code, ++codes) {
        auto const key = std::string("error.") + name_of(static_cast<ErrorCode>(code));
        for (auto const language : {"ar", "fr", "en"}) {
            INFO(language << " " << key);
            CHECK(text::has_message(language, key));
            auto const said = text::message(language, key, {{"where", "W"}, {"detail", "D"}});
            CHECK(said.find_first_of("{}") == std::string::npos);
            messages.insert(said);
        }
    }
    CHECK(messages.size() == 3 * codes);
}

TEST_CASE("an error whose detail is what matters gives it in each language") {
    for (auto const key : {"error.template_invalid", "error.bad_argument", "error.fonts_missing",
                           "error.write_failed", "error.read_failed", "error.damaged"})
        for (auto const language : {"ar", "fr", "en"}) {
            INFO(language << " " << key);
            auto const said =
                text::message(language, key, {{"where", "the-place"}, {"detail", "the-detail"}});
            CHECK(said.find("the-place") != std::string::npos);
            CHECK(said.find("the-detail") != std::string::npos);
        }
}
