#include "kiosk/finger.h"

#include <utility>

#include "ui/keyboard_layout.h"

namespace jemaa::kiosk {

using ui::PointerEvent;

Finger::Finger(ui::Ui& ui, std::function<void()> settle,
               std::function<void(ui::Point)> before_press)
    : ui_(ui), settle_(std::move(settle)), before_press_(std::move(before_press)) {}

void Finger::press(ui::Point at) {
    if (before_press_) before_press_(at);
    ui_.pointer().push({PointerEvent::Kind::down, at});
    ui_.pointer().push({PointerEvent::Kind::up, at});
    settle_();
}

Expected<void> Finger::tap(std::string_view key) {
    ui::Element const* element = ui::find(ui_.elements(), key);
    if (!element) return fail(ErrorCode::bad_argument, std::string(key), "is not on the screen");
    ui::Rect const& seen = element->visible;
    ui::Point const middle{seen.x + seen.w / 2, seen.y + seen.h / 2};
    ui::Element const* hit = ui::pressable_at(ui_.elements(), middle);
    if (!hit || hit->key != key)
        return fail(ErrorCode::bad_argument, std::string(key), "cannot be pressed");
    press(middle);
    return {};
}

Expected<void> Finger::find_and_tap(std::string_view key, std::string_view region_up,
                                    std::string_view region_down) {
    while (tap(region_up)) {
    }
    while (!tap(key))
        if (auto const lower = tap(region_down); !lower) return tap(key);
    return {};
}

void Finger::drag(ui::Point from, ui::Point to) {
    constexpr int steps = 10;
    ui_.pointer().push({PointerEvent::Kind::down, from});
    settle_();
    for (int i = 1; i <= steps; ++i) {
        float const share = static_cast<float>(i) / steps;
        ui_.pointer().push({PointerEvent::Kind::move,
                            {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share}});
        settle_();
    }
    ui_.pointer().push({PointerEvent::Kind::up, to});
    settle_();
}

// Every letter of the language: some keys are on several languages' pages.
bool Finger::shows_keys_of(std::string_view language) const {
    for (auto const& row : ui::letter_rows(language, false))
        for (auto const& letter : row)
            if (!sees("key." + std::string(letter))) return false;
    return true;
}

Expected<void> Finger::type(std::string_view text, std::string_view language) {
    for (int tries = 0; tries < 5 && !shows_keys_of(language); ++tries)
        if (auto changed = tap("key.language"); !changed) return changed;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = at + 1;
        while (next < text.size() && (text[next] & 0xC0) == 0x80) ++next;
        std::string const letter(text.substr(at, next - at));
        at = next;
        std::string const key = letter == " " ? "key.space" : "key." + letter;
        for (char const* page : {"key.shift", "key.symbols"}) {
            if (sees(key)) break;
            if (auto turned = tap(page); !turned) return turned;
            if (!sees(key))
                if (auto back = tap(page); !back) return back;
        }
        if (auto typed = tap(key); !typed) return typed;
        for (char const* page : {"key.shift", "key.symbols"})
            if (auto const* pressed = ui::find(ui_.elements(), page); pressed && pressed->selected)
                if (auto back = tap(page); !back) return back;
    }
    return {};
}

bool Finger::sees(std::string_view key) const {
    return ui::find(ui_.elements(), key) != nullptr;
}

std::string Finger::name(std::string_view key) const {
    ui::Element const* element = ui::find(ui_.elements(), key);
    return element ? element->name : std::string();
}

std::string Finger::value(std::string_view key) const {
    ui::Element const* element = ui::find(ui_.elements(), key);
    return element ? element->value : std::string();
}

}  // namespace jemaa::kiosk
