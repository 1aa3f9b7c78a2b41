#include "screens/meaning_parts.h"

#include <algorithm>

#include "screens/chart_view.h"
#include "screens/results_parts.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using meaning::Part;

namespace {

std::string title_of(Part part, Ui const& ui) {
    if (part == Part::agreement) return ui.say("meaning.agreement");
    if (part == Part::certainty) return ui.say("meaning.certainty");
    return ui.say(part == Part::categories ? "meaning.categories" : "meaning.groups");
}

std::string sentence_of(meaning::Meaning const& meaning, Part part, Ui const& ui) {
    if (part == Part::agreement) return ui.say("meaning.agreement_how");
    auto const* groups = std::get_if<meaning::Groups>(&meaning.groups);
    if (part != Part::groups || !groups) return {};
    std::string sentence = ui.say("meaning.groups_how");
    if (groups->outside > 0) sentence += " " + ui.say_n("meaning.outside", groups->outside);
    return sentence;
}

// Why some cells are locked.
void draw_hidden(Ui& ui, Rect& area) {
    auto const& m = ui.metrics();
    Rect row = area.cut_top(std::min(m.body() * 1.6F, m.mm(12)));
    ui.icon(row.cut_start(row.h).inset(row.h * 0.2F), Icon::lock, ui.theme().ink_soft);
    std::string const why = ui.say("meaning.hidden");
    ui.note({.key = "hidden", .role = Role::text, .name = why, .rect = row});
    write_fitting(ui, row, why, m.body());
}

}  // namespace

Heading heading_of(meaning::Meaning const& meaning, Part part, Ui const& ui) {
    return {title_of(part, ui), sentence_of(meaning, part, ui)};
}

void write_fitting(Ui& ui, Rect const& rect, std::string const& words, float size) {
    Look const look{.size = size, .colour = ui.theme().ink, .stand = Stand::middle};
    ui.write(rect, {words, ""}, fitting(ui, {words, ""}, look, rect));
}

void draw_meaning(charts::ToldVote const& vote, meaning::Meaning const& meaning, Part part, Ui& ui,
                  Areas areas) {
    auto const chart = charts::chart_of(vote, meaning, part);
    auto const heading = heading_of(meaning, part, ui);
    draw_low_heading(ui, areas, heading.title, heading.sentence);
    Rect area = areas.content;
    if (!chart) return draw_certainty(meaning, ui, area);
    if (part == Part::categories && meaning.categories->hides_something) draw_hidden(ui, area);
    draw_chart(ui, *chart, area);
}

}  // namespace jemaa::screens
