#include "lettering/compositor.h"

#include <utility>

#include "lettering/fonts.h"
#include "lettering/layout.h"

namespace jemaa::text {

struct Compositor::Parts {
    explicit Parts(Fonts loaded) : fonts(std::move(loaded)), composer(fonts.get()) {}
    Fonts fonts;
    Composer composer;
};

Compositor::Compositor(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Compositor::~Compositor() = default;

Expected<std::unique_ptr<Compositor>> Compositor::create() {
    auto fonts = load_fonts();
    if (!fonts) return tl::unexpected(std::move(fonts.error()));
    return std::unique_ptr<Compositor>(new Compositor(std::make_unique<Parts>(std::move(*fonts))));
}

Composer const& Compositor::composer() const {
    return parts_->composer;
}

}  // namespace jemaa::text
