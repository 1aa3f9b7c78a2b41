#include "app/screens/agreeing_with_ideas.h"
#include "session/update.h"
#include "text/drawing.h"

// A participant who does not read: she goes by pictures and places alone, on a
// kiosk in Arabic.
using namespace jemaa;

namespace {

/// Touches only what has a picture of its own: a pictogram, a sign, a face, or
/// one of the two buttons that always have the same place.
struct Looker {
    RoomWithKiosk& room;

    ui::Elements const& shown() const { return room.ui->elements(); }

    /// The button at the end of the lower bar: on. In Arabic at the left.
    void goes_on() {
        auto const screen = room.ui->screen();
        touches({screen.w * 0.1F, screen.h * 0.93F});
    }
    void touches(ui::Point at) {
        using Kind = ui::PointerEvent::Kind;
        room.ui->pointer().push({Kind::down, at});
        room.ui->pointer().push({Kind::up, at});
        room.headless->settle();
    }
    void draws_on(std::string const& key) {
        auto const sheet = ui::find(shown(), key)->rect;
        auto const at = [&](float x, float y) {
            return ui::Point{sheet.x + x * sheet.w, sheet.y + y * sheet.h};
        };
        room.finger->drag(at(0.2F, 0.2F), at(0.8F, 0.7F));
        room.finger->drag(at(0.8F, 0.2F), at(0.2F, 0.7F));
    }
};

}  // namespace

TEST_CASE("a whole workshop in Arabic by pictures alone: a drawing, a vote, an agreement") {
    RoomWithKiosk room(RoomWithKiosk::Template{agreeing_with_ideas()});
    Facilitator facilitator{room};
    Looker she{room};

    facilitator.opens_ideas();
    room.tap("choose.ar");
    room.tap("idea.draw");  // a brush
    REQUIRE(room.screen() == "idea-drawing");
    room.tap("colour.blue");
    she.draws_on("sheet");
    she.goes_on();
    REQUIRE(room.screen() == "idea");
    CHECK(room.sees("idea.drawing"));
    she.goes_on();
    REQUIRE(room.screen() == "idea-thanks");
    she.goes_on();

    facilitator.opens_vote();
    room.tap("choose.ar");
    she.goes_on();
    REQUIRE(room.screen() == "ballot");
    // Her own drawing is on a card; she knows it by its look.
    auto const& record = room.shell->state().record;
    auto const& draft = std::get<session::BallotEntry>(room.shell->state().situation).draft;
    auto const mine =
        std::ranges::find(draft.shown, record.ideas.begin()->first, &PollOption::subject) -
        draft.shown.begin();
    room.tap("option." + std::to_string(mine));
    she.goes_on();
    REQUIRE(room.screen() == "review");
    she.goes_on();
    REQUIRE(room.screen() == "ballot-thanks");
    she.goes_on();

    facilitator.opens_consent();
    room.tap("choose.ar");
    she.goes_on();
    room.tap("grade.0.5");  // two raised hands
    she.goes_on();
    she.goes_on();
    REQUIRE(room.screen() == "ballot-thanks");

    REQUIRE(record.attachments.size() == 1);
    auto const& picture = *record.attachments.begin()->second;
    CHECK(picture.media_type == text::picture_media_type);
    auto const pixels = text::pixels_of(picture.content).value();
    CHECK(pixels.width == sheet_width);
    auto const dot = [&](int x, int y) {
        return pixels.rgba.at(static_cast<std::size_t>(y * sheet_width + x) * 4);
    };
    CHECK(dot(800, 450) == (pen_colours[3] >> 16));  // where her lines cross
    CHECK(dot(30, 30) == 0xFF);                      // paper
    auto const voted = room.store->results(session::poll_id(record, "themes")).value();
    REQUIRE(voted.ballots.size() == 1);
    CHECK(session::ballots_cast(record, "consent") == 1);
}

TEST_CASE("a drawing is the same in Arabic and in French: no sheet is mirrored") {
    Bytes drawn[2];
    for (int i = 0; i < 2; ++i) {
        RoomWithKiosk room;
        room.open_ideas();
        room.tap(i == 0 ? "choose.ar" : "choose.fr");
        room.tap("idea.draw");
        auto const sheet = ui::find(room.ui->elements(), "sheet")->rect;
        room.finger->drag({sheet.x + sheet.w * 0.1F, sheet.y + sheet.h * 0.1F},
                          {sheet.x + sheet.w * 0.4F, sheet.y + sheet.h * 0.9F});
        room.tap("keep");
        room.tap("give");
        drawn[i] = room.shell->state().record.attachments.begin()->second->content;
    }
    CHECK(drawn[0] == drawn[1]);
}

TEST_CASE("a person who leaves her drawing leaves nothing of it") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.tap("idea.draw");
    auto const sheet = ui::find(room.ui->elements(), "sheet")->rect;
    room.finger->drag({sheet.x + 50, sheet.y + 50}, {sheet.x + 300, sheet.y + 200});
    CHECK(ui::find(room.ui->elements(), "undo_stroke")->enabled);
    room.pass(session::ask_still_there_after);
    room.pass(session::clear_after_asking);
    REQUIRE(room.screen() == "attract");
    room.tap("choose.fr");
    room.tap("idea.draw");
    CHECK_FALSE(ui::find(room.ui->elements(), "undo_stroke")->enabled);
    CHECK(room.shell->state().record.attachments.empty());
}
