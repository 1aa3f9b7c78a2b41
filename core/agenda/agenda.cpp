#include "agenda/agenda.h"

#include <algorithm>

namespace jemaa::agenda {
namespace {

struct KindName {
    std::string_view operator()(Welcome const&) const { return "welcome"; }
    std::string_view operator()(Findings const&) const { return "findings"; }
    std::string_view operator()(FollowUp const&) const { return "follow_up"; }
    std::string_view operator()(Ideas const&) const { return "ideas"; }
    std::string_view operator()(Wall const&) const { return "wall"; }
    std::string_view operator()(Grouping const&) const { return "grouping"; }
    std::string_view operator()(Lines const&) const { return "lines"; }
    std::string_view operator()(Vote const&) const { return "vote"; }
    std::string_view operator()(Results const&) const { return "results"; }
    std::string_view operator()(Statement const&) const { return "statement"; }
    std::string_view operator()(Plan const&) const { return "plan"; }
    std::string_view operator()(Close const&) const { return "close"; }
};

}  // namespace

std::string_view name_of(StepKind const& kind) {
    return std::visit(KindName{}, kind);
}

std::vector<Choice> const& categories_of(Agenda const& agenda) {
    static std::vector<Choice> const none;
    for (auto const& step : agenda.steps)
        if (auto const* const welcome = std::get_if<Welcome>(&step.kind))
            return welcome->categories;
    return none;
}

int find_step(Agenda const& agenda, std::string_view key) {
    auto const found = std::find_if(agenda.steps.begin(), agenda.steps.end(),
                                    [&](AgendaStep const& step) { return step.key == key; });
    return found == agenda.steps.end() ? -1 : static_cast<int>(found - agenda.steps.begin());
}

}  // namespace jemaa::agenda
