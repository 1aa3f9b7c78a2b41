#include "diagnostic/study.h"

#include <algorithm>
#include <map>

namespace jemaa::diagnostic {
namespace {

constexpr std::string_view first_line = "# The study of a cluster\n";

// One line for each language: "fr Bijoux de Batna"
std::string text_of(LocalizedText const& cluster) {
    std::string text(first_line);
    for (auto const& [language, name] : cluster.all()) text += language + " " + name + "\n";
    return text;
}

LocalizedText cluster_in(std::string_view text) {
    std::map<LanguageTag, std::string> names;
    for (text.remove_prefix(first_line.size()); !text.empty();) {
        auto const line = text.substr(0, text.find('\n'));
        auto const space = line.find(' ');
        if (space != line.npos) names.emplace(line.substr(0, space), line.substr(space + 1));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return LocalizedText(std::move(names));
}

}  // namespace

Study study_of(LocalizedText const& cluster) {
    Workshop const workshop{derived_id({}, "study of " + cluster.in("fr")), text_of(cluster), 0};
    return {workshop,
            {derived_id(workshop.id, "office"), workshop.id, "office"},
            {derived_id(workshop.id, "findings"), workshop.id, "findings", "findings", 0}};
}

bool is_study(Workshop const& workshop) {
    return workshop.template_text.starts_with(first_line);
}

std::vector<Workshop> workshops_held(std::vector<Fact> const& facts, Id const& own_kiosk) {
    std::vector<Workshop> workshops;
    Id own;
    for (auto const& fact : facts) {
        if (auto const* const workshop = std::get_if<Workshop>(&fact))
            if (!is_study(*workshop)) workshops.push_back(*workshop);
        if (auto const* const kiosk = std::get_if<Kiosk>(&fact); kiosk && kiosk->id == own_kiosk)
            own = kiosk->workshop;
    }
    if (!own.is_nil())
        std::erase_if(workshops, [&](Workshop const& workshop) { return workshop.id != own; });
    return workshops;
}

Expected<agenda::Agenda> template_of(Workshop const& workshop) {
    std::string_view const text = workshop.template_text;
    if (!is_study(workshop)) return agenda::parse(text, "template");
    agenda::Agenda agenda;
    agenda.key = "study";
    agenda.cluster = cluster_in(text);
    agenda.title = agenda.cluster;
    return agenda;
}

}  // namespace jemaa::diagnostic
