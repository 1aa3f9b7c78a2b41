#include "session/card.h"
#include "session/earlier.h"
#include "session/template_items.h"
#include "session/turn.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

// The template's themes, with the same ids on every kiosk.
std::vector<Item> first_themes(agenda::Agenda const& agenda, Record const& record) {
    std::vector<Item> themes;
    for (auto const& step : agenda.steps) {
        auto const* grouping = std::get_if<agenda::Grouping>(&step.kind);
        if (!grouping) continue;
        Id const id = step_id(record, step.key);
        for (auto const& theme : grouping->themes)
            themes.push_back({derived_id(id, "theme " + theme.key), id,
                              record.kiosks.begin()->first, "theme", theme.key, theme.pictogram});
    }
    return themes;
}

}  // namespace

std::vector<Fact> founding_facts(agenda::Agenda const& agenda, std::string template_text,
                                 std::string kiosk_name, Moment const& at, Chance& chance) {
    return founding_facts(agenda, std::move(template_text), std::vector{std::move(kiosk_name)}, 0,
                          at, chance);
}

std::vector<Fact> founding_facts(agenda::Agenda const& agenda, std::string template_text,
                                 std::vector<std::string> const& kiosk_names, int cards,
                                 Moment const& at, Chance& chance) {
    Workshop const workshop{chance.id(), std::move(template_text), at.wall.count()};
    std::vector<Fact> facts{workshop};
    for (auto const& name : kiosk_names) facts.push_back(Kiosk{chance.id(), workshop.id, name});
    int position = 0;
    for (auto const& step : agenda.steps)
        facts.push_back(Step{derived_id(workshop.id, step.key), workshop.id, step.key,
                             std::string(agenda::name_of(step.kind)), position++});
    auto const& first = std::get<Kiosk>(facts.at(1)).id;
    for (auto& fact : template_items(agenda, workshop.id, first, at, chance))
        facts.push_back(std::move(fact));
    Record record;
    for (auto const& fact : facts) apply(record, fact);
    for (Item& theme : first_themes(agenda, record)) facts.push_back(std::move(theme));
    for (auto const& [id, kiosk] : record.kiosks) {
        record.kiosk = kiosk;
        for (Card const& card : further_cards(record, cards, chance)) facts.push_back(card);
    }
    return facts;
}

State opening_state(std::shared_ptr<agenda::Agenda const> agenda, std::vector<Fact> const& facts,
                    Id const& own_kiosk, std::map<Id, int> ballot_counts, Moment const& at) {
    State state;
    state.home_language = agenda->languages.front();
    state.agenda = std::move(agenda);
    state.record.kiosk.id = own_kiosk;
    state.now = state.last_touch = at.steady;
    state.wall = at.wall;
    take_facts(state, facts, std::move(ballot_counts));
    return_to_attract(state);
    return state;
}

}  // namespace jemaa::session
