#include "lettering/direction.h"

#include <glib.h>

#include "lettering/written.h"

namespace jemaa::text {

bool begins_right_to_left(std::string_view text) {
    std::string const safe = written(text);
    for (char const* at = safe.c_str(); *at; at = g_utf8_next_char(at)) {
        gunichar const letter = g_utf8_get_char(at);
        if (g_unichar_isalpha(letter))
            return g_unichar_get_script(letter) == G_UNICODE_SCRIPT_ARABIC;
    }
    return false;
}

}  // namespace jemaa::text
