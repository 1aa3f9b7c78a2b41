#include <algorithm>

#include "screens/ballot_frame.h"
#include "screens/statement_parts.h"

namespace jemaa::screens {

using namespace ui;
using session::BallotDraft;

namespace {

struct Asked {
    std::size_t option = 0;
    std::size_t criterion = 0;
    int least = 0;
};

int given_of(BallotDraft const& draft, Asked const& asked) {
    return draft.values[asked.option * session::values_per_option(draft) + asked.criterion];
}

std::string key_of(Asked const& asked, int value) {
    return "grade." + std::to_string(asked.criterion) + "." + std::to_string(value);
}

// Sign and word of each grade, the best one last.
void draw_row(session::State const& state, BallotDraft const& draft, Asked const& asked, Ui& ui,
              Rect const& row, bool with_words, Actions& actions) {
    int const count = session::best_of(draft) - asked.least + 1;
    float const gap = std::min(ui.metrics().gap(), ui.metrics().mm(2.5F));
    std::vector<PlacedCard> cards;
    for (int i = 0; i < count; ++i) {
        int const value = asked.least + i;
        auto const look = grade_look(state, draft, value, ui);
        bool const words = with_words || look.pictogram.empty();
        cards.push_back({row.cell(i, count, 1, gap),
                         {.key = key_of(asked, value),
                          .pictogram = look.pictogram,
                          .title = {words ? look.name : std::string(), ""},
                          .text = {},
                          .selected = given_of(draft, asked) == value,
                          .value = look.name}});
    }
    say_alike(ui, cards);
    for (int i = 0; i < count; ++i) {
        auto const& [rect, card] = cards[static_cast<std::size_t>(i)];
        if (choice_card(ui, rect, card).pressed)
            actions.push_back(session::Grade{asked.option, asked.criterion, asked.least + i});
    }
}

void draw_criteria(session::State const& state, BallotDraft const& draft, std::size_t option,
                   Ui& ui, Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    auto const& criteria = vote_of(state).criteria;
    auto const count = static_cast<int>(draft.criteria.size());
    for (int i = 0; i < count; ++i) {
        Rect row = area.cell(i, 1, count, m.gap());
        row.h = std::min(row.h, m.mm(34));
        Rect label = row.cut_start(row.w * 0.32F);
        row.cut_start(m.gap());
        auto const at = static_cast<std::size_t>(i);
        if (at < criteria.size())
            choice_card(ui, label,
                        {.key = "criterion." + draft.criteria[at],
                         .pictogram = criteria[at].pictogram,
                         .title = {criteria[at].title.in(state.language), ""},
                         .text = {criteria[at].text.in(state.language), ""},
                         .pressable = false});
        draw_row(state, draft, {option, at}, ui, row, false, actions);
    }
}

}  // namespace

void draw_grades(session::State const& state, BallotDraft const& draft, Ui& ui, Rect area,
                 Actions& actions) {
    auto const& m = ui.metrics();
    auto const option = static_cast<std::size_t>(draft.page);
    if (option >= draft.shown.size()) return;
    bool const several = !draft.criteria.empty();
    float const share = several ? 0.36F : 0.48F;
    Rect const top = area.cut_top(area.h * share);
    auto spec = option_card(state, draft, option);
    spec.pressable = false;
    if (version_of(state, draft.shown[option]) > 0)
        draw_statement(state, draft.shown[option].subject, ui, top);
    else
        choice_card(ui, top, spec);
    area.cut_top(m.gap());
    if (several) return draw_criteria(state, draft, option, ui, area, actions);
    area.h = std::min(area.h, m.mm(78));
    draw_row(state, draft, {option, 0, session::least_of(draft)}, ui, area, true, actions);
}

}  // namespace jemaa::screens
