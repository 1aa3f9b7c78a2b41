#include <algorithm>

#include "app/screens/room_with_kiosk.h"
#include "session/update.h"

// A whole workshop by somebody who has two switches and nothing else: "next"
// moves the ring, "select" presses what it is around.
using namespace jemaa;

namespace {

class TwoSwitches {
public:
    explicit TwoSwitches(RoomWithKiosk& room) : room_(room) {}

    /// Goes to the element of this key and presses it. Long rows count as one, so
    /// it takes few presses; every screen must be gone round in 120.
    void press(std::string const& key) {
        INFO(key << " on " << room_.screen());
        int strokes = 0;
        while (!is_around(key)) {
            REQUIRE(++strokes <= 120);
            send(ui::KeyStroke::Kind::next);
        }
        while (!is_alone(key)) {  // a row: into it, and on to the key
            REQUIRE(++strokes <= 160);
            send(is_in_row() ? ui::KeyStroke::Kind::next : ui::KeyStroke::Kind::select);
        }
        send(ui::KeyStroke::Kind::select);
        most = std::max(most, strokes);
    }
    void press_all(std::vector<std::string> const& keys) {
        for (auto const& key : keys) press(key);
    }
    void type(std::string const& letters) {
        for (char const letter : letters)
            press(letter == ' ' ? "key.space" : std::string("key.") + letter);
    }
    void enter_pin(std::string const& pin) {
        for (char const digit : pin) press(std::string("pad.") + digit);
        press("pad.submit");
    }

    int most = 0;  ///< strokes that one press took
    int sent = 0;

private:
    void send(ui::KeyStroke::Kind kind) {
        ++sent;
        room_.ui->type({kind, {}});
        room_.headless->settle();
    }
    [[nodiscard]] bool is_around(std::string const& key) const {
        auto const* element = ui::find(room_.ui->elements(), key);
        auto const ring = room_.ui->focus().ring();
        return element && !ring.empty() && ring.x <= element->visible.x &&
               ring.y <= element->visible.y && ring.right() >= element->visible.right() &&
               ring.bottom() >= element->visible.bottom();
    }
    [[nodiscard]] bool is_alone(std::string const& key) const {
        return room_.ui->focus().key() == key && is_in_row();
    }
    // The ring is around one element only.
    [[nodiscard]] bool is_in_row() const {
        auto const* element = room_.ui->focus().element();
        return element && room_.ui->focus().ring().w == element->visible.w;
    }

    RoomWithKiosk& room_;
};

std::string day() {
    std::string text(resource("assets/samples/ways-to-agree.toml").value());
    std::string const ideas =
        "[[step]]\nkey = \"ideas\"\nkind = \"ideas\"\npictograms = [\"🔨\", \"🎓\"]\n"
        "title.ar = \"أفكار\"\ntitle.fr = \"Idées\"\ntitle.en = \"Ideas\"\n"
        "prompt.ar = \"أفكارنا\"\nprompt.fr = \"Nos idées\"\nprompt.en = \"Our ideas\"\n\n";
    auto const vote = text.find("[[step]]\nkey = \"themes\"");
    text.insert(vote, ideas);
    return text;
}

std::string current(RoomWithKiosk const& room) {
    auto const& state = room.shell->state();
    return state.agenda->steps.at(static_cast<std::size_t>(session::current_step(state))).key;
}

void start_next(RoomWithKiosk& room, TwoSwitches& switches, std::string const& step) {
    for (int i = 0; i < 12 && current(room) != step; ++i) switches.press("next");
    REQUIRE(current(room) == step);
    switches.press_all({"start_step", "hand_over"});
}

void unlock(TwoSwitches& switches) {
    switches.press("facilitator");
    switches.enter_pin("2580");
}

}  // namespace

TEST_CASE("a workshop of ideas, votes and consent needs no more than two switches") {
    RoomWithKiosk room(RoomWithKiosk::Template{day()});
    TwoSwitches switches(room);
    switches.press("facilitator");
    switches.enter_pin("2580");
    switches.enter_pin("2580");
    switches.press_all({"start_step", "attendance", "cell.0", "pad.1", "save"});

    start_next(room, switches, "ideas");
    switches.press_all({"choose.fr", "pictogram.🔨"});
    switches.type("un four");
    switches.press("give");
    CHECK(room.screen() == "idea-thanks");
    switches.press_all({"another", "pictograms.search", "subject.selling", "pictogram.🎪", "give"});
    switches.press("done");
    auto const ideas = room.store->facts().value();
    std::vector<std::string> given;
    for (auto const& fact : ideas)
        if (auto const* idea = std::get_if<Idea>(&fact))
            given.push_back(idea->pictogram + idea->text);
    std::ranges::sort(given);
    CHECK(given == std::vector<std::string>{"🎪", "🔨un four"});

    unlock(switches);
    start_next(room, switches, "themes");
    switches.press_all({"choose.ar", "sight", "contrast.dark", "text_size.2", "comfort_done",
                        "start", "option.0", "option.0", "option.1", "review", "cast", "done"});
    CHECK(session::ballots_cast(room.shell->state().record, "themes") == 1);
    CHECK(room.shell->state().comfort == Comfort{});

    unlock(switches);
    switches.press_all({"close_vote", "confirm_yes"});
    start_next(room, switches, "endorse");
    switches.press_all({"choose.fr", "start"});
    while (room.sees("grade.0.5")) {
        switches.press("grade.0.5");
        if (room.sees("grade.1.4")) switches.press("grade.1.4");
        if (!room.sees("next")) break;
        switches.press("next");
    }
    switches.press_all({"review", "cast", "done"});
    CHECK(session::ballots_cast(room.shell->state().record, "endorse") == 1);
    unlock(switches);
    switches.press_all({"close_vote", "confirm_yes", "next", "start_step", "room"});
    CHECK(room.screen() == "results");
    CHECK(switches.most <= 60);
    INFO(switches.sent << " strokes, at most " << switches.most << " for one press");
    CHECK(switches.sent < 3000);
}

TEST_CASE("a real keyboard's Tab, arrows and Enter lead through a vote, and letters type") {
    RoomWithKiosk room;
    room.open_ideas();
    auto const stroke = [&](ui::KeyStroke::Kind kind, std::string letter = {}) {
        room.ui->type({kind, std::move(letter)});
        room.headless->settle();
    };
    using Kind = ui::KeyStroke::Kind;
    auto const go_to = [&](std::string const& key) {
        for (int i = 0; i < 200 && room.ui->focus().key() != key; ++i) stroke(Kind::tab);
        REQUIRE(room.ui->focus().key() == key);
    };
    go_to("choose.fr");
    stroke(Kind::enter);
    REQUIRE(room.screen() == "idea");
    for (char const* letter : {"u", "n", " ", "é"}) stroke(Kind::letter, letter);
    CHECK(room.finger->value("idea.text") == "un é");
    go_to("idea.text");
    stroke(Kind::left);  // the cursor's, not the focus's
    CHECK(room.ui->focus().key() == "idea.text");
    stroke(Kind::backspace);
    CHECK(room.finger->value("idea.text") == "uné");
    go_to("give");
    stroke(Kind::enter);
    CHECK(room.screen() == "idea-thanks");
}
