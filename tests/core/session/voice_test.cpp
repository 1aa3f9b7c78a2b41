#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/clip.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// Somebody at the findings-free welcome who wants to hear.
Stage listening() {
    Stage stage;
    stage.happens(SoundFound{true, true});
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, SwitchVoice{});
    REQUIRE(stage.state.voice.on);
    return stage;
}

Speak last_spoken(Stage const& stage) {
    for (auto it = stage.asked.rbegin(); it != stage.asked.rend(); ++it)
        if (auto const* speak = std::get_if<Speak>(&*it)) return *speak;
    FAIL("nothing was spoken");
    return {};
}

}  // namespace

TEST_CASE("nothing speaks until somebody wants it, nor where there is no voice") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, SwitchVoice{}, ReadAloud{"idea", {{"Donner", "fr"}}});
    CHECK_FALSE(stage.state.voice.on);
    CHECK(stage.times_asked<Speak>() == 0);
    stage.happens(SoundFound{true, false});
    stage.does(ReadAloud{"idea", {{"Donner", "fr"}}});
    CHECK(stage.times_asked<Speak>() == 0);
}

TEST_CASE("a screen is read once, and again when it is asked for") {
    Stage stage = listening();
    CHECK(stage.state.voice.heard.empty());
    stage.does(ReadAloud{"idea", {{"Donner", "fr"}}});
    CHECK(last_spoken(stage).parts.front().text == "Donner");
    CHECK(last_spoken(stage).volume == usual_volume);
    CHECK(stage.state.voice.heard == "idea");
    stage.does(ReadAgain{});
    CHECK(stage.state.voice.heard.empty());
}

TEST_CASE("the voice ends with the screen, and with whoever wanted it") {
    Stage stage = listening();
    stage.does(ReadAloud{"idea", {{"Donner", "fr"}}}, SetVolume{9}, SetPace{-3});
    CHECK(stage.state.voice.volume == loudest);
    CHECK(stage.state.voice.pace == slowest);
    stage.does(SwitchTouchFirst{}, TouchFirst{"give"});
    CHECK(stage.state.voice.touched == "give");
    int const stopped = stage.times_asked<StopSpeaking>();
    stage.does(GoBack{});
    CHECK(stage.times_asked<StopSpeaking>() == stopped + 1);
    CHECK_FALSE(stage.state.voice.on);
    CHECK_FALSE(stage.state.voice.touch_first);
    CHECK(stage.state.voice.volume == usual_volume);
    CHECK(stage.state.voice.touched.empty());
    CHECK(stage.state.voice.can_speak);
}

TEST_CASE("a voice that somebody left on at the attract screen is switched off for the next") {
    Stage stage;
    stage.happens(SoundFound{true, true});
    stage.runs("ideas");
    stage.does(SwitchVoice{});
    REQUIRE(stage.shows<Attract>());
    stage.waits(ask_still_there_after + Milliseconds(1'000));
    CHECK_FALSE(stage.state.voice.on);
}

TEST_CASE("reading a screen is not a touch: whoever has gone is still asked for") {
    Stage stage = listening();
    auto const touched = stage.state.last_touch;
    stage.clock += Milliseconds(30'000);
    stage.happens(ReadAloud{"idea", {{"Donner", "fr"}}});
    CHECK(stage.state.last_touch == touched);
}

TEST_CASE("the panel of the voice lies over any screen, and what is set there is kept") {
    Stage stage = listening();
    stage.does(AskVoice{});
    CHECK(stage.asks<AdjustVoice>());
    stage.does(SetVolume{5}, SwitchTouchFirst{}, CloseDialog{});
    CHECK(stage.asks<std::monostate>());
    CHECK(stage.state.voice.volume == 5);
    CHECK(stage.state.voice.touch_first);
    stage.does(AskVoice{}, SwitchVoice{});
    CHECK(stage.asks<std::monostate>());
    CHECK_FALSE(stage.state.voice.on);
}

TEST_CASE("words have the best clip there is: her own, the workshop's, one brought along") {
    Stage stage = listening();
    auto const clip = [](std::uint8_t content) {
        return Attachment{content_id({content}), "audio/ogg", {content}};
    };
    State& state = stage.state;
    Spoken words{"Donner", "arq"};
    CHECK_FALSE(clip_of(state, words));
    state.voice.clips =
        std::make_shared<ClipShelf const>(ClipShelf{{{"arq", "Donner"}, "give.opus"}});
    CHECK(clip_of(state, words).file == "give.opus");
    apply(state.record, clip(2));
    Revision revision{.id = content_id({9}),
                      .subject = clip_subject("Donner"),
                      .field = field::clip + std::string("arq"),
                      .value = to_hex(content_id({2}))};
    apply(state.record, revision);
    CHECK(clip_of(state, words).recorded->content == Bytes{2});
    apply(state.record, clip(3));
    words.recording = content_id({3});
    CHECK(clip_of(state, words).recorded->content == Bytes{3});
    CHECK_FALSE(clip_of(state, {"Garder", "arq"}));
    CHECK_FALSE(clip_of(state, {"Donner", "zgh"}));
}

TEST_CASE("of words that are put together, each sentence with a clip is heard in it") {
    Stage stage = listening();
    State& state = stage.state;
    state.voice.clips = std::make_shared<ClipShelf const>(ClipShelf{
        {{"fr", "Un salon"}, "1"}, {{"fr", "Vendre. Se connaître."}, "2"}, {{"fr", "Oui"}, "3"}});
    auto const heard = [&](std::string const& text) {
        std::string all;
        for (auto const& part : utterances_of(state, {text, "fr"}))
            all += (all.empty() ? "" : " | ") + (part.file.empty() ? part.text : part.file);
        return all;
    };
    CHECK(heard("Un salon") == "1");
    CHECK(heard("Un salon. Vendre. Se connaître.") == "1 | 2");
    CHECK(heard("Un salon. En mai. À Batna. Oui. Non") == "1 | En mai. À Batna | 3 | Non");
    CHECK(heard("En mai. À Batna") == "En mai. À Batna");
    CHECK(heard("Un salon . ") == "Un salon . ");
    CHECK(heard("") == "");
}
