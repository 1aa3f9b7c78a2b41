#include "ui/fitting.h"

#include <algorithm>
#include <cmath>

namespace jemaa::ui {
namespace {

constexpr float step = 0.93F;
constexpr float rounding = 0.5F;  // pixels

bool breaks_a_word(Ui& ui, Words const& words, Look const& look, float width) {
    std::string_view rest = words.text;
    while (!rest.empty()) {
        auto const end = std::min(rest.find(' '), rest.size());
        std::string const word(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (ui.measure({word, words.language}, look).width > std::floor(width)) return true;
    }
    return false;
}

}  // namespace

bool fits(Ui& ui, Words const& words, Look const& look, Rect const& rect) {
    Look whole = look;
    whole.most_lines = 0;
    float const height = ui.measure(words, whole, rect.w).height;
    if (height > rect.h + rounding) return false;
    if (look.most_lines > 0 && ui.measure(words, look, rect.w).height + rounding < height)
        return false;
    return !breaks_a_word(ui, words, whole, rect.w);
}

Look uncut(Ui& ui, Words const& words, Look const& look, Rect const& rect) {
    if (look.most_lines == 0) return look;
    bool const open = look.stand == Stand::top;
    float const height = open ? ui.measure(words, look, rect.w).height : rect.h;
    Rect const room{rect.x, rect.y, rect.w, height};
    if (fits(ui, words, look, room)) return look;
    Look whole = look;
    whole.most_lines = 0;
    float const size = look.size > 0 ? look.size : ui.metrics().body();
    whole.size = std::min(size, ui.metrics().least());
    if (!fits(ui, words, whole, room)) return look;
    whole.size = size;
    return fitting(ui, words, whole, room);
}

Look fitting(Ui& ui, Words const& words, Look look, Rect const& rect, float least) {
    if (least <= 0) least = ui.metrics().least();
    while (look.size > least && !fits(ui, words, look, rect))
        look.size = std::max(look.size * step, least);
    return look;
}

}  // namespace jemaa::ui
