#include "ui/theme.h"

namespace jemaa::ui {
namespace {

constexpr Theme usual{};  // as the header has it

constexpr Theme light{.paper = 0xFFFFFF,
                      .surface = 0xFFFFFF,
                      .sunken = 0xFFFFFF,
                      .ink = 0x000000,
                      .ink_soft = 0x000000,
                      .act = 0x000000,
                      .act_pressed = 0x333333,
                      .on_act = 0xFFFFFF,
                      .graphic = 0x000000,
                      .chosen = 0xFFFFFF,
                      .current = 0xFFFFFF,
                      .bar = 0x000000,
                      .on_bar = 0x000000,
                      .good = 0x000000,
                      .danger = 0x000000,
                      .border = 0x000000,
                      .faint = 0x595959,
                      .focus = 0x0033CC,
                      .bold_choice = true};

constexpr Theme dark{.paper = 0x000000,
                     .surface = 0x000000,
                     .sunken = 0x000000,
                     .ink = 0xFFFFFF,
                     .ink_soft = 0xFFFFFF,
                     .act = 0xFFFFFF,
                     .act_pressed = 0xCCCCCC,
                     .on_act = 0x000000,
                     .graphic = 0xFFD84D,
                     .chosen = 0x000000,
                     .current = 0x000000,
                     .bar = 0xFFD84D,
                     .on_bar = 0xFFFFFF,
                     .good = 0xFFFFFF,
                     .danger = 0xFFFFFF,
                     .border = 0xFFFFFF,
                     .faint = 0xA6A6A6,
                     .focus = 0x4DD2FF,
                     .plate = 0xF2F2F2,
                     .bold_choice = true};

constexpr Theme calm{.paper = 0xF1F1EC,
                     .surface = 0xFAFAF6,
                     .sunken = 0xE9EAE4,
                     .ink = 0x22282A,
                     .ink_soft = 0x262C2F,
                     .act = 0x28383D,
                     .act_pressed = 0x1C2A2F,
                     .on_act = 0xFFFFFF,
                     .graphic = 0x7F938C,
                     .chosen = 0xEEF1EB,
                     .current = 0xE7ECE5,
                     .bar = 0x627C86,
                     .on_bar = 0x26363C,
                     .good = 0x24392B,
                     .danger = 0x45272A,
                     .border = 0xC9CCC6,
                     .faint = 0xA9AFAA,
                     .focus = 0x26363C};

}  // namespace

Theme const& theme_of(Contrast contrast) {
    switch (contrast) {
        case Contrast::usual: return usual;
        case Contrast::light: return light;
        case Contrast::dark: return dark;
        case Contrast::calm: return calm;
    }
    return usual;
}

char const* name_of(Contrast contrast) {
    switch (contrast) {
        case Contrast::usual: return "usual";
        case Contrast::light: return "light";
        case Contrast::dark: return "dark";
        case Contrast::calm: return "calm";
    }
    return "usual";
}

}  // namespace jemaa::ui
