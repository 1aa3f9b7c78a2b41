#pragma once

#include "text/textures.h"

namespace jemaa::kiosk {

/// Textures of the current OpenGL context. An id is never given twice; OpenGL's
/// name is its lower half, which is what Dear ImGui takes of it.
class GlTextures final : public text::Textures {
public:
    text::TextureId create(int width, int height, std::uint8_t const* rgba) override;
    void destroy(text::TextureId texture) override;

private:
    text::TextureId made_ = 0;
};

}  // namespace jemaa::kiosk
