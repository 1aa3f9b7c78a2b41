#pragma once

#include <string>
#include <vector>

#include "app/screens/room_with_kiosk.h"
#include "session/update.h"

namespace jemaa {

/// A workshop from the first idea to the consent: ideas, a vote on them and on
/// others, a statement, the answer to it.
inline std::string agreeing_with_ideas() {
    std::string sample(resource("assets/samples/ways-to-agree.toml").value());
    std::string const ideas = R"([[step]]
key = "ideas"
kind = "ideas"
most_per_person = 2
pictograms = ["💍", "🎓", "🛒", "🌍", "🤝", "🔥", "💡", "🏪"]
title.ar = "أفكارنا"
title.fr = "Nos idées"
title.en = "Our ideas"
prompt.ar = "بعد خمس سنوات، كيف يكون تجمّعنا؟"
prompt.fr = "Dans cinq ans, comment sera notre cluster ?"
prompt.en = "In five years, how will our cluster be?"

[[step]]
key = "wall"
kind = "wall"
ideas_of = "ideas"
title.ar = "جدار الأفكار"
title.fr = "Le mur des idées"
title.en = "The wall of ideas"
prompt.ar = "لنقرأ كل فكرة معا."
prompt.fr = "Lisons chaque idée ensemble."
prompt.en = "Let us read each idea together."

)";
    sample.insert(sample.find("[[step]]\nkey = \"themes\""), ideas);
    std::string const rule = "rule = \"dots\"\n";
    sample.insert(sample.find(rule) + rule.size(), "ideas_from = \"wall\"\n");
    return sample;
}

/// The facilitator's part of it, who sees and reads.
struct Facilitator {
    RoomWithKiosk& room;

    void taps(std::vector<std::string> const& keys) {
        for (auto const& key : keys) room.tap(key);
    }
    void opens_ideas() {
        room.tap("facilitator");
        for (int i = 0; i < 2; ++i) room.enter_pin("2580");
        taps({"start_step", "attendance", "cell.0", "pad.1", "save", "next", "start_step",
              "hand_over"});
    }
    /// The only idea comes onto the ballot of the vote that begins.
    void opens_vote() {
        room.unlock();
        taps({"next", "start_step", "room"});
        auto const& ideas = room.shell->state().record.ideas;
        REQUIRE(ideas.size() == 1);
        taps({"idea." + to_hex(ideas.begin()->first), "wall.ballot", "wall.all", "back", "next",
              "start_step", "hand_over"});
    }
    /// Writes the statement in Arabic and asks whether the room agrees.
    void opens_consent() {
        room.unlock();
        taps({"close_vote", "confirm_yes"});
        while (step() != "vision") room.tap("next");
        taps({"start_step", "room", "tab.ar"});
        room.type("حلينا في كل بيت", "ar");
        taps({"keep", "back", "next", "start_step", "hand_over"});
    }

    std::string step() const {
        auto const& state = room.shell->state();
        return state.agenda->steps.at(static_cast<std::size_t>(session::current_step(state))).key;
    }
};

}  // namespace jemaa
