#include <algorithm>
#include <cstdlib>
#include <optional>

#include "screens/ballot_frame.h"
#include "screens/idea_attached.h"
#include "screens/screens.h"
#include "screens/statement_parts.h"
#include "session/update.h"
#include "ui/dots.h"
#include "ui/drag.h"

namespace jemaa::screens {

using namespace ui;
using session::BallotDraft;

namespace {

int first_value(BallotDraft const& draft, std::size_t option) {
    return draft.values[option * session::values_per_option(draft)];
}

// What was said of the option, in words.
std::string value_words(session::State const& state, BallotDraft const& draft, std::size_t option,
                        Ui const& ui) {
    int const value = first_value(draft, option);
    switch (draft.kind) {
        case BallotKind::dots: return ui.say_n("ballot.dots", value);
        case BallotKind::seeds: return ui.say_n("ballot.seeds", value);
        case BallotKind::ranking: return ui.say("ballot.rank", {{"n", value}});
        case BallotKind::budget: return money(state, draft.shown[option].cost);
        case BallotKind::approval:
        case BallotKind::duels: return ui.say("ballot.chosen");
        default: break;
    }
    std::string words;
    auto const count = session::values_per_option(draft);
    for (std::size_t i = 0; i < count; ++i) {
        int const grade = draft.values[option * count + i];
        auto const look = grade == session::not_graded ? GradeLook{"", ui.say("ballot.not_chosen")}
                                                       : grade_look(state, draft, grade, ui);
        words += (words.empty() ? "" : " · ") + look.name;
    }
    return words;
}

// The faces that were touched, one for each criterion.
void draw_faces(session::State const& state, BallotDraft const& draft, std::size_t option, Ui& ui,
                Rect& row) {
    auto const count = session::values_per_option(draft);
    for (std::size_t i = count; i-- > 0;) {
        int const grade = draft.values[option * count + i];
        Rect const place = row.cut_end(row.h);
        if (grade == session::not_graded) continue;
        auto const look = grade_look(state, draft, grade, ui);
        if (!look.pictogram.empty()) ui.pictogram(place.inset(place.h * 0.1F), look.pictogram);
    }
}

void draw_value(session::State const& state, BallotDraft const& draft, std::size_t option, Ui& ui,
                Rect& row) {
    auto const& m = ui.metrics();
    if (session::is_counted(draft)) {
        int const placed = first_value(draft, option);
        float const radius = m.mm(4.3F);
        float const width = std::min(dots_width(placed, radius), row.w * 0.5F);
        dots(ui, row.cut_end(width), placed, placed, radius, counter_sign(draft));
        return;
    }
    if (session::is_graded(draft) && !grade_look(state, draft, 1, ui).pictogram.empty())
        return draw_faces(state, draft, option, ui, row);
    if (draft.kind == BallotKind::approval)
        return ui.icon(row.cut_end(row.h).inset(row.h * 0.2F), Icon::check, ui.theme().good);
    std::string const words = draft.kind == BallotKind::ranking
                                  ? std::to_string(first_value(draft, option))
                                  : value_words(state, draft, option, ui);
    Look const look{.size = m.strong(),
                    .colour = ui.theme().on_bar,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 1};
    float const width = std::min(row.w * 0.5F, ui.measure({words, ""}, look).width + 1);
    ui.write(row.cut_end(width), {words, ""}, look);
}

// Two buttons that change ranks with the neighbours.
void draw_moves(BallotDraft const& draft, std::size_t option, Ui& ui, Rect& row, Actions& actions) {
    auto const& m = ui.metrics();
    int const rank = first_value(draft, option);
    int const last = *std::ranges::max_element(draft.values);
    float const size = m.mm(13);
    for (int const by : {1, -1}) {
        Rect const place = row.cut_end(size);
        row.cut_end(m.mm(2.5F));
        bool const up = by < 0;
        if (button(ui, place.middle(size, std::max(size, std::min(row.h, m.mm(16)))),
                   {.key = (up ? "up." : "down.") + std::to_string(option),
                    .icon = up ? Icon::up : Icon::down,
                    .name = ui.say(up ? "review.up" : "review.down"),
                    .enabled = rank + by >= 1 && rank + by <= last}))
            actions.push_back(session::MoveRank{option, by});
    }
}

// What the card of a choice shows, in what other things leave of it.
void draw_face(session::State const& state, BallotDraft const& draft, std::size_t option, Ui& ui,
               Rect row) {
    auto const& m = ui.metrics();
    auto const& shown = draft.shown[option];
    float const gap = m.mm(m.compact() ? 2.F : 3.F);
    ui.pictogram(row.cut_start(m.compact() ? std::min(row.h, m.mm(11)) : row.h),
                 sign_of(state, shown));
    row.cut_start(gap);
    draw_value(state, draft, option, ui, row);
    row.cut_end(gap);
    Words const words = title_of(state, shown);
    Look const look{.size = m.strong(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 2};
    ui.write(row, words, look);
}

// The statement as it was asked about, and what she says to it.
void draw_answer(session::State const& state, BallotDraft const& draft, std::size_t option, Ui& ui,
                 Rect area) {
    auto const& m = ui.metrics();
    std::string const words = value_words(state, draft, option, ui);
    draw_statement(state, draft.shown[option].subject, ui,
                   area.cut_top(area.h * (m.compact() ? 0.7F : 0.62F)));
    area.cut_top(m.gap());
    area.h = std::min(area.h, m.mm(34));
    ui.note({.key = "choice." + std::to_string(option),
             .role = Role::text,
             .name = session::option_title(state, draft.shown[option], state.language),
             .value = words,
             .rect = area});
    ui.fill(area, ui.theme().chosen, m.corner());
    ui.outline(area, ui.theme().act, ui.chosen_line(), m.corner());
    area = area.inset(m.mm(6), m.mm(2));
    ui.pictogram(area.cut_start(area.h),
                 grade_look(state, draft, first_value(draft, option), ui).pictogram);
    area.cut_start(m.mm(5));
    Look const look{.size = m.title(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 2};
    ui.write(area, {words, ""}, look);
}

std::string choice_key(std::size_t option) {
    return "choice." + std::to_string(option);
}

// A finger can carry a ranked card to another's rank, where cards are large
// enough for a finger.
void note_choice(session::State const& state, BallotDraft const& draft, std::size_t option, Ui& ui,
                 Rect const& row) {
    Element element{.key = choice_key(option),
                    .role = Role::text,
                    .name = title_of(state, draft.shown[option]).text,
                    .value = value_words(state, draft, option, ui),
                    .recording = recording_of(state, draft.shown[option]),
                    .language = language_of(state, draft.shown[option]),
                    .rect = row};
    if (draft.kind != BallotKind::ranking || row.h < ui.metrics().mm(12.7F))
        return ui.note(std::move(element));
    element.role = Role::card;
    element.draggable = element.droppable = true;
    (void)ui.press(std::move(element));
}

void draw_choice(session::State const& state, BallotDraft const& draft, std::size_t option, Ui& ui,
                 Rect row, Actions& actions) {
    auto const& m = ui.metrics();
    note_choice(state, draft, option, ui, row);
    auto const held = carried(ui);
    bool const is_over = held && held->over == choice_key(option);
    ui.fill(row, held && held->key == choice_key(option) ? ui.theme().sunken : ui.theme().surface,
            m.corner());
    ui.outline(row, is_over ? ui.theme().act : ui.theme().border,
               is_over ? ui.chosen_line() : m.line(), m.corner());
    row = row.inset(m.mm(4), m.mm(1));
    if (draft.kind == BallotKind::ranking) draw_moves(draft, option, ui, row, actions);
    draw_face(state, draft, option, ui, row);
}

std::optional<std::size_t> option_of(std::string const& key, BallotDraft const& draft) {
    for (std::size_t i = 0; i < draft.shown.size(); ++i)
        if (key == choice_key(i)) return i;
    return std::nullopt;
}

// The card that was let go over another takes its rank; those between close up.
void take_drop(BallotDraft const& draft, Ui& ui, Actions& actions) {
    auto const drop = dropped(ui);
    if (!drop || draft.kind != BallotKind::ranking) return;
    auto const what = option_of(drop->what, draft), onto = option_of(drop->onto, draft);
    if (!what || !onto) return;
    int const by = first_value(draft, *onto) - first_value(draft, *what);
    for (int i = 0; i < std::abs(by); ++i)
        actions.push_back(session::MoveRank{*what, by < 0 ? -1 : 1});
}

void draw_carried(session::State const& state, BallotDraft const& draft, Ui& ui) {
    auto const held = carried(ui);
    auto const option = held ? option_of(held->key, draft) : std::nullopt;
    if (!option) return;
    auto const& m = ui.metrics();
    ui.fill(held->rect, ui.theme().chosen, m.corner());
    ui.outline(held->rect, ui.theme().act, ui.chosen_line(), m.corner());
    draw_face(state, draft, *option, ui, held->rect.inset(m.mm(4), m.mm(1)));
}

std::string sentence_of(BallotDraft const& draft, Ui const& ui) {
    auto const left = session::left_of(draft);
    bool const dots = draft.kind == BallotKind::dots;
    if (session::is_blank(draft)) return ui.say(dots ? "review.blank" : "review.nothing");
    if (dots && left > 0) return ui.say_n("review.left", left);
    if (draft.kind == BallotKind::duels) {
        auto const answered = std::ranges::count_if(draft.values, [](int v) { return v != 0; });
        return ui.say_n("review.duels", answered,
                        {{"all", static_cast<std::int64_t>(draft.duels.size())}});
    }
    return ui.say(draft.kind == BallotKind::ranking ? "review.order" : "review.check");
}

// Most first; ranks from the first; graded options as they were shown.
std::vector<std::size_t> chosen_options(BallotDraft const& draft) {
    std::vector<std::size_t> chosen;
    if (draft.kind == BallotKind::duels || session::is_blank(draft)) return chosen;
    for (std::size_t i = 0; i < draft.shown.size(); ++i)
        if (session::is_graded(draft) || first_value(draft, i) > 0) chosen.push_back(i);
    if (session::is_graded(draft)) return chosen;
    bool const ranked = draft.kind == BallotKind::ranking;
    std::ranges::stable_sort(chosen, [&](std::size_t a, std::size_t b) {
        return ranked ? first_value(draft, a) < first_value(draft, b)
                      : first_value(draft, a) > first_value(draft, b);
    });
    return chosen;
}

}  // namespace

void draw_review(session::State const& state, BallotDraft const& draft, Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{
        .back = Command{{.key = "change", .label = ui.say("review.change"), .icon = Icon::back},
                        session::GoBack{}},
        .primary =
            primary_command("cast", ui.say("review.cast"), Icon::vote, session::CastBallot{})};
    Rect area = draw_frame(state, ui, frame, actions).content;
    draw_heading(ui, area, ui.say("review.title"), sentence_of(draft, ui));
    auto const chosen = chosen_options(draft);
    if (chosen.empty()) {
        ui.pictogram(area.middle(area.w, area.h * 0.5F), session::is_blank(draft) ? "📭" : "⚖️");
        return;
    }
    if (version_of(state, draft.shown[chosen[0]]) > 0)
        return draw_answer(state, draft, chosen[0], ui, area);
    auto const count = static_cast<int>(chosen.size());
    int const columns = count > 12 ? 3 : count > 4 || m.compact() ? 2 : 1;
    int const rows = std::max((count + columns - 1) / columns, 3);
    Rect grid = area;
    grid.h = std::min(area.h, static_cast<float>(rows) * (m.mm(30) + m.gap()));
    take_drop(draft, ui, actions);
    for (int i = 0; i < count; ++i)
        draw_choice(state, draft, chosen[static_cast<std::size_t>(i)], ui,
                    grid.cell(i, columns, rows, rows > 5 ? m.gap() * 0.4F : m.gap()), actions);
    draw_carried(state, draft, ui);
}

}  // namespace jemaa::screens
