#include "catch_any.h"
#include "core/session/stage.h"
#include "session/take.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage at_entry(bool microphone = true) {
    Stage stage;
    stage.happens(SoundFound{true, microphone});
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<IdeaEntry>());
    return stage;
}

Stroke line() {
    return {2, {{100, 100}, {300, 400}}};
}

}  // namespace

TEST_CASE("a drawn idea is stored with its picture, which is there before the idea is") {
    Stage stage = at_entry();
    stage.does(ChoosePictogram{"💍"}, OpenDrawing{}, KeepDrawing{});
    REQUIRE(stage.shows<IdeaDrawing>());  // an empty sheet is no drawing
    stage.does(DrawStroke{line()}, DrawStroke{line()}, UndoStroke{}, KeepDrawing{});
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().pictogram == "💍");
    REQUIRE(stage.now<IdeaEntry>().attached);
    CHECK(stage.facts<Attachment>().empty());
    stage.does(GiveIdea{});
    REQUIRE(stage.facts<Idea>().size() == 1);
    REQUIRE(stage.facts<Attachment>().size() == 1);
    CHECK(stage.facts<Idea>()[0].attachment == stage.facts<Attachment>()[0].id);
    CHECK(stage.facts<Attachment>()[0].media_type == "image/png");
    CHECK(stage.state.record.attachments.size() == 1);
    auto const* store = [&] {
        for (auto const& effect : stage.asked)
            if (auto const* it = std::get_if<StoreFacts>(&effect);
                it && std::holds_alternative<Idea>(it->facts.back()))
                return it;
        return static_cast<StoreFacts const*>(nullptr);
    }();
    REQUIRE(store);
    CHECK(std::holds_alternative<Attachment>(store->facts.front()));
}

