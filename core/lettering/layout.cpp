#include "lettering/layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <pango/pangocairo.h>

#include "lettering/fonts.h"
#include "lettering/written.h"

namespace jemaa::text {
namespace {

// Every line of words is equally high, whatever fonts it needs, so that a
// sentence keeps its place when a name in another script comes into it. Arabic
// gets more, for its marks. In em.
constexpr float line_height = 1.4f;
constexpr float arabic_line_height = 1.7f;

constexpr float largest_size = 1000;
constexpr float widest = 16000;

int units(float pixels) {
    return static_cast<int>(std::lround(pixels * PANGO_SCALE));
}

// Also for what is no number.
float within(float value, float least, float most) {
    return value >= least ? std::min(value, most) : least;
}

// Grey and unhinted: a letter has the same form at each place and size.
Owned<PangoContext> context(PangoFontMap* fonts, PangoDirection direction) {
    Owned<PangoContext> context(pango_font_map_create_context(fonts));
    pango_context_set_base_dir(context.get(), direction);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    return context;
}

void set_text(PangoLayout* layout, Paragraph const& paragraph) {
    std::string text = written(paragraph.text);
    if (paragraph.style.most_lines > 0) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        std::replace(text.begin(), text.end(), '\r', ' ');
    }
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
}

PangoWeight weight(Weight weight) {
    switch (weight) {
        case Weight::regular: return PANGO_WEIGHT_NORMAL;
        case Weight::semibold: return PANGO_WEIGHT_SEMIBOLD;
        case Weight::bold: return PANGO_WEIGHT_BOLD;
    }
    return PANGO_WEIGHT_NORMAL;
}

void set_font(PangoLayout* layout, Style const& style, float size) {
    bool const icons = style.face == Face::icons;
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, icons ? icon_family : word_families);
    pango_font_description_set_weight(font, icons ? PANGO_WEIGHT_NORMAL : weight(style.weight));
    pango_font_description_set_absolute_size(font, units(size));
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
}

// An icon fills its em square: the font has no more.
void set_attributes(PangoLayout* layout, Paragraph const& paragraph, float size) {
    PangoAttrList* attributes = pango_attr_list_new();
    if (!paragraph.language.empty())
        pango_attr_list_insert(
            attributes,
            pango_attr_language_new(pango_language_from_string(paragraph.language.c_str())));
    if (paragraph.style.face == Face::icons) {
        pango_attr_list_insert(attributes, pango_attr_fallback_new(false));
    } else {
        float const height = size * (paragraph.right_to_left ? arabic_line_height : line_height);
        pango_attr_list_insert(attributes,
                               pango_attr_line_height_new_absolute(units(std::round(height))));
    }
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

PangoAlignment alignment(Align align, bool right_to_left) {
    if (align == Align::center) return PANGO_ALIGN_CENTER;
    return (align == Align::start) == right_to_left ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

void set_lines(PangoLayout* layout, Paragraph const& paragraph) {
    pango_layout_set_auto_dir(layout, false);
    pango_layout_set_alignment(layout, alignment(paragraph.style.align, paragraph.right_to_left));
    if (!(paragraph.width > 0)) return;
    pango_layout_set_width(layout, units(within(paragraph.width, 1, widest)));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    if (paragraph.style.most_lines <= 0) return;
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_height(layout, -paragraph.style.most_lines);
}

}  // namespace

Composer::Composer(PangoFontMap* fonts)
    : left_to_right_(context(fonts, PANGO_DIRECTION_LTR)),
      right_to_left_(context(fonts, PANGO_DIRECTION_RTL)) {}

Owned<PangoLayout> Composer::lay_out(Paragraph const& paragraph) const {
    auto const& context = paragraph.right_to_left ? right_to_left_ : left_to_right_;
    Owned<PangoLayout> layout(pango_layout_new(context.get()));
    float const size = within(paragraph.style.size, 1, largest_size);
    set_text(layout.get(), paragraph);
    set_font(layout.get(), paragraph.style, size);
    set_attributes(layout.get(), paragraph, size);
    set_lines(layout.get(), paragraph);
    return layout;
}

Size size_of(PangoLayout* layout) {
    PangoRectangle box;
    pango_layout_get_extents(layout, nullptr, &box);
    return {static_cast<float>(PANGO_PIXELS_CEIL(box.width)),
            static_cast<float>(PANGO_PIXELS_CEIL(box.height))};
}

namespace {

// Whether the line may begin where it does.
bool begins_word(PangoLayout* layout, PangoLayoutLine const& line) {
    int count = 0;
    auto const* const marks = pango_layout_get_log_attrs_readonly(layout, &count);
    char const* const text = pango_layout_get_text(layout);
    auto const at = g_utf8_pointer_to_offset(text, text + line.start_index);
    return at == 0 || at >= count || marks[at].is_line_break;
}

}  // namespace

Facts facts_of(PangoLayout* layout) {
    Facts facts;
    facts.lines = pango_layout_get_line_count(layout);
    facts.unknown_glyphs = pango_layout_get_unknown_glyphs_count(layout);
    facts.ellipsized = pango_layout_is_ellipsized(layout);
    for (GSList* at = pango_layout_get_lines_readonly(layout); at; at = at->next) {
        auto const& line = *static_cast<PangoLayoutLine*>(at->data);
        facts.word_broken = facts.word_broken || !begins_word(layout, line);
        for (GSList* run = line.runs; run; run = run->next) {
            PangoGlyphString const* drawn = static_cast<PangoLayoutRun*>(run->data)->glyphs;
            facts.glyphs += static_cast<int>(
                std::count_if(drawn->glyphs, drawn->glyphs + drawn->num_glyphs,
                              [](auto const& glyph) { return glyph.glyph != PANGO_GLYPH_EMPTY; }));
        }
    }
    return facts;
}

}  // namespace jemaa::text
