#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "session/update.h"

namespace jemaa::session {

/// A short workshop: welcome, ideas, wall, vote, results, close. The vote has
/// eight options, three dots, at most two on one.
agenda::Agenda short_workshop();

/// The kiosk without a screen: people do things, time goes by, and what the
/// flow asks of the world is answered from memory.
class Stage {
public:
    /// The first of `kiosks`, each with so many voting cards. Stages of another
    /// `chance` give other ids.
    explicit Stage(agenda::Agenda agenda = short_workshop(), int kiosks = 1, int cards = 0,
                   std::uint8_t chance = 0);

    State state;
    std::map<Id, Fact> disk;
    std::vector<Effect> asked;  ///< everything since the start
    Milliseconds clock{1'000};
    bool disk_is_full = false;
    bool answers = true;  ///< else effects stay unanswered
    bool stick_is_full = false;

    /// One event at this moment; then what it asked for is answered.
    void happens(Happening what);

    /// Several things, a tenth of a second apart.
    template <typename... Things>
    void does(Things... things) {
        (does_one(Happening(things)), ...);
    }

    /// Time goes by, with a Tick at each deadline, as the shell does it.
    void waits(Milliseconds time);

    /// The facilitator's PIN opens the console, wherever the kiosk stands.
    void opens_console();
    void types_pin(std::string_view pin);

    /// The facilitator goes to this step and starts it; the room has the screen.
    void runs(std::string_view key);
    void goes_to(std::string_view key);  ///< in the console
    void closes();                       ///< the current step, from the console

    /// This many people are counted in.
    void counts(int people);

    /// One person's whole visit; the dots go to the first options shown to her.
    void gives_idea(std::string_view words);
    void votes(std::vector<int> const& dots);

    /// Types a card's code, digit by digit.
    void types_code(std::string_view code);
    /// Somebody comes with this card; and one of this kiosk's cards.
    void shows_card(int number);
    [[nodiscard]] std::vector<int> card_numbers() const;

    template <typename Kind>
    [[nodiscard]] bool shows() const {
        return std::holds_alternative<Kind>(state.situation);
    }
    template <typename Kind>
    [[nodiscard]] Kind const& now() const {
        return std::get<Kind>(state.situation);
    }
    template <typename Kind>
    [[nodiscard]] bool asks() const {
        return std::holds_alternative<Kind>(state.dialog);
    }
    template <typename Kind>
    [[nodiscard]] std::vector<Kind> facts() const {
        std::vector<Kind> found;
        for (auto const& [id, fact] : disk)
            if (auto const* it = std::get_if<Kind>(&fact)) found.push_back(*it);
        return found;
    }
    template <typename Kind>
    [[nodiscard]] int times_asked() const {
        int times = 0;
        for (Effect const& effect : asked)
            if (std::holds_alternative<Kind>(effect)) ++times;
        return times;
    }
    [[nodiscard]] std::string value(Id const& subject, std::string_view field) const;
    [[nodiscard]] std::string status(std::string_view key) const;
    [[nodiscard]] std::string current() const;
    [[nodiscard]] std::vector<std::string> journal() const;  ///< actions, in order

    /// The same file, opened again now.
    [[nodiscard]] State opened_again() const;

    /// What the shell says to an effect, from the disk and the stick of now.
    FilesTaken taken_in();
    [[nodiscard]] std::vector<Happening> answer(Effect const& effect);

private:
    void does_one(Happening what);

    std::uint32_t events_ = 0;
    std::uint8_t chance_ = 0;
};

}  // namespace jemaa::session
