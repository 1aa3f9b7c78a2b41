#include "screens/pictogram_name.h"

#include "agenda/pictograms.h"
#include "text/messages.h"

namespace jemaa::screens {

std::string pictogram_name(ui::Ui const& ui, std::string const& emoji) {
    std::string const key = "emoji." + emoji;
    return text::has_message(ui.language(), key) ? text::message(ui.language(), key)
                                                 : agenda::pictogram_name(emoji, ui.language());
}

}  // namespace jemaa::screens
