#include "session/stand_in.h"

#include "catch_any.h"
#include "core/session/stage.h"
#include "session/sentences.h"
#include "session/written_in.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

State in_tamazight(ClipShelf clips = {}) {
    Stage stage;
    State state = stage.state;
    state.language = "kab";
    state.voice.clips = std::make_shared<ClipShelf const>(std::move(clips));
    return state;
}

void offer(State& state, std::vector<LanguageTag> languages) {
    auto agenda = *state.agenda;
    agenda.languages = std::move(languages);
    state.agenda = std::make_shared<agenda::Agenda const>(std::move(agenda));
}

std::string as_heard(State const& state, std::string const& words, std::string const& other) {
    std::string all;
    for (auto const& part : heard_instead(state, {words, "kab"}, {other, "ar"}))
        all += (all.empty() ? "" : " | ") + part.language + " " + part.text;
    return all;
}

}  // namespace

TEST_CASE("the template's first language with a voice stands in for one that has none") {
    State state = in_tamazight();
    offer(state, {"kab", "fr", "ar"});
    CHECK(stand_in_language(state) == "fr");
    offer(state, {"kab", "ar-DZ", "fr"});
    CHECK(stand_in_language(state) == "ar-DZ");
    offer(state, {"kab", "shy"});
    CHECK_FALSE(stand_in_language(state));
    offer(state, {"kab", "fr"});
    state.language = "ar";
    CHECK_FALSE(stand_in_language(state));
}

TEST_CASE("sentences are told apart by what joins them") {
    CHECK(sentences_of("Un salon") == std::vector<std::string>{"Un salon"});
    CHECK(sentences_of("Un salon. En mai. ") == std::vector<std::string>{"Un salon", "En mai", ""});
}

TEST_CASE("words are heard when a voice speaks them or all of them are in clips") {
    State const state = in_tamazight({{{"kab", "Azul"}, "1"}, {{"kab", "Ih"}, "2"}});
    CHECK(is_heard(state, {"Bonjour", "fr"}));
    CHECK(is_heard(state, {"Azul", "kab"}));
    CHECK(is_heard(state, {"Azul. Ih", "kab"}));
    CHECK_FALSE(is_heard(state, {"Azul. Ala", "kab"}));
}

TEST_CASE("clips are heard first, and what they do not say follows in the other language") {
    State const state = in_tamazight({{{"kab", "Azul"}, "1"}, {{"kab", "Ih"}, "2"}});
    CHECK(as_heard(state, "Ansuf", "مرحبا") == "ar مرحبا");
    CHECK(as_heard(state, "Azul. Ansuf", "سلام. مرحبا") == "kab Azul | ar مرحبا");
    CHECK(as_heard(state, "Ansuf. Tura. Ih", "مرحبا. الآن. نعم") == "ar مرحبا. الآن | kab Ih");
    CHECK(as_heard(state, "Azul. Ansuf", "سلام") == "kab Azul | ar سلام");
}

TEST_CASE("what somebody wrote is in her language, whatever language it is shown in") {
    State state = in_tamazight();
    offer(state, {"ar", "fr", "kab"});
    auto const write = [&](LanguageTag const& language, std::string const& words) {
        Idea idea;
        idea.id = content_id({static_cast<std::uint8_t>(state.record.ideas.size())});
        idea.language = language;
        idea.text = words;
        apply(state.record, idea);
    };
    write("kab", "Aḥanu");
    write("fr", "Salon");
    write("kab", "Salon");
    CHECK(written_in(state, "Aḥanu", "ar") == "kab");
    CHECK(written_in(state, "Salon", "kab") == "kab");
    CHECK(written_in(state, "Salon", "ar") == "fr");
    CHECK(written_in(state, "Retour", "en") == "en");  // nobody's words
    CHECK(written_in(state, "Remarque", "ar") == "fr");
    CHECK(written_in(state, "ملاحظة", "fr") == "ar");
    CHECK(written_in(state, "2027", "ar") == "ar");
}

TEST_CASE("a title is in the language of its revision, unless its letters are of another") {
    State state = in_tamazight();
    offer(state, {"ar", "fr", "kab"});
    auto const title = [&](std::string const& language, std::string const& words) {
        Revision revision;
        revision.id = content_id({static_cast<std::uint8_t>(state.record.revisions.size())});
        revision.subject = revision.id;
        revision.field = "title." + language;
        revision.value = words;
        apply(state.record, revision);
    };
    title("kab", "Taḥanut");
    title("ar", "Visite d'étude");
    CHECK(written_in(state, "Taḥanut", "fr") == "kab");
    CHECK(written_in(state, "Visite d'étude", "ar") == "fr");
}
