#include "kiosk/rehearsal.h"

#include "screens/draw.h"
#include "session/update.h"

namespace jemaa::kiosk {
namespace {

// Thrown and caught in this file only: a script has no other way on than the
// next touch.
struct Stuck {
    Error error;
};

class Script {
public:
    Script(Room const& room, Shell const& shell, Finger& finger, Witness const& witness)
        : room_(room), shell_(shell), finger_(finger), witness_(witness) {}

    void play() {
        picture("attract");
        welcome();
        findings();
        ideas();
        wall();
        vote();
        results();
        close();
    }

private:
    void must(Expected<void> const& done) {
        if (done) return;
        Error error = done.error();
        error.detail += " of '" + std::string(screens::name_of(shell_.state().situation)) + "'";
        throw Stuck{std::move(error)};
    }
    void tap(std::string_view key) { must(finger_.tap(key)); }
    void picture(std::string_view name) {
        if (witness_.picture) witness_.picture(name);
    }
    void confirmed(std::string_view what, std::string_view screen) {
        if (screens::name_of(shell_.state().situation) != screen)
            throw Stuck{{ErrorCode::write_failed, std::string(what), "was not confirmed"}};
        if (witness_.confirmed) witness_.confirmed(what);
    }
    void enter_pin() {
        for (char const digit : room_.pin) tap(std::string("pad.") + digit);
        tap("pad.submit");
    }
    void unlock() {
        tap("facilitator");
        enter_pin();
    }

    void welcome();
    void findings();
    void count_heads();
    void ideas();
    void give(Person const& person);
    void wall();
    void vote();
    void cast(Person const& person);
    void place_dots(Person const& person);
    void results();
    void close();
    Id idea_named(std::string const& key) const;
    std::string const& key_of(PollOption const& option) const;

    Room const& room_;
    Shell const& shell_;
    Finger& finger_;
    Witness const& witness_;
    std::string const none_;
};

void Script::welcome() {
    tap("facilitator");
    picture("unlock");
    enter_pin();  // chosen
    enter_pin();  // repeated
    picture("console-start");
    tap("start_step");
    count_heads();
    tap("hand_over");
    tap("choose.ar");
    picture("welcome");
    tap("done");
    unlock();
    tap("next");
    tap("start_step");
    tap("hand_over");
}

void Script::findings() {
    tap("choose.ar");
    picture("findings");
    while (!finger_.sees("done")) tap("next");
    tap("done");
    unlock();
    tap("next");
    tap("start_step");
    tap("hand_over");
}

void Script::count_heads() {
    tap("attendance");
    auto const& steps = shell_.state().agenda->steps;
    for (auto const& step : steps) {
        auto const* welcome = std::get_if<agenda::Welcome>(&step.kind);
        if (!welcome) continue;
        for (auto const& cell : room_.attendance)
            for (std::size_t i = 0; i < welcome->categories.size(); ++i) {
                if (welcome->categories[i].key != cell.category) continue;
                tap("cell." + std::to_string(2 * i + (cell.sex == "man" ? 1 : 0)));
                for (char const digit : std::to_string(cell.count))
                    tap(std::string("pad.") + digit);
            }
    }
    picture("attendance");
    tap("save");
}

void Script::ideas() {
    for (auto const& person : room_.people) give(person);
    unlock();
    picture("console-ideas");
    tap("next");
    tap("start_step");
}

void Script::give(Person const& person) {
    tap("choose." + person.language);
    for (std::size_t i = 0; i < person.ideas.size(); ++i) {
        auto const& idea = person.ideas[i];
        if (i > 0) tap("another");
        if (!idea.pictogram.empty())
            must(finger_.find_and_tap("pictogram." + idea.pictogram, "pictograms.previous",
                                      "pictograms.next"));
        must(finger_.type(idea.text, person.language));
        picture("idea-" + person.language);
        tap("give");
        confirmed("idea", "idea-thanks");
        picture("idea-thanks");
    }
    tap(person.ideas.empty() ? "back" : "done");
}

Id Script::idea_named(std::string const& key) const {
    for (auto const& person : room_.people)
        for (auto const& planned : person.ideas)
            if (planned.key == key)
                for (auto const& [id, idea] : shell_.state().record.ideas)
                    if (idea.text == planned.text && idea.pictogram == planned.pictogram) return id;
    throw Stuck{{ErrorCode::bad_argument, key, "no such idea in the room"}};
}

void Script::wall() {
    tap("room");
    picture("wall");
    for (auto const& key : room_.brought) {
        must(finger_.find_and_tap("idea." + to_hex(idea_named(key)), "wall.up", "wall.down"));
        tap("wall.ballot");
        picture("wall-idea");
        tap("wall.all");
    }
    tap("back");
    tap("next");
    tap("start_step");
    tap("hand_over");
}

std::string const& Script::key_of(PollOption const& option) const {
    if (!option.key.empty()) return option.key;
    for (auto const& key : room_.brought)
        if (idea_named(key) == option.subject) return key;
    return none_;
}

void Script::place_dots(Person const& person) {
    auto const* entry = std::get_if<session::BallotEntry>(&shell_.state().situation);
    if (!entry) throw Stuck{{ErrorCode::bad_argument, "ballot", "is not on the screen"}};
    auto const shown = entry->draft.shown;
    auto const per_page = static_cast<std::size_t>(session::options_per_page(entry->draft));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i > 0 && i % per_page == 0) tap("next");
        auto const wanted = person.dots.find(key_of(shown[i]));
        int const dots = wanted == person.dots.end() ? 0 : wanted->second;
        for (int n = 0; n < dots; ++n) tap("option." + std::to_string(i));
    }
}

void Script::cast(Person const& person) {
    tap("choose." + person.language);
    picture("invite-" + person.language);
    tap("start");
    place_dots(person);
    picture("ballot-" + person.language);
    tap("review");
    picture("review-" + person.language);
    if (person.changes_mind) {
        tap("change");
        tap("review");
    }
    tap("cast");
    confirmed("ballot", "ballot-thanks");
    picture("ballot-thanks");
    tap("done");
}

void Script::vote() {
    for (auto const& person : room_.people) cast(person);
    tap("choose.fr");
    picture("all-voted");
    tap("done");
    unlock();
    picture("console-vote");
    tap("close_vote");
    picture("close-vote");
    tap("confirm_yes");
}

void Script::results() {
    tap("next");
    tap("start_step");
    tap("room");
    picture("results-ar");
    tap("language.fr");
    picture("results-fr");
    tap("done");
}

void Script::close() {
    tap("next");
    tap("start_step");
    tap("export");
    picture("export");
    std::size_t last = 0;  // this kiosk itself comes after the sticks
    while (finger_.sees("target." + std::to_string(last + 1))) ++last;
    tap("target." + std::to_string(last));
    picture("exported");
    auto const* exporting = std::get_if<session::Exporting>(&shell_.state().situation);
    if (exporting && exporting->error) throw Stuck{*exporting->error};
    tap("back");
    tap("close");
    tap("hand_over");
}

}  // namespace

Expected<void> rehearse(Room const& room, Shell const& shell, Finger& finger,
                        Witness const& witness) {
    try {
        Script(room, shell, finger, witness).play();
        return {};
    } catch (Stuck const& stuck) {
        return tl::unexpected(stuck.error);
    }
}

}  // namespace jemaa::kiosk
