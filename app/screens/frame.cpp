#include "screens/frame.h"

#include <algorithm>
#include <utility>

#include "screens/countdown.h"
#include "screens/voice.h"
#include "session/grouping.h"
#include "session/update.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

Rect bar_content(Ui& ui, Rect const& bar) {
    float const side = std::max(ui.metrics().margin(), ui.metrics().mm(3));
    return bar.middle(bar.w - 2 * side, ui.metrics().target());
}

// Returns the space left between the tools.
Rect draw_tools(session::State const& state, Ui& ui, Rect bar, bool help, Actions& actions) {
    float const size = ui.metrics().target();
    if (help && button(ui, bar.cut_start(size),
                       {.key = "help",
                        .icon = Icon::help,
                        .name = ui.say("frame.help"),
                        .size = size * 0.42F}))
        actions.push_back(session::ShowHelp{});
    if (help) bar.cut_start(ui.metrics().mm(2.5F));
    draw_voice_tools(state, ui, bar, actions);
    draw_languages(state, ui, bar, actions);
    draw_sight(ui, bar.cut_end(size), actions);
    return bar.inset(ui.metrics().mm(2.5F), 0);
}

// The two commands of the bottom bar speak louder than other buttons.
Command loud(Ui const& ui, Command command) {
    command.button.size = ui.metrics().strong();
    return command;
}

float bar_width(Ui& ui, Rect const& row, Command const& command) {
    float const wanted = std::max(button_width(ui, command.button), ui.metrics().mm(40));
    // On a small panel what stands between them needs its room too.
    return std::min(wanted, row.w * (ui.metrics().compact() ? 0.31F : 0.42F));
}

}  // namespace

void draw_languages(session::State const& state, Ui& ui, Rect& bar, Actions& actions) {
    auto const& languages = state.agenda->languages;
    for (std::size_t i = languages.size(); i-- > 0;) {
        auto const& language = languages[i];
        Button const spec{.key = "language." + language,
                          .label = text::message(language, "language.name"),
                          .selected = language == state.language,
                          .size = ui.metrics().compact() ? ui.metrics().mm(5.5F) : 0,
                          .language = language};
        if (button(ui, bar.cut_end(button_width(ui, spec)), spec))
            actions.push_back(session::SwitchLanguage{language});
        bar.cut_end(ui.metrics().mm(2.5F));
    }
}

void draw_sight(Ui& ui, Rect const& at, Actions& actions) {
    if (button(ui, at,
               {.key = "sight",
                .icon = Icon::text_size,
                .name = ui.say("comfort.title"),
                .size = std::min(at.w, at.h) * 0.42F}))
        actions.push_back(session::ShowComfort{});
}

Rect draw_top_line(Ui& ui, Rect& below) {
    Rect const bar = below.cut_top(ui.metrics().top_bar());
    ui.fill({bar.x, bar.bottom() - 1, bar.w, std::max(1.F, ui.metrics().mm(0.3F))},
            ui.theme().border);
    return bar_content(ui, bar);
}

Areas draw_frame(session::State const& state, Ui& ui, Frame const& frame, Actions& actions) {
    Rect area = ui.screen();
    Rect top = draw_tools(state, ui, draw_top_line(ui, area), frame.help, actions);
    draw_countdown(state, ui, top);
    Rect bottom = area.cut_bottom(ui.metrics().bottom_bar());
    ui.fill({bottom.x, bottom.y, bottom.w, std::max(1.F, ui.metrics().mm(0.3F))},
            ui.theme().border);
    float const height = std::min(ui.metrics().mm(20), bottom.h - ui.metrics().mm(3));
    float const side = std::max(ui.metrics().margin(), ui.metrics().mm(3));
    Rect row = bottom.middle(bottom.w - 2 * side, height);
    Rect const whole = row;
    if (frame.back) {
        Command const back = loud(ui, *frame.back);
        if (button(ui, row.cut_start(bar_width(ui, whole, back)), back.button))
            actions.push_back(back.action);
    }
    if (frame.primary) {
        Command const primary = loud(ui, *frame.primary);
        if (button(ui, row.cut_end(bar_width(ui, whole, primary)), primary.button))
            actions.push_back(primary.action);
    }
    float const gap = ui.metrics().margin();
    return {area.inset(gap, ui.metrics().gap()), row.inset(ui.metrics().gap(), 0), top};
}

Command back_command(Ui const& ui) {
    return {{.key = "back", .label = ui.say("frame.back"), .icon = Icon::back}, session::GoBack{}};
}

Command primary_command(std::string key, std::string label, Icon icon, session::Happening action) {
    return {{.key = std::move(key),
             .label = std::move(label),
             .icon = icon,
             .kind = ButtonKind::primary,
             .icon_at_end = true},
            std::move(action)};
}

