#include "gallery/canvas.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace jemaa::gallery {
namespace {

struct Shade {
    float r = 0, g = 0, b = 0;
};

struct Triangle {
    std::array<ImDrawVert, 3> corners;
    ui::Rect within;  ///< its bounds, where they are not clipped
};

float part_of(ImU32 colour, int shift) {
    return static_cast<float>(colour >> shift & 0xFF);
}

float cross(ImVec2 const& a, ImVec2 const& b, ui::Point p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

// The triangle's colour at a point, laid over what is there.
void lay_over(Shade& shade, Triangle const& triangle, ui::Point p) {
    if (!triangle.within.contains(p)) return;
    auto const& [a, b, c] = triangle.corners;
    float const area = cross(a.pos, b.pos, {c.pos.x, c.pos.y});
    if (area == 0) return;
    float const share_a = cross(b.pos, c.pos, p) / area, share_b = cross(c.pos, a.pos, p) / area;
    float const share_c = 1 - share_a - share_b;
    if (share_a < 0 || share_b < 0 || share_c < 0) return;
    auto const mixed = [&](int shift) {
        return part_of(a.col, shift) * share_a + part_of(b.col, shift) * share_b +
               part_of(c.col, shift) * share_c;
    };
    float const opaque = mixed(IM_COL32_A_SHIFT) / 255;
    shade.r += (mixed(IM_COL32_R_SHIFT) - shade.r) * opaque;
    shade.g += (mixed(IM_COL32_G_SHIFT) - shade.g) * opaque;
    shade.b += (mixed(IM_COL32_B_SHIFT) - shade.b) * opaque;
}

ui::Colour colour_of(Shade const& shade) {
    auto const byte = [](float part) {
        return static_cast<ui::Colour>(std::lround(std::clamp(part, 0.F, 255.F)));
    };
    return byte(shade.r) << 16 | byte(shade.g) << 8 | byte(shade.b);
}

ui::Rect bounds(std::array<ImDrawVert, 3> const& corners, ImVec4 const& clip) {
    auto const [left, right] = std::minmax({corners[0].pos.x, corners[1].pos.x, corners[2].pos.x});
    auto const [top, bottom] = std::minmax({corners[0].pos.y, corners[1].pos.y, corners[2].pos.y});
    ui::Rect const whole{left, top, right - left, bottom - top};
    return whole.intersect({clip.x, clip.y, clip.z - clip.x, clip.w - clip.y});
}

double luminance(ui::Colour colour) {
    auto const part = [&](int shift) {
        double const c = static_cast<double>(colour >> shift & 0xFF) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

// The same, but for what is lost where a pixel is not wholly covered.
bool is_near(ui::Colour a, ui::Colour b) {
    constexpr int lost = 2;
    for (int const shift : {16, 8, 0})
        if (std::abs(static_cast<int>(a >> shift & 0xFF) - static_cast<int>(b >> shift & 0xFF)) >
            lost)
            return false;
    return true;
}

text::TextureId texture_of(ImDrawCmd const& command) {
#if IMGUI_VERSION_NUM >= 19150
    return static_cast<text::TextureId>(command.GetTexID());
#else
    return reinterpret_cast<text::TextureId>(command.TextureId);
#endif
}

}  // namespace

double contrast(ui::Colour a, ui::Colour b) {
    double const one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

text::TextureId Canvas::Inks::create(int width, int height, std::uint8_t const* rgba) {
    constexpr std::size_t most_samples = 16;
    Ink ink;
    std::vector<ui::Point> solid;
    ink.plain = true;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            auto const* pixel = rgba + (static_cast<std::ptrdiff_t>(y) * width + x) * 4;
            if (pixel[3] < 250) continue;
            auto const colour = static_cast<ui::Colour>(pixel[0] << 16 | pixel[1] << 8 | pixel[2]);
            if (solid.empty()) ink.colour = colour;
            ink.plain = ink.plain && is_near(colour, ink.colour);
            solid.push_back({(static_cast<float>(x) + 0.5F) / static_cast<float>(width),
                             (static_cast<float>(y) + 0.5F) / static_cast<float>(height)});
        }
    std::size_t const step = std::max<std::size_t>(1, solid.size() / most_samples);
    for (std::size_t i = 0; i < solid.size(); i += step) ink.solid.push_back(solid[i]);
    kept.emplace(++last_, std::move(ink));
    return last_;
}

Canvas::Canvas(ui::Panel const& panel) {
    ImGui::CreateContext();
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {static_cast<float>(panel.width_px), static_cast<float>(panel.height_px)};
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
}

Canvas::~Canvas() {
    ImGui::DestroyContext();
}

std::vector<SeenWords> Canvas::look(ui::Colour ground,
                                    std::function<void(ImDrawList&)> const& draw) {
    ImGui::NewFrame();
    auto& list = *ImGui::GetBackgroundDrawList();
    draw(list);
    std::vector<Triangle> below;
    std::vector<SeenWords> seen;
    std::vector<Triangle const*> under;  // the words that are looked at
    auto const ground_at = [&](ui::Point p) {
        Shade shade{part_of(ground, 16), part_of(ground, 8), part_of(ground, 0)};
        for (auto const* triangle : under) lay_over(shade, *triangle, p);
        return colour_of(shade);
    };
    auto const look_at = [&](Ink const& ink, ui::Rect const& box, ui::Rect const& visible) {
        SeenWords words{.rect = box, .ink = ink.colour};
        under.clear();
        for (auto const& triangle : below)
            if (!triangle.within.intersect(box).empty()) under.push_back(&triangle);
        bool any = false;
        for (auto const& share : ink.solid) {
            ui::Point const p{box.x + box.w * share.x, box.y + box.h * share.y};
            if (!visible.contains(p)) continue;
            auto const lies_on = ground_at(p);
            double const here = contrast(ink.colour, lies_on);
            if (!any || here < words.contrast) words.ground = lies_on, words.contrast = here;
            any = true;
        }
        if (any) seen.push_back(words);
    };
    for (auto const& command : list.CmdBuffer) {
        auto const* indices = list.IdxBuffer.Data + command.IdxOffset;
        auto const ink = inks_.kept.find(texture_of(command));
        unsigned const stride = ink == inks_.kept.end() ? 3 : 6;
        for (unsigned i = 0; i + stride <= command.ElemCount; i += stride) {
            auto const corner = [&](unsigned n) {
                return list.VtxBuffer.Data[command.VtxOffset + indices[i + n]];
            };
            std::array const corners{corner(0), corner(1), corner(2)};
            auto const within = bounds(corners, command.ClipRect);
            if (stride == 3) {
                if (!within.empty()) below.push_back({corners, within});
            } else if (ink->second.plain) {
                auto const &a = corners[0].pos, &b = corners[2].pos;
                look_at(ink->second, {a.x, a.y, b.x - a.x, b.y - a.y}, within);
            }
        }
    }
    ImGui::EndFrame();
    return seen;
}

}  // namespace jemaa::gallery
