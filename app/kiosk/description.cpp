#include "kiosk/description.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace jemaa::kiosk {
namespace {

std::string one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string_view state_of(ui::Element const& element) {
    if (!element.enabled) return "disabled";
    if (element.selected) return "selected";
    return element.pressable ? "ready" : "still";
}

}  // namespace

std::string describe(std::string_view screen, ui::Elements const& elements,
                     ui::Focus const& focus) {
    std::string text = fmt::format("screen\t{}\n", screen);
    if (auto const ring = focus.ring(); focus.active())
        text += fmt::format("focus\t{}\t{:.0f}\t{:.0f}\t{:.0f}\t{:.0f}\n", one_line(focus.key()),
                            ring.x, ring.y, ring.w, ring.h);
    for (auto const& e : elements)
        text += fmt::format("{}\t{}\t{}\t{}\t{}\t{:.0f}\t{:.0f}\t{:.0f}\t{:.0f}\n", one_line(e.key),
                            name_of(e.role), one_line(e.name), one_line(e.value), state_of(e),
                            e.visible.x, e.visible.y, e.visible.w, e.visible.h);
    return text;
}

void write_description(std::filesystem::path const& file, std::string const& text) {
    auto const beside = file.string() + ".new";
    std::ofstream(beside) << text;
    std::error_code ignored;
    std::filesystem::rename(beside, file, ignored);
}

}  // namespace jemaa::kiosk
