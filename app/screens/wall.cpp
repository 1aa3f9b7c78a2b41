#include <algorithm>

#include "domain/field.h"
#include "screens/frame.h"
#include "screens/idea_attached.h"
#include "screens/screens.h"
#include "session/course.h"
#include "session/update.h"
#include "session/wall.h"
#include "ui/choice_card.h"
#include "ui/fitting.h"
#include "ui/scroll_buttons.h"

namespace jemaa::screens {

using namespace ui;

namespace {

bool on_ballot(session::State const& state, Idea const& idea) {
    return !session::value_of(state.record, idea.id, field::on_ballot).empty();
}

ChoiceCard card_of(session::State const& state, Idea const& idea, Ui& ui) {
    bool const chosen = on_ballot(state, idea);
    return {.key = "idea." + to_hex(idea.id),
            .pictogram = sign_of_idea(state, idea),
            .title = {},
            .text = session::words_of(state.record, idea).empty() && idea.attachment.is_nil()
                        ? Words{}
                        : name_of_idea(state, idea),
            .selected = chosen,
            .recording = recording_of_idea(state, idea),
            .value = chosen ? ui.say("wall.on_ballot") : ""};
}

void draw_all(session::State const& state, std::vector<Idea> const& ideas, Ui& ui, Rect area,
              Actions& actions) {
    auto const& m = ui.metrics();
    float const gap = m.gap();
    int const columns = std::max(1, static_cast<int>((area.w + gap) / (m.mm(100) + gap)));
    float const height = std::max(m.mm(32), m.body() * 4.2F);
    auto const count = static_cast<int>(ideas.size());
    int const rows = (count + columns - 1) / columns;
    float const content = static_cast<float>(rows) * (height + gap) - gap;
    if (content > area.h) {
        scroll_buttons(ui, area.cut_end(m.target()), "wall", height + gap);
        area.cut_end(gap);
    }
    float const offset = ui.begin_scroll("wall", area, content);
    Rect const all{area.x, area.y - offset, area.w, content};
    for (int i = 0; i < count; ++i) {
        Rect const cell = all.cell(i, columns, rows, gap);
        if (cell.bottom() < area.y || cell.y > area.bottom()) continue;
        auto const& idea = ideas[static_cast<std::size_t>(i)];
        if (choice_card(ui, cell, card_of(state, idea, ui)).pressed)
            actions.push_back(session::ChooseIdea{idea.id});
    }
    ui.end_scroll();
}

void draw_neighbours(std::vector<Idea> const& ideas, std::size_t at, Ui& ui, Rect row,
                     Actions& actions) {
    float const width = ui.metrics().target() * 1.4F;
    if (button(ui, row.cut_start(width),
               {.key = "wall.previous",
                .icon = Icon::back,
                .name = ui.say("wall.previous"),
                .enabled = at > 0,
                .size = width * 0.3F}))
        actions.push_back(session::ChooseIdea{ideas[at - 1].id});
    if (button(ui, row.cut_end(width),
               {.key = "wall.next",
                .icon = Icon::forward,
                .name = ui.say("wall.next"),
                .enabled = at + 1 < ideas.size(),
                .size = width * 0.3F}))
        actions.push_back(session::ChooseIdea{ideas[at + 1].id});
    std::string const where =
        ui.say("wall.which", {{"n", static_cast<std::int64_t>(at + 1)},
                              {"all", static_cast<std::int64_t>(ideas.size())}});
    ui.write(row, {where, ""},
             {.size = ui.metrics().body(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

void draw_one(session::State const& state, std::vector<Idea> const& ideas, std::size_t at, Ui& ui,
              Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    auto const& idea = ideas[at];
    std::string const said = session::words_of(state.record, idea);
    Words const name = name_of_idea(state, idea);
    draw_neighbours(ideas, at, ui, area.cut_bottom(m.target()), actions);
    area.cut_bottom(m.gap());
    ui.note({.key = "idea.large",
             .role = Role::card,
             .name = name.text,
             .recording = recording_of_idea(state, idea),
             .language = name.language,
             .selected = on_ballot(state, idea),
             .rect = area});
    ui.fill(area, on_ballot(state, idea) ? ui.theme().chosen : ui.theme().surface, m.corner());
    ui.outline(area, on_ballot(state, idea) ? ui.theme().act : ui.theme().border,
               on_ballot(state, idea) ? ui.chosen_line() : m.line(), m.corner());
    area = area.inset(m.mm(8));
    if (!idea.attachment.is_nil()) {
        Rect const place = said.empty() ? area : area.cut_start(area.w * 0.5F);
        draw_contribution(state, idea, ui, place, actions);
        if (said.empty()) return;
        area.cut_start(m.mm(6));
    } else if (!idea.pictogram.empty()) {
        float const sign = said.empty() ? area.w : std::min(area.h, area.w * 0.3F);
        ui.pictogram(area.cut_start(sign), idea.pictogram);
        area.cut_start(m.mm(6));
    }
    Look const look{.size = m.title() * 1.3F, .colour = ui.theme().ink, .stand = Stand::middle};
    Words const words{said, idea.language};
    ui.write(area, words, fitting(ui, words, look, area, m.body()));
}

std::optional<std::size_t> place_of(std::vector<Idea> const& ideas, std::optional<Id> const& id) {
    auto const found =
        std::find_if(ideas.begin(), ideas.end(), [&](Idea const& i) { return id && i.id == *id; });
    if (found == ideas.end()) return std::nullopt;
    return static_cast<std::size_t>(found - ideas.begin());
}

// --- What the facilitator can do here ------------------------------------------

std::vector<Command> commands(session::State const& state, session::WallView const& view,
                              bool large, Ui& ui) {
    if (!session::can_edit(state, view)) return {};
    if (large && view.hidden)
        return {{{.key = "idea.show", .label = ui.say("wall.show_again"), .icon = Icon::show},
                 session::ShowIdeaAgain{}}};
    if (large)
        return {{{.key = "idea.clarify", .label = ui.say("wall.clarify"), .icon = Icon::edit},
                 session::ClarifyIdea{}},
                {{.key = "idea.hide", .label = ui.say("wall.hide"), .icon = Icon::hide},
                 session::AskHide{}}};
    auto other = view;
    other.hidden = !view.hidden;
    auto const there = static_cast<std::int64_t>(session::ideas_on(state, other).size());
    if (view.hidden)
        return {{{.key = "wall.shown", .label = ui.say("wall.shown"), .icon = Icon::wall},
                 session::ShowHidden{}}};
    if (there == 0) return {};
    return {{{.key = "wall.hidden", .label = ui.say_n("wall.hidden", there), .icon = Icon::hide},
             session::ShowHidden{}}};
}

std::optional<Command> ballot_command(session::State const& state, session::WallView const& view,
                                      Idea const& idea, Ui& ui) {
    bool const may = state.facilitator.unlocked && !view.hidden;
    if (!may || !session::coming_vote(state, view.step)) return std::nullopt;
    bool const there = on_ballot(state, idea);
    return primary_command("wall.ballot", ui.say(there ? "wall.off_ballot" : "wall.to_ballot"),
                           there ? Icon::minus : Icon::vote, session::ToggleOnBallot{idea.id});
}

}  // namespace

void draw_wall(session::State const& state, session::WallView const& view, Ui& ui,
               Actions& actions) {
    int const at = agenda::find_step(*state.agenda, view.step);
    if (at < 0) return;
    auto const ideas = session::ideas_on(state, view);
    auto const chosen = place_of(ideas, view.chosen);
    Frame frame{.back = back_command(ui)};
    if (chosen) {
        frame.back = Command{{.key = "wall.all", .label = ui.say("wall.all"), .icon = Icon::wall},
                             session::ChooseIdea{ideas[*chosen].id}};
        frame.primary = ballot_command(state, view, ideas[*chosen], ui);
    }
    Areas const areas = draw_frame(state, ui, frame, actions);
    draw_command_row(ui, areas.middle, commands(state, view, chosen.has_value(), ui), actions);
    Rect area = areas.content;
    auto const count = static_cast<std::int64_t>(ideas.size());
    auto const& title = state.agenda->steps[static_cast<std::size_t>(at)].title;
    draw_heading(ui, area, title.in(state.language),
                 chosen        ? ""
                 : view.hidden ? ui.say("wall.these_hidden")
                               : ui.say_n("wall.count", count));
    if (ideas.empty())
        ui.pictogram(area.middle(area.w, area.h * 0.5F), "💭");
    else if (chosen)
        draw_one(state, ideas, *chosen, ui, area, actions);
    else
        draw_all(state, ideas, ui, area, actions);
}

}  // namespace jemaa::screens
