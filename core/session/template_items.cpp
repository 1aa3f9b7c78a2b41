#include "session/template_items.h"

#include <algorithm>

#include "domain/field.h"
#include "session/item.h"

namespace jemaa::session {
namespace {

/// Facts of one template item, each revision a moment after the one before.
class Founding {
public:
    Founding(std::vector<Fact>& facts, Id const& kiosk, Moment const& at, Chance& chance)
        : facts_(facts), kiosk_(kiosk), at_(at), chance_(chance) {}

    void add(Item item) {
        item_ = item.id;
        facts_.emplace_back(std::move(item));
    }
    void say(std::string field, std::string value) {
        last_ = next_stamp(last_, at_.wall);
        facts_.emplace_back(
            Revision{chance_.id(), item_, std::move(field), std::move(value), last_, kiosk_});
    }
    void say(std::string const& field, LocalizedText const& words) {
        for (auto const& [language, text] : words.all()) say(field + language, text);
    }
    void say_cost(std::int64_t cost) {
        if (cost > 0) say(field::cost, std::to_string(cost));
    }

private:
    std::vector<Fact>& facts_;
    Id kiosk_;
    Moment at_;
    Chance& chance_;
    Id item_;
    Stamp last_;
};

void found_line(Founding& founding, Id const& step, Id const& kiosk, agenda::Choice const& line) {
    founding.add(
        {template_item_id(step, "line", line.key), step, kiosk, "line", line.key, line.pictogram});
    founding.say(field::title, line.title);
    founding.say(field::words, line.text);
    founding.say_cost(line.cost);
}

void found_action(Founding& founding, Id const& step, Id const& kiosk, Id const& line,
                  agenda::ProposedAction const& action) {
    founding.add(
        {template_item_id(step, "action", action.key), step, kiosk, "action", action.key, {}});
    founding.say(field::hidden, "proposed");
    founding.say(field::line, to_hex(line));
    founding.say(field::action_kind, action.kind);
    founding.say(field::title, action.title);
    founding.say_cost(action.cost);
}

// The line's item, or the option of the vote that is no item.
Id line_id(agenda::Agenda const& agenda, Id const& workshop, std::string const& step_key,
           std::string const& line) {
    Id const step = derived_id(workshop, step_key);
    int const at = agenda::find_step(agenda, step_key);
    if (at < 0) return {};
    auto const* vote = std::get_if<agenda::Vote>(&agenda.steps[static_cast<std::size_t>(at)].kind);
    if (!vote) return template_item_id(step, "line", line);
    if (std::ranges::count(vote->options, line, &agenda::Choice::key) > 0)
        return derived_id(jemaa::poll_id(step), line);
    return line_id(agenda, workshop, vote->lines_from, line);
}

}  // namespace

std::vector<Fact> template_items(agenda::Agenda const& agenda, Id const& workshop, Id const& kiosk,
                                 Moment const& at, Chance& chance) {
    std::vector<Fact> facts;
    Founding founding(facts, kiosk, at, chance);
    for (auto const& step : agenda.steps) {
        Id const id = derived_id(workshop, step.key);
        if (auto const* lines = std::get_if<agenda::Lines>(&step.kind))
            for (auto const& line : lines->lines) found_line(founding, id, kiosk, line);
        auto const* plan = std::get_if<agenda::Plan>(&step.kind);
        if (!plan) continue;
        for (auto const& action : plan->proposals)
            found_action(founding, id, kiosk,
                         line_id(agenda, workshop, plan->lines_of, action.line), action);
    }
    return facts;
}

}  // namespace jemaa::session
