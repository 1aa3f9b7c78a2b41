#include "domain/language.h"

#include "catch_any.h"

using namespace jemaa;

TEST_CASE("a spoken Arabic is shown in Arabic, and letters do not make a language") {
    for (auto const* tag : {"ar", "ar-DZ", "arq", "ary-Arab"}) {
        CHECK(wider_language(tag) == "ar");
        CHECK(is_right_to_left(tag));
    }
    CHECK(wider_language("kab-Tfng") == "kab");
    CHECK_FALSE(is_right_to_left("arn"));
    LocalizedText const text(std::map<LanguageTag, std::string>{{"ar", "عر"}, {"fr", "fr"}});
    CHECK(text.in("arq") == "عر");
    CHECK(text.in("kab-Tfng") == "fr");
}

TEST_CASE("Arabic runs from right to left, the others do not") {
    CHECK(is_right_to_left("ar"));
    CHECK(is_right_to_left("ar-DZ"));
    CHECK_FALSE(is_right_to_left("fr"));
    CHECK_FALSE(is_right_to_left("zgh"));
    CHECK_FALSE(is_right_to_left("arn"));  // Mapudungun
    CHECK_FALSE(is_right_to_left(""));
}

TEST_CASE("a text stands in the language asked for, else in French, else in any") {
    LocalizedText const all({{"ar", "حُليّ"}, {"fr", "bijoux"}, {"en", "jewellery"}});
    CHECK(all.in("ar") == "حُليّ");
    CHECK(all.in("en") == "jewellery");
    CHECK(all.in("zgh") == "bijoux");
    LocalizedText const english(std::map<LanguageTag, std::string>{{"en", "jewellery"}});
    CHECK(english.in("ar") == "jewellery");
}

TEST_CASE("a text knows its languages") {
    LocalizedText const text({{"ar", "حُليّ"}, {"fr", ""}});
    CHECK(text.has("ar"));
    CHECK(text.has("fr"));
    CHECK_FALSE(text.has("en"));
    CHECK(text.all().size() == 2);
    CHECK_FALSE(text.empty());
}

TEST_CASE("no text at all is empty in every language") {
    CHECK(LocalizedText().empty());
    CHECK(LocalizedText().in("fr").empty());
    CHECK_FALSE(LocalizedText().has("fr"));
}
