#include "kiosk/rehearsal.h"

#include "kiosk/rehearsal_hand.h"
#include "session/overloaded.h"
#include "session/update.h"

namespace jemaa::kiosk {
namespace {

using namespace agenda;

class Day {
public:
    Day(Room const& room, std::vector<Seat> const& seats, Witness const& witness) : room_(room) {
        for (std::size_t i = 0; i < seats.size(); ++i)
            hands_.emplace_back(room, seats[i], static_cast<int>(i + 1), witness);
    }

    void play() {
        for (auto const& hand : hands_) {
            hand.come_up();
            hand.picture("attract");
            hand.tap("facilitator");
            hand.picture("unlock");
            hand.enter_pin();  // chosen
            hand.enter_pin();  // repeated
            hand.picture("console-start");
        }
        for (auto const& step : hands_.front().state().agenda->steps) lead(step);
    }

private:
    void lead(AgendaStep const& step) {
        for (auto const& hand : hands_) {
            hand.come_up();
            hand.tap("start_step");
            hold(hand, step);
        }
        close(step);
    }

    // Everybody does at this kiosk what the step is for.
    void hold(Hand const& hand, AgendaStep const& step) {
        std::visit(session::Overloaded{
                       [&](Welcome const&) { welcome(hand, step); },
                       [&](Findings const&) { tell_findings(hand); },
                       [](FollowUp const&) {},  // nothing came before
                       [&](Ideas const&) { collect(hand, step); },
                       [&](Wall const&) { show_wall(hand, step.key); },
                       [&](Grouping const&) { group_ideas(hand, step.key); },
                       [&](Lines const&) { add_lines(hand, step.key); },
                       [&](Vote const&) { vote(hand, step); },
                       [&](Results const&) { show_results(hand, hand.number() == 1); },
                       [&](Statement const&) { write_statement(hand, step.key); },
                       [&](Plan const&) { plan_actions(hand, step.key); },
                       [&](Close const&) { export_outcome(hand); },
                   },
                   step.kind);
    }

    // What one kiosk brought in a step, all others know before the next begins.
    void close(AgendaStep const& step) {
        bool const is_vote = std::holds_alternative<Vote>(step.kind);
        bool const is_last = std::holds_alternative<Close>(step.kind);
        for (auto const& hand : hands_) {
            hand.come_up();
            if (is_vote)
                close_vote(hand, step);
            else
                hand.tap(is_last ? "close" : "next");
        }
        if (contributes(step)) exchange();
        for (auto const& hand : hands_) {
            if (!is_vote && !is_last) break;
            hand.come_up();
            hand.tap(is_last ? "hand_over" : "next");
        }
    }

    static bool contributes(AgendaStep const& step) {
        return !std::holds_alternative<Findings>(step.kind) &&
               !std::holds_alternative<Results>(step.kind) &&
               !std::holds_alternative<Close>(step.kind);
    }

    void exchange() {
        if (hands_.size() < 2) return;
        for (bool const take : {false, true})
            for (auto const& hand : hands_) {
                hand.come_up();
                exchange_files(hand, take);
            }
    }

    // Calls `act` with everybody at this kiosk, and the person's number.
    template <typename Act>
    void everybody(Hand const& hand, Act act) const {
        for (std::size_t i = 0; i < room_.people.size(); ++i)
            if (room_.people[i].kiosk == hand.number())
                act(room_.people[i], static_cast<int>(i + 1));
    }

    void welcome(Hand const& hand, AgendaStep const& step) {
        count_heads(hand, step);
        hand.taps("hand_over", "choose." + first_language());
        hand.picture("welcome");
        hand.tap("done");
        hand.unlock();
    }
    void tell_findings(Hand const& hand) {
        hand.taps("hand_over", "choose." + first_language());
        hand.picture("findings");
        while (!hand.sees("done")) hand.tap("next");
        hand.tap("done");
        hand.unlock();
    }
    void collect(Hand const& hand, AgendaStep const& step) {
        hand.tap("hand_over");
        everybody(hand, [&](Person const& person, int number) {
            give_ideas(hand, person, number, step.key);
        });
        hand.unlock();
        hand.picture("console-ideas");
    }
    void vote(Hand const& hand, AgendaStep const& step) {
        hand.tap("hand_over");
        everybody(hand, [&](Person const& person, int number) {
            cast_ballot(hand, person, number, step.key);
        });
        if (session::ballots_cast(hand.state().record, step.key) ==
            session::attendance_total(hand.state().record)) {
            hand.tap("choose." + first_language());
            hand.picture("all-voted");
            hand.tap("done");
        }
        hand.unlock();
    }
    void close_vote(Hand const& hand, AgendaStep const& step) {
        hand.picture("console-" + step.key);
        hand.tap("close_vote");
        hand.picture("close-vote");
        hand.tap("confirm_yes");
    }
    [[nodiscard]] std::string first_language() const {
        return hands_.front().state().agenda->languages.front();
    }

    Room const& room_;
    std::vector<Hand> hands_;
};

}  // namespace

Expected<void> rehearse(Room const& room, std::vector<Seat> const& seats, Witness const& witness) {
    try {
        Day(room, seats, witness).play();
        return {};
    } catch (Stuck const& stuck) {
        return tl::unexpected(stuck.error);
    }
}

}  // namespace jemaa::kiosk
