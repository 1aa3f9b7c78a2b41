#include "kiosk/repaint.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

namespace jemaa::kiosk {

void clear(ui::Colour ground) {
    auto const part = [&](int shift) { return static_cast<float>(ground >> shift & 0xFF) / 255.F; };
    glClearColor(part(16), part(8), part(0), 1);
    glClear(GL_COLOR_BUFFER_BIT);
}

void clear(ui::Colour ground, PixelBox const& box, int height) {
    glEnable(GL_SCISSOR_TEST);
    glScissor(box.left, height - box.bottom, box.right - box.left, box.bottom - box.top);
    clear(ground);
    glDisable(GL_SCISSOR_TEST);
}

Repaint::~Repaint() {
    glDeleteFramebuffers(1, &buffer_);
    glDeleteTextures(1, &texture_);
}

void Repaint::keep(std::pair<int, int> pixels) {
    if (buffer_ == 0) glGenFramebuffers(1, &buffer_);
    if (texture_ == 0) glGenTextures(1, &texture_);
    glBindFramebuffer(GL_FRAMEBUFFER, buffer_);
    if (pixels == pixels_) return;
    pixels_ = pixels;
    glBindTexture(GL_TEXTURE_2D, texture_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, pixels.first, pixels.second, 0, GL_BGRA,
                 GL_UNSIGNED_BYTE, nullptr);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
}

void Repaint::paint(ImDrawData& frame, std::pair<int, int> pixels, ui::Colour ground) {
    auto const [width, height] = pixels;
    glViewport(0, 0, width, height);
    auto const boxes = damage_.since_last(frame, width, height, ground);
    keep_only(frame, boxes);
    keep(pixels);
    for (auto const& box : boxes) clear(ground, box, height);
    ImGui_ImplOpenGL3_RenderDrawData(&frame);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, buffer_);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
    glBlitFramebuffer(0, 0, width, height, 0, 0, width, height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

}  // namespace jemaa::kiosk
