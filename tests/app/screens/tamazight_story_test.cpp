#include <algorithm>

#include "app/screens/agreeing_with_ideas.h"
#include "kiosk/packs.h"
#include "text/messages.h"

// Somebody who does not read and chose Tamazight, for which there is no voice: what
// she hears is a clip, or Arabic, and never somebody's Tamazight in an Arabic voice.
using namespace jemaa;

namespace {

std::string with_tamazight(std::string text) {
    kiosk::take_packs({});
    std::string const before = "languages = [\"ar\"";
    text.replace(text.find(before), before.size(), "languages = [\"kab\", \"ar\"");
    return text;
}

/// Everything that was spoken since it was last asked, a line each: `kab:` before what
/// a clip says, `(kab)` before what nobody hears.
class Transcript {
public:
    explicit Transcript(RoomWithKiosk& room) : room_(room) {}

    std::string take() {
        std::string lines = "\n";
        for (; heard_ < room_.spoken.size(); ++heard_) {
            auto const& part = room_.spoken[heard_];
            bool const clip = part.clip || !part.file.empty();
            bool const silent = !clip && part.language == "kab";
            lines += (silent ? "(" + part.language + ")" : part.language + (clip ? ":" : "")) +
                     " " + part.text + "\n";
        }
        return lines;
    }

private:
    RoomWithKiosk& room_;
    std::size_t heard_ = 0;
};

bool has(std::string const& transcript, std::string const& line) {
    return transcript.find("\n" + line + "\n") != std::string::npos;
}

std::string say(char const* language, char const* message) {
    return text::message(language, message);
}

void finds_clips(RoomWithKiosk& room, session::ClipShelf clips) {
    room.shell->dispatch(session::SoundFound{
        true, false, std::make_shared<session::ClipShelf const>(std::move(clips))});
    room.headless->settle();
}

}  // namespace

TEST_CASE("in Tamazight what has no clip is heard in Arabic, and what people wrote in neither") {
    RoomWithKiosk room(RoomWithKiosk::Template{with_tamazight(agreeing_with_ideas())});
    Facilitator facilitator{room};
    Transcript transcript(room);
    finds_clips(room, {{{"kab", say("kab", "frame.back")}, "back.opus"}});
    facilitator.opens_ideas();
    for (auto const* key : {"choose.kab", "voice"}) room.tap(key);
    auto const asked = transcript.take();
    INFO(asked);
    CHECK(has(asked, "ar بعد خمس سنوات، كيف يكون تجمّعنا؟"));
    CHECK(has(asked, "kab: " + say("kab", "frame.back")));
    CHECK_FALSE(has(asked, "ar " + say("ar", "frame.back")));
    CHECK(asked.find("(kab)") == std::string::npos);

    room.type("aḥanu n tmeɣra", "kab");
    room.tap("idea.text");
    auto const typed = transcript.take();
    INFO(typed);
    CHECK(has(typed, "(kab) aḥanu n tmeɣra"));
    CHECK_FALSE(has(typed, "ar aḥanu n tmeɣra"));
    room.tap("give");
    CHECK(transcript.take().find("فكرتك محفوظة") != std::string::npos);
    room.tap("done");

    facilitator.opens_vote();
    for (auto const* key : {"choose.kab", "voice", "start"}) room.tap(key);
    auto const options = transcript.take();
    INFO(options);
    CHECK(options.find("\nar شباب يتعلمون الحرفة") != std::string::npos);
    CHECK(has(options, "(kab) aḥanu n tmeɣra"));
    CHECK_FALSE(has(options, "ar aḥanu n tmeɣra"));
    room.tap("option.0");
    CHECK(transcript.take().find("نقطة") != std::string::npos);  // one dot lies there now
}

TEST_CASE("a title that somebody said in Tamazight is heard, and its sentence follows in Arabic") {
    std::string const sample(resource("assets/samples/batna.toml").value());
    RoomWithKiosk room(RoomWithKiosk::Template{with_tamazight(sample)});
    room.open_ideas();
    room.open_vote();
    for (auto const* key : {"choose.kab", "start"}) room.tap(key);
    // The workshop's own texts are not in Tamazight: it shows them in French.
    std::string const shown = room.finger->name("option.0");
    auto const end = shown.find(". ");
    REQUIRE(end != std::string::npos);
    finds_clips(room, {{{"kab", shown.substr(0, end)}, "title.opus"}});
    Transcript transcript(room);
    room.tap("voice");
    auto const heard = transcript.take();
    INFO(heard);
    auto const title = heard.find("\nkab: " + shown.substr(0, end) + "\nar ");
    REQUIRE(title != std::string::npos);
    auto const& agenda = *room.shell->state().agenda;
    auto const& vote = std::get<agenda::Vote>(
        agenda.steps.at(static_cast<std::size_t>(agenda::find_step(agenda, "vote"))).kind);
    auto const option = *std::ranges::find_if(vote.options, [&](auto const& each) {
        return each.title.in("fr") == shown.substr(0, end);
    });
    CHECK(has(heard, "ar " + option.text.in("ar")));
    CHECK(heard.find(option.title.in("ar")) == std::string::npos);  // it is said already
}

TEST_CASE("what is read for Tamazight costs no picture, and nobody sees it") {
    RoomWithKiosk room(RoomWithKiosk::Template{with_tamazight(agreeing_with_ideas())});
    finds_clips(room, {});
    Facilitator{room}.opens_ideas();
    for (auto const* key : {"choose.kab", "voice"}) room.tap(key);
    auto const pictures = room.engine->pictures_made();
    auto const heard = room.spoken.size();
    auto const shown = room.ui->elements().size();
    room.tap("voice");  // all of it again
    CHECK(room.spoken.size() > heard + 5);
    CHECK(room.engine->pictures_made() == pictures);
    CHECK(room.ui->elements().size() == shown);
    CHECK(room.finger->name("back") == say("kab", "frame.back"));
}
