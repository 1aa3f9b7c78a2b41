#include <cmath>
#include <thread>

#include "catch_any.h"
#include "e2e/facilitator.h"
#include "e2e/framebuffer.h"
#include "kiosk/workshop_file.h"
#include "session/record.h"
#include "sqlite/sqlite_store.h"
#include "ui/theme.h"

// Whoever has one or two switches and nothing else, in a real window: the keys come
// through the X server, and the ring is looked for in the picture.
using namespace jemaa;

namespace {

struct Box {
    float x = 0, y = 0, w = 0, h = 0;

    [[nodiscard]] bool holds(Box const& inner) const {
        constexpr float slack = 1;  // the description rounds
        return x <= inner.x + slack && y <= inner.y + slack && x + w >= inner.x + inner.w - slack &&
               y + h >= inner.y + inner.h - slack;
    }
};

Box box_of(std::vector<std::string> const& row, std::size_t first) {
    if (row.size() < first + 4) return {};
    auto const number = [&](std::size_t at) { return std::stof(row[first + at]); };
    return {number(0), number(1), number(2), number(3)};
}

/// Goes to things by the ring and presses them. How the ring moves is what tells one
/// switch from two.
class SwitchUser {
public:
    explicit SwitchUser(KioskProcess& kiosk) : kiosk_(kiosk) {}
    virtual ~SwitchUser() = default;

    void press(std::string const& key) {
        INFO(key);
        kiosk_.wait_until(key, [&] { return !kiosk_.row(key).empty(); });
        int moves = 0;
        while (!ring().holds(place(key)) || kiosk_.row("focus").empty()) move(moves);
        while (!is_alone(key)) is_on_one() ? move(moves) : select();
        select();
    }
    void press_all(std::vector<std::string> const& keys) {
        for (auto const& key : keys) press(key);
    }

    [[nodiscard]] Box ring() const { return box_of(kiosk_.row("focus"), 2); }

protected:
    /// Has the ring go on by one.
    virtual void advance() = 0;

    // Every press changes something on the screen, if only where the ring is.
    void select() {
        std::string const before = kiosk_.shown();
        kiosk_.key("Return");
        kiosk_.wait_until("a press", [&] { return kiosk_.shown() != before; });
        std::string last;
        kiosk_.wait_until("rest", [&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(45));
            return last == std::exchange(last, kiosk_.shown());
        });
    }
    void wait_for_move(std::vector<std::string> const& from) {
        kiosk_.wait_until("the ring", [&] { return kiosk_.row("focus") != from; });
    }

    KioskProcess& kiosk_;

private:
    [[nodiscard]] Box place(std::string const& key) const { return box_of(kiosk_.row(key), 5); }
    void move(int& moves) {
        REQUIRE(++moves <= 120);
        advance();
    }
    // The ring is around one thing, not a row.
    [[nodiscard]] bool is_on_one() const {
        auto const focus = kiosk_.row("focus");
        return focus.size() > 1 && ring().w <= place(focus[1]).w + 1;
    }
    [[nodiscard]] bool is_alone(std::string const& key) const {
        auto const focus = kiosk_.row("focus");
        return focus.size() > 1 && focus[1] == key && is_on_one();
    }
};

class TwoSwitches final : public SwitchUser {
public:
    using SwitchUser::SwitchUser;

private:
    void advance() override {
        auto const from = kiosk_.row("focus");
        kiosk_.key("space");
        wait_for_move(from);
    }
};

// The ring moves by itself, once a first press has woken it. Whatever is pressed is
// pressed as soon as the ring has come there, so that it cannot have gone on.
class OneSwitch final : public SwitchUser {
public:
    using SwitchUser::SwitchUser;

private:
    void advance() override {
        auto const from = kiosk_.row("focus");
        if (from.empty()) return select();
        wait_for_move(from);
    }
};

void enter_pin(SwitchUser& hand) {
    hand.press_all({"pad.2", "pad.5", "pad.8", "pad.0", "pad.submit"});
}

