#include "kiosk/headless.h"

#include <imgui.h>

namespace jemaa::kiosk {

Headless::Headless(Shell& shell, ui::Ui& ui) : ui_(ui), stage_(shell, ui) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
}

Headless::~Headless() {
    ImGui::DestroyContext();
}

void Headless::settle() {
    bool due = true;
    while (due) {
        ui::Rect const screen = ui_.screen();
        ImGui::GetIO().DisplaySize = {screen.w, screen.h};
        ImGui::NewFrame();
        due = stage_.frame(*ImGui::GetBackgroundDrawList());
        ImGui::Render();
    }
}

}  // namespace jemaa::kiosk
