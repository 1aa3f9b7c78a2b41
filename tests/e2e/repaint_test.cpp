#include <GL/gl.h>
#include <imgui.h>

#include <cstdint>
#include <cstdlib>
#include <random>
#include <vector>

#include "catch_any.h"
#include "e2e/kiosk_process.h"
#include "kiosk/gl_textures.h"
#include "kiosk/window.h"
#include "ui/imgui_shim.h"

// What is drawn over the picture of the frame before is the whole picture.
using namespace jemaa;
using kiosk::PixelBox;

namespace {

constexpr int width = 500, height = 300;  // no multiple of a square
constexpr ui::Colour paper = 0xFFFFFF, another = 0x102030;

// Something of any kind that a screen draws, at any place, also outside.
struct Shape {
    int kind = 0;
    ImVec2 at, size;
    ImU32 colour = 0;
};

struct Scene {
    std::vector<Shape> shapes;
    std::vector<text::TextureId> textures;

    void draw(ImDrawList& canvas) const {
        for (auto const& [kind, at, size, colour] : shapes) {
            ImVec2 const end(at.x + size.x, at.y + size.y);
            switch (kind) {
                case 0: canvas.AddRectFilled(at, end, colour, 7); break;
                case 1: canvas.AddRect(at, end, colour, 5, 0, 3); break;
                case 2: canvas.AddCircleFilled(at, size.x / 3, colour); break;
                case 3:
                    canvas.AddImage(ui::to_imgui(textures[colour % textures.size()]), at, end);
                    break;
                default:
                    canvas.PushClipRect(at, end, true);
                    canvas.AddTriangleFilled({at.x - 20, at.y}, {end.x + 20, at.y + 5}, end,
                                             colour);
                    canvas.PopClipRect();
            }
        }
    }
};

class Chance {
public:
    int below(int most) { return std::uniform_int_distribution(0, most - 1)(numbers_); }
    Shape shape() {
        auto const pixel = [&](int least, int most) {
            return static_cast<float>(least + below(most - least)) +
                   0.25F * static_cast<float>(below(4));
        };
        return {below(5),
                {pixel(-40, width + 10), pixel(-40, height + 10)},
                {pixel(1, 120), pixel(1, 120)},
                IM_COL32(below(256), below(256), below(256), 255)};
    }

private:
    std::mt19937 numbers_{7};
};

std::vector<std::uint8_t> pixels() {
    std::vector<std::uint8_t> read(width * height * 4);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, read.data());
    return read;
}

std::vector<std::uint8_t> shown(kiosk::Window& window, Scene const& scene, ui::Colour ground) {
    std::vector<std::uint8_t> read;
    window.frame(
        ground, [&](ImDrawList& canvas) { scene.draw(canvas); }, [&] { read = pixels(); });
    return read;
}

text::TextureId dotted(kiosk::GlTextures& textures, int shade) {
    std::vector<std::uint8_t> rgba(16 * 16 * 4, static_cast<std::uint8_t>(shade));
    return textures.create(16, 16, rgba.data());
}

std::ptrdiff_t difference(std::vector<std::uint8_t> const& a, std::vector<std::uint8_t> const& b) {
    std::ptrdiff_t differ = 0;
    for (std::size_t i = 0; i < a.size(); ++i) differ += a[i] != b[i];
    return differ;
}

}  // namespace

TEST_CASE("a frame drawn over the one before is the frame drawn alone") {
    Display const display;
    setenv("DISPLAY", display.name.c_str(), 1);
    auto const window = kiosk::Window::open({.pixels = std::pair{width, height}, .hidden = true});
    REQUIRE(window);
    kiosk::GlTextures textures;
    Scene scene;
    for (int const shade : {40, 90, 160}) scene.textures.push_back(dotted(textures, shade));
    Chance chance;
    for (int i = 0; i < 30; ++i) scene.shapes.push_back(chance.shape());
    shown(**window, scene, paper);
    for (int frame = 0; frame < 200; ++frame) {
        CAPTURE(frame);
        auto const at = static_cast<std::size_t>(chance.below(30));
        if (frame % 20 == 19) {  // OpenGL may give the new one the name of the old
            textures.destroy(scene.textures[at % 3]);
            scene.textures[at % 3] = dotted(textures, frame);
        } else if (frame % 3 != 2) {
            scene.shapes[at] = chance.shape();
        } else {
            std::swap(scene.shapes[at], scene.shapes[(at + 7) % 30]);
        }
        auto const over = shown(**window, scene, paper);
        shown(**window, scene, another);  // another ground: nothing stays
        CHECK(difference(over, shown(**window, scene, paper)) == 0);
    }
}

TEST_CASE("a frame that is the same has no damage, and a moved card has little") {
    Display const display;
    setenv("DISPLAY", display.name.c_str(), 1);
    auto const window = kiosk::Window::open({.pixels = std::pair{width, height}, .hidden = true});
    REQUIRE(window);
    kiosk::Damage damage;
    auto const boxes = [&](float x) {
        std::vector<PixelBox> found;
        (*window)->frame(paper, [&](ImDrawList& canvas) {
            canvas.AddRectFilled({300, 100}, {400, 200}, IM_COL32(9, 9, 9, 255));
            canvas.AddRectFilled({x, 40}, {x + 20, 60}, IM_COL32(9, 9, 200, 255));
            ImDrawList* lists[] = {&canvas};
            ImDrawData frame;
            frame.CmdLists = lists;
            frame.CmdListsCount = 1;
            found = damage.since_last(frame, width, height, paper);
        });
        return found;
    };
    CHECK(boxes(10) == std::vector<PixelBox>{{0, 0, width, height}});
    CHECK(boxes(10).empty());
    CHECK(boxes(70) == std::vector<PixelBox>{{0, 32, 32, 64}, {64, 32, 96, 64}});
    CHECK(boxes(40) == std::vector<PixelBox>{{32, 32, 96, 64}});
}
