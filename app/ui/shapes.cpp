// What Ui draws but words.

#include <algorithm>
#include <numbers>
#include <vector>

#include "ui/imgui_shim.h"
#include "ui/ui.h"

namespace jemaa::ui {
namespace {

ImVec2 vec(Point p) {
    return {p.x, p.y};
}

}  // namespace

void Ui::fill(Rect const& rect, Colour colour, float corner) {
    if (!canvas_) return;
    Rect const r = place(rect);
    canvas_->AddRectFilled(corner_a(r), corner_b(r), to_imgui(colour), corner);
}

void Ui::outline(Rect const& rect, Colour colour, float width, float corner) {
    if (!canvas_) return;
    Rect const r = place(rect).inset(width / 2);
    canvas_->AddRect(corner_a(r), corner_b(r), to_imgui(colour), corner, 0, width);
}

void Ui::disc(Point centre, float radius, Colour colour) {
    if (!canvas_) return;
    canvas_->AddCircleFilled(vec(place(centre)), radius, to_imgui(colour));
}

void Ui::ring(Point centre, float radius, Colour colour, float width, bool dashed) {
    if (!canvas_) return;
    Point const c = place(centre);
    if (!dashed) {
        canvas_->AddCircle(vec(c), radius, to_imgui(colour), 0, width);
        return;
    }
    constexpr int dashes = 12;
    for (int i = 0; i < dashes; ++i) {
        float const from = static_cast<float>(i) * 2 * std::numbers::pi_v<float> / dashes;
        canvas_->PathArcTo(vec(c), radius, from, from + std::numbers::pi_v<float> / dashes * 1.2F,
                           4);
        canvas_->PathStroke(to_imgui(colour), 0, width);
    }
}

void Ui::triangle(Point a, Point b, Point c, Colour colour) {
    if (!canvas_) return;
    canvas_->AddTriangleFilled(vec(place(a)), vec(place(b)), vec(place(c)), to_imgui(colour));
}

void Ui::arc(Point centre, float radius, float share, Colour colour, float width) {
    if (!canvas_) return;
    if (share <= 0) return;
    if (share >= 1) return ring(centre, radius, colour, width);  // without a seam
    constexpr float top = -std::numbers::pi_v<float> / 2;
    float const sweep = std::min(share, 1.F) * 2 * std::numbers::pi_v<float>;
    canvas_->PathArcTo(vec(place(centre)), radius, top, mirrored_ ? top - sweep : top + sweep, 64);
    canvas_->PathStroke(to_imgui(colour), 0, width);
}

void Ui::line(std::vector<Point> const& points, Colour colour, float width) {
    if (!canvas_ || points.empty()) return;
    std::vector<ImVec2> corners;
    for (auto const& point : points) corners.push_back(vec(point));
    if (corners.size() > 1)
        canvas_->AddPolyline(corners.data(), static_cast<int>(corners.size()), to_imgui(colour), 0,
                             width);
    for (auto const& end : {corners.front(), corners.back()})
        canvas_->AddCircleFilled(end, width / 2, to_imgui(colour));
}

void Ui::image(Rect const& rect, std::string const& key, Bytes const& png) {
    if (unseen_) return;
    auto const picture = engine_.picture(key, png);
    if (picture.width <= 0 || picture.height <= 0) return;
    float const scale = std::min(rect.w / picture.width, rect.h / picture.height);
    Rect const r = place(rect.middle(picture.width * scale, picture.height * scale));
    if (canvas_ && picture.texture != 0)
        canvas_->AddImage(to_imgui(picture.texture), corner_a(r), corner_b(r));
}

void Ui::image(Rect const& rect, text::TextureId texture, float top, float bottom) {
    if (!canvas_ || texture == 0) return;
    Rect const r = place(rect);
    canvas_->AddImage(to_imgui(texture), corner_a(r), corner_b(r), {0, top}, {1, bottom});
}

void Ui::veil() {
    if (!canvas_) return;
    canvas_->AddRectFilled({0, 0}, corner_b(whole()), IM_COL32(0x22, 0x1B, 0x16, 0x80));
}

}  // namespace jemaa::ui
