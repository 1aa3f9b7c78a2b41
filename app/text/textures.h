#pragma once

#include <cstdint>

namespace jemaa::text {

using TextureId = std::uintptr_t;

/// Where pictures go: the graphics card, or nowhere in tests without one.
class Textures {
public:
    virtual ~Textures() = default;

    /// `rgba` is width * height * 4 bytes, straight (not premultiplied) alpha.
    virtual TextureId create(int width, int height, std::uint8_t const* rgba) = 0;
    virtual void destroy(TextureId texture) = 0;
};

/// One picture, for as long as this lives.
class Texture {
public:
    Texture(Textures& textures, int width, int height, std::uint8_t const* rgba)
        : textures_(textures), id_(textures.create(width, height, rgba)) {}
    ~Texture() { textures_.destroy(id_); }
    Texture(Texture const&) = delete;
    Texture& operator=(Texture const&) = delete;

    [[nodiscard]] TextureId id() const { return id_; }

private:
    Textures& textures_;
    TextureId id_;
};

/// Counts and keeps nothing.
class NoTextures final : public Textures {
public:
    TextureId create(int, int, std::uint8_t const*) override { return ++last_; }
    void destroy(TextureId) override {}

private:
    TextureId last_ = 0;
};

}  // namespace jemaa::text
