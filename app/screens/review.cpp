#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "session/update.h"
#include "ui/dots.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_choice(session::State const& state, session::BallotDraft const& draft, std::size_t index,
                 Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    auto const& option = draft.shown[index];
    int const placed = draft.dots[index];
    std::string const title = session::option_title(state, option, state.language);
    std::string const language = language_of(state, option);
    ui.note({.key = "choice." + std::to_string(index),
             .role = Role::text,
             .name = title,
             .value = ui.say_n("ballot.dots", placed),
             .rect = row});
    ui.fill(row, ui.theme().surface, m.corner());
    ui.outline(row, ui.theme().border, m.line(), m.corner());
    row = row.inset(m.mm(4), m.mm(1));
    ui.pictogram(row.cut_start(row.h), session::option_pictogram(state, option));
    row.cut_start(m.mm(3));
    float const radius = m.mm(4.3F);
    float const width = std::min(dots_width(placed, radius), row.w * 0.5F);
    dots(ui, row.cut_end(width), placed, placed, radius);
    row.cut_end(m.mm(3));
    ui.write(row, {title, language},
             {.size = m.strong(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 2});
}

std::string sentence_of(session::State const& state, session::BallotDraft const& draft,
                        Ui const& ui) {
    auto const* vote = std::get_if<agenda::Vote>(&step_of(state).kind);
    int const left = session::dots_left(state, draft);
    if (vote && left == vote->dots) return ui.say("review.blank");
    if (left > 0) return ui.say_n("review.left", left);
    return ui.say("review.check");
}

}  // namespace

void draw_review(session::State const& state, session::BallotDraft const& draft, Ui& ui,
                 Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{
        .back = Command{{.key = "change", .label = ui.say("review.change"), .icon = Icon::back},
                        session::GoBack{}},
        .primary =
            primary_command("cast", ui.say("review.cast"), Icon::vote, session::CastBallot{})};
    Rect area = draw_frame(state, ui, frame, actions).content;
    draw_heading(ui, area, ui.say("review.title"), sentence_of(state, draft, ui));
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < draft.dots.size(); ++i)
        if (draft.dots[i] > 0) chosen.push_back(i);
    if (chosen.empty()) {
        ui.pictogram(area.middle(area.w, area.h * 0.5F), "📭");
        return;
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](std::size_t a, std::size_t b) { return draft.dots[a] > draft.dots[b]; });
    auto const count = static_cast<int>(chosen.size());
    int const columns = count > 4 || m.compact() ? 2 : 1;
    int const rows = std::max((count + columns - 1) / columns, 3);
    Rect grid = area;
    grid.h = std::min(area.h, static_cast<float>(rows) * (m.mm(30) + m.gap()));
    for (int i = 0; i < count; ++i)
        draw_choice(state, draft, chosen[static_cast<std::size_t>(i)], ui,
                    grid.cell(i, columns, rows, m.gap()));
}

}  // namespace jemaa::screens