namespace {

float width_of(Ui& ui, std::vector<Button> const& row, float gap) {
    float width = -gap;
    for (auto const& spec : row) width += button_width(ui, spec) + gap;
    return width;
}

// The widest words give way to their sign first; false when there are none left.
bool drop_words(Ui& ui, std::vector<Button>& row) {
    Button* widest = nullptr;
    for (auto& spec : row)
        if (!spec.label.empty() && spec.icon != Icon::none &&
            (!widest || button_width(ui, spec) > button_width(ui, *widest)))
            widest = &spec;
    if (!widest) return false;
    widest->name = std::exchange(widest->label, {});
    widest->size = std::min(ui.metrics().strong(), ui.metrics().mm(9));
    return true;
}

}  // namespace

std::vector<Rect> draw_command_row(Ui& ui, Rect row, std::vector<Command> const& commands,
                                   Actions& actions) {
    float const gap = ui.metrics().mm(2.5F);
    std::vector<Button> specs;
    for (auto const& command : commands) specs.push_back(command.button);
    while (width_of(ui, specs, gap) > row.w && drop_words(ui, specs)) {
    }
    float const gaps = gap * static_cast<float>(specs.size() - 1);
    float const wanted = std::max(1.F, width_of(ui, specs, gap) - gaps);
    float const share = std::min(1.F, (row.w - gaps) / wanted);
    std::vector<Rect> places;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        places.push_back(row.cut_start(button_width(ui, specs[i]) * share));
        row.cut_start(gap);
        if (button(ui, places.back(), specs[i])) actions.push_back(commands[i].action);
    }
    return places;
}

void draw_heading(Ui& ui, Rect& area, std::string const& title, std::string const& sentence) {
    auto const& m = ui.metrics();
    float height = ui.write(area, {title, ""},
                            {.size = m.title(),
                             .colour = ui.theme().ink,
                             .weight = text::Weight::bold,
                             .most_lines = 2});
    ui.note({.key = "title",
             .role = Role::heading,
             .name = title,
             .rect = {area.x, area.y, area.w, height}});
    area.cut_top(height);
    if (!sentence.empty()) {
        height = ui.write(area, {sentence, ""},
                          {.size = m.body(), .colour = ui.theme().ink_soft, .most_lines = 2});
        ui.note({.key = "sentence",
                 .role = Role::text,
                 .name = sentence,
                 .rect = {area.x, area.y, area.w, height}});
        area.cut_top(height);
    }
    area.cut_top(m.gap() * 0.6F);
}

void draw_dense_heading(Ui& ui, Areas& areas, std::string const& title,
                        std::string const& sentence) {
    auto const& m = ui.metrics();
    if (!m.compact()) return draw_heading(ui, areas.content, title, sentence);
    ui.note({.key = "title", .role = Role::heading, .name = title, .rect = areas.top});
    Look look{.size = m.body(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 2};
    while (look.size > m.mm(4) && ui.measure({title, ""}, look, areas.top.w).height > areas.top.h)
        look.size -= 1;
    ui.write(areas.top, {title, ""}, look);
}

void draw_low_heading(Ui& ui, Areas& areas, std::string const& title, std::string const& sentence) {
    auto const& m = ui.metrics();
    draw_dense_heading(ui, areas, title, sentence);
    if (!m.compact() || sentence.empty()) return;
    Rect const row = areas.content.cut_top(std::min(m.body() * 1.4F, m.mm(9)));
    Look const look{
        .size = m.body(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    ui.note({.key = "sentence", .role = Role::text, .name = sentence, .rect = row});
    ui.write(row, {sentence, ""}, fitting(ui, {sentence, ""}, look, row, m.mm(3.5F)));
    areas.content.cut_top(m.gap() * 0.6F);
}

Words words_in(LocalizedText const& text, Ui const& ui) {
    std::string const& shown = text.in(ui.language());
    for (auto const& [language, words] : text.all())
        if (&words == &shown) return {shown, language};
    return {};
}

std::string language_of(session::State const& state, PollOption const& option) {
    auto const idea = state.record.ideas.find(option.subject);
    if (option.key.empty() && idea != state.record.ideas.end()) return idea->second.language;
    auto const item = state.record.items.find(option.subject);
    bool const is_theme = item != state.record.items.end() && item->second.kind == "theme";
    if (!is_theme) return {};
    session::Theme const theme{item->first, {}, session::title_of_theme(state, item->second)};
    return session::title_of(state.record, theme, state.language).language;
}

agenda::AgendaStep const& step_of(session::State const& state) {
    return state.agenda->steps[static_cast<std::size_t>(session::current_step(state))];
}

}  // namespace jemaa::screens
