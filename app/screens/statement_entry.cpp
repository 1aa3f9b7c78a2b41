#include <algorithm>
#include <functional>

#include "base/utf8.h"
#include "meaning/counted_poll.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/typing.h"
#include "session/grouping.h"
#include "session/statement.h"
#include "session/update.h"
#include "tally/outcome.h"
#include "text/messages.h"
#include "ui/text_field.h"

namespace jemaa::screens {

using namespace ui;
using session::StatementEntry;

namespace {

agenda::Statement const& statement_of(session::State const& state, std::string const& key) {
    static agenda::Statement const none{};
    int const at = agenda::find_step(*state.agenda, key);
    if (at < 0) return none;
    auto const& kind = state.agenda->steps[static_cast<std::size_t>(at)].kind;
    auto const* const statement = std::get_if<agenda::Statement>(&kind);
    return statement ? *statement : none;
}

// What stands beside the words, to be put among them.
struct Reminder {
    Id id;
    std::string pictogram;
    Words title;
};

Reminder reminder_of(session::State const& state, PollOption const& option,
                     LanguageTag const& keyboard) {
    std::string const own = language_of(state, option);
    return {option.id,
            session::option_pictogram(state, option),
            {session::option_title(state, option, keyboard), own.empty() ? keyboard : own}};
}

// The first options of the vote behind the statement.
std::vector<Reminder> voted_first(session::State const& state, StatementEntry const& entry,
                                  std::size_t most) {
    std::vector<Reminder> first;
    if (!entry.reminder) return first;
    auto const& counted = entry.reminder->outcome;
    auto const* const outcome = counted ? std::get_if<tally::Outcome>(&*counted) : nullptr;
    if (!outcome || outcome->ballots == 0) return first;
    for (auto const& placed : outcome->order) {
        if (first.size() == most) break;
        auto const& options = entry.reminder->results.options;
        auto const found = std::ranges::find(options, placed.option, &PollOption::id);
        if (found != options.end()) first.push_back(reminder_of(state, *found, entry.keyboard));
    }
    return first;
}

// The themes of a grouping with the most ideas; those with as many keep their order.
std::vector<Reminder> fullest(session::State const& state, StatementEntry const& entry,
                              std::string const& grouping, std::size_t most) {
    auto themes = session::grouped(state, grouping).themes;
    std::ranges::stable_sort(themes, std::greater<>{},
                             [](auto const& t) { return t.ideas.size(); });
    std::vector<Reminder> first;
    for (auto const& theme : themes) {
        if (theme.ideas.empty() || first.size() == most) break;
        auto const title = session::title_of(state.record, theme, entry.keyboard);
        first.push_back({theme.id,
                         theme.pictogram.empty() ? session::theme_pictogram : theme.pictogram,
                         {title.text, title.language}});
    }
    return first;
}

std::vector<Reminder> reminders(session::State const& state, StatementEntry const& entry) {
    auto const& statement = statement_of(state, entry.step);
    auto const most = static_cast<std::size_t>(statement.top);
    int const at = agenda::find_step(*state.agenda, statement.themes_from);
    bool const of_grouping = at >= 0 && std::holds_alternative<agenda::Grouping>(
                                            state.agenda->steps[static_cast<std::size_t>(at)].kind);
    return of_grouping ? fullest(state, entry, statement.themes_from, most)
                       : voted_first(state, entry, most);
}

// The words at the cursor, with a space where two words would touch.
session::EditText inserted(StatementEntry const& entry, std::string const& words) {
    auto const& text = entry.text;
    bool const before = entry.cursor > 0 && text[entry.cursor - 1] != ' ';
    bool const after = entry.cursor < text.size() && text[entry.cursor] != ' ';
    std::string const put = (before ? " " : "") + words + (after ? " " : "");
    return {text.substr(0, entry.cursor) + put + text.substr(entry.cursor),
            entry.cursor + put.size()};
}

void draw_chip(StatementEntry const& entry, Reminder const& reminder, Ui& ui, Rect const& rect,
               Actions& actions) {
    auto const& m = ui.metrics();
    std::string const key = "theme." + to_hex(reminder.id);
    auto const& words = reminder.title;
    if (ui.press({.key = key, .role = Role::button, .name = words.text, .rect = rect}))
        actions.push_back(inserted(entry, words.text));
    bool const held = ui.held(key, rect);
    ui.fill(rect, held ? ui.theme().current : ui.theme().surface, m.button_corner());
    ui.outline(rect, held ? ui.theme().act : ui.theme().border, m.line(), m.button_corner());
    Rect area = rect.inset(m.mm(m.compact() ? 1.5F : 3.F), m.mm(m.compact() ? 0.3F : 1.F));
    ui.pictogram(area.cut_start(std::min(area.h, m.mm(m.compact() ? 8.F : 12.F))),
                 reminder.pictogram);
    area.cut_start(m.mm(m.compact() ? 1.F : 2.F));
    Look const look{
        .size = m.body(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 3};
    ui.write(area, words, look);
}

// What the room put first; as many as have their place.
void draw_reminders(StatementEntry const& entry, std::vector<Reminder> const& first, Ui& ui,
                    Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    Look const look{.size = m.compact() ? m.least() : m.small(),
                    .colour = ui.theme().ink_soft,
                    .most_lines = 3};
    area.cut_top(ui.write(area, {ui.say("statement.reminder"), ""}, look));
    area.cut_top(m.mm(1.5F));
    float const gap = m.mm(2.5F), least = m.mm(m.compact() ? 18.F : 13.F);
    auto const fit = static_cast<std::size_t>(std::max(0.F, (area.h + gap) / (least + gap)));
    std::size_t const shown = std::min(first.size(), fit);
    if (shown == 0) return;
    float const height = std::min(m.mm(24), (area.h + gap) / static_cast<float>(shown) - gap);
    for (std::size_t i = 0; i < shown; ++i) {
        draw_chip(entry, first[i], ui, area.cut_top(height), actions);
        area.cut_top(gap);
    }
}

// One tab for each language of the workshop; a mark where there are words.
void draw_tabs(session::State const& state, StatementEntry const& entry, Ui& ui, Rect row,
               Actions& actions) {
    auto const& languages = state.agenda->languages;
    auto const count = static_cast<int>(languages.size());
    float const gap = ui.metrics().mm(2.5F);
    auto const draft = state.statements.find(entry.step);
    for (int i = 0; i < count; ++i) {
        auto const& language = languages[static_cast<std::size_t>(i)];
        bool const written = draft != state.statements.end() &&
                             draft->second.words.contains(language) &&
                             !trimmed(draft->second.words.at(language)).empty();
        Rect const cell = row.cell(i, count, 1, gap);
        Button const tab{.key = "tab." + language,
                         .label = language_label(ui, language),
                         .icon = written ? Icon::check : Icon::none,
                         .name = text::message(language, "language.name"),
                         .selected = language == entry.keyboard,
                         .size = ui.metrics().compact() ? ui.metrics().mm(5.F) : 0,
                         .language = language};
        if (button(ui, cell.middle(cell.w, std::min(cell.h, ui.metrics().target())), tab))
            actions.push_back(session::ChooseKeyboard{language});
    }
}

void draw_side(session::State const& state, StatementEntry const& entry, Ui& ui, Rect area,
               Actions& actions) {
    auto const& m = ui.metrics();
    auto const versions = session::versions_of(state.record, entry.step).size();
    if (versions > 0) {
        Button const spec{
            .key = "versions",
            .label = ui.say_n("statement.versions", static_cast<std::int64_t>(versions)),
            .size = m.compact() ? m.mm(5.F) : 0};
        if (button(ui, area.cut_bottom(m.target()), spec))
            actions.push_back(session::ShowVersions{});
        area.cut_bottom(m.mm(2.5F));
    }
    auto const length = static_cast<std::int64_t>(code_points(entry.text));
    std::string const count =
        ui.say("statement.length",
               {{"n", length}, {"most", static_cast<std::int64_t>(session::longest_statement)}});
    ui.write(area.cut_bottom(m.body() * 1.3F), {count, ""},
             {.size = m.small(),
              .colour = ui.theme().ink_soft,
              .stand = Stand::middle,
              .most_lines = 1});
    auto const first = reminders(state, entry);
    if (!first.empty()) draw_reminders(entry, first, ui, area, actions);
}

}  // namespace

void draw_statement_entry(session::State const& state, StatementEntry const& entry, Ui& ui,
                          Actions& actions) {
    auto const& m = ui.metrics();
    auto const next =
        static_cast<std::int64_t>(session::versions_of(state.record, entry.step).size() + 1);
    Frame frame{.back = back_command(ui),
                .primary = primary_command("keep", ui.say("statement.keep", {{"n", next}}),
                                           Icon::save, session::KeepStatement{})};
    frame.primary->button.enabled = session::may_keep(state, entry);
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_tabs(state, entry, ui, areas.middle, actions);
    draw_dense_heading(ui, areas, step_of(state).prompt.in(state.language), "");
    Rect area = areas.content;
    draw_side(state, entry, ui, area.cut_start(area.w * 0.26F), actions);
    area.cut_start(m.gap());
    draw_typing(state, entry, ui, area,
                {.key = "statement.text",
                 .name = ui.say("statement.field"),
                 .hint = ui.say("statement.hint")},
                actions);
}

}  // namespace jemaa::screens
