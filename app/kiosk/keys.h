#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/ui.h"

/// What the keys of a keyboard, and the switches that press some of them, mean.
/// Keys are told by GLFW's numbers.
namespace jemaa::kiosk {

/// Keys that a switch's box presses; 0 = none.
struct Switches {
    int next = 0, select = 0;
};

/// The key of this name ("space", "enter", "tab", "f1", "a", "1"); nothing for
/// an unknown one.
std::optional<int> key_of(std::string_view name);

/// What is meant by a key that goes down, with GLFW's modifiers, or that repeats
/// because a hand rests on it.
std::optional<ui::KeyStroke> stroke_of(int key, int with, bool repeats, Switches const& switches);

/// The letter that was typed; nothing when a switch did.
std::optional<ui::KeyStroke> letter_of(unsigned int code_point, Switches const& switches);

}  // namespace jemaa::kiosk
