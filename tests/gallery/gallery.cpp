// Renders every screen in every language, panel, theme and text size to PNG files.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "gallery/room_views.h"
#include "gallery/staged_states.h"
#include "kiosk/gl_textures.h"
#include "kiosk/picture.h"
#include "kiosk/window.h"
#include "screens/draw.h"
#include "screens/room_display.h"

namespace {

namespace fs = std::filesystem;
using namespace jemaa;

struct NamedPanel {
    std::string name;
    ui::Panel panel;
};

std::vector<NamedPanel> const all_panels{{"21in", {1920, 1080, 476, 268}},
                                         {"10in", {1280, 800, 215, 135}},
                                         {"43in", {3840, 2160, 952, 535}}};

struct Choice {
    fs::path out = "out/gallery";
    std::vector<std::string> screens, panels{"21in"}, languages{"ar", "fr", "en"};
    std::vector<int> sizes{1};
    std::vector<std::string> themes{"usual"};
    bool low = false;  ///< in the reach of who sits
    bool all = false;
    bool room = false;  ///< what the second screen shows
};

bool wanted(std::vector<std::string> const& names, std::string const& name) {
    if (names.empty()) return true;
    for (auto const& start : names)
        if (name.starts_with(start)) return true;
    return false;
}

std::vector<Comfort> comforts_of(Choice const& choice) {
    std::vector<Comfort> comforts;
    for (auto const contrast : contrasts)
        for (int const text_size : choice.sizes)
            if (wanted(choice.themes, ui::name_of(contrast)))
                comforts.push_back({text_size, contrast, choice.low});
    return comforts;
}

std::string ending_of(Comfort const& comfort) {
    std::string ending;
    if (comfort.contrast != Contrast::usual)
        ending = std::string("-") + ui::name_of(comfort.contrast);
    return comfort.low ? ending + "-low" : ending;
}

/// A window without a screen, with what draws its words: OpenGL's buffers have the
/// panel's size.
struct Studio {
    kiosk::GlTextures textures;
    std::unique_ptr<kiosk::Window> window;
    std::unique_ptr<text::Engine> engine;

    // Twice: what scrolls knows its height then.
    void photograph(fs::path const& file, ui::Colour paper,
                    std::function<void(ImDrawList&)> const& draw) const {
        for (bool const last : {false, true})
            window->frame(paper, draw, [&] {
                auto const [width, height] = window->pixels();
                if (last) (void)kiosk::save_picture(file, width, height);
            });
    }
};

std::unique_ptr<Studio> studio_of(ui::Panel const& panel) {
    auto studio = std::make_unique<Studio>();
    auto window =
        kiosk::Window::open({.pixels = std::pair{panel.width_px, panel.height_px}, .hidden = true});
    auto engine = text::Engine::create(studio->textures);
    if (!window || !engine) {
        fmt::print(stderr, "{}\n", to_string(window ? engine.error() : window.error()));
        return nullptr;
    }
    studio->window = std::move(*window);
    studio->engine = std::move(*engine);
    return studio;
}

int render(NamedPanel const& panel, Choice const& choice,
           std::vector<gallery::StagedState> const& states) {
    auto const studio = studio_of(panel.panel);
    if (!studio) return -1;
    ui::Ui ui(*studio->engine, panel.panel);
    int made = 0;
    for (auto const& staged : states) {
        if (!wanted(choice.screens, staged.name)) continue;
        for (auto const& language : choice.languages)
            for (auto const& comfort : comforts_of(choice)) {
                auto state = staged.state;
                state.language = language;
                state.comfort = comfort;
                studio->photograph(
                    choice.out / fmt::format("{}-{}-{}-{}{}.png", staged.name, language, panel.name,
                                             comfort.text_size, ending_of(comfort)),
                    ui::theme_of(comfort.contrast).paper,
                    [&](ImDrawList& canvas) { screens::draw(state, ui, &canvas); });
                ++made;
            }
    }
    return made;
}

// Every page of what the room sees; what is alike only once.
int render_room(Choice const& choice, std::vector<gallery::StagedState> const& states) {
    auto const panel = screens::room_panel(1920, 1080);
    auto const studio = studio_of(panel);
    if (!studio) return -1;
    ui::Ui ui(*studio->engine, panel);
    int made = 0;
    for (auto const& [name, view] : gallery::room_views(states)) {
        if (!wanted(choice.screens, name)) continue;
        for (auto const& language : choice.languages) {
            auto const turned = gallery::led_in(view, language);
            int pages = 1;
            for (int page = 0; page < pages; ++page, ++made)
                studio->photograph(
                    choice.out / fmt::format("room-{}-{}-{}.png", name, language, page + 1),
                    ui::theme_of(Contrast::usual).paper, [&](ImDrawList& canvas) {
                        pages = screens::draw_room(turned, ui, &canvas, page);
                    });
        }
    }
    return made;
}

}  // namespace

int main(int argc, char** argv) {
    Choice choice;
    CLI::App app("Renders the kiosk's screens to PNG files", "gallery");
    app.add_option("--out", choice.out, "Folder for the pictures");
    app.add_option("--screen", choice.screens, "Only screens whose names start so");
    app.add_option("--panel", choice.panels, "21in, 10in, 43in");
    app.add_option("--language", choice.languages, "ar, fr, en");
    app.add_option("--size", choice.sizes, "Text sizes 0 to 3");
    app.add_option("--theme", choice.themes, "usual, light, dark, calm");
    app.add_flag("--low", choice.low, "Laid out in the lower part of the panel");
    app.add_flag("--room", choice.room, "What the second screen shows instead");
    app.add_flag("--all", choice.all, "Every panel, theme and text size");
    CLI11_PARSE(app, argc, argv);
    if (choice.all) {
        choice.panels = {"21in", "10in", "43in"};
        choice.sizes = {0, 1, 2, 3};
        choice.themes = {"usual", "light", "dark", "calm"};
    }
    fs::create_directories(choice.out);
    auto const states = gallery::staged_states();
    int made = choice.room ? render_room(choice, states) : 0;
    if (made < 0) return 1;
    for (auto const& panel : all_panels) {
        if (choice.room || !wanted(choice.panels, panel.name)) continue;
        int const here = render(panel, choice, states);
        if (here < 0) return 1;
        made += here;
    }
    fmt::print("{} pictures in {}\n", made, choice.out.string());
    return made > 0 ? 0 : 1;
}
