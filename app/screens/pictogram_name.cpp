#include "screens/pictogram_name.h"

#include "agenda/pictograms.h"
#include "domain/voices.h"
#include "text/messages.h"

namespace jemaa::screens {

std::string pictogram_name(ui::Ui const& ui, std::string const& emoji) {
    std::string const key = "emoji." + emoji;
    return text::has_message(ui.language(), key) ? text::message(ui.language(), key)
                                                 : agenda::pictogram_name(emoji, ui.language());
}

std::optional<std::string> name_of_sign(ui::Ui const& ui, std::string const& words) {
    if (words.empty() || is_sayable(words)) return std::nullopt;
    std::string const key = "sign." + words;
    if (text::has_message(ui.language(), key)) return text::message(ui.language(), key);
    auto name = pictogram_name(ui, words);
    return is_sayable(name) ? name : ui.say("sign.unnamed");
}

}  // namespace jemaa::screens
