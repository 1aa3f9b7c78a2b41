#include <algorithm>
#include <map>
#include <vector>

#include "app/screens/room_with_kiosk.h"
#include "session/update.h"

// One person votes by each kind of ballot on a whole kiosk: what she touched is
// what is stored, and what the room is shown.
using namespace jemaa;

namespace {

struct Way {
    std::string vote;
    std::vector<std::string> touches;     ///< after the invitation, before the review
    std::vector<int> values;              ///< by the place at which an option was shown
    std::string first;                    ///< what the first row of the result says, in French
    std::vector<std::string> reviewed{};  ///< touches in the review; "a>b": a is carried to b
};

std::vector<std::string> times(int n, std::string const& key) {
    return std::vector<std::string>(static_cast<std::size_t>(n), key);
}

std::vector<std::string> operator+(std::vector<std::string> a, std::vector<std::string> const& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<Way> ways() {
    auto const pages = times(4, "next");
    return {
        {"approval", {"option.0", "option.3"}, {1, 0, 0, 1, 0}, "1, à égalité"},
        {"dots", times(3, "option.1") + times(2, "option.0"), {2, 3, 0, 0, 0}, "3"},
        {"seeds", times(7, "option.4") + times(3, "option.0"), {3, 0, 0, 0, 7}, "7"},
        {"score",
         std::vector<std::string>{"grade.0.4", "grade.1.2"} + pages,
         {4, 2, 0, 0, 0, 0, 0, 0, 0, 0},
         "3,33, "},
        {"judgment", std::vector<std::string>{"grade.0.4"} + pages, {4, 0, 0, 0, 0}, "Très bien"},
        {"ranking",
         {"option.0", "option.2", "option.4"},
         {3, 0, 2, 0, 1},
         "4",
         {"choice.4>choice.0", "up.2", "choice.4>cast"}},
        {"duels", {"side.1"}, {}, ""},
        {"budget", {"option.0"}, {1, 0, 0, 0, 0}, "1, "},
        {"consent", {"grade.0.5"}, {5}, "Adopté"},
    };
}

void open_console(RoomWithKiosk& room) {
    room.tap("facilitator");
    room.enter_pin("2580");
    room.enter_pin("2580");
    for (auto const* key : {"start_step", "attendance", "cell.0", "pad.1", "save"}) room.tap(key);
}

ui::Point middle_of(RoomWithKiosk& room, std::string const& key) {
    auto const* element = ui::find(room.ui->elements(), key);
    REQUIRE(element);
    return {element->rect.x + element->rect.w / 2, element->rect.y + element->rect.h / 2};
}

void touch_or_drag(RoomWithKiosk& room, std::string const& key) {
    auto const at = key.find('>');
    if (at == std::string::npos) return room.tap(key);
    room.finger->drag(middle_of(room, key.substr(0, at)), middle_of(room, key.substr(at + 1)));
    room.headless->settle();
}

void vote(RoomWithKiosk& room, Way const& way) {
    for (auto const* key : {"next", "start_step", "hand_over", "choose.fr", "start"}) room.tap(key);
    for (auto const& key : way.touches) room.tap(key);
    room.tap("review");
    for (auto const& key : way.reviewed) touch_or_drag(room, key);
    for (auto const* key : {"cast", "done"}) room.tap(key);
}

void show_results(RoomWithKiosk& room) {
    room.unlock();
    for (auto const* key :
         {"close_vote", "confirm_yes", "next", "start_step", "room", "language.fr"})
        room.tap(key);
}

std::vector<Mark> marks_as_shown(RoomWithKiosk& room, std::string const& vote, bool by_criterion) {
    Id const poll = session::poll_id(room.shell->state().record, vote);
    auto const ballots = room.store->results(poll).value().ballots;
    REQUIRE(ballots.size() == 1);
    auto marks = ballots[0].marks;
    Id const first = by_criterion ? derived_id(poll, "impact") : Id{};
    std::ranges::stable_sort(marks, [&](Mark const& a, Mark const& b) {
        if (a.position != b.position) return a.position < b.position;
        return a.aspect == first && b.aspect != first;
    });
    return marks;
}

}  // namespace

TEST_CASE("one person votes in every way: what she touched is stored and shown") {
    RoomWithKiosk room(RoomWithKiosk::Sample{"ways-to-vote.toml"});
    open_console(room);
    for (auto const& way : ways()) {
        INFO(way.vote);
        vote(room, way);
        show_results(room);
        std::vector<int> values;
        for (auto const& mark : marks_as_shown(room, way.vote, way.vote == "score"))
            values.push_back(mark.value);
        if (way.values.empty())  // ten duels, one of them decided
            CHECK(std::ranges::count_if(values, [](int v) { return v == 1 || v == 2; }) == 1);
        else
            CHECK(values == way.values);
        INFO(room.finger->value("bar.0"));
        CHECK(room.screen() == "results");
        CHECK(room.finger->value("bar.0").starts_with(way.first));
        CHECK(ui::find(room.ui->elements(), "bar.0")->selected);
        room.tap("meaning");
        while (room.sees("next")) room.tap("next");
        CHECK(room.sees("rooms"));
        CHECK(room.sees("position") == (way.vote != "duels" && way.vote != "consent"));
        while (!room.sees("meaning")) room.tap("back");
        room.tap("done");
    }
}
