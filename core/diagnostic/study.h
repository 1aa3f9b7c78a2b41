#pragma once

#include <string>
#include <vector>

#include "agenda/agenda.h"
#include "base/error.h"
#include "domain/fact.h"

/// The study of a cluster: a workshop that nobody held, under which a
/// diagnostic keeps its findings. Its ids derive from the cluster's name, so
/// that every diagnostic of the cluster has the same study.
namespace jemaa::diagnostic {

/// The workshop, its one kiosk ("office") and its one step, of kind "findings".
struct Study {
    Workshop workshop;
    Kiosk office;
    Step step;
};

Study study_of(LocalizedText const& cluster);
bool is_study(Workshop const& workshop);

/// The workshops among the facts that people held, which a study is not. The
/// file of a kiosk is about its own only, and not about the ones before it.
std::vector<Workshop> workshops_held(std::vector<Fact> const& facts, Id const& own_kiosk = {});

/// The agenda of a workshop. A study has no agenda: only the cluster's name,
/// as its title too. template_invalid as agenda::parse gives it.
Expected<agenda::Agenda> template_of(Workshop const& workshop);

}  // namespace jemaa::diagnostic
