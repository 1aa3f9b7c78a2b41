// Renders every screen in every language, panel, theme and text size to PNG files.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "gallery/staged_states.h"
#include "kiosk/gl_textures.h"
#include "kiosk/picture.h"
#include "kiosk/window.h"
#include "screens/draw.h"

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

// One window per panel: OpenGL's buffers have its size.
int render(NamedPanel const& panel, Choice const& choice,
           std::vector<gallery::StagedState> const& states) {
    auto const size = std::pair{panel.panel.width_px, panel.panel.height_px};
    kiosk::GlTextures textures;
    auto window = kiosk::Window::open({.pixels = size, .hidden = true});
    auto engine = text::Engine::create(textures);
    if (!window || !engine) {
        fmt::print(stderr, "{}\n", to_string(window ? engine.error() : window.error()));
        return -1;
    }
    ui::Ui ui(**engine, panel.panel);
    int made = 0;
    for (auto const& staged : states) {
        if (!wanted(choice.screens, staged.name)) continue;
        for (auto const& language : choice.languages)
            for (auto const& comfort : comforts_of(choice)) {
                auto state = staged.state;
                state.language = language;
                state.comfort = comfort;
                auto const file =
                    choice.out / fmt::format("{}-{}-{}-{}{}.png", staged.name, language, panel.name,
                                             comfort.text_size, ending_of(comfort));
                for (bool const last : {false, true})  // what scrolls knows its height then
                    (*window)->frame(
                        ui::theme_of(comfort.contrast).paper,
                        [&](ImDrawList& canvas) { screens::draw(state, ui, &canvas); },
                        [&] {
                            if (last) (void)kiosk::save_picture(file, size.first, size.second);
                        });
                ++made;
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
    app.add_flag("--all", choice.all, "Every panel, theme and text size");
    CLI11_PARSE(app, argc, argv);
    if (choice.all) {
        choice.panels = {"21in", "10in", "43in"};
        choice.sizes = {0, 1, 2, 3};
        choice.themes = {"usual", "light", "dark", "calm"};
    }
    fs::create_directories(choice.out);
    auto const states = gallery::staged_states();
    int made = 0;
    for (auto const& panel : all_panels) {
        if (!wanted(choice.panels, panel.name)) continue;
        int const here = render(panel, choice, states);
        if (here < 0) return 1;
        made += here;
    }
    fmt::print("{} pictures in {}\n", made, choice.out.string());
    return made > 0 ? 0 : 1;
}