TEST_CASE("what is drawn outside the sheet, or too much, does no harm") {
    Stage stage = at_entry();
    stage.does(OpenDrawing{}, DrawStroke{{0, {{-5'000, 90'000}}}}, DrawStroke{{99, {{1, 1}}}},
               DrawStroke{{0, {}}}, ChooseColour{77});
    REQUIRE(stage.now<IdeaDrawing>().drawing.size() == 1);
    CHECK(stage.now<IdeaDrawing>().drawing[0].points[0] == DrawnPoint{0, sheet_height});
    CHECK(stage.now<IdeaDrawing>().colour == 0);
    stage.does(DrawStroke{{0, std::vector<DrawnPoint>(30'000)}});
    CHECK(stage.now<IdeaDrawing>().drawing.size() == 1);
}

TEST_CASE("a drawing that could not become a picture is still on the sheet") {
    Stage stage = at_entry();
    stage.stick_is_full = true;
    stage.does(OpenDrawing{}, DrawStroke{line()}, KeepDrawing{});
    REQUIRE(stage.shows<IdeaDrawing>());
    CHECK_FALSE(stage.now<IdeaDrawing>().painting);
    stage.stick_is_full = false;
    stage.does(KeepDrawing{});
    CHECK(stage.shows<IdeaEntry>());
}

TEST_CASE("a spoken idea is recorded, heard, recorded again and kept") {
    Stage stage = at_entry();
    stage.does(OpenRecording{}, KeepTake{});
    REQUIRE(stage.shows<IdeaRecording>());
    stage.does(StartTake{});
    CHECK(is_recording(stage.state));
    stage.does(StopTake{}, HearTake{});
    CHECK(stage.now<IdeaRecording>().take.phase == Take::Phase::recorded);
    CHECK(stage.now<IdeaRecording>().take.length == Milliseconds(4'000));
    CHECK(stage.times_asked<Speak>() == 1);
    stage.does(StartTake{}, StopTake{}, KeepTake{}, GiveIdea{});
    REQUIRE(stage.facts<Idea>().size() == 1);
    CHECK(stage.facts<Attachment>().at(0).media_type == "audio/ogg");
    CHECK(stage.times_asked<StartRecording>() == 2);
    CHECK(stage.times_asked<StopRecording>() == 2);
}

TEST_CASE("a recording ends by itself after a minute, and nobody is asked meanwhile") {
    Stage stage = at_entry();
    stage.does(OpenRecording{}, StartTake{});
    stage.waits(longest_take - Milliseconds(2'000));
    CHECK(is_recording(stage.state));
    CHECK(stage.asks<std::monostate>());
    stage.waits(Milliseconds(3'000));
    REQUIRE(stage.shows<IdeaRecording>());
    CHECK(stage.now<IdeaRecording>().take.phase == Take::Phase::recorded);
    CHECK(stage.asks<std::monostate>());
    stage.waits(ask_still_there_after);
    CHECK(stage.asks<StillThere>());
    stage.waits(clear_after_asking);
    CHECK(stage.shows<Attract>());
    CHECK(stage.facts<Attachment>().empty());
}

TEST_CASE("a recording is dropped when its person leaves it") {
    Stage stage = at_entry();
    stage.does(OpenRecording{}, StartTake{}, GoBack{});
    CHECK(stage.shows<IdeaEntry>());
    CHECK(stage.times_asked<DropRecording>() == 1);
    CHECK_FALSE(stage.now<IdeaEntry>().attached);
    stage.does(OpenRecording{}, StartTake{}, StopTake{}, GoBack{});
    CHECK_FALSE(stage.now<IdeaEntry>().attached);
}

TEST_CASE("a microphone that fails is said to, and one can go on without") {
    Stage stage = at_entry();
    stage.stick_is_full = true;
    stage.does(OpenRecording{}, StartTake{});
    REQUIRE(stage.shows<IdeaRecording>());
    CHECK(stage.now<IdeaRecording>().take.trouble);
    CHECK_FALSE(is_recording(stage.state));
    stage.does(GoBack{}, EditText{"Une foire", 9}, GiveIdea{});
    CHECK(stage.shows<IdeaThanks>());
}

TEST_CASE("without a microphone nothing can be recorded") {
    Stage stage = at_entry(false);
    stage.does(OpenRecording{});
    CHECK(stage.shows<IdeaEntry>());
}

TEST_CASE("what an idea has can be taken off, and is then no idea") {
    Stage stage = at_entry();
    stage.does(OpenDrawing{}, DrawStroke{line()}, KeepDrawing{}, TakeOff{}, GiveIdea{});
    CHECK(stage.shows<IdeaEntry>());
    CHECK(stage.facts<Idea>().empty());
}

TEST_CASE("a failed write keeps the drawing, and trying again stores it once") {
    Stage stage = at_entry();
    stage.does(OpenDrawing{}, DrawStroke{line()}, KeepDrawing{});
    stage.disk_is_full = true;
    stage.does(GiveIdea{});
    REQUIRE(stage.state.saving);
    stage.disk_is_full = false;
    stage.does(RetrySave{});
    CHECK(stage.shows<IdeaThanks>());
    CHECK(stage.facts<Idea>().size() == 1);
    CHECK(stage.facts<Attachment>().size() == 1);
}

TEST_CASE("a drawn idea is transcribed by the facilitator, and keeps its drawing") {
    Stage stage = at_entry();
    stage.does(OpenDrawing{}, DrawStroke{line()}, KeepDrawing{}, GiveIdea{}, GoOn{});
    stage.opens_console();
    stage.goes_to("wall");
    stage.does(StartStep{}, ShowRoom{});
    Idea const idea = stage.facts<Idea>().at(0);
    stage.does(ChooseIdea{idea.id}, ClarifyIdea{}, EditText{"Une bague", 9}, KeepWords{});
    REQUIRE(stage.shows<WallView>());
    CHECK(words_of(stage.state.record, idea) == "Une bague");
    CHECK(stage.facts<Idea>().at(0).attachment == idea.attachment);
    CHECK(stage.opened_again().record.attachments.contains(idea.attachment));
}

TEST_CASE("the room hears a spoken idea, whoever touches it") {
    Stage stage = at_entry();
    stage.does(OpenRecording{}, StartTake{}, StopTake{}, KeepTake{}, GiveIdea{}, GoOn{});
    Id const idea = stage.facts<Idea>().at(0).id;
    int const spoken = stage.times_asked<Speak>();
    stage.does(HearIdea{idea}, HearIdea{content_id({1})});
    CHECK(stage.times_asked<Speak>() == spoken + 1);
}
