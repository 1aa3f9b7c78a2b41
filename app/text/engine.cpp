#include "text/text.h"

#include <optional>
#include <unordered_map>
#include <utility>

#include "lettering/fonts.h"
#include "lettering/layout.h"
#include "lettering/written.h"
#include "text/cache.h"
#include "text/caret.h"
#include "text/drawing.h"
#include "text/raster.h"

namespace jemaa::text {
namespace {

constexpr std::size_t kept_layouts = 512;
constexpr std::size_t kept_sizes = 4096;

constexpr Weight weights[] = {Weight::regular, Weight::semibold, Weight::bold};

std::size_t weight_of(Paragraph const& paragraph, Bitmap const& bitmap) {
    return bitmap.rgba.size() + sizeof paragraph + paragraph.text.size();
}

}  // namespace

struct Engine::Impl {
    Impl(Textures& where, std::size_t budget, Fonts map)
        : textures(where), fonts(std::move(map)), composer(fonts.get()), pictures(budget) {}

    ~Impl() {
        pictures.for_each([this](Picture const& picture) { release(picture); });
    }

    PangoLayout* layout(Paragraph const& paragraph) {
        if (auto* known = layouts.find(paragraph)) return known->get();
        return layouts.keep(paragraph, composer.lay_out(paragraph)).get();
    }

    Size size(Paragraph const& paragraph) {
        if (auto* known = sizes.find(paragraph)) return *known;
        return sizes.keep(paragraph, size_of(layout(paragraph)));
    }

    // Kept among the paragraphs, under one that nobody writes.
    Picture picture(std::string const& id, Bytes const& png) {
        Paragraph const key{.text = id, .language = "x-picture"};
        if (auto* known = pictures.find(key)) return *known;
        auto const bitmap = pixels_of(png);
        if (!bitmap || drawing_ahead) return {};
        auto const width = static_cast<float>(bitmap->width);
        auto const height = static_cast<float>(bitmap->height);
        Picture const made{textures.create(bitmap->width, bitmap->height, bitmap->rgba.data()),
                           0,
                           0,
                           width,
                           height,
                           {width, height}};
        ++pictures_made;
        return pictures.keep(key, made, weight_of(key, *bitmap));
    }

    Picture picture(Paragraph const& paragraph) {
        if (auto* known = pictures.find(paragraph)) return *known;
        Bitmap const bitmap = pixels(paragraph);
        Size box = size(paragraph);
        if (paragraph.width > 0) box.width = paragraph.width;
        Picture made{0,
                     static_cast<float>(bitmap.x),
                     static_cast<float>(bitmap.y),
                     static_cast<float>(bitmap.width),
                     static_cast<float>(bitmap.height),
                     box};
        if (drawing_ahead) {
            ahead.emplace(paragraph, bitmap);
            return made;
        }
        if (!bitmap.rgba.empty())
            made.texture = textures.create(bitmap.width, bitmap.height, bitmap.rgba.data());
        ++pictures_made;
        return pictures.keep(paragraph, made, weight_of(paragraph, bitmap));
    }

    Bitmap pixels(Paragraph const& paragraph) {
        if (auto const known = ahead.find(paragraph); known != ahead.end()) return known->second;
        return draw(layout(paragraph), paragraph.style.colour);
    }

    void release(Picture const& picture) {
        if (picture.texture != 0) textures.destroy(picture.texture);
    }

    Textures& textures;
    Fonts fonts;
    Composer composer;
    Cache<Owned<PangoLayout>> layouts{kept_layouts};
    Cache<Size> sizes{kept_sizes};
    Cache<Picture> pictures;
    std::unordered_map<Paragraph, Bitmap, HashOf, SameAs> ahead;
    bool drawing_ahead = false;
    std::size_t pictures_made = 0;
};

Engine::Engine() = default;
Engine::~Engine() = default;

Expected<std::unique_ptr<Engine>> Engine::create(Textures& textures, std::size_t budget) {
    auto fonts = load_fonts();
    if (!fonts) return tl::unexpected(std::move(fonts.error()));
    std::unique_ptr<Engine> engine(new Engine);
    engine->impl_ = std::make_unique<Impl>(textures, budget, std::move(*fonts));
    return engine;
}

// Fonts are chosen anew for each language and weight, hence all of them.
void Engine::warm_up() {
    Style style;
    for (char const* language : {"ar", "fr", "en", "zgh"})
        for (Weight weight : weights) {
            style.weight = weight;
            Paragraph const every_script{"Bijoux été 12 حُلِيّ لا؟ ⵜⴰⵎⴰⵣⵉⵖⵜ 💍", 0, style, language,
                                         false};
            draw(impl_->composer.lay_out(every_script).get(), style.colour);
        }
    style.face = Face::icons;
    Paragraph const arrow{"\uE5C8", 0, style, {}, false};
    draw(impl_->composer.lay_out(arrow).get(), style.colour);
}

void Engine::draw_ahead(bool on) {
    impl_->drawing_ahead = on;
}

Size Engine::measure(Paragraph const& paragraph) {
    return impl_->size(paragraph);
}

Picture Engine::picture(Paragraph const& paragraph) {
    return impl_->picture(paragraph);
}

Picture Engine::picture(std::string const& id, Bytes const& png) {
    return impl_->picture(id, png);
}

Facts Engine::facts(Paragraph const& paragraph) {
    return facts_of(impl_->layout(paragraph));
}

Caret Engine::caret(Paragraph const& paragraph, std::size_t offset) {
    return caret_at(impl_->layout(paragraph), to_written(paragraph.text, offset));
}

std::size_t Engine::offset_at(Paragraph const& paragraph, float x, float y) {
    return from_written(paragraph.text, offset_near(impl_->layout(paragraph), x, y));
}

Composer const& Engine::composer() const {
    return impl_->composer;
}

Textures& Engine::textures() const {
    return impl_->textures;
}

void Engine::end_frame() {
    if (!impl_->drawing_ahead) impl_->ahead.clear();
    impl_->pictures.end_frame([this](Picture const& picture) { impl_->release(picture); });
    impl_->layouts.end_frame([](auto const&) {});
    impl_->sizes.end_frame([](auto const&) {});
}

std::size_t Engine::bytes_used() const {
    return impl_->pictures.weight();
}
std::size_t Engine::pictures_made() const {
    return impl_->pictures_made;
}

// Isolates of the text's own would end ours too early or too late.
std::string isolated(std::string_view text) {
    constexpr std::string_view isolates[] = {"\u2066", "\u2067", "\u2068", "\u2069"};
    std::string inside(text);
    for (auto const mark : isolates)
        for (auto at = inside.find(mark); at != std::string::npos; at = inside.find(mark, at))
            inside.erase(at, mark.size());
    return "\u2068" + inside + "\u2069";
}

}  // namespace jemaa::text
