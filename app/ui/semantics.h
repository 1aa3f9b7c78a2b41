#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "ui/geometry.h"

namespace jemaa::ui {

enum class Role { text, heading, button, card, key, field, meter, image, dialog };

/// What one thing on the screen is, as a person would say it. Recorded every
/// frame: presses, tests, audits and speech go by this list.
struct Element {
    std::string key;  ///< stable within a screen, e.g. "option.2"
    Role role = Role::text;
    std::string name;              ///< what it says, in the language of the moment
    std::string value;             ///< a number or state, if it has one
    Id recording{};                ///< an attachment that says it better than the name; nil: none
    std::string language{};        ///< of the name; empty = the screen's
    std::string value_language{};  ///< of the value, likewise
    bool enabled = true;
    bool selected = false;
    bool pressable = false;
    bool draggable = false;  ///< a pressable one that a finger can carry away
    bool droppable = false;  ///< takes what a finger lets go over it
    Rect rect{};             ///< pixels on the screen, after mirroring
    std::string region{};    ///< key of the scrolled region that it lies in, if any
    Rect visible{};          ///< the part that is not scrolled out of view
};

using Elements = std::vector<Element>;

/// The element with this key, or null.
Element const* find(Elements const& elements, std::string_view key);

/// The topmost enabled pressable element at a point, or null.
Element const* pressable_at(Elements const& elements, Point point);

/// The topmost enabled element at a point that takes what is dropped there, but
/// not the one with the key `except`; or null.
Element const* droppable_at(Elements const& elements, Point point, std::string_view except);

char const* name_of(Role role);

}  // namespace jemaa::ui
