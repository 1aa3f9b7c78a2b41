#pragma once

// What changed in Dear ImGui between 1.86 and 1.92 and matters here.
#include <imgui.h>

#include "text/textures.h"
#include "ui/theme.h"

namespace jemaa::ui {

inline ImTextureID to_imgui(text::TextureId texture) {
#if IMGUI_VERSION_NUM >= 19150
    return static_cast<ImTextureID>(texture);
#else
    return reinterpret_cast<ImTextureID>(texture);
#endif
}

inline ImU32 to_imgui(Colour colour) {
    return IM_COL32((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF, 0xFF);
}

}  // namespace jemaa::ui
