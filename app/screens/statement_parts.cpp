#include "screens/statement_parts.h"

#include <algorithm>

#include "session/statement.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

Words words_of(session::State const& state, Id const& version) {
    auto const words = session::statement_words(state.record, version);
    std::string const& text = words.in(state.language);
    for (auto const& [language, own] : words.all())
        if (own == text) return {text, words.has(state.language) ? state.language : language};
    return {text, ""};
}

int version_of(session::State const& state, PollOption const& option) {
    return session::version_number(state.record, option.subject);
}

void draw_statement(session::State const& state, Id const& version, Ui& ui, Rect const& rect) {
    auto const& m = ui.metrics();
    std::string const label =
        ui.say("statement.version", {{"n", session::version_number(state.record, version)}});
    Words const words = words_of(state, version);
    ui.note(
        {.key = "statement", .role = Role::text, .name = words.text, .value = label, .rect = rect});
    ui.fill(rect, ui.theme().surface, m.corner());
    ui.outline(rect, ui.theme().border, m.line(), m.corner());
    Rect area = rect.inset(m.mm(m.compact() ? 3.F : 7.F), m.mm(m.compact() ? 1.5F : 4.F));
    Rect const line = area.cut_top(std::min(m.body() * 1.5F, area.h * 0.25F));
    ui.write(line, {label, ""},
             {.size = line.h / 1.5F,
              .colour = ui.theme().on_bar,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 1});
    Look const look{.size = m.title() * 1.3F, .colour = ui.theme().ink, .stand = Stand::middle};
    ui.write(area, words, fitting(ui, words, look, area));
}

}  // namespace jemaa::screens
