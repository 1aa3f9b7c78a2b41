#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "catch_any.h"
#include "text/text.h"

namespace jemaa::text {

/// Keeps the pixels that a graphics card would get.
class Recording final : public Textures {
public:
    struct Kept {
        int width = 0, height = 0;
        std::vector<std::uint8_t> rgba;

        std::uint8_t const* at(int x, int y) const {
            return &rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                          static_cast<std::size_t>(x)) *
                         4];
        }
    };

    TextureId create(int width, int height, std::uint8_t const* rgba) override {
        auto const bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
        kept[++last_] = {width, height, {rgba, rgba + bytes}};
        return last_;
    }
    void destroy(TextureId texture) override { CHECK(kept.erase(texture) == 1); }

    std::map<TextureId, Kept> kept;

private:
    TextureId last_ = 0;
};

/// An engine over recorded textures, and short ways to ask it.
struct Workbench {
    explicit Workbench(std::size_t budget = 96u << 20) {
        auto made = Engine::create(textures, budget);
        REQUIRE(made);
        engine = std::move(*made);
    }

    float width(std::string const& text, bool right_to_left = false) const {
        Paragraph paragraph{text, 0, {}, "", right_to_left};
        return engine->measure(paragraph).width;
    }

    /// The columns between which something is to be seen, in the box.
    struct Span {
        float left, right;
    };
    Span seen(Paragraph const& paragraph) {
        Picture const picture = engine->picture(paragraph);
        auto const& kept = textures.kept.at(picture.texture);
        Span span{1e9f, -1e9f};
        for (int y = 0; y < kept.height; ++y)
            for (int x = 0; x < kept.width; ++x)
                if (kept.at(x, y)[3] > 100) {
                    span.left = std::min(span.left, picture.x + static_cast<float>(x));
                    span.right = std::max(span.right, picture.x + static_cast<float>(x + 1));
                }
        return span;
    }

    Recording textures;
    std::unique_ptr<Engine> engine;
};

inline Paragraph arabic(std::string text, float width = 0, Style style = {}) {
    return {std::move(text), width, style, "ar", true};
}
inline Paragraph french(std::string text, float width = 0, Style style = {}) {
    return {std::move(text), width, style, "fr", false};
}

}  // namespace jemaa::text
