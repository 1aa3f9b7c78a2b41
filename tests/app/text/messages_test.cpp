#include "text/messages.h"

#include <ctime>
#include <fstream>
#include <sstream>
#include <thread>

#include "catch_any.h"
#include "text/catalogue.h"
#include "text/placeholders.h"
#include "text/text.h"

using namespace jemaa;
using namespace jemaa::text;

namespace {

// A catalogue of this test's own, compiled beside it.
struct Compiled {
    explicit Compiled(std::string const& language) {
        std::ifstream file(std::string(JEMAA_COUNTING_DIR) + "/counting_" + language + ".mo");
        REQUIRE(file);
        std::ostringstream content;
        content << file.rdbuf();
        bytes = content.str();
    }
    std::string bytes;
};

constexpr Milliseconds noon{1'795'521'600'000};  // 2026-11-24 12:00 UTC

}  // namespace

TEST_CASE("Arabic has six plural forms") {
    Compiled const compiled("ar");
    Catalogue const catalogue("ar", compiled.bytes);
    auto const form = [&](std::int64_t n) { return std::string(catalogue.find("ideas", n)); };
    CHECK(form(0) == "لا فكرة");
    CHECK(form(1) == "فكرة واحدة");
    CHECK(form(2) == "فكرتان");
    for (std::int64_t n : {3, 7, 10, 103, 110}) CHECK(form(n) == "{n} أفكار");
    for (std::int64_t n : {11, 25, 99, 111, 199}) CHECK(form(n) == "{n} فكرة");
    for (std::int64_t n : {100, 101, 102, 200, 1000}) CHECK(form(n) == "{n} فكرةٍ");
}

TEST_CASE("French counts zero as one") {
    Compiled const compiled("fr");
    Catalogue const catalogue("fr", compiled.bytes);
    auto const form = [&](std::int64_t n) { return std::string(catalogue.find("ideas", n)); };
    CHECK(form(0) == "{n} idée");
    CHECK(form(1) == "{n} idée");
    CHECK(form(2) == "{n} idées");
}

TEST_CASE("numbers beyond an int have their plural form") {
    Compiled const compiled("ar");
    Catalogue const catalogue("ar", compiled.bytes);
    CHECK(catalogue.find("ideas", 5'000'000'000'005) == std::string("{n} أفكار"));
    CHECK(catalogue.find("ideas", 5'000'000'000'000) == std::string("{n} فكرةٍ"));
    CHECK(catalogue.find("ideas", -3) == std::string("{n} أفكار"));
    CHECK(catalogue.find("ideas", INT64_MIN) == std::string("{n} أفكار"));  // ... 808
}

TEST_CASE("a key that is not there is not found") {
    Compiled const compiled("ar");
    Catalogue const catalogue("ar", compiled.bytes);
    CHECK(catalogue.find("greeting") == std::string("مرحبا بـ{who}"));
    CHECK(catalogue.find("nothing") == nullptr);
    CHECK(catalogue.find("nothing", 3) == nullptr);
    CHECK(catalogue.find("") == nullptr);
    CHECK(Catalogue("ar", "").find("greeting") == nullptr);
}

TEST_CASE("a key that no catalogue has is shown itself") {
    for (char const* language : {"ar", "fr", "en", "xx", ""}) {
        CHECK(message(language, "no.such.key", {{"n", 1}}) == "no.such.key");
        CHECK(message_n(language, "no.such.key", 2) == "no.such.key");
        CHECK_FALSE(has_message(language, "no.such.key"));
        CHECK_FALSE(has_message(language, ""));
    }
}

TEST_CASE("languages are known by their first part, others get French") {
    CHECK(spoken("ar") == "ar");
    CHECK(spoken("ar-DZ") == "ar");
    CHECK(spoken("en-GB") == "en");
    CHECK(spoken("zgh") == "fr");
    CHECK(spoken("arc") == "fr");
    CHECK(spoken("") == "fr");
}

