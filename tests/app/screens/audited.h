#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "ui/metrics.h"
#include "ui/semantics.h"

/// What the audits go through: every screen in every language, text size and
/// panel. JEMAA_AUDIT=full in the environment has all of them tried together,
/// which takes minutes; else they take turns, so that each screen has each.
namespace jemaa {

struct AuditedPanel {
    char const* name;
    ui::Panel panel;
};

inline constexpr std::array<AuditedPanel, 3> audited_panels{{
    {"21 inch", {1920, 1080, 476, 268}},
    {"10 inch", {1280, 800, 215, 135}},
    {"43 inch", {3840, 2160, 952, 535}},
}};
inline constexpr std::array<char const*, 3> complete_languages{"ar", "fr", "en"};
inline constexpr int text_sizes = 4;

bool is_full_audit();

/// A screen as it says that it stands there.
struct Shown {
    std::string name;  ///< which screen, and how it is seen
    ui::Elements elements;
    float px_per_mm = 1;
    bool mirrored = false;
};

/// Every screen on every panel in every language; the text size takes turns.
void for_every_screen(std::function<void(Shown const&)> const& check);

/// Whether a rectangle lies wholly in another.
bool lies_in(ui::Rect const& in, ui::Rect const& out);

/// Whether a word has so many letters that no line of any screen holds it.
bool has_endless_word(std::string const& text);

}  // namespace jemaa
