#pragma once

// Our values as Dear ImGui's, and what changed in it between 1.86 and 1.92.
#include <imgui.h>

#include "text/textures.h"
#include "ui/geometry.h"
#include "ui/theme.h"

namespace jemaa::ui {

inline ImTextureID to_imgui(text::TextureId texture) {
#if IMGUI_VERSION_NUM >= 19150
    return static_cast<ImTextureID>(texture);
#else
    return reinterpret_cast<ImTextureID>(texture);
#endif
}

/// The corners that tell a rectangle.
inline ImVec2 corner_a(Rect const& rect) {
    return {rect.x, rect.y};
}
inline ImVec2 corner_b(Rect const& rect) {
    return {rect.right(), rect.bottom()};
}

inline ImU32 to_imgui(Colour colour) {
    return IM_COL32((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF, 0xFF);
}

}  // namespace jemaa::ui
