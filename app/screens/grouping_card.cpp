#include <algorithm>

#include "domain/field.h"
#include "screens/grouping_column.h"
#include "screens/idea_attached.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;

namespace {

Idea const& idea_of(Board const& board, Id const& id) {
    return board.state.record.ideas.at(id);
}

std::string words_or_sign(Board const& board, Id const& id) {
    Idea const& idea = idea_of(board, id);
    return name_of_idea(board.state, idea).text;
}

std::size_t parts_of(Board const& board, Id const& id) {
    auto const found = board.groups.parts.find(id);
    return found == board.groups.parts.end() ? 0 : found->second.size();
}

bool on_ballot(Board const& board, Id const& id) {
    return !session::value_of(board.state.record, id, field::on_ballot).empty();
}

std::string value_of_card(Board const& board, Id const& id) {
    auto const parts = static_cast<std::int64_t>(parts_of(board, id));
    if (parts > 0) return board.ui.say_n("grouping.parts", parts);
    return on_ballot(board, id) ? board.ui.say("wall.on_ballot") : std::string();
}

// "+2" in a disc: what was merged into the idea.
void draw_badge(Ui& ui, Rect const& strip, std::string const& figure) {
    float const radius = std::min(strip.w, strip.h) / 2;
    Point const centre{strip.x + strip.w / 2, strip.y + strip.h / 2};
    ui.disc(centre, radius, ui.theme().on_bar);
    ui.write(strip, {figure, "en"},
             {.size = radius * 0.95F,
              .colour = ui.theme().on_act,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

void draw_signs(Board& board, Rect& area, Id const& id) {
    Ui& ui = board.ui;
    float const size = std::min(ui.metrics().mm(9), area.h);
    if (auto const parts = parts_of(board, id); parts > 0) {
        draw_badge(ui, area.cut_end(size), "+" + std::to_string(parts));
        area.cut_end(ui.metrics().mm(1.5F));
    }
    if (on_ballot(board, id)) {
        ui.icon(area.cut_end(size), Icon::vote, ui.theme().act);
        area.cut_end(ui.metrics().mm(1.5F));
    }
}

void draw_face(Board& board, Rect const& rect, Id const& id, Colour ground) {
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    Idea const& idea = idea_of(board, id);
    ui.fill(rect, ground, m.button_corner());
    Rect area = rect.inset(m.mm(m.compact() ? 1.5F : 3.F), m.mm(1));
    draw_signs(board, area, id);
    auto const words = session::words_of(board.state.record, idea);
    if (words.empty()) return ui.pictogram(area, sign_of_idea(board.state, idea));
    if (!idea.pictogram.empty() || !idea.attachment.is_nil()) {
        ui.pictogram(area.cut_start(std::min(area.h, m.mm(m.compact() ? 8.F : 13.F))),
                     sign_of_idea(board.state, idea));
        area.cut_start(m.mm(1.5F));
    }
    Look look{.size = m.small(), .colour = ui.theme().ink, .stand = Stand::middle};
    look.most_lines = std::max(1, static_cast<int>(area.h / (look.size * 1.36F)));
    Words const written{words, idea.language};
    ui.write(area, written, look);
}

void touch(Board& board, Id const& id) {
    auto const& chosen = board.view.chosen;
    if (chosen && *chosen != id)
        board.actions.push_back(session::MergeIdeas{*chosen, id});
    else
        board.actions.push_back(session::ChooseIdea{id});
}

// Let go on a card's middle an idea becomes a part of it; nearer to the edge it
// goes where the card is.
void note_middle(Board& board, Rect const& cell, Id const& id, std::string const& name) {
    if (!board.may) return;
    board.ui.note({.key = "onto." + to_hex(id),
                   .name = name,
                   .droppable = true,
                   .rect = cell.middle(cell.w * 0.7F, cell.h * 0.5F)});
}

// The card in its column.
void draw_lying(Board& board, Rect const& cell, Id const& id) {
    auto const& m = board.ui.metrics();
    Theme const& theme = board.ui.theme();
    bool const is_chosen = board.view.chosen == id;
    bool const takes = is_over(board, "onto." + to_hex(id)) ||
                       (board.may && board.ui.held("idea." + to_hex(id), cell));
    draw_face(board, cell, id, takes ? theme.current : is_chosen ? theme.chosen : theme.surface);
    bool const loud = is_chosen || takes;
    board.ui.outline(cell, loud ? theme.act : theme.border,
                     loud ? board.ui.chosen_line() : m.line(), m.button_corner());
}

}  // namespace

bool is_over(Board const& board, std::string const& key) {
    return board.carried && board.carried->over == key;
}

float card_height(Metrics const& m) {
    return std::max(m.mm(m.compact() ? 14.F : 19.F), m.small() * 2.8F + m.mm(3.F));
}

void draw_card(Board& board, Rect const& cell, Id const& id) {
    Ui& ui = board.ui;
    std::string const key = "idea." + to_hex(id), name = words_or_sign(board, id);
    Element element{.key = key,
                    .role = Role::card,
                    .name = name,
                    .value = value_of_card(board, id),
                    .selected = board.view.chosen == id,
                    .draggable = board.may,
                    .rect = cell};
    if (!board.may)
        ui.note(std::move(element));
    else if (ui.press(std::move(element)))
        touch(board, id);
    if (board.carried && board.carried->key == key)
        return ui.outline(cell, ui.theme().faint, ui.metrics().line(),
                          ui.metrics().button_corner());
    note_middle(board, cell, id, name);
    draw_lying(board, cell, id);
}

void draw_welcome(Board& board, Rect const& rect, std::string const& key) {
    auto const& m = board.ui.metrics();
    bool const loud = is_over(board, key);
    board.ui.outline(rect, board.ui.theme().act, loud ? board.ui.chosen_line() : m.line(),
                     m.button_corner());
}

std::string whole_words(Board const& board, Id const& idea) {
    std::string words = words_or_sign(board, idea);
    if (auto const parts = board.groups.parts.find(idea); parts != board.groups.parts.end())
        for (Id const& part : parts->second)
            words = board.ui.say("grouping.and",
                                 {{"one", words}, {"other", words_or_sign(board, part)}});
    return words;
}

void draw_carried(Board& board) {
    if (!board.carried || !board.carried->key.starts_with("idea.")) return;
    auto const id = id_from_hex(board.carried->key.substr(5));
    if (!id || !board.state.record.ideas.contains(*id)) return;
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    Rect const& rect = board.carried->rect;
    draw_face(board, rect, *id, ui.theme().chosen);
    ui.outline(rect, ui.theme().act, ui.chosen_line(), m.button_corner());
    if (!board.carried->over.starts_with("onto.")) return;
    float const radius = m.mm(6);
    Point const corner{rect.x, rect.y};
    ui.disc(corner, radius, ui.theme().act);
    ui.icon(Rect{corner.x - radius, corner.y - radius, 2 * radius, 2 * radius}.inset(m.mm(2)),
            Icon::merge, ui.theme().on_act);
}

}  // namespace jemaa::screens
