#include <stdexcept>

#include "agenda/agenda.h"
#include "base/resource.h"
#include "domain/field.h"
#include "sample_day/sample_day.h"
#include "session/update.h"
#include "tables/planned.h"

namespace jemaa::test {
namespace {

constexpr std::int64_t half_a_year_later = 1'811'232'000'000;

outcome::Contents contents_in(std::vector<Fact> const& facts) {
    MemoryStore store;
    auto const kept = store.append(facts);
    auto contents = outcome::read_contents(store);
    if (!kept || !contents) throw std::runtime_error("no workshop to follow");
    return std::move(*contents);
}

std::vector<outcome::PlannedAction> actions_of(outcome::Contents const& contents) {
    for (auto const& step : contents.agenda.steps)
        if (std::holds_alternative<agenda::Plan>(step.kind))
            return outcome::planned_actions(contents, derived_id(contents.workshop.id, step.key));
    return {};
}

class FollowUp {
public:
    explicit FollowUp(outcome::Contents const& before)
        : before_(before),
          text_(resource("assets/templates/follow-up.toml").value()),
          chance_(Seed{before.workshop.id.bytes[0], before.workshop.id.bytes[1], 9}) {
        Moment const at{Milliseconds(half_a_year_later), {}};
        facts = session::founding_facts(agenda::parse(text_, "follow-up").value(), text_, "Suite",
                                        at, chance_);
        workshop_ = std::get<Workshop>(facts.at(0)).id;
        kiosk_ = std::get<Kiosk>(facts.at(1)).id;
        say(workshop_, field::follows, to_hex(before.workshop.id));
    }

    void hold() {
        Id const welcome = derived_id(workshop_, "welcome");
        AttendanceCell const cell{derived_id(welcome, to_hex(kiosk_) + "/artisan/woman"), welcome,
                                  kiosk_, "artisan", "woman"};
        facts.emplace_back(cell);
        say(cell.id, field::count, "12");
        auto const actions = actions_of(before_);
        say(actions.at(0).id, field::progress, "done");
        say(actions.at(1).id, field::progress, "under_way");
        say(actions.at(1).id, field::note, "Il manque une salle");
        say(actions.at(2).id, field::progress, "not_started");
        carry_on(actions.at(1));
    }

    std::vector<Fact> facts;

private:
    void say(Id const& subject, std::string const& field, std::string const& value) {
        facts.emplace_back(Revision{
            chance_.id(), subject, field, value, {half_a_year_later + ++said_, 0}, kiosk_});
    }
    void carry_on(outcome::PlannedAction const& earlier) {
        Item const item{chance_.id(), derived_id(workshop_, "plan"), kiosk_, "action", "", ""};
        facts.emplace_back(item);
        say(item.id, field::carries_on, to_hex(earlier.id));
        say(item.id, field::line, to_hex(earlier.line));
        say(item.id, field::action_kind, earlier.kind);
        say(item.id, field::cost, std::to_string(earlier.cost));
        for (auto const& language : before_.agenda.languages)
            say(item.id, field::title + language,
                outcome::value_of(before_, earlier.id, field::title + language));
    }

    outcome::Contents const& before_;
    std::string text_;
    Chance chance_;
    Id workshop_, kiosk_;
    int said_ = 0;
};

}  // namespace

std::vector<Fact> with_sample_follow_up(std::vector<Fact> const& before) {
    auto const contents = contents_in(before);
    FollowUp meeting(contents);
    meeting.hold();
    auto facts = before;
    facts.insert(facts.end(), meeting.facts.begin(), meeting.facts.end());
    return facts;
}

}  // namespace jemaa::test
