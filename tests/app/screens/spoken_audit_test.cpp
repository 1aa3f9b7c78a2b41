#include <algorithm>
#include <set>

#include "app/ui/offscreen.h"
#include "base/resource.h"
#include "catch_any.h"
#include "domain/voices.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"
#include "screens/heard.h"
#include "screens/pictogram_name.h"
#include "screens/reading.h"
#include "session/stand_in.h"
#include "text/messages.h"

// What a voice says of every element of every screen, in each language that is
// complete: something, in the right language.
using namespace jemaa;

namespace {

constexpr char const* languages[] = {"ar", "fr", "en"};

// What was put into a sentence stands in its own language.
std::string without_isolates(std::string text) {
    constexpr std::string_view begins[] = {"\u2066", "\u2067", "\u2068"}, end = "\u2069";
    for (auto const begin : begins)
        for (auto at = text.find(begin); at != std::string::npos; at = text.find(begin)) {
            auto const until = text.find(end, at);
            text.erase(at, until == std::string::npos ? begin.size() : until + end.size() - at);
        }
    return text;
}

bool has_arabic(std::string const& text) {
    return std::ranges::any_of(text, [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return byte >= 0xD8 && byte <= 0xDB;
    });
}

bool has_latin(std::string const& text) {
    return std::ranges::any_of(
        text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

bool is_in_its_language(session::Spoken const& part) {
    auto const own = without_isolates(part.text);
    if (part.language == "ar") return has_arabic(own) || !has_latin(own);
    return !has_arabic(own);
}

// Elements of the screen that are heard: by whoever touches them, or when it is read.
std::vector<ui::Element const*> to_be_heard(ui::Ui const& ui) {
    auto heard = screens::read_of_screen(ui);
    for (auto const& element : ui.elements())
        if (element.pressable && std::ranges::find(heard, &element) == heard.end())
            heard.push_back(&element);
    return heard;
}

class Troubles {
public:
    void look(std::string const& screen, session::State const& state, ui::Ui const& ui) {
        for (auto const* element : to_be_heard(ui))
            look(screen, *element, screens::heard(state, ui, {element}));
    }
    void tell() const {
        for (auto const& one : found_) FAIL_CHECK(one);
    }
    int looked = 0;

private:
    void look(std::string const& screen, ui::Element const& element,
              std::vector<session::Spoken> const& parts) {
        auto const add = [&](std::string const& what, std::string const& text) {
            found_.insert(what + ": " + screen + ": " + element.key + " \"" + text + "\"");
        };
        ++looked;
        if (parts.empty()) add("nothing is said", "");
        for (auto const& part : parts) {
            if (!is_sayable(part.text)) add("no voice says", part.text);
            if (part.text.starts_with("drawing:")) add("a drawing's id", part.text);
            if (!is_in_its_language(part)) add("not " + part.language, part.text);
        }
    }

    std::set<std::string> found_;
};

session::State listening(session::State state, std::string const& language) {
    state.language = language;
    state.voice.can_speak = state.voice.on = true;
    return state;
}

// Signs that stand alone in a template or in the list of pictograms.
std::set<std::string> signs_of_resources() {
    std::set<std::string> signs;
    for (auto const name : resources_under("assets/")) {
        if (!name.ends_with(".toml")) continue;
        std::string const text(*resource(name));
        for (auto from = text.find('"'); from != std::string::npos; from = text.find('"', from)) {
            auto const to = text.find('"', from + 1);
            if (to == std::string::npos) break;
            auto const quoted = text.substr(from + 1, to - from - 1);
            bool const is_sign = !quoted.empty() && static_cast<unsigned char>(quoted[0]) >= 0xE2;
            if (is_sign && !is_sayable(quoted)) signs.insert(quoted);
            from = to + 1;
        }
    }
    return signs;
}

}  // namespace

TEST_CASE("whatever is heard of a screen has words that a voice can say, in their language") {
    Offscreen screen;
    Troubles troubles;
    for (auto const& staged : gallery::staged_states())
        for (auto const* language : languages) {
            auto const state = listening(staged.state, language);
            for (int frame = 0; frame < 2; ++frame) screens::draw(state, screen.ui, nullptr);
            troubles.look(staged.name + " " + language, state, screen.ui);
        }
    CHECK(troubles.looked > 5'000);
    troubles.tell();
}

TEST_CASE("in Tamazight every screen is read in the workshop's first language with a voice") {
    Offscreen screen;
    int read = 0;
    for (auto const& staged : gallery::staged_states()) {
        auto const state = listening(staged.state, "kab");
        REQUIRE(state.agenda->languages.front() == "ar");
        for (int frame = 0; frame < 2; ++frame) screens::draw(state, screen.ui, nullptr);
        for (auto const* element : to_be_heard(screen.ui)) {
            // Lists are not scrolled alike in two languages to the last row.
            if (element->visible.h < element->rect.h - 0.5F) continue;
            for (auto const& part : screens::heard(state, screen.ui, {element})) {
                INFO(staged.name << ": " << element->key << " \"" << part.text << "\"");
                CHECK(session::is_heard(state, part));
                CHECK(is_in_its_language(part));
                ++read;
            }
        }
    }
    CHECK(read > 2'000);
}

TEST_CASE("where the microphone fails, the console speaks of nothing but the microphone") {
    Offscreen screen;
    int seen = 0;
    for (auto const& staged : gallery::staged_states()) {
        bool const console = staged.name == "clip-trouble";
        if (!console && staged.name != "recording-trouble") continue;
        screens::draw(staged.state, screen.ui, nullptr);
        auto const* trouble = ui::find(screen.ui.elements(), "trouble");
        REQUIRE(trouble);
        CHECK(trouble->name ==
              text::message(staged.state.language, console ? "clips.trouble" : "take.trouble"));
        ++seen;
    }
    CHECK(seen == 2);
}

TEST_CASE("every key of every keyboard has a name that a voice can say") {
    Offscreen screen;
    Troubles troubles;
    auto const all = gallery::staged_states();
    auto const typing = std::ranges::find_if(all, [](auto const& staged) {
        return std::holds_alternative<session::NoteEntry>(staged.state.situation);
    });
    REQUIRE(typing != all.end());
    for (auto const* language : languages)
        for (auto const* keyboard : {"ar", "fr", "en", "kab", "kab-Tfng"})
            for (int page = 0; page < 3; ++page) {
                auto state = listening(typing->state, language);
                auto& entry = std::get<session::NoteEntry>(state.situation);
                entry.keyboard = keyboard;
                entry.shift = page == 1;
                entry.symbols = page == 2;
                screens::draw(state, screen.ui, nullptr);
                troubles.look(std::string("keyboard ") + keyboard + " " + language, state,
                              screen.ui);
            }
    troubles.tell();
    CHECK(troubles.looked > 1'000);
}

TEST_CASE("every sign that can stand alone is called something in every language") {
    auto const signs = signs_of_resources();
    CHECK(signs.size() > 140);
    Offscreen screen;
    for (auto const* language : languages) {
        screen.frame(language, [](ui::Ui&) {});
        for (auto const& sign : signs) {
            auto const name = screens::name_of_sign(screen.ui, sign);
            INFO(language << ": " << sign);
            CHECK((name && *name != text::message(language, "sign.unnamed")));
        }
    }
}
