#include "session/text_entry.h"

#include "base/utf8.h"
#include "session/overloaded.h"
#include "session/turn.h"

namespace jemaa::session {
namespace {

// The start of the character at `offset`, or the end of the text.
std::size_t on_boundary(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return text.size();
    while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80) --offset;
    return offset;
}

void edit(TextEntry& entry, EditText const& edited, std::size_t longest) {
    if (!is_valid_utf8(edited.text) || code_points(edited.text) > longest) return;
    entry.text = edited.text;
    entry.cursor = on_boundary(entry.text, edited.cursor);
}

void choose_keyboard(TextEntry& entry, LanguageTag const& language) {
    if (language.empty()) return;
    entry.keyboard = language;
    entry.shift = entry.symbols = false;
}

}  // namespace

void handle_typing(Turn const& turn, TextEntry& entry, std::size_t longest) {
    std::visit(Overloaded{
                   [&](EditText const& e) { edit(entry, e, longest); },
                   [&](ChooseKeyboard const& e) { choose_keyboard(entry, e.language); },
                   [&](SwitchLanguage const&) { choose_keyboard(entry, turn.state.language); },
                   [&](PressShift const&) { entry.shift = !entry.shift; },
                   [&](PressSymbols const&) { entry.symbols = !entry.symbols; },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