/// How many of the four sides of the ring have a line of this colour in the middle.
int sides_in(Framebuffer const& picture, Box const& ring, ui::Colour colour) {
    constexpr int reach = 14;  // pixels; the line is 1 mm outside of the element
    auto const is_crossed = [&](float x, float y, int step_x, int step_y) {
        for (int i = 0; i < reach; ++i) {
            float const at_x = x + static_cast<float>(i * step_x),
                        at_y = y + static_cast<float>(i * step_y);
            if (at_x < 0 || at_y < 0) return false;
            if (picture.colour(static_cast<std::size_t>(at_x), static_cast<std::size_t>(at_y)) ==
                colour)
                return true;
        }
        return false;
    };
    float const middle_x = ring.x + ring.w / 2, middle_y = ring.y + ring.h / 2;
    return int{is_crossed(middle_x, ring.y + 4, 0, -1)} +
           int{is_crossed(middle_x, ring.y + ring.h - 4, 0, 1)} +
           int{is_crossed(ring.x + 4, middle_y, -1, 0)} +
           int{is_crossed(ring.x + ring.w - 4, middle_y, 1, 0)};
}

}  // namespace

TEST_CASE("an idea by two switches, from the PIN to the disk, and the ring is seen") {
    Folder folder;
    Display display("1920x1080x24", {"-fbdir", folder.path.string()});
    auto const file = folder / "batna.jemaa";
    KioskProcess kiosk(display, folder,
                       {file.string(), "--sample", "batna", "--screen-mm", "476x268", "--next-key",
                        "space", "--select-key", "enter"});
    TwoSwitches hand(kiosk);
    kiosk.expect_screen("attract");
    hand.press("facilitator");
    enter_pin(hand);
    enter_pin(hand);
    hand.press_all({"start_step", "next", "start_step", "next", "start_step", "hand_over"});
    kiosk.expect_screen("attract");
    hand.press("choose.fr");
    kiosk.expect_screen("idea");
    hand.press_all({"pictogram.💍", "key.u", "key.n", "key.space", "key.é"});
    CHECK(kiosk.text("idea.text", 3) == "un é");

    auto const ring = hand.ring();
    Framebuffer const picture(folder / "Xvfb_screen0");
    CHECK(sides_in(picture, ring, ui::theme_of(Contrast::usual).focus) == 4);
    Box const elsewhere{ring.x, ring.y + ring.h + 60, ring.w, ring.h};
    CHECK(sides_in(picture, elsewhere, ui::theme_of(Contrast::usual).focus) == 0);

    hand.press("give");
    kiosk.expect_screen("idea-thanks");
    kiosk.kill();
    auto const opened = kiosk::open_workshop(file);
    REQUIRE(opened);
    auto const ideas = session::ideas_of(opened->state.record, "ideas");
    REQUIRE(ideas.size() == 1);
    CHECK(ideas[0].text == "un é");
    CHECK(ideas[0].pictogram == "💍");
}

TEST_CASE("a ballot by one switch: the ring moves by itself, and what it is on is pressed") {
    Folder folder;
    Display display;
    auto const file = folder / "batna.jemaa";
    KioskProcess kiosk(
        display, folder,
        {file.string(), "--sample", "batna", "--scan", "0.8", "--select-key", "enter"});
    open_vote(kiosk);
    CHECK(kiosk.row("focus").empty());  // a finger's screen has no ring
    OneSwitch hand(kiosk);
    hand.press_all({"choose.ar", "start", "option.0", "option.3", "review"});
    kiosk.expect_screen("review");
    hand.press("cast");
    kiosk.expect_screen("ballot-thanks");
    kiosk.kill();
    auto const opened = kiosk::open_workshop(file);
    REQUIRE(opened);
    auto const cast = opened->store->results(session::poll_id(opened->state.record, "vote"));
    REQUIRE(cast);
    REQUIRE(cast->ballots.size() == 1);
    int dots = 0;
    for (auto const& mark : cast->ballots[0].marks) dots += mark.value;
    CHECK(dots == 2);
}
