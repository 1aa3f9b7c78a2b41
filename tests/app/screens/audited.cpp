#include "app/screens/audited.h"

#include <algorithm>
#include <cstdlib>

#include "app/ui/offscreen.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"

namespace jemaa {

bool is_full_audit() {
    char const* const audit = std::getenv("JEMAA_AUDIT");
    return audit && std::string(audit) == "full";
}

void for_every_screen(std::function<void(Shown const&)> const& check) {
    auto const states = gallery::staged_states();
    for (std::size_t panel = 0; panel < audited_panels.size(); ++panel) {
        Offscreen screen(audited_panels.at(panel).panel);
        for (std::size_t at = 0; at < states.size(); ++at)
            for (std::size_t in = 0; in < complete_languages.size(); ++in)
                for (int size = 0; size < text_sizes; ++size) {
                    int const turn = static_cast<int>(at + in + panel) % text_sizes;
                    if (size != turn && !is_full_audit()) continue;
                    auto state = states[at].state;
                    state.language = complete_languages.at(in);
                    state.comfort.text_size = size;
                    for (int frame = 0; frame < 2; ++frame)  // what scrolls knows its height then
                        screens::draw(state, screen.ui, nullptr);
                    check({states[at].name + " " + state.language + " size " +
                               std::to_string(size) + " on " + audited_panels.at(panel).name,
                           screen.ui.elements(), screen.ui.metrics().px_per_mm(),
                           state.language == "ar"});
                }
    }
}

bool lies_in(ui::Rect const& in, ui::Rect const& out) {
    return in.x >= out.x && in.y >= out.y && in.right() <= out.right() &&
           in.bottom() <= out.bottom();
}

bool has_endless_word(std::string const& text) {
    constexpr std::size_t endless = 30;
    std::size_t letters = 0, longest = 0;
    for (char const byte : text) {
        letters = byte == ' ' ? 0 : letters + ((byte & 0xC0) != 0x80);
        longest = std::max(longest, letters);
    }
    return longest > endless;
}

}  // namespace jemaa
