#pragma once

#include "text/textures.h"

namespace jemaa::kiosk {

/// Textures of the current OpenGL context.
class GlTextures final : public text::Textures {
public:
    text::TextureId create(int width, int height, std::uint8_t const* rgba) override;
    void destroy(text::TextureId texture) override;
};

}  // namespace jemaa::kiosk
