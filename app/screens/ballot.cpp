#include "screens/ballot_frame.h"
#include "screens/screens.h"

namespace jemaa::screens {

void draw_ballot(session::State const& state, session::BallotDraft const& draft, ui::Ui& ui,
                 Actions& actions) {
    ui::Rect const area = draw_ballot_frame(state, draft, ui, actions);
    switch (draft.kind) {
        case BallotKind::dots:
        case BallotKind::seeds: return draw_counters(state, draft, ui, area, actions);
        case BallotKind::approval:
        case BallotKind::ranking:
        case BallotKind::budget: return draw_choices(state, draft, ui, area, actions);
        case BallotKind::score:
        case BallotKind::grades:
        case BallotKind::consent: return draw_grades(state, draft, ui, area, actions);
        case BallotKind::duels: return draw_duel(state, draft, ui, area, actions);
    }
}

}  // namespace jemaa::screens
