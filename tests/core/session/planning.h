#pragma once

#include <string>
#include <string_view>

#include "catch_any.h"
#include "core/session/stage.h"
#include "plan_template.h"
#include "session/field_entry.h"

namespace jemaa::session {

inline agenda::Agenda planning(std::string_view toml = plan_template) {
    auto agenda = agenda::parse(toml, "plan.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    return *agenda;
}

/// The template's plan about its lines themselves, without a vote between.
inline agenda::Agenda planning_all_lines() {
    auto agenda = planning();
    for (auto& step : agenda.steps)
        if (auto* plan = std::get_if<agenda::Plan>(&step.kind)) plan->lines_of = "lines";
    return agenda;
}

/// The facilitator shows this step to the room.
inline void shows(Stage& stage, std::string_view key) {
    stage.opens_console();
    stage.goes_to(key);
    if (!is_running(stage.state, current_step(stage.state))) stage.does(StartStep{});
    stage.does(ShowRoom{});
}

inline void types(Stage& stage, std::string const& words) {
    stage.does(EditText{words, words.size()}, SaveField{});
}

/// From the list: a new line with this title, and back to the list.
inline Id adds_line(Stage& stage, std::string const& title) {
    stage.does(AddLine{});
    types(stage, title);
    REQUIRE(stage.shows<ItemForm>());
    Id const id = stage.now<ItemForm>().item;
    stage.does(GoBack{});
    return id;
}

/// From the plan: a new action of the line, and back to the plan.
inline Id adds_action(Stage& stage, Id const& line, std::string const& kind,
                      std::string const& title) {
    stage.does(AddAction{line}, ChooseValue{kind}, SaveField{});
    types(stage, title);
    REQUIRE(stage.shows<ItemForm>());
    Id const id = stage.now<ItemForm>().item;
    stage.does(GoBack{});
    return id;
}

/// From the list: one field of an item gets a value, and back to the list.
inline void sets(Stage& stage, Id const& item, ItemField field, std::string const& value) {
    stage.does(OpenItem{item}, OpenField{field});
    switch (kind_of(field)) {
        case FieldKind::words: stage.does(EditText{value, value.size()}); break;
        case FieldKind::amount:
            for (char const digit : value) stage.does(CellDigit{digit});
            break;
        case FieldKind::choice:
        case FieldKind::month: stage.does(ChooseValue{value}); break;
    }
    stage.does(SaveField{}, GoBack{});
}

}  // namespace jemaa::session
