#pragma once

#include <memory>

#include <pango/pango.h>

#include "base/error.h"

namespace jemaa::text {

/// Families that words are written in, the first that has a letter first. Emoji
/// find their font by themselves; were it named here, digits would come from it.
inline constexpr char word_families[] =
    "Noto Sans,Noto Sans Arabic,Noto Sans Tifinagh,"
    "Noto Sans Symbols,Noto Sans Symbols2,Noto Sans Math";
inline constexpr char icon_family[] = "Material Icons";

struct ReleaseFonts {
    void operator()(PangoFontMap* fonts) const;
};
using Fonts = std::unique_ptr<PangoFontMap, ReleaseFonts>;

/// Jemaa's own fonts out of the system's font folders, and no others: every
/// kiosk looks the same, and the start does not depend on how many fonts a
/// machine has. fonts_missing: `where` is the family, `detail` what to install.
Expected<Fonts> load_fonts();

}  // namespace jemaa::text
