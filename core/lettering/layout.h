#pragma once

#include <pango/pango.h>

#include "lettering/owned.h"
#include "lettering/paragraph.h"

namespace jemaa::text {

/// Lays paragraphs out, in one set of fonts.
class Composer {
public:
    explicit Composer(PangoFontMap* fonts);

    /// The lines of `paragraph` at (0, 0). Sizes and widths out of reason are
    /// brought into it.
    Owned<PangoLayout> lay_out(Paragraph const& paragraph) const;

private:
    Owned<PangoContext> left_to_right_;
    Owned<PangoContext> right_to_left_;
};

/// Width of the longest line and height of all, rounded up.
Size size_of(PangoLayout* layout);

Facts facts_of(PangoLayout* layout);

}  // namespace jemaa::text
