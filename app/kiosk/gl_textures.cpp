#include "kiosk/gl_textures.h"

#include <GL/gl.h>

namespace jemaa::kiosk {
namespace {

// OpenGL gives a free name again; so the upper bits count.
constexpr int name_bits = 32;
static_assert(sizeof(text::TextureId) * 8 > name_bits);

}  // namespace

text::TextureId GlTextures::create(int width, int height, std::uint8_t const* rgba) {
    GLuint name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    // Pictures are drawn pixel by pixel: no filter, which is also the fastest.
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, rgba);
    return ++made_ << name_bits | name;
}

void GlTextures::destroy(text::TextureId texture) {
    auto const name = static_cast<GLuint>(texture);  // the lower bits
    glDeleteTextures(1, &name);
}

}  // namespace jemaa::kiosk
