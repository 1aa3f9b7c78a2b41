#pragma once

#include <functional>
#include <map>
#include <vector>

#include "text/textures.h"
#include "ui/geometry.h"
#include "ui/metrics.h"
#include "ui/theme.h"

struct ImDrawList;

namespace jemaa::gallery {

/// Words, or a sign of one colour, as they stand in a picture.
struct SeenWords {
    ui::Rect rect;
    ui::Colour ink = 0;
    ui::Colour ground = 0;  ///< where they stand out least
    double contrast = 21;   ///< WCAG 2.2, of ink to ground
};

/// Draws screens without a display and looks at the picture: what lies under
/// each letter is worked out from all that was drawn before it, layer by layer.
/// Signs of several colours (emoji) are not looked at. One at a time.
class Canvas {
public:
    explicit Canvas(ui::Panel const& panel);
    ~Canvas();
    Canvas(Canvas const&) = delete;
    Canvas& operator=(Canvas const&) = delete;

    [[nodiscard]] text::Textures& textures() { return inks_; }

    /// Everything of one colour that `draw` put on the ground, in its order.
    std::vector<SeenWords> look(ui::Colour ground, std::function<void(ImDrawList&)> const& draw);

private:
    /// Where a texture is solid, as shares of its width and height.
    struct Ink {
        bool plain = false;  ///< of one colour
        ui::Colour colour = 0;
        std::vector<ui::Point> solid;
    };
    class Inks final : public text::Textures {
    public:
        text::TextureId create(int width, int height, std::uint8_t const* rgba) override;
        void destroy(text::TextureId texture) override { kept.erase(texture); }
        std::map<text::TextureId, Ink> kept;

    private:
        text::TextureId last_ = 0;
    };
    Inks inks_;
};

/// WCAG 2.2's ratio of two colours, 1 to 21.
double contrast(ui::Colour a, ui::Colour b);

}  // namespace jemaa::gallery
