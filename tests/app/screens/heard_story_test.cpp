#include <algorithm>

#include "app/screens/agreeing_with_ideas.h"
#include "domain/field.h"
#include "session/update.h"

// A participant who does not see the screen: what she touches next depends only
// on what the kiosk has said.
using namespace jemaa;

namespace {

class Listener {
public:
    explicit Listener(RoomWithKiosk& room) : room_(room) {}

    /// Everything that was said since she last asked.
    std::string hears() {
        std::string words;
        for (; heard_ < room_.spoken.size(); ++heard_) words += room_.spoken[heard_].text + " | ";
        return words;
    }
    bool hears(std::string const& words) { return hears().find(words) != std::string::npos; }

    /// The sound has its place in the corner; then a touch is to speak first.
    void turns_sound_on() {
        for (auto const* key : {"voice", "voice.set", "voice.touch", "voice.close"}) room_.tap(key);
        hears();
    }

    /// Feels her way over the screen, from the top of the reading side on, until
    /// a touch says these words; the second touch there acts.
    void finds(std::string const& words) { feels(words, 0.04F, 0.12F, 0.86F); }
    /// The same along the lower edge, where the ways back and on always are.
    void finds_below(std::string const& words) { feels(words, 0.3F, 0.92F, 0.93F); }

private:
    void feels(std::string const& words, float step, float top, float bottom) {
        auto const screen = room_.ui->screen();
        bool const from_right = room_.ui->mirrored();
        for (float x = 0.03F; x < 1; x += step)
            for (float y = top; y <= bottom; y += 0.05F) {
                ui::Point const at{(from_right ? 1 - x : x) * screen.w, y * screen.h};
                hears();
                touches(at);
                std::string const said = hears();
                if (said.find(words) != std::string::npos) return touches(at);
                // She touches something else, lest the next touch is a second one.
                if (!said.empty()) touches(corner());
            }
        FAIL("nowhere on the screen is said: " << words);
    }

    /// Help, which is always there.
    ui::Point corner() const {
        auto const* help = ui::find(room_.ui->elements(), "help");
        if (!help) return {};
        return {help->rect.x + help->rect.w / 2, help->rect.y + help->rect.h / 2};
    }

    void touches(ui::Point at) {
        using Kind = ui::PointerEvent::Kind;
        room_.ui->pointer().push({Kind::down, at});
        room_.ui->pointer().push({Kind::up, at});
        room_.headless->settle();
    }

    RoomWithKiosk& room_;
    std::size_t heard_ = 0;
};

void comes_to_hear(RoomWithKiosk& room, Listener& she) {
    room.shell->dispatch(session::SoundFound{true, false});
    room.headless->settle();
    she.turns_sound_on();
    she.finds("العربية");
}

}  // namespace

TEST_CASE("a whole workshop by ear alone: an idea, a vote, an agreement") {
    RoomWithKiosk room(RoomWithKiosk::Template{agreeing_with_ideas()});
    Facilitator facilitator{room};
    Listener she(room);

    facilitator.opens_ideas();
    comes_to_hear(room, she);
    std::string const asked = she.hears();
    CHECK(asked.find("بعد خمس سنوات، كيف يكون تجمّعنا؟") != std::string::npos);
    REQUIRE(asked.find("خَاتَم") != std::string::npos);  // a ring is among the pictures
    she.finds("خَاتَم");
    CHECK(she.hears("مختار"));
    she.finds_below("أعطِ هذه الفكرة");
    std::string const thanks = she.hears();
    REQUIRE(thanks.find("فكرتك محفوظة") != std::string::npos);
    she.finds_below("انتهيت");

    facilitator.opens_vote();
    comes_to_hear(room, she);
    std::string const invited = she.hears();
    CHECK(invited.find("صوتك سري") != std::string::npos);
    she.finds_below("ابدأ التصويت");
    std::string const options = she.hears();
    REQUIRE(options.find("شباب يتعلمون الحرفة") != std::string::npos);
    REQUIRE(options.find("خَاتَم") != std::string::npos);  // her own idea is one of them
    she.finds("شباب يتعلمون الحرفة");
    CHECK(she.hears("نقطة"));  // one dot lies there now
    she.finds("خَاتَم");
    she.finds_below("راجع صوتي");
    std::string const review = she.hears();
    CHECK(review.find("هذا هو صوتك") != std::string::npos);
    CHECK(review.find("شباب يتعلمون الحرفة") != std::string::npos);
    she.finds_below("ضع صوتي في الصندوق");
    REQUIRE(she.hears("صوتك في الصندوق"));
    she.finds_below("انتهيت");

    facilitator.opens_consent();
    comes_to_hear(room, she);
    REQUIRE(she.hears("صوتك سري"));
    she.finds_below("ابدأ التصويت");
    std::string const statement = she.hears();
    CHECK(statement.find("حلينا في كل بيت") != std::string::npos);
    REQUIRE(statement.find("أؤيد تماما") != std::string::npos);
    she.finds("أؤيد تماما");
    she.finds_below("راجع صوتي");
    CHECK(she.hears("أؤيد تماما"));
    she.finds_below("ضع صوتي في الصندوق");
    REQUIRE(she.hears("صوتك في الصندوق"));

    auto const& record = room.shell->state().record;
    CHECK(record.ideas.begin()->second.pictogram == "💍");
    auto const voted = room.store->results(session::poll_id(record, "themes")).value();
    REQUIRE(voted.ballots.size() == 1);
    int dots = 0;
    for (auto const& mark : voted.ballots[0].marks) dots += mark.value;
    CHECK(dots == 2);
    CHECK(session::ballots_cast(record, "consent") == 1);
}

TEST_CASE("what is heard stops with the person: the next finds a silent kiosk") {
    RoomWithKiosk room(RoomWithKiosk::Template{agreeing_with_ideas()});
    Facilitator{room}.opens_ideas();
    Listener she(room);
    comes_to_hear(room, she);
    room.pass(session::ask_still_there_after);
    CHECK(she.hears("هل ما زلت هنا؟"));
    room.pass(session::clear_after_asking);
    REQUIRE(room.screen() == "attract");
    she.hears();
    room.tap("choose.fr");
    CHECK(she.hears().empty());
    CHECK(room.sees("voice"));
}

TEST_CASE("with the sound on a touch acts and is heard, and what is not allowed is said") {
    RoomWithKiosk room;
    room.open_ideas();
    room.open_vote();
    room.shell->dispatch(session::SoundFound{true, false});
    room.headless->settle();
    Listener she(room);
    for (auto const* key : {"choose.fr", "voice", "start"}) room.tap(key);
    she.hears();
    room.tap("option.0");
    CHECK(she.hears("1 point"));
    room.tap("say.option.1");
    CHECK(she.hears(room.finger->name("option.1")));
    CHECK(room.finger->value("option.1") == "0 point");  // only heard
    for (int i = 0; i < 3; ++i) room.tap("option.0");
    CHECK(she.hears("Cette carte ne prend pas plus de 3 points."));
    room.tap("voice");
    CHECK(she.hears(room.finger->name("option.5")));  // all of the screen again
    room.tap("language.ar");
    CHECK(she.hears("نقطة"));
}

TEST_CASE("without a voice nothing offers one") {
    RoomWithKiosk room;
    CHECK_FALSE(room.sees("voice"));
    room.open_ideas();
    room.tap("choose.fr");
    CHECK_FALSE(room.sees("voice"));
    CHECK_FALSE(room.sees("idea.record"));
    CHECK(room.sees("idea.draw"));
    CHECK(room.spoken.empty());
}
