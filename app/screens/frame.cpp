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

// On a small panel what stands between them needs its room too.
float most_width(Ui const& ui, Rect const& row) {
    return row.w * (ui.metrics().compact() ? 0.31F : 0.42F);
}

float bar_width(Ui& ui, Rect const& row, Command const& command) {
    float const wanted = std::max(button_width(ui, command.button), ui.metrics().mm(40));
    return std::min(wanted, most_width(ui, row));
}

// As large as lets the words of both stand in one line.
float loud_size(Ui& ui, Rect const& row, Frame const& frame) {
    auto const& m = ui.metrics();
    float size = m.strong();
    for (auto const& command : {frame.back, frame.primary}) {
        if (!command) continue;
        Button spec = command->button;
        spec.size = size;
        while (spec.size > m.mm(5) && button_width(ui, spec) > most_width(ui, row)) spec.size -= 1;
        size = spec.size;
    }
    return size;
}

}  // namespace

std::string language_label(Ui const& ui, LanguageTag const& language) {
    if (!ui.metrics().compact()) return text::message(language, "language.name");
    return text::has_message(language, "language.short") ? text::message(language, "language.short")
                                                         : language;
}

void draw_languages(session::State const& state, Ui& ui, Rect& bar, Actions& actions) {
    auto const& languages = state.agenda->languages;
    for (std::size_t i = languages.size(); i-- > 0;) {
        auto const& language = languages[i];
        Button const spec{.key = "language." + language,
                          .label = language_label(ui, language),
                          .name = text::message(language, "language.name"),
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
    // The two commands of the bottom bar speak louder than other buttons.
    float const size = loud_size(ui, whole, frame);
    auto const place = [&](Command command, auto cut) {
        command.button.size = size;
        float const width = bar_width(ui, whole, command);
        if (button(ui, (row.*cut)(width), command.button)) actions.push_back(command.action);
    };
    if (frame.back) place(*frame.back, &Rect::cut_start);
    if (frame.primary) place(*frame.primary, &Rect::cut_end);
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

void draw_heading(Ui& ui, Rect& area, std::string const& title, std::string const& sentence,
                  float most) {
    auto const& m = ui.metrics();
    auto const write = [&](char const* key, Role role, std::string const& words, Look look,
                           float room) {
        look.most_lines = 2;
        if (room > 0) look = fitting(ui, {words, ""}, look, {area.x, area.y, area.w, room});
        float const height = ui.write(area, {words, ""}, look);
        ui.note(
            {.key = key, .role = role, .name = words, .rect = {area.x, area.y, area.w, height}});
        area.cut_top(height);
        return height;
    };
    float const height = write(
        "title", Role::heading, title,
        {.size = m.title(), .colour = ui.theme().ink, .weight = text::Weight::bold}, most * 0.5F);
    if (!sentence.empty())
        write("sentence", Role::text, sentence, {.size = m.body(), .colour = ui.theme().ink_soft},
              most > 0 ? most - height : 0);
    area.cut_top(m.gap() * 0.6F);
}

void draw_dense_heading(Ui& ui, Areas& areas, std::string const& title,
                        std::string const& sentence) {
    auto const& m = ui.metrics();
    if (!m.compact()) return draw_heading(ui, areas.content, title, sentence);
    ui.note({.key = "title", .role = Role::heading, .name = title, .rect = areas.top});
    Look const look{.size = m.body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .align = text::Align::center,
                    .stand = Stand::middle,
                    .most_lines = 2};
    ui.write(areas.top, {title, ""}, fitting(ui, {title, ""}, look, areas.top));
}

void draw_low_heading(Ui& ui, Areas& areas, std::string const& title, std::string const& sentence) {
    auto const& m = ui.metrics();
    draw_dense_heading(ui, areas, title, sentence);
    if (!m.compact() || sentence.empty()) return;
    Rect const row = areas.content.cut_top(std::min(m.body() * 1.4F, m.mm(9)));
    Look const look{
        .size = m.body(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    ui.note({.key = "sentence", .role = Role::text, .name = sentence, .rect = row});
    ui.write(row, {sentence, ""}, look);
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