TEST_CASE("placeholders are replaced by name") {
    CHECK(filled("en", "{n} of {all}", {{"all", 12}, {"n", 3}}) == "3 of 12");
    CHECK(filled("en", "{a}{a}", {{"a", 1}}) == "11");
    CHECK(filled("en", "nothing", {{"a", 1}}) == "nothing");
    CHECK(filled("en", "", {}).empty());
}

TEST_CASE("what is no placeholder, or has no value, stays") {
    CHECK(filled("en", "{who}?", {{"n", 1}}) == "{who}?");
    CHECK(filled("en", "{ open {n", {{"n", 1}}) == "{ open {n");
    CHECK(filled("en", "close } {n}", {{"n", 1}}) == "close } 1");
    CHECK(filled("en", "{}", {{"n", 1}}) == "{}");
}

TEST_CASE("texts are isolated and are not searched for placeholders") {
    CHECK(filled("ar", "مرحبا {who}", {{"who", "ABC (1)"}}) == "مرحبا " + isolated("ABC (1)"));
    CHECK(filled("en", "{a} {b}", {{"a", "{b}"}, {"b", 2}}) == isolated("{b}") + " 2");
}

TEST_CASE("the count of a message comes before a value of the same name") {
    Value const count = std::int64_t{4};
    CHECK(filled("en", "{n} {m}", {{"m", 5}, {"n", 9}}, &count) == "4 5");
}

TEST_CASE("numbers are written as in Algeria, in Western digits") {
    CHECK(number("fr", 1234567) == "1\u202F234\u202F567");
    CHECK(number("en", 1234567) == "1,234,567");
    CHECK(number("ar", 1234567) == "1.234.567");
    for (char const* language : {"ar", "fr", "en"}) {
        CHECK(number(language, 0) == "0");
        CHECK(number(language, 42) == "42");
    }
    CHECK(number("fr", -5) == "-5");
    CHECK(number("ar", -5) == "\u200E-5");
    CHECK(number("en", INT64_MIN) == "-9,223,372,036,854,775,808");
}

TEST_CASE("dates are written out") {
    CHECK(date("fr", noon) == "24 novembre 2026");
    CHECK(date("en", noon) == "24 November 2026");
    CHECK(date("ar", noon) == "24 نوفمبر 2026");
}

TEST_CASE("months have their Algerian names in Arabic") {
    char const* const names[] = {"جانفي",  "فيفري", "مارس",   "أفريل",  "ماي",    "جوان",
                                 "جويلية", "أوت",   "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};
    using namespace std::chrono;
    for (unsigned month = 1; month <= 12; ++month) {
        auto const day = sys_days(year(2026) / static_cast<int>(month) / 15) + hours(12);
        Milliseconds const wall = duration_cast<Milliseconds>(day.time_since_epoch());
        CHECK(date("ar", wall) == "15 " + std::string(names[month - 1]) + " 2026");
    }
}

TEST_CASE("the day of the month has no leading zero") {
    CHECK(date("fr", noon - std::chrono::hours(24 * 19)) == "5 novembre 2026");
}

TEST_CASE("the time of day is the system's zone's") {
    std::time_t const seconds = std::chrono::duration_cast<std::chrono::seconds>(noon).count();
    char expected[6];
    std::tm local{};
    REQUIRE(localtime_r(&seconds, &local));
    REQUIRE(std::strftime(expected, sizeof expected, "%H:%M", &local) == 5);
    for (char const* language : {"ar", "fr", "en"}) CHECK(time_of_day(language, noon) == expected);
}

TEST_CASE("any thread may be the first to ask for a language") {
    std::vector<std::thread> threads;
    std::vector<std::string> numbers(8);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        threads.emplace_back([&numbers, i] {
            numbers[i] = number(i % 2 ? "ar" : "fr", 7) + message("en", "no.such.key");
        });
    for (auto& thread : threads) thread.join();
    for (auto const& text : numbers) CHECK(text == "7no.such.key");
}
