#include "agenda/mistakes.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace jemaa::agenda {

void Mistakes::add(Line line, std::string what) {
    found_.push_back({std::max(line, Line{1}), std::move(what)});
}

Error Mistakes::topmost(std::string_view name) const {
    auto const top =
        std::min_element(found_.begin(), found_.end(),
                         [](Mistake const& a, Mistake const& b) { return a.line < b.line; });
    return {ErrorCode::template_invalid, fmt::format("{}:{}", name, top->line), top->what};
}

std::string quoted(std::string_view word) {
    constexpr std::size_t longest = 60;
    std::size_t end = std::min(word.size(), longest);
    while (end > 0 && end < word.size() && (word[end] & 0xC0) == 0x80) --end;
    std::string text = "\"";
    for (char const letter : word.substr(0, end)) {
        bool const control = static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
        text += control ? ' ' : letter;
    }
    return text + (end < word.size() ? "…\"" : "\"");
}

}  // namespace jemaa::agenda
