#include <set>

#include "kiosk/rehearsal_hand.h"
#include "session/update.h"

namespace jemaa::kiosk {
namespace {

using session::BallotDraft;

// The idea that has come since `known`.
Id new_idea(Hand const& hand, std::set<Id> const& known) {
    for (auto const& [id, idea] : hand.state().record.ideas)
        if (!known.contains(id)) return id;
    throw Stuck{{ErrorCode::write_failed, "idea", "is thanked for and not there"}};
}

std::set<Id> known_ideas(Hand const& hand) {
    std::set<Id> known;
    for (auto const& [id, idea] : hand.state().record.ideas) known.insert(id);
    return known;
}

// --- Marking a ballot ----------------------------------------------------------

class Marking {
public:
    Marking(Hand const& hand, PlannedBallot const& plan, Deed about)
        : hand_(hand), plan_(plan), about_(std::move(about)) {}

    /// Touches what the script says, up to the last page.
    void mark() {
        if (session::is_graded(draft()))
            for (std::size_t i = 0; i < draft().shown.size(); ++i) grade(i);
        else if (session::is_counted(draft()))
            for (std::size_t i = 0; i < draft().shown.size(); ++i) count(i);
        else
            choose();
        turn_to(session::pages(draft()) - 1);
    }
    [[nodiscard]] std::vector<Deed> const& marks() const { return marks_; }

private:
    [[nodiscard]] BallotDraft const& draft() const {
        return hand_.now<session::BallotEntry>().draft;
    }
    void turn_to(int page) {
        while (draft().page < page) hand_.tap("next");
        while (draft().page > page) hand_.tap("back");
    }
    void turn_to_option(std::size_t option) {
        turn_to(static_cast<int>(option) / session::options_per_page(draft()));
    }
    void note(std::size_t option, std::string aspect, int value) {
        Deed deed = about_;
        deed.about = hand_.called(draft().shown[option]);
        deed.id = draft().shown[option].id;
        deed.aspect = std::move(aspect);
        deed.value = std::to_string(value);
        marks_.push_back(std::move(deed));
    }
    [[nodiscard]] std::vector<int> given(std::size_t option) const {
        if (plan_.answer) return {*plan_.answer};
        auto const found = plan_.given.find(hand_.called(draft().shown[option]));
        return found == plan_.given.end() ? std::vector<int>{} : found->second;
    }
    void grade(std::size_t option) {
        auto const grades = given(option);
        if (grades.empty()) return;
        turn_to(static_cast<int>(option));
        for (std::size_t c = 0; c < grades.size(); ++c) {
            hand_.tap("grade." + std::to_string(c) + "." + std::to_string(grades[c]));
            note(option, c < draft().criteria.size() ? draft().criteria[c] : std::string(),
                 grades[c]);
        }
    }
    void count(std::size_t option) {
        auto const counters = given(option);
        if (counters.empty() || counters.front() == 0) return;
        turn_to_option(option);
        for (int n = 0; n < counters.front(); ++n) hand_.tap("option." + std::to_string(option));
        note(option, {}, counters.front());
    }
    void choose() {
        int rank = 0;
        for (auto const& key : plan_.chosen) {
            auto const option = place_of(key);
            turn_to_option(option);
            hand_.tap("option." + std::to_string(option));
            note(option, {}, draft().kind == BallotKind::ranking ? ++rank : 1);
        }
    }
    [[nodiscard]] std::size_t place_of(std::string const& key) const {
        auto const& shown = draft().shown;
        for (std::size_t i = 0; i < shown.size(); ++i)
            if (hand_.called(shown[i]) == key) return i;
        throw Stuck{{ErrorCode::bad_argument, key, "is not on this ballot"}};
    }

    Hand const& hand_;
    PlannedBallot const& plan_;
    Deed about_;
    std::vector<Deed> marks_;
};

}  // namespace

void give_ideas(Hand const& hand, Person const& person, int number, std::string const& step) {
    hand.tap("choose." + person.language);
    for (std::size_t i = 0; i < person.ideas.size(); ++i) {
        auto const& idea = person.ideas[i];
        auto const known = known_ideas(hand);
        if (i > 0) hand.tap("another");
        if (!idea.pictogram.empty())
            hand.find_and_tap("pictogram." + idea.pictogram, "pictograms.previous",
                              "pictograms.next");
        hand.type(idea.text, person.language);
        hand.picture("idea-" + person.language);
        hand.tap("give");
        hand.confirmed("idea", "idea-thanks");
        hand.did({.person = number,
                  .step = step,
                  .what = "idea",
                  .about = idea.key,
                  .id = new_idea(hand, known),
                  .aspect = idea.pictogram,
                  .value = idea.text});
        hand.picture("idea-thanks");
    }
    hand.tap(person.ideas.empty() ? "back" : "done");
}

void cast_ballot(Hand const& hand, Person const& person, int number, std::string const& step) {
    auto const plan = person.ballots.find(step);
    if (plan == person.ballots.end()) return;
    hand.tap("choose." + person.language);
    hand.picture("invite-" + person.language);
    hand.tap("start");
    Marking marking(hand, plan->second, {.person = number, .step = step, .what = "mark"});
    marking.mark();
    hand.picture("ballot-" + step);
    hand.tap("review");
    hand.picture("review-" + step);
    if (person.changes_mind) hand.taps("change", "review");
    hand.tap("cast");
    hand.confirmed("ballot", "ballot-thanks");
    hand.did({.person = number, .step = step, .what = "ballot"});
    for (auto const& mark : marking.marks()) hand.did(mark);
    hand.picture("ballot-thanks");
    hand.tap("done");
}

}  // namespace jemaa::kiosk
