#include "screens/ballot_frame.h"

#include <algorithm>
#include <array>

#include "screens/idea_attached.h"
#include "session/update.h"
#include "ui/dots.h"

namespace jemaa::screens {

using namespace ui;
using session::BallotDraft;
using Blocked = BallotDraft::Blocked;

namespace {

// What is left to give, in words; empty where nothing is shared out.
std::string left_words(session::State const& state, BallotDraft const& draft, Ui const& ui) {
    auto const left = session::left_of(draft);
    switch (draft.kind) {
        case BallotKind::dots: return ui.say_n("ballot.left", left);
        case BallotKind::seeds: return ui.say_n("ballot.seeds_left", left);
        case BallotKind::budget:
            return ui.say("ballot.money_left", {{"amount", money(state, left)}});
        case BallotKind::approval:
            return draft.settings.get("approvals") > 0 ? ui.say_n("ballot.approvals_left", left)
                                                       : std::string();
        default: return {};
    }
}

void draw_left(session::State const& state, BallotDraft const& draft, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    std::string const words = left_words(state, draft, ui);
    if (words.empty()) return;
    auto const left = session::left_of(draft);
    int const all = session::is_counted(draft) ? session::counters_of(draft) : 0;
    Look const look{
        .size = m.body(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 1};
    float const text = ui.measure({words, ""}, look).width + 1;
    float const radius = m.mm(4.3F), row = all > 0 ? dots_width(all, radius) : 0;
    bool const both = all == 0 || text + row + m.mm(14) <= area.w;
    float const wide = text + row + m.mm(all > 0 ? 14 : 8);
    Rect box = area.middle(both ? std::min(area.w, wide) : std::min(area.w, row + m.mm(8)), area.h);
    ui.note({.key = "left",
             .role = Role::meter,
             .name = words,
             .value = std::to_string(left),
             .rect = box});
    ui.fill(box, ui.theme().surface, m.button_corner());
    ui.outline(box, ui.theme().border, m.line(), m.button_corner());
    box = box.inset(m.mm(4), 0);
    if (both) {
        Rect const place = box.cut_start(text);
        ui.write(place, {words, ""}, look);
        box.cut_start(m.mm(4));
    }
    if (all > 0) dots(ui, box, static_cast<int>(left), all, radius, counter_sign(draft));
}

std::string how_to(BallotDraft const& draft, Ui const& ui) {
    if (draft.kind == BallotKind::dots)
        return ui.say_n("ballot.how", draft.settings.get("per_option", draft.settings.get("dots")));
    return ui.say(std::string("ballot.how.") + name_of(draft.kind));
}

std::string sentence_of(BallotDraft const& draft, Ui const& ui) {
    switch (draft.blocked) {
        case Blocked::none_left:
            return ui.say(session::is_counted(draft) ? "ballot.none_left"
                                                     : "ballot.no_approval_left");
        case Blocked::option_full:
            return ui.say_n("ballot.option_full", draft.settings.get("per_option"));
        case Blocked::too_dear: return ui.say("ballot.too_dear");
        case Blocked::not_all_given:
            return ui.say_n("ballot.not_all_given", session::left_of(draft));
        case Blocked::no: break;
    }
    return how_to(draft, ui);
}

void draw_page_number(BallotDraft const& draft, Ui& ui, Rect& row) {
    int const all = session::pages(draft);
    if (all < 2) return;
    std::string const page = ui.say("ballot.page", {{"n", draft.page + 1}, {"all", all}});
    Look const small{
        .size = ui.metrics().small(), .colour = ui.theme().ink_soft, .stand = Stand::middle};
    Rect const place = row.cut_end(ui.measure({page, ""}, small).width + 1);
    ui.write(place, {page, ""}, small);
    ui.note({.key = "page", .role = Role::text, .name = page, .rect = place});
    row.cut_end(ui.metrics().mm(4));
}

void draw_question(session::State const& state, BallotDraft const& draft, Ui& ui, Areas& areas) {
    auto const& m = ui.metrics();
    bool const blocked = draft.blocked != Blocked::no;
    draw_dense_heading(ui, areas, step_of(state).prompt.in(state.language), "");
    Rect& area = areas.content;
    std::string const sentence = sentence_of(draft, ui);
    Rect row = area.cut_top(m.body() * 1.5F);
    ui.note({.key = blocked ? "blocked" : "sentence",
             .role = Role::text,
             .name = sentence,
             .rect = row});
    draw_page_number(draft, ui, row);
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

agenda::Vote const& vote_of(session::State const& state) {
    static agenda::Vote const none{};
    auto const* vote = std::get_if<agenda::Vote>(&step_of(state).kind);
    return vote ? *vote : none;
}

// Duels can be stopped at any time, so the way on is always there.
Rect draw_ballot_frame(session::State const& state, BallotDraft const& draft, Ui& ui,
                       Actions& actions) {
    bool const last = draft.kind == BallotKind::duels || draft.page + 1 >= session::pages(draft);
    Frame frame{.back = back_command(ui)};
    frame.primary =
        last ? primary_command("review", ui.say("ballot.review"), Icon::forward, session::GoOn{})
             : primary_command("next", ui.say("ballot.next_page"), Icon::forward,
                               session::ShowPage{draft.page + 1});
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_left(state, draft, ui, areas.middle);
    draw_question(state, draft, ui, areas);
    return areas.content;
}

std::vector<PageCell> page_cells(BallotDraft const& draft, Rect const& area, float gap) {
    auto const count = static_cast<int>(draft.shown.size());
    int const per_page = session::options_per_page(draft);
    int const first = draft.page * per_page;
    int const here = std::min(per_page, count - first);
    int const columns = here <= 4 && here != 3 ? 2 : 3;
    int const rows = std::max(1, (here + columns - 1) / columns);
    std::vector<PageCell> cells;
    for (int i = 0; i < here; ++i)
        cells.push_back({static_cast<std::size_t>(first + i), area.cell(i, columns, rows, gap)});
    return cells;
}

ChoiceCard option_card(session::State const& state, BallotDraft const& draft, std::size_t option) {
    auto const& shown = draft.shown[option];
    return {.key = "option." + std::to_string(option),
            .pictogram = sign_of(state, shown),
            .title = title_of(state, shown),
            .text = {session::option_text(state, shown, state.language), language_of(state, shown)},
            .recording = recording_of(state, shown)};
}

std::string counter_sign(BallotDraft const& draft) {
    return draft.kind == BallotKind::seeds ? "🌱" : "";
}

std::string money(session::State const& state, std::int64_t amount) {
    return text::number(state.language, amount);
}

GradeLook grade_look(BallotKind kind, int best, std::vector<agenda::Choice> const& grades,
                     int value, Ui const& ui) {
    static constexpr std::array faces{"😟", "🙁", "😐", "🙂", "😄"};
    static constexpr std::array answers{"", "✋", "👎", "🤷", "👍", "🙌"};
    auto const at = static_cast<std::size_t>(value);
    if (kind == BallotKind::consent)
        return {answers.at(at), ui.say("ballot.answer." + std::to_string(value))};
    if (at < grades.size()) return {grades[at].pictogram, grades[at].title.in(ui.language())};
    if (best != 4) return {"", text::number(ui.language(), value)};
    char const* const family = kind == BallotKind::grades ? "ballot.grade." : "ballot.face.";
    return {faces.at(at), ui.say(family + std::to_string(value))};
}

GradeLook grade_look(session::State const& state, BallotDraft const& draft, int value,
                     Ui const& ui) {
    return grade_look(draft.kind, session::best_of(draft), vote_of(state).grades, value, ui);
}

}  // namespace jemaa::screens
