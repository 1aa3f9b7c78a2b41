#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "screens/frame.h"
#include "screens/idea_attached.h"
#include "screens/pictogram_grid.h"
#include "screens/screens.h"
#include "screens/typing.h"
#include "ui/progress.h"

namespace jemaa::screens {

using namespace ui;

namespace {

agenda::Ideas const& ideas_of(session::State const& state) {
    static agenda::Ideas const none{};
    auto const* ideas = std::get_if<agenda::Ideas>(&step_of(state).kind);
    return ideas ? *ideas : none;
}

void draw_grid(session::State const& state, session::IdeaEntry const& entry, Ui& ui, Rect area,
               Actions& actions) {
    auto const& m = ui.metrics();
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(m.mm(m.compact() ? 2.F : 4.F));
    if (button(ui, area.cut_bottom(m.mm(m.compact() ? 13.F : 16.F)),
               {.key = "pictograms.search",
                .label = ui.say("idea.pictograms.more"),
                .icon = Icon::search,
                .size = m.small()}))
        actions.push_back(session::SearchPictogram{});
    area.cut_bottom(m.mm(2.5F));
    auto signs = ideas_of(state).pictograms;
    if (!entry.pictogram.empty() && std::ranges::find(signs, entry.pictogram) == signs.end())
        signs.insert(signs.begin(), entry.pictogram);  // found by a search
    draw_pictogram_grid(ui, area, {std::move(signs), entry.pictogram, entry.pictogram_page},
                        actions);
}

}  // namespace

void draw_idea_entry(session::State const& state, session::IdeaEntry const& entry, Ui& ui,
                     Actions& actions) {
    auto const& m = ui.metrics();
    Frame frame{
        .back = back_command(ui),
        .primary = primary_command("give", ui.say("idea.give"), Icon::send, session::GiveIdea{})};
    frame.primary->button.enabled =
        !entry.pictogram.empty() || !trimmed(entry.text).empty() || entry.attached;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, step_of(state).prompt.in(state.language), "");
    Rect area = areas.content;
    float const grid = m.compact() ? area.w * 0.25F : area.w * 0.37F;
    Rect start = area.cut_start(grid);
    if (entry.attached) {
        draw_attached(entry, ui, start, actions);
    } else {
        draw_idea_offers(state, ui, start, actions);
        draw_grid(state, entry, ui, start, actions);
    }
    area.cut_start(m.gap());
    draw_typing(state, entry, ui, area,
                {.key = "idea.text",
                 .name = ui.say("idea.field"),
                 .hint = ui.say("idea.hint"),
                 .pictogram = entry.pictogram},
                actions);

    int const most = ideas_of(state).most_per_person;
    Rect middle = areas.middle;
    if (middle.w < m.mm(40) || most < 2) return;
    std::string const name = ui.say("idea.which", {{"n", entry.given + 1}, {"all", most}});
    Rect row = middle.middle(std::min(middle.w, m.mm(70)), m.mm(3));
    row.y += m.body() * 0.7F;
    progress_row(ui, row, name, entry.given + 1, most);
    ui.write({middle.x, row.y - m.body() * 1.8F, middle.w, m.body() * 1.6F}, {name, ""},
             {.size = m.small(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

}  // namespace jemaa::screens
