#include "core/store/sample.h"

#include <algorithm>
#include <tuple>

#include "domain/card_code.h"

using namespace jemaa;

namespace {

Bytes const picture{0x89, 'P', 'N', 'G', 0x00, 0xFF, 0x0A};

AttendanceCell cell_of(Step const& step, Kiosk const& kiosk) {
    Id const id = derived_id(step.id, to_hex(kiosk.id) + "/artisan/woman");
    return {id, step.id, kiosk.id, "artisan", "woman"};
}

Poll poll_of(Step const& step, std::string key, std::string rule, Settings settings) {
    Id const id = poll_id(step.id, key);
    return {id, step.id, std::move(key), std::move(rule), std::move(settings)};
}

PollOption option_of(Poll const& poll, Id const& subject, std::int64_t cost) {
    return {derived_id(poll.id, to_hex(subject)), poll.id, "", subject, cost};
}

Source source_of(char digit, Id const& kiosk) {
    std::string const hash(64, digit);
    return {source_id(hash), hash, kiosk};
}

}  // namespace

Sample::Sample()
    : workshop{random_id(), "[workshop]\ntitle = \"Bijouterie · الحُليّ\"\n", 1'700'000'000'000},
      kiosk{random_id(), workshop.id, "Kiosque 1"},
      ideas{derived_id(workshop.id, "ideas"), workshop.id, "ideas", "ideas", 0},
      vote{derived_id(workshop.id, "vote"), workshop.id, "vote", "vote", 1},
      cell(cell_of(ideas, kiosk)),
      drawing{content_id(picture), "image/png", picture},
      idea{random_id(), ideas.id, kiosk.id, "ar", "💍", "سوق دولية للحُليّ في باتنة"},
      drawn{random_id(), ideas.id, kiosk.id, "fr", "", "", drawing.id},
      line{random_id(), vote.id, kiosk.id, "line", "design", "✏️"},
      poll(poll_of(vote, "", "dots", {{{"dots", 5}, {"per_option", 3}}})),
      scores(poll_of(vote, "2", "scores", {{{"faces", 5}}})),
      by_key{derived_id(poll.id, "design"), poll.id, "design", {}},
      by_idea(option_of(poll, idea.id, 0)),
      by_item(option_of(scores, line.id, 2'500'000)),
      ballot(new_ballot(3, 2)),
      scored(new_scored(4)),
      card(new_card(271'828)),
      use(use_of(card)),
      revision{random_id(), ideas.id, "status", "running", {1'700'000'000'500, 7}, kiosk.id},
      entry{random_id(), {1'700'000'000'500, 8}, kiosk.id, "start", ideas.id, ""},
      seal{.id = random_id(),
           .stamp = {1'700'000'000'900, 0},
           .kiosk = kiosk.id,
           .hash = std::string(64, 'a'),
           .public_key = std::string(64, 'b'),
           .signature = std::string(128, 'c')},
      source(source_of('d', kiosk.id)),
      diagnostic(source_of('e', {})) {}

std::vector<Fact> Sample::before_votes() const {
    return {workshop, kiosk, ideas,  vote,   cell,    drawing, idea, drawn,
            line,     poll,  scores, by_key, by_idea, by_item, card};
}

std::vector<Fact> Sample::all() const {
    auto facts = before_votes();
    facts.insert(facts.end(), {ballot, scored, use, revision, entry, seal, source, diagnostic});
    return facts;
}

Ballot Sample::new_ballot(int first_value, int second_value) const {
    auto const [first, second] = std::minmax(by_key.id, by_idea.id);
    return {random_id(), poll.id, {{first, 1, first_value}, {second, 0, second_value}}};
}

Ballot Sample::new_scored(int value) const {
    auto const [impact, means] =
        std::minmax(derived_id(scores.id, "impact"), derived_id(scores.id, "means"));
    return {random_id(),
            scores.id,
            {{by_item.id, 0, value, impact}, {by_item.id, 0, 5 - value, means}},
            derived_id(scores.id, "artisan")};
}

Card Sample::new_card(int number) const {
    return {card_id(workshop.id, number), kiosk.id, number};
}

CardUse Sample::use_of(Card const& used) const {
    return {card_use_id(poll.id, used.id), poll.id, used.id};
}

Idea Sample::new_idea(std::string text) const {
    return {random_id(), ideas.id, kiosk.id, "fr", "", std::move(text)};
}

Poll Sample::new_poll(std::vector<Fact>& facts) const {
    auto const key = to_hex(random_id());
    Step const step{derived_id(workshop.id, key), workshop.id, key, "vote", 2};
    Poll other = poll_of(step, "", "dots", {{{"dots", 1}, {"per_option", 1}}});
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
