#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "kiosk/window.h"

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

}  // namespace jemaa::kiosk
