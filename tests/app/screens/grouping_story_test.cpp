#include "app/screens/room_with_kiosk.h"
#include "domain/field.h"
#include "session/grouping.h"
#include "session/update.h"
#include "with_grouping.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// Three ideas before the room, and the facilitator's hand on them.
struct Sorting : RoomWithKiosk {
    Sorting()
        : RoomWithKiosk(
              Template{with_grouping(std::string(resource("assets/samples/batna.toml").value()))}) {
        open_ideas();
        give("foire");
        give("salon");
        give("logo");
        unlock();
        for (int step = 0; step < 2; ++step) {  // the wall, then the grouping
            tap("next");
            tap("start_step");
        }
        tap("room");
        tap("language.fr");
        REQUIRE(screen() == "grouping");
    }

    void give(std::string const& words) {
        tap("choose.fr");
        type(words, "fr");
        tap("give");
        tap("done");
    }

    Record const& record() const { return shell->state().record; }
    Grouped groups() const { return grouped(shell->state(), "grouping"); }
    std::string card(std::string const& words) const {
        for (auto const& [id, idea] : record().ideas)
            if (idea.text == words) return "idea." + to_hex(id);
        return {};
    }
    Id idea(std::string const& words) const { return id_from_hex(card(words).substr(5)).value(); }
    std::string onto(std::string const& words) const { return "onto." + to_hex(idea(words)); }
    std::string column(std::size_t at) const { return "column." + to_hex(groups().themes[at].id); }
    std::string head(std::size_t at) const { return "theme." + to_hex(groups().themes[at].id); }

    ui::Rect rect(std::string const& key) const {
        auto const* element = ui::find(ui->elements(), key);
        INFO(key);
        REQUIRE(element);
        return element->visible;
    }
    // From a card's middle to another's, or to the lower end of a column.
    void drag(std::string const& card, std::string const& onto) {
        ui::Rect const from = rect(card), to = rect(onto);
        bool const tall = to.h > from.h * 3;
        finger->drag({from.x + from.w / 2, from.y + from.h / 2},
                     {to.x + to.w / 2, tall ? to.bottom() - from.h / 2 : to.y + to.h / 2});
    }
    bool is_in(std::string const& words, std::size_t theme) const {
        auto const ideas = groups().themes.at(theme).ideas;
        return std::find(ideas.begin(), ideas.end(), idea(words)) != ideas.end();
    }
};

}  // namespace

TEST_CASE("ideas are dragged into themes, onto each other and out again") {
    Sorting room;
    room.drag(room.card("foire"), room.column(0));
    CHECK(room.is_in("foire", 0));
    room.drag(room.card("salon"), room.onto("foire"));
    CHECK(room.groups().parts.at(room.idea("foire")) == std::vector{room.idea("salon")});
    CHECK_FALSE(room.sees(room.card("salon")));
    CHECK(room.finger->value(room.card("foire")) == "avec 1 autre idée");
    room.drag(room.card("logo"), "drop.new");
    REQUIRE(room.groups().themes.size() == 3);
    CHECK(room.is_in("logo", 2));
    CHECK(room.finger->name(room.head(2)) == "logo");
    room.drag(room.card("foire"), room.column(1));
    CHECK(room.is_in("foire", 1));
    room.drag(room.card("foire"), "tray");
    CHECK(room.groups().loose == std::vector{room.idea("foire")});
    for (int i = 0; i < 5; ++i) room.tap("undo");
    CHECK(room.groups().loose.size() == 3);
    CHECK(room.groups().themes.size() == 2);
    CHECK_FALSE(room.finger->tap("undo"));
}

TEST_CASE("taps alone do the same") {
    Sorting room;
    room.tap(room.card("foire"));
    room.tap(room.head(0));
    CHECK(room.is_in("foire", 0));
    room.tap(room.card("salon"));
    room.tap(room.card("foire"));
    CHECK(room.groups().parts.contains(room.idea("foire")));
    room.tap(room.card("foire"));
    room.tap("idea.split");
    CHECK(room.is_in("salon", 0));
    room.tap(room.card("salon"));
    room.tap("tray.head");
    CHECK_FALSE(room.is_in("salon", 0));
    room.tap(room.card("logo"));
    room.tap("theme.new");
    CHECK(room.is_in("logo", 2));
    room.tap(room.card("salon"));
    room.tap("idea.ballot");
    CHECK(value_of(room.record(), room.idea("salon"), field::on_ballot) == "vote");
    room.tap(room.card("salon"));
    room.tap(room.card("salon"));
    CHECK_FALSE(room.sees("idea.split"));
}

