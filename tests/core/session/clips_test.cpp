#include "session/clips.h"

#include <algorithm>

#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/clip.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

std::vector<std::string> const of_program{"Retour", "Garder", "Retour", " "};

// The facilitator before what can be recorded in French.
Stage recording() {
    Stage stage;
    stage.happens(SoundFound{true, true});
    stage.opens_console();
    stage.does(OpenMore{}, ShowClips{"fr", of_program});
    REQUIRE(stage.shows<ClipsView>());
    return stage;
}

std::vector<ToSay> shown(Stage const& stage) {
    return to_say(stage.state, stage.now<ClipsView>());
}

void records(Stage& stage, std::string const& words) {
    stage.does(RecordWords{words}, StartTake{}, StopTake{}, KeepTake{});
}

}  // namespace

TEST_CASE("what can be recorded is the workshop's own words, each once, none of it recorded yet") {
    Stage const stage = recording();
    auto const words = shown(stage);
    auto const& steps = stage.state.agenda->steps;
    REQUIRE(words.size() > steps.size());
    CHECK(std::ranges::none_of(words, &ToSay::recorded));
    for (auto const& one : words) CHECK(std::ranges::count(words, one.words, &ToSay::words) == 1);
    for (auto const& step : steps)
        if (!step.title.empty())
            CHECK(std::ranges::count(words, step.title.in("fr"), &ToSay::words) == 1);
    auto const& vote = std::get<agenda::Vote>(
        steps[static_cast<std::size_t>(agenda::find_step(*stage.state.agenda, "vote"))].kind);
    CHECK(std::ranges::count(words, vote.options[0].title.in("fr"), &ToSay::words) == 1);
}

TEST_CASE("the program's own words are those that the screen hands over, each once") {
    Stage stage = recording();
    stage.does(ShowClips{"fr", of_program, true});
    auto const words = shown(stage);
    REQUIRE(words.size() == 2);
    CHECK(words[0].words == "Retour");
    CHECK(words[1].words == "Garder");
}

TEST_CASE("a recording is kept with its words, and the next missing one comes") {
    Stage stage = recording();
    auto const before = shown(stage);
    std::string const words = before[1].words;
    records(stage, words);
    REQUIRE(stage.shows<ClipTake>());
    CHECK(stage.now<ClipTake>().words == before[2].words);
    CHECK(stage.now<ClipTake>().take.phase == Take::Phase::ready);
    auto const kept =
        id_from_hex(stage.value(clip_subject(words), field::clip + std::string("fr")));
    REQUIRE(kept);
    CHECK(stage.state.record.attachments.at(*kept)->media_type == clip_media_type);
    CHECK(clip_of(stage.state, {words, "fr"}).recorded);
    CHECK_FALSE(clip_of(stage.state, {words, "ar"}));
    CHECK(stage.journal().back() == "clip");
    stage.does(GoBack{});
    auto const after = shown(stage);
    CHECK(after.size() == before.size());
    CHECK(after.back().words == words);
    CHECK(after.back().recorded);
    stage.does(HearWords{words});
    auto const* heard = std::get_if<Speak>(&stage.asked.back());
    REQUIRE(heard);
    CHECK(heard->parts.at(0).clip == clip_of(stage.state, {words, "fr"}).recorded);
}

TEST_CASE("after the last missing one the list is shown again") {
    Stage stage = recording();
    stage.does(ShowClips{"fr", of_program, true});
    records(stage, "Garder");
    REQUIRE(stage.shows<ClipTake>());
    CHECK(stage.now<ClipTake>().words == "Retour");  // from the start again
    stage.does(StartTake{}, StopTake{}, KeepTake{});
    CHECK(stage.shows<ClipsView>());
    CHECK(std::ranges::all_of(shown(stage), &ToSay::recorded));
    records(stage, "Retour");  // once more
    CHECK(stage.shows<ClipsView>());
}

TEST_CASE("a recording can be taken back, and a kiosk that starts again knows what is kept") {
    Stage stage = recording();
    std::string const words = shown(stage)[0].words;
    records(stage, words);
    CHECK(clip_of(stage.opened_again(), {words, "fr"}).recorded);
    stage.does(GoBack{}, GoBack{}, GoBack{}, UndoAction{});
    CHECK_FALSE(clip_of(stage.state, {words, "fr"}));
    CHECK_FALSE(clip_of(stage.opened_again(), {words, "fr"}));
}

TEST_CASE("nothing is kept that was not recorded, shown or saved") {
    Stage stage = recording();
    auto const before = stage.disk.size();
    std::string const words = shown(stage)[0].words;
    stage.does(RecordWords{"something else"});
    CHECK(stage.shows<ClipsView>());
    stage.does(RecordWords{words}, KeepTake{}, StartTake{}, KeepTake{});
    CHECK(stage.disk.size() == before);
    int const dropped = stage.times_asked<DropRecording>();
    stage.does(GoBack{});
    CHECK(stage.times_asked<DropRecording>() == dropped + 1);
    stage.disk_is_full = true;
    records(stage, words);
    REQUIRE(stage.shows<ClipTake>());
    REQUIRE(stage.state.saving);
    CHECK(stage.now<ClipTake>().take.made);
    stage.disk_is_full = false;
    stage.does(RetrySave{});
    CHECK(clip_of(stage.state, {words, "fr"}).recorded);
}

TEST_CASE("without a microphone, a facilitator or the language nothing is recorded") {
    Stage stage;
    stage.happens(SoundFound{true, false});
    stage.opens_console();
    stage.does(OpenMore{}, ShowClips{"fr", of_program});
    CHECK(stage.shows<More>());
    stage.happens(SoundFound{true, true});
    stage.does(ShowClips{"xx", of_program});
    CHECK(stage.shows<More>());
    stage.does(ShowClips{"fr", of_program});
    CHECK(stage.shows<ClipsView>());
}
