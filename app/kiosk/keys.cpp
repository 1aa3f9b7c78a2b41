#include "kiosk/keys.h"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace jemaa::kiosk {
namespace {

struct NamedKey {
    std::string_view name;
    int key;
};

constexpr std::array<NamedKey, 11> named_keys{{{"space", GLFW_KEY_SPACE},
                                               {"enter", GLFW_KEY_ENTER},
                                               {"tab", GLFW_KEY_TAB},
                                               {"backspace", GLFW_KEY_BACKSPACE},
                                               {"left", GLFW_KEY_LEFT},
                                               {"right", GLFW_KEY_RIGHT},
                                               {"up", GLFW_KEY_UP},
                                               {"down", GLFW_KEY_DOWN},
                                               {"page-up", GLFW_KEY_PAGE_UP},
                                               {"page-down", GLFW_KEY_PAGE_DOWN},
                                               {"home", GLFW_KEY_HOME}}};

std::string utf8(unsigned int code_point) {
    std::string text;
    auto const add = [&](unsigned int byte) { text += static_cast<char>(byte); };
    if (code_point < 0x80) {
        add(code_point);
    } else if (code_point < 0x800) {
        add(0xC0 | code_point >> 6);
        add(0x80 | (code_point & 0x3F));
    } else if (code_point < 0x10000) {
        add(0xE0 | code_point >> 12);
        add(0x80 | (code_point >> 6 & 0x3F));
        add(0x80 | (code_point & 0x3F));
    } else {
        add(0xF0 | code_point >> 18);
        add(0x80 | (code_point >> 12 & 0x3F));
        add(0x80 | (code_point >> 6 & 0x3F));
        add(0x80 | (code_point & 0x3F));
    }
    return text;
}

bool types_letter(int key, unsigned int code_point) {
    auto const small = code_point >= 'a' && code_point <= 'z' ? code_point - 'a' + 'A' : code_point;
    return key != 0 && static_cast<unsigned int>(key) == small;  // GLFW's keys of ASCII
}

}  // namespace

std::optional<int> key_of(std::string_view name) {
    auto const named = std::ranges::find(named_keys, name, &NamedKey::name);
    if (named != named_keys.end()) return named->key;
    if (name.size() == 1 && name[0] >= 'a' && name[0] <= 'z') return GLFW_KEY_A + (name[0] - 'a');
    if (name.size() == 1 && name[0] >= '0' && name[0] <= '9') return GLFW_KEY_0 + (name[0] - '0');
    int number = 0;
    if (name.size() < 2 || name[0] != 'f') return std::nullopt;
    auto const read = std::from_chars(name.data() + 1, name.data() + name.size(), number);
    bool const whole = read.ec == std::errc{} && read.ptr == name.data() + name.size();
    if (!whole || number < 1 || number > 24) return std::nullopt;
    return GLFW_KEY_F1 + number - 1;
}

std::optional<ui::KeyStroke> stroke_of(int key, int with, bool repeats, Switches const& switches) {
    using Kind = ui::KeyStroke::Kind;
    bool const next = key != 0 && key == switches.next;
    bool const select = key != 0 && key == switches.select;
    if (next || select) {
        if (repeats) return std::nullopt;
        return ui::KeyStroke{next ? Kind::next : Kind::select, {}};
    }
    switch (key) {
        case GLFW_KEY_BACKSPACE: return ui::KeyStroke{Kind::backspace, {}};
        case GLFW_KEY_LEFT: return ui::KeyStroke{Kind::left, {}};
        case GLFW_KEY_UP: return ui::KeyStroke{Kind::up, {}};
        case GLFW_KEY_DOWN: return ui::KeyStroke{Kind::down, {}};
        case GLFW_KEY_TAB:
            return ui::KeyStroke{with & GLFW_MOD_SHIFT ? Kind::back_tab : Kind::tab, {}};
        case GLFW_KEY_RIGHT: return ui::KeyStroke{Kind::right, {}};
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER: return ui::KeyStroke{Kind::enter, {}};
        default: return std::nullopt;
    }
}

std::optional<ui::KeyStroke> letter_of(unsigned int code_point, Switches const& switches) {
    if (types_letter(switches.next, code_point) || types_letter(switches.select, code_point))
        return std::nullopt;
    return ui::KeyStroke{ui::KeyStroke::Kind::letter, utf8(code_point)};
}

}  // namespace jemaa::kiosk
