#pragma once

#include <imgui.h>

#include <functional>
#include <memory>
#include <string>

#include "text/text.h"
#include "ui/ui.h"

namespace jemaa {

/// A ui that draws into nothing: real text, real layout, no pixels.
class Offscreen {
public:
    explicit Offscreen(ui::Panel const& panel = {})
        : engine_(text::Engine::create(textures_).value()), ui(*engine_, panel) {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    }
    ~Offscreen() { ImGui::DestroyContext(); }

    void frame(std::string const& language, std::function<void(ui::Ui&)> const& draw) {
        ui::Rect const screen = ui.screen();
        ImGui::GetIO().DisplaySize = {screen.w, screen.h};
        ImGui::NewFrame();
        ui.begin(*ImGui::GetBackgroundDrawList(), "test", language, 1);
        draw(ui);
        ui.end();
        ImGui::Render();
    }

private:
    text::NoTextures textures_;
    std::unique_ptr<text::Engine> engine_;

public:
    ui::Ui ui;
};

}  // namespace jemaa
