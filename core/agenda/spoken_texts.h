#pragma once

#include <string>
#include <vector>

#include "agenda/agenda.h"

namespace jemaa::agenda {

/// A text of the template that is put to people, and what it is called.
struct SpokenText {
    std::string name;  ///< "vote.prompt", "vote.option.fair", "vote.option.fair.text"
    std::string list;  ///< the template's table: "option", "line"; empty: of the step itself
    LocalizedText text;
};

/// All of them in the template's order: of each step its prompt and title, then
/// of each choice its title and its sentence. Names are told apart by STEP and
/// table, as keys are.
std::vector<SpokenText> spoken_texts(Agenda const& agenda);

}  // namespace jemaa::agenda
