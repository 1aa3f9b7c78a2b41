#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "domain/comfort.h"

namespace jemaa::ui {

/// 0xRRGGBB.
using Colour = std::uint32_t;

/// Stands for the theme's ink wherever a colour of words is asked for.
inline constexpr Colour own_ink = 0xFF000000;

/// The colours of one appearance, named by what they are for. Contrast figures
/// are WCAG ratios against the ground that the colour stands on. Words are at
/// least 10:1 on every ground, 20:1 in the two high contrasts; a test computes
/// it.
struct Theme {
    Colour paper = 0xF7F1E8;        ///< the ground
    Colour surface = 0xFFFFFF;      ///< cards
    Colour sunken = 0xEFE6D8;       ///< columns, empty rings
    Colour ink = 0x221B16;          ///< text, 15.1:1 on paper
    Colour ink_soft = 0x382F28;     ///< second text
    Colour act = 0x5C2708;          ///< primary button, selected border; 10:1 on every ground
    Colour act_pressed = 0x3F1A05;  ///< the same under a finger
    Colour on_act = 0xFFFFFF;
    Colour graphic = 0xC4733B;  ///< dots, seeds; never text
    Colour chosen = 0xFBF0E4;   ///< a chosen card
    Colour current = 0xF7EADB;  ///< the current step
    Colour bar = 0x1F7A80;      ///< bars, rings
    Colour on_bar = 0x0A3C43;   ///< text in that colour on light
    Colour good = 0x173E21;     ///< always with a sign
    Colour danger = 0x6A171A;   ///< always with a sign
    Colour border = 0xCFC6BA;
    Colour faint = 0xB5A899;        ///< empty places for dots
    Colour focus = 0x0B434A;        ///< the ring around what has the focus
    std::optional<Colour> plate{};  ///< lies under pictograms, whose colours are their own
    bool bold_choice = false;       ///< what is chosen has a line twice as thick
};

Theme const& theme_of(Contrast contrast);

/// "usual", "light", "dark", "calm".
char const* name_of(Contrast contrast);

}  // namespace jemaa::ui
