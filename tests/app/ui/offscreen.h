#pragma once

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
        : engine_(text::Engine::create(textures_).value()), ui(*engine_, panel) {}

    void frame(std::string const& language, std::function<void(ui::Ui&)> const& draw) {
        ui.begin(nullptr, "test", language, {});
        draw(ui);
        ui.end();
    }

private:
    text::NoTextures textures_;
    std::unique_ptr<text::Engine> engine_;

public:
    ui::Ui ui;
};

}  // namespace jemaa
