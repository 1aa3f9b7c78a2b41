#include "agenda/spoken_texts.h"

#include <utility>

namespace jemaa::agenda {
namespace {

class Collecting {
public:
    std::vector<SpokenText> take(AgendaStep const& step) {
        step_ = step.key;
        add(step_ + ".prompt", "", step.prompt);
        add(step_ + ".title", "", step.title);
        std::visit([&](auto const& kind) { collect(kind); }, step.kind);
        return std::exchange(texts_, {});
    }

private:
    void add(std::string name, char const* list, LocalizedText const& text) {
        if (!text.empty()) texts_.push_back({std::move(name), list, text});
    }
    void choice(char const* list, Choice const& choice) {
        std::string const name = step_ + "." + list + "." + choice.key;
        add(name, list, choice.title);
        add(name + ".text", list, choice.text);
    }
    void choices(char const* list, std::vector<Choice> const& all) {
        for (auto const& one : all) choice(list, one);
    }

    void collect(auto const&) {}
    void collect(Welcome const& welcome) {
        choices("point", welcome.points);
        choices("category", welcome.categories);
    }
    void collect(Findings const& told) {
        for (auto const& finding : told.findings) choice("finding", finding.about);
    }
    void collect(Grouping const& grouping) { choices("theme", grouping.themes); }
    void collect(Lines const& lines) { choices("line", lines.lines); }
    void collect(Vote const& vote) {
        if (!vote.repeats.empty()) return;  // says what the earlier vote says
        choices("option", vote.options);
        choices("criterion", vote.criteria);
        choices("grade", vote.grades);
    }
    void collect(Plan const& plan) {
        choices("action_kind", plan.kinds);
        choices("partner", plan.partners);
        choices("payer", plan.payers);
        for (auto const& action : plan.proposals)
            add(step_ + ".action." + action.key, "action", action.title);
    }

    std::string step_;
    std::vector<SpokenText> texts_;
};

}  // namespace

std::vector<SpokenText> spoken_texts(Agenda const& agenda) {
    std::vector<SpokenText> texts;
    Collecting collecting;
    for (auto const& step : agenda.steps)
        for (auto& text : collecting.take(step)) texts.push_back(std::move(text));
    return texts;
}

}  // namespace jemaa::agenda
