#include "screens/band.h"
#include "screens/countdown.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/voice.h"
#include "session/countdown.h"
#include "session/update.h"
#include "ui/button.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// The same words in the workshop's first two languages, on one line.
std::string in_both(session::State const& state, LocalizedText const& words) {
    auto const& languages = state.agenda->languages;
    std::string both = text::isolated(words.in(languages.front()));
    if (languages.size() > 1) both += " · " + text::isolated(words.in(languages[1]));
    return both;
}

std::string pause_in_both(session::State const& state) {
    auto const& languages = state.agenda->languages;
    std::string both = text::isolated(text::message(languages.front(), "waiting.paused"));
    if (languages.size() > 1)
        both += " · " + text::isolated(text::message(languages[1], "waiting.paused"));
    return both;
}

LocalizedText const& question(session::State const& state) {
    int const step = session::current_step(state);
    if (!session::is_running(state, step)) return state.agenda->title;
    return state.agenda->steps[static_cast<std::size_t>(step)].title;
}

void draw_titles(session::State const& state, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    std::string const cluster = in_both(state, state.agenda->cluster);
    std::string const about =
        session::is_paused(state) ? pause_in_both(state) : in_both(state, question(state));
    Look big{.size = m.title() * 1.2F,
             .colour = ui.theme().ink,
             .weight = text::Weight::bold,
             .align = text::Align::center,
             .stand = Stand::bottom,
             .most_lines = 1};
    Look soft{.size = m.strong(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::top,
              .most_lines = 2};
    Rect const top = area.cut_top(area.h * 0.52F);
    ui.note({.key = "title", .role = Role::heading, .name = cluster, .rect = top});
    ui.write(top, {cluster, ""}, big);
    ui.note({.key = "sentence", .role = Role::text, .name = about, .rect = area});
    area.cut_top(m.mm(1));
    ui.write(area, {about, ""}, soft);
}

void draw_language(Ui& ui, Rect const& rect, LanguageTag const& language, Actions& actions) {
    auto const& m = ui.metrics();
    std::string const name = text::message(language, "language.name");
    std::string const call = text::message(language, "attract.touch");
    std::string const key = "choose." + language;
    if (ui.press({.key = key,
                  .role = Role::card,
                  .name = name + ". " + call,
                  .language = language,
                  .rect = rect}))
        actions.push_back(session::ChooseLanguage{language});
    bool const held = ui.held(key, rect);
    ui.fill(rect, held ? ui.theme().current : ui.theme().surface, m.corner());
    ui.outline(rect, held ? ui.theme().act : ui.theme().border, m.line(), m.corner());
    Rect area = rect.inset(m.mm(4));
    ui.write(area.cut_top(area.h * 0.52F), {name, language},
             {.size = m.title() * 1.1F,
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::bottom,
              .most_lines = 1});
    area.cut_top(m.mm(2));
    Look const look{.size = m.body(),
                    .colour = ui.theme().ink_soft,
                    .align = text::Align::center,
                    .most_lines = 2};
    ui.write(area, {call, language}, fitting(ui, {call, language}, look, area, m.mm(3.4F)));
}

}  // namespace

void draw_attract(session::State const& state, Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    Rect area = ui.screen();
    float const band = m.compact() ? m.mm(11) : area.h * 0.088F;
    draw_band(ui, area.cut_top(band));
    draw_band(ui, area.cut_bottom(band));
    area = area.inset(area.w * (m.compact() ? 0.04F : 0.085F), m.gap());

    bool const self_run = state.agenda->self_run;
    Button const facilitator{.key = "facilitator",
                             .label = ui.say(self_run ? "attract.lead" : "attract.facilitator"),
                             .icon = self_run ? Icon::forward : Icon::lock};
    Rect foot = area.cut_bottom(m.target());
    if (button(ui, foot.cut_end(button_width(ui, facilitator)), facilitator))
        actions.push_back(session::AskFacilitator{});
    foot.cut_end(m.mm(4));
    draw_sight(ui, foot.cut_start(m.target()), actions);
    foot.cut_start(m.mm(4));
    draw_voice_tools(state, ui, foot, actions);
    draw_countdown(state, ui, foot);
    area.cut_bottom(m.gap() * 2);
    draw_titles(state, ui, area.cut_top(area.h * 0.36F));
    area.cut_top(m.gap());
    auto const& languages = state.agenda->languages;
    auto const count = static_cast<int>(languages.size());
    for (int i = 0; i < count; ++i)
        draw_language(ui, area.cell(i, count, 1, m.mm(8)), languages[static_cast<std::size_t>(i)],
                      actions);
}

}  // namespace jemaa::screens
