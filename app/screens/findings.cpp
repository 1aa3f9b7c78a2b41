#include <algorithm>

#include "screens/finding_kind.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "session/finding.h"
#include "session/update.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

namespace {

ChoiceCard card_of(session::State const& state, agenda::Finding const& finding, Ui const& ui) {
    return {.key = "finding." + finding.about.key,
            .pictogram = finding.about.pictogram,
            .title = {finding.about.title.in(state.language), ""},
            .text = {finding.about.text.in(state.language), ""},
            .value = finding.kind.empty() ? std::string() : ui.say("finding." + finding.kind),
            .footer = ui.metrics().body() * 1.6F,
            .pressable = false};
}

void draw_page(session::State const& state, std::vector<agenda::Finding> const& findings, int page,
               Ui& ui, Rect const& area) {
    auto const all = static_cast<int>(findings.size());
    int const pages = session::finding_pages(findings.size());
    int const per_page = (all + pages - 1) / pages;
    int const first = page * per_page;
    int const here = std::min(per_page, all - first);
    int const columns = here == 4 ? 2 : here;
    int const rows = (here + columns - 1) / columns;
    std::vector<PlacedCard> cards;
    for (int i = 0; i < here; ++i)
        cards.push_back({area.cell(i, columns, rows, ui.metrics().gap()),
                         card_of(state, findings[static_cast<std::size_t>(first + i)], ui)});
    say_alike(ui, cards);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        auto const card = choice_card(ui, cards[i].rect, cards[i].card);
        draw_finding_kind(ui, card.footer, findings[static_cast<std::size_t>(first) + i].kind);
    }
}

}  // namespace

void draw_findings(session::State const& state, session::FindingsView const& view, Ui& ui,
                   Actions& actions) {
    auto const findings = session::findings_of(state, view.step);
    int const pages = session::finding_pages(findings.size());
    int const page = std::min(view.page, pages - 1);
    Frame frame{.back = back_command(ui)};
    if (page > 0) frame.back->action = session::ShowPage{page - 1};
    frame.primary = page + 1 < pages ? primary_command("next", ui.say("ballot.next_page"),
                                                       Icon::forward, session::ShowPage{page + 1})
                                     : primary_command("done", ui.say("welcome.understood"),
                                                       Icon::check, session::GoBack{});
    Areas areas = draw_frame(state, ui, frame, actions);
    int const at = agenda::find_step(*state.agenda, view.step);
    auto const& step = state.agenda->steps.at(static_cast<std::size_t>(std::max(0, at)));
    draw_dense_heading(
        ui, areas, step.prompt.in(state.language),
        pages > 1 ? ui.say("ballot.page", {{"n", page + 1}, {"all", pages}}) : std::string());
    if (findings.empty())
        ui.pictogram(areas.content.middle(areas.content.w, areas.content.h * 0.5F), "🔎");
    else
        draw_page(state, findings, page, ui, areas.content);
}

}  // namespace jemaa::screens
