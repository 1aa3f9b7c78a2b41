#include "lettering/fonts.h"

#include <memory>
#include <string>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace jemaa::text {
namespace {

struct Family {
    char const* name;
    char const* package;  // of Debian; null where Jemaa can do without
};

constexpr Family families[] = {
    {"Noto Sans", "fonts-noto-core"},
    {"Noto Sans Arabic", "fonts-noto-core"},
    {"Noto Sans Tifinagh", "fonts-noto-core"},
    {"Noto Color Emoji", "fonts-noto-color-emoji"},
    {icon_family, "fonts-material-design-icons-iconfont"},
    {"Noto Sans Symbols", nullptr},
    {"Noto Sans Symbols2", nullptr},
    {"Noto Sans Math", nullptr},
};

struct Release {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
    void operator()(FcObjectSet* objects) const { FcObjectSetDestroy(objects); }
    void operator()(FcFontSet* fonts) const { FcFontSetDestroy(fonts); }
};

// Compressed web fonts are refused: they take long to open, and the same
// families come uncompressed as well.
std::string only_our_families() {
    std::string rules =
        "<fontconfig><selectfont>"
        "<rejectfont><glob>*.woff*</glob><pattern></pattern></rejectfont><acceptfont>";
    for (auto const& family : families)
        rules += std::string("<pattern><patelt name=\"family\"><string>") + family.name +
                 "</string></patelt></pattern>";
    return rules + "</acceptfont></selectfont></fontconfig>";
}

bool has_family(FcConfig* config, char const* name) {
    std::unique_ptr<FcPattern, Release> pattern(
        FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, name, nullptr));
    std::unique_ptr<FcObjectSet, Release> objects(FcObjectSetBuild(FC_FILE, nullptr));
    std::unique_ptr<FcFontSet, Release> fonts(FcFontList(config, pattern.get(), objects.get()));
    return fonts && fonts->nfont > 0;
}

}  // namespace

// A font map does not let go of its configuration by itself.
void ReleaseFonts::operator()(PangoFontMap* fonts) const {
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts), nullptr);
    g_object_unref(fonts);
}

// Pango makes sure that fontconfig has a current configuration; without ours
// it would load the system's whole one beside it.
Expected<Fonts> load_fonts() {
    std::unique_ptr<FcConfig, Release> config(FcConfigCreate());
    FcConfigParseAndLoad(config.get(), nullptr, FcFalse);
    auto const rules = only_our_families();
    FcConfigParseAndLoadFromMemory(config.get(), reinterpret_cast<FcChar8 const*>(rules.c_str()),
                                   FcTrue);
    FcConfigBuildFonts(config.get());
    for (auto const& family : families)
        if (family.package && !has_family(config.get(), family.name))
            return fail(ErrorCode::fonts_missing, family.name,
                        std::string("apt install ") + family.package);
    FcConfigSetCurrent(config.get());
    Fonts map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
    return map;
}

}  // namespace jemaa::text
