#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "kiosk/rehearsal.h"
#include "screens/draw.h"

/// What all who act in a rehearsal can do.
namespace jemaa::kiosk {

/// A script has no other way on than the next touch. rehearse() catches it.
struct Stuck {
    Error error;
};

/// The hand at one kiosk. Each of its doings that is not possible throws Stuck.
class Hand {
public:
    Hand(Room const& script, Seat const& seat, int kiosk, Witness const& tells)
        : room(script), kiosk_(kiosk), seat_(seat), witness_(tells) {}

    void tap(std::string_view key) const { must(seat_.finger.tap(key)); }
    /// Taps one after the other.
    template <typename... Keys>
    void taps(Keys const&... keys) const {
        (tap(keys), ...);
    }
    void type(std::string_view text, std::string_view language) const {
        must(seat_.finger.type(text, language));
    }
    void find_and_tap(std::string_view key, std::string_view region) const {
        must(seat_.finger.find_and_tap(key, std::string(region) + ".up",
                                       std::string(region) + ".down"));
    }
    /// On pages that are turned with these two buttons.
    void find_and_tap(std::string_view key, std::string_view back, std::string_view on) const {
        must(seat_.finger.find_and_tap(key, back, on));
    }
    void enter_digits(std::string_view digits) const;
    void enter_pin() const;
    void unlock() const;
    /// Out of whatever the room was shown.
    void back_to_console() const;

    [[nodiscard]] bool sees(std::string_view key) const { return seat_.finger.sees(key); }
    [[nodiscard]] session::State const& state() const { return seat_.shell.state(); }
    [[nodiscard]] std::string screen() const {
        return std::string(screens::name_of(state().situation));
    }
    /// The situation that must be there now.
    template <typename Situation>
    [[nodiscard]] Situation const& now() const {
        if (auto const* situation = std::get_if<Situation>(&state().situation)) return *situation;
        throw Stuck{{ErrorCode::bad_argument, screen(), "is not the screen that was to come"}};
    }
    [[nodiscard]] int number() const { return kiosk_; }

    void come_up() const { seat_.come_up(); }
    void picture(std::string_view name) const {
        if (witness_.picture) witness_.picture(name);
    }
    /// The screen must be the one that confirms it.
    void confirmed(std::string_view what, std::string_view screen_name) const;
    void did(Deed deed) const;

    /// What the script calls an option, idea, theme, finding or line; empty when
    /// it has no name for it.
    [[nodiscard]] std::string called(Id const& id) const;
    [[nodiscard]] std::string called(PollOption const& option) const {
        return option.key.empty() ? called(option.subject) : option.key;
    }
    /// The idea or theme that the script calls so.
    [[nodiscard]] Id idea(std::string const& key) const;
    [[nodiscard]] Id theme(std::string const& key) const;

    Room const& room;

private:
    void must(Expected<void> const& done) const;

    int kiosk_;
    Seat const& seat_;
    Witness const& witness_;
};

// What a participant does at the kiosk, from the first touch to the last.
void give_ideas(Hand const& hand, Person const& person, int number, std::string const& step);
void cast_ballot(Hand const& hand, Person const& person, int number, std::string const& step);

// What the facilitator does, from the unlocked console and back to it.
void count_heads(Hand const& hand, agenda::AgendaStep const& step);
void show_wall(Hand const& hand, std::string const& step);
void group_ideas(Hand const& hand, std::string const& step);
void write_statement(Hand const& hand, std::string const& step);
void show_results(Hand const& hand, bool thoroughly);
void exchange_files(Hand const& hand, bool take);
void export_outcome(Hand const& hand);
void add_lines(Hand const& hand, std::string const& step);
void plan_actions(Hand const& hand, std::string const& step);

}  // namespace jemaa::kiosk
