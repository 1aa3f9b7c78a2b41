#include <imgui.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <set>
#include <string>

#include "base/mix.h"
#include "catch_any.h"
#include "gallery/canvas.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"
#include "session/update.h"

// Whoever sees no colours sees every change all the same: whatever a touch
// changes on a screen changes a shape or a word there.
using namespace jemaa;

namespace {

// What is drawn, with its colours and without them.
struct Picture {
    std::uint64_t coloured = 0, grey = 0;
};

struct Shown {
    Picture picture;
    screens::Actions actions;
};

// Letters are known by their shape, pictures of several colours by all of them.
class GreyTextures final : public text::Textures {
public:
    text::TextureId create(int width, int height, std::uint8_t const* rgba) override {
        auto const size = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
        std::uint64_t shape = mixed(bits(width), bits(height)), all = shape, ink = 0;
        bool plain = true;
        for (std::size_t i = 0; i < size; ++i) {
            std::uint64_t const alpha = rgba[i * 4 + 3];
            std::uint64_t colour = 0;
            std::memcpy(&colour, rgba + i * 4, 3);
            shape = mixed(shape, alpha);
            all = mixed(all, colour);
            if (alpha < 250) continue;
            plain = plain && (ink == 0 || ink == colour + 1);
            ink = colour + 1;
        }
        return static_cast<text::TextureId>(plain ? shape : all);
    }
    void destroy(text::TextureId) override {}
};

class Looking {
public:
    Looking()
        : canvas_(panel), engine_(text::Engine::create(words_).value()), ui_(*engine_, panel) {}

    Shown draw(session::State const& state) {
        ImGui::NewFrame();
        auto& list = *ImGui::GetBackgroundDrawList();
        Shown shown;
        shown.actions = screens::draw(state, ui_, &list);
        for (auto const& command : list.CmdBuffer)
            for (unsigned i = 0; i < command.ElemCount; ++i) {
                auto const index = list.IdxBuffer[static_cast<int>(command.IdxOffset + i)];
                auto const& corner = list.VtxBuffer[static_cast<int>(command.VtxOffset + index)];
                auto const shape =
                    mixed(mixed(bits(corner.pos), bits(corner.uv)), bits(command.GetTexID()));
                shown.picture.grey = mixed(shown.picture.grey, shape);
                shown.picture.coloured = mixed(shown.picture.coloured, mixed(shape, corner.col));
            }
        ImGui::EndFrame();
        return shown;
    }
    // Twice, since what scrolls knows its height then.
    Picture settled(session::State const& state) {
        draw(state);
        return draw(state).picture;
    }
    screens::Actions press(session::State const& state, ui::Rect const& rect) {
        ui::Point const middle{rect.x + rect.w / 2, rect.y + rect.h / 2};
        ui_.pointer().push({ui::PointerEvent::Kind::down, middle});
        draw(state);
        ui_.pointer().push({ui::PointerEvent::Kind::up, middle});
        return draw(state).actions;
    }
    ui::Elements elements() const { return ui_.elements(); }

private:
    static constexpr ui::Panel panel{1920, 1080, 476, 268};
    gallery::Canvas canvas_;
    GreyTextures words_;
    std::unique_ptr<text::Engine> engine_;
    ui::Ui ui_;
};

session::State after(session::State state, screens::Actions const& actions) {
    for (auto const& action : actions)
        state = session::update(std::move(state), {action, {state.now, state.now}, Seed{7}}).state;
    return state;
}

// Whether it cannot be used for the moment in which something is stored.
bool waits(Looking const& looking, std::string const& key) {
    auto const elements = looking.elements();
    auto const* const element = ui::find(elements, key);
    return element && !element->enabled;
}

}  // namespace

TEST_CASE("whatever a touch changes on a screen, it does not change by colour alone") {
    Looking looking;
    std::set<std::string> troubles;
    int changes = 0;
    for (auto const& staged : gallery::staged_states()) {
        auto state = staged.state;
        state.language = "fr";
        looking.settled(state);
        for (auto const& element : looking.elements()) {
            if (!element.pressable || !element.enabled || element.visible.empty()) continue;
            auto const next = after(state, looking.press(state, element.visible));
            auto const before = looking.settled(state);
            if (next.situation.index() != state.situation.index()) continue;
            auto const now = looking.settled(next);
            if (now.coloured == before.coloured || waits(looking, element.key)) continue;
            ++changes;
            if (now.grey == before.grey) troubles.insert(staged.name + ": " + element.key);
        }
    }
    CHECK(changes > 100);
    for (auto const& trouble : troubles) FAIL_CHECK(trouble);
}
