#include "agenda/pictograms.h"
#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

std::vector<std::string> found(std::string_view subject, std::string_view words) {
    std::vector<std::string> signs;
    for (auto const* pictogram : agenda::find_pictograms(subject, words))
        signs.push_back(pictogram->sign);
    return signs;
}

}  // namespace

TEST_CASE("every pictogram has a name in every language, and every subject a sign") {
    REQUIRE(agenda::pictogram_subjects().size() >= 8);
    for (auto const& subject : agenda::pictogram_subjects()) {
        CHECK(subject.signs.size() >= 8);
        for (std::string const language : {"ar", "fr", "en"}) {
            CAPTURE(subject.key, language);
            CHECK(subject.about.name.has(language));
            for (auto const& pictogram : subject.signs) {
                CAPTURE(pictogram.sign);
                CHECK(pictogram.name.has(language));
            }
        }
    }
}

TEST_CASE("a word finds signs in any language, whatever accents, capitals and vowel signs") {
    CHECK(found("", "marteau") == std::vector<std::string>{"🔨"});
    CHECK(found("", "  MARTEAU ") == std::vector<std::string>{"🔨"});
    CHECK(found("", "hamm") == std::vector<std::string>{"🔨"});
    CHECK(found("", "مِطرَقة") == std::vector<std::string>{"🔨"});
    CHECK(found("", "ecole") == std::vector<std::string>{"🏫"});
    CHECK(found("", "École") == std::vector<std::string>{"🏫"});
    CHECK(found("", "مدرسه") == found("", "مدرسة"));
    CHECK(found("", "grand-mère") == std::vector<std::string>{"👵"});
    CHECK(found("", "xyzzy").empty());
    CHECK(found("tools", "marteau").size() == 1);
    CHECK(found("money", "marteau").empty());
}

TEST_CASE("without a word, a subject shows its own, and no subject shows all, each once") {
    CHECK(found("tools", "").size() == agenda::pictogram_subjects()[0].signs.size());
    auto all = found("", "");
    CHECK(all.size() > 100);
    std::sort(all.begin(), all.end());
    CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

TEST_CASE("a sign that was looked for becomes the idea's, and the words stay") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, EditText{"Une foire", 9}, SearchPictogram{});
    REQUIRE(stage.shows<PictogramSearch>());
    stage.does(ShowSubject{"selling"}, ShowPictograms{1}, ShowSubject{"nowhere"});
    CHECK(stage.now<PictogramSearch>().subject == "selling");
    CHECK(stage.now<PictogramSearch>().page == 1);
    stage.does(SearchByWord{true}, EditText{"salon", 5});
    CHECK(stage.now<PictogramSearch>().page == 0);
    stage.does(ChoosePictogram{"no sign"});
    CHECK(stage.shows<PictogramSearch>());
    stage.does(ChoosePictogram{"🎪"});
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().pictogram == "🎪");
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    stage.does(GiveIdea{});
    REQUIRE(stage.facts<Idea>().size() == 1);
    CHECK(stage.facts<Idea>()[0].pictogram == "🎪");
}

TEST_CASE("going back from the search changes nothing") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, EditText{"Une foire", 9}, SearchPictogram{},
               SearchByWord{true}, EditText{"or", 2}, GoBack{});
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    CHECK(stage.now<IdeaEntry>().pictogram.empty());
}