TEST_CASE("themes are named with the keyboard, and dissolved") {
    Sorting room;
    room.tap("theme.new");
    CHECK_FALSE(room.finger->tap("keep"));
    room.type("export", "fr");
    room.tap("keep");
    REQUIRE(room.groups().themes.size() == 3);
    CHECK(room.finger->name(room.head(2)) == "export");
    room.tap(room.head(2));
    room.tap("dissolve");
    CHECK(room.groups().themes.size() == 2);
    room.tap("undo");
    CHECK(room.groups().themes.size() == 3);
    room.tap(room.head(0));
    room.tap("back");
    CHECK(room.screen() == "grouping");
}

TEST_CASE("a card let go over nothing, or on itself, goes back") {
    Sorting room;
    auto const before = room.record().journal.size();
    room.drag(room.card("foire"), "title");
    room.drag(room.card("foire"), room.card("foire"));
    ui::Rect const card = room.rect(room.card("foire"));
    room.finger->drag({card.x + 20, card.y + 20}, {card.x + 60, card.y + 20});
    CHECK(room.record().journal.size() == before);
    CHECK(room.groups().loose.size() == 3);
}

TEST_CASE("it works the other way round in Arabic") {
    Sorting room;
    float const french = room.rect(room.column(0)).x;
    room.tap("language.ar");
    CHECK(room.rect(room.column(0)).x > french);
    room.drag(room.card("foire"), room.column(0));
    CHECK(room.is_in("foire", 0));
    room.drag(room.card("salon"), room.onto("foire"));
    CHECK(room.groups().parts.contains(room.idea("foire")));
}

TEST_CASE("a drop that the disk does not take is told, and can be tried again") {
    Sorting room;
    room.failing = Error{ErrorCode::disk_full, "/disk", "no space"};
    room.drag(room.card("foire"), room.column(0));
    REQUIRE(room.sees("retry_save"));
    CHECK_FALSE(room.is_in("foire", 0));
    room.tap("retry_save");
    CHECK(room.is_in("foire", 0));
}

TEST_CASE("after the power went, the themes stand as they were, and go to the vote") {
    Sorting room;
    room.drag(room.card("foire"), room.column(0));
    room.drag(room.card("logo"), "drop.new");
    room.close();
    room.open();
    CHECK(room.is_in("foire", 0));
    CHECK(room.is_in("logo", 2));
    room.unlock();
    room.tap("next");
    room.tap("start_step");
    std::vector<std::string> titles;
    for (auto const& option : options_of(room.shell->state(), "vote"))
        if (!option.subject.is_nil())
            titles.push_back(option_title(room.shell->state(), option, "fr"));
    std::sort(titles.begin(), titles.end());
    CHECK(titles == std::vector<std::string>{"Vendre au loin", "logo"});
}

TEST_CASE("whoever comes in between sees the themes and changes nothing") {
    Sorting room;
    room.drag(room.card("foire"), room.column(0));
    room.tap("back");
    room.tap("hand_over");
    room.tap("choose.fr");
    REQUIRE(room.screen() == "grouping");
    room.drag(room.card("salon"), room.column(0));
    CHECK_FALSE(room.is_in("salon", 0));
    CHECK_FALSE(room.finger->tap(room.card("salon")));
    CHECK_FALSE(room.sees("undo"));
}

TEST_CASE("on the wall an idea is clarified and hidden, and both can be seen") {
    Sorting room;
    room.tap("back");
    room.tap("previous");
    room.tap("reopen");
    room.tap("reopen.late");
    room.tap("room");
    room.tap(room.card("logo"));
    room.tap("idea.clarify");
    room.type("s", "fr");
    room.tap("keep");
    CHECK(room.finger->name("idea.large") == "logos");
    room.tap("idea.hide");
    room.tap("hide.double");
    CHECK_FALSE(room.sees(room.card("logo")));
    room.tap("wall.hidden");
    room.tap(room.card("logo"));
    room.tap("idea.show");
    CHECK(room.sees(room.card("logo")));
    CHECK(room.sees(room.card("foire")));
}
