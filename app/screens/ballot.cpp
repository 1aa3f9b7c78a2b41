#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "session/update.h"
#include "ui/choice_card.h"
#include "ui/dots.h"

namespace jemaa::screens {

using namespace ui;
using session::BallotDraft;

namespace {

agenda::Vote const& vote_of(session::State const& state) {
    static agenda::Vote const none{};
    auto const* vote = std::get_if<agenda::Vote>(&step_of(state).kind);
    return vote ? *vote : none;
}

void draw_footer(Ui& ui, Rect footer, std::size_t index, int placed, int most, bool may_add,
                 Actions& actions) {
    auto const& m = ui.metrics();
    if (placed > 0) {
        float const size = std::min(footer.h, m.mm(13));
        Rect const minus = footer.cut_end(m.mm(13)).middle(m.mm(13), size);
        if (button(ui, minus,
                   {.key = "remove." + std::to_string(index),
                    .icon = Icon::minus,
                    .name = ui.say("ballot.remove")}))
            actions.push_back(session::RemoveDot{index});
        footer.cut_end(m.mm(2.5F));
    }
    int const places = std::min(most, placed + (may_add && placed < most ? 1 : 0));
    dots(ui, footer, placed, std::max(places, placed), m.mm(4.3F));
}

void draw_option(session::State const& state, BallotDraft const& draft, std::size_t index, Ui& ui,
                 Rect const& cell, Actions& actions) {
    auto const& option = draft.shown[index];
    int const placed = draft.dots[index];
    int const most = vote_of(state).per_option;
    std::string const language = language_of(state, option);
    auto const card =
        choice_card(ui, cell,
                    {.key = "option." + std::to_string(index),
                     .pictogram = session::option_pictogram(state, option),
                     .title = {session::option_title(state, option, state.language), language},
                     .text = {session::option_text(state, option, state.language), language},
                     .selected = placed > 0,
                     .value = ui.say_n("ballot.dots", placed),
                     .footer = ui.metrics().mm(13)});
    draw_footer(ui, card.footer, index, placed, most, session::dots_left(state, draft) > 0,
                actions);
    if (card.pressed) actions.push_back(session::PlaceDot{index});
}

void draw_left(session::State const& state, BallotDraft const& draft, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    int const left = session::dots_left(state, draft), all = vote_of(state).dots;
    std::string const words = ui.say_n("ballot.left", left);
    Look const look{
        .size = m.body(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 1};
    float const text = ui.measure({words, ""}, look).width + 1;
    float const radius = m.mm(4.3F), row = dots_width(all, radius);
    bool const both = text + row + m.mm(14) <= area.w;
    float const width = both ? text + row + m.mm(14) : std::min(area.w, row + m.mm(8));
    Rect box = area.middle(width, area.h);
    ui.note({.key = "left",
             .role = Role::meter,
             .name = words,
             .value = std::to_string(left),
             .rect = box});
    ui.fill(box, ui.theme().surface, m.button_corner());
    ui.outline(box, ui.theme().border, m.line(), m.button_corner());
    box = box.inset(m.mm(4), 0);
    if (both) {
        ui.write(box.cut_start(text), {words, ""}, look);
        box.cut_start(m.mm(4));
    }
    dots(ui, box, left, all, radius);
}

std::string sentence_of(session::State const& state, BallotDraft const& draft, Ui const& ui) {
    auto const& vote = vote_of(state);
    if (draft.blocked == BallotDraft::Blocked::none_left) return ui.say("ballot.none_left");
    if (draft.blocked == BallotDraft::Blocked::option_full)
        return ui.say_n("ballot.option_full", vote.per_option);
    return ui.say_n("ballot.how", vote.per_option);
}

void draw_question(session::State const& state, BallotDraft const& draft, Ui& ui, Areas& areas) {
    auto const& m = ui.metrics();
    bool const blocked = draft.blocked != BallotDraft::Blocked::no;
    std::string const question = step_of(state).prompt.in(state.language);
    draw_dense_heading(ui, areas, question, "");
    Rect& area = areas.content;
    std::string const sentence = sentence_of(state, draft, ui);
    Rect row = area.cut_top(m.body() * 1.5F);
    ui.note({.key = blocked ? "blocked" : "sentence",
             .role = Role::text,
             .name = sentence,
             .rect = row});
    if (int const all = session::pages(draft); all > 1) {
        std::string const page = ui.say("ballot.page", {{"n", draft.page + 1}, {"all", all}});
        Look const small{.size = m.body(), .colour = ui.theme().ink_soft, .stand = Stand::middle};
        Rect const place = row.cut_end(ui.measure({page, ""}, small).width + 1);
        ui.write(place, {page, ""}, small);
        ui.note({.key = "page", .role = Role::text, .name = page, .rect = place});
        row.cut_end(m.mm(4));
    }
    Colour const ink = blocked ? ui.theme().danger : ui.theme().ink_soft;
    if (blocked) {
        ui.icon(row.cut_start(row.h), Icon::warning, ink);
        row.cut_start(m.mm(2));
    }
    ui.write(row, {sentence, ""},
             {.size = m.body(),
              .colour = ink,
              .weight = blocked ? text::Weight::bold : text::Weight::regular,
              .stand = Stand::middle,
              .most_lines = 1});
    area.cut_top(m.gap() * 0.6F);
}

}  // namespace

void draw_ballot(session::State const& state, BallotDraft const& draft, Ui& ui, Actions& actions) {
    auto const count = static_cast<int>(draft.shown.size());
    int const pages = session::pages(draft), per_page = session::options_per_page(draft);
    bool const last = draft.page + 1 >= pages;
    Frame frame{.back = back_command(ui)};
    frame.primary =
        last ? primary_command("review", ui.say("ballot.review"), Icon::forward, session::GoOn{})
             : primary_command("next", ui.say("ballot.next_page"), Icon::forward,
                               session::ShowPage{draft.page + 1});
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_left(state, draft, ui, areas.middle);
    draw_question(state, draft, ui, areas);
    Rect const area = areas.content;
    int const first = draft.page * per_page;
    int const here = std::min(per_page, count - first);
    int const columns = here <= 4 && here != 3 ? 2 : 3;
    int const rows = std::max(1, (here + columns - 1) / columns);
    for (int i = 0; i < here; ++i)
        draw_option(state, draft, static_cast<std::size_t>(first + i), ui,
                    area.cell(i, columns, rows, ui.metrics().gap()), actions);
}

}  // namespace jemaa::screens
