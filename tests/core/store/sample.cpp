#include "core/store/sample.h"

#include <algorithm>
#include <tuple>

using namespace jemaa;

Sample::Sample()
    : workshop{random_id(), "[workshop]\ntitle = \"Bijouterie · الحُليّ\"\n", 1'700'000'000'000},
      kiosk{random_id(), workshop.id, "Kiosque 1"},
      ideas{random_id(), workshop.id, "ideas", "ideas", 0},
      vote{random_id(), workshop.id, "vote", "vote", 1},
      cell{random_id(), ideas.id, kiosk.id, "artisan", "woman"},
      idea{random_id(), ideas.id, kiosk.id, "ar", "💍", "سوق دولية للحُليّ في باتنة"},
      poll{random_id(), vote.id, "", "dots", {{{"dots", 5}, {"per_option", 3}}}},
      by_key{random_id(), poll.id, "design", {}},
      by_idea{random_id(), poll.id, "", idea.id},
      ballot(new_ballot(3, 2)),
      revision{random_id(), ideas.id, "status", "running", {1'700'000'000'500, 7}, kiosk.id},
      entry{random_id(), {1'700'000'000'500, 8}, kiosk.id, "start", ideas.id, ""} {}

std::vector<Fact> Sample::before_votes() const {
    return {workshop, kiosk, ideas, vote, cell, idea, poll, by_key, by_idea};
}

std::vector<Fact> Sample::all() const {
    auto facts = before_votes();
    facts.insert(facts.end(), {ballot, revision, entry});
    return facts;
}

Ballot Sample::new_ballot(int first_value, int second_value) const {
    auto const [first, second] = std::minmax(by_key.id, by_idea.id);
    return {random_id(), poll.id, {{first, 1, first_value}, {second, 0, second_value}}};
}

Idea Sample::new_idea(std::string text) const {
    return {random_id(), ideas.id, kiosk.id, "fr", "", std::move(text)};
}

Poll Sample::new_poll(std::vector<Fact>& facts) const {
    Id const id = random_id();
    Step const step{random_id(), workshop.id, to_hex(id), "vote", 2};
    Poll other{id, step.id, "", "dots", {{{"dots", 1}, {"per_option", 1}}}};
    facts.insert(facts.end(), {step, other});
    return other;
}

Id id_of(Fact const& fact) {
    return std::visit([](auto const& kind) { return kind.id; }, fact);
}

std::vector<Fact> as_stored(std::vector<Fact> facts) {
    std::erase_if(facts, [](Fact const& fact) { return std::holds_alternative<Ballot>(fact); });
    std::ranges::sort(facts, {}, [](Fact const& f) { return std::tuple(f.index(), id_of(f)); });
    return facts;
}
