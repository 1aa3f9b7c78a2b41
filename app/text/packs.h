#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "text/catalogue.h"

/// Languages that come as a file, without building: a .po catalogue each.
namespace jemaa::text {

struct Pack {
    std::string tag;  ///< BCP 47, e.g. "kab", "kab-Tfng"
    Catalogue messages;
    int drafts = 0;           ///< messages that speakers have still to review
    bool is_derived = false;  ///< written in Tifinagh from the Latin letters
};

/// Takes the catalogue for the language `tag`, in place of an earlier one of
/// that tag; what it lacks is said in French. A Tamazight catalogue in Latin
/// letters is also taken for the same language in Tifinagh ("kab-Tfng"), unless
/// that has one of its own. Not while other threads ask for messages.
/// bad_argument: `where` is file and line, `detail` what to mend; nothing has
/// changed then.
Expected<void> add_pack(std::string_view tag, std::string_view po, std::string_view name);

/// The pack of exactly this tag, or null.
Pack const* find_pack(std::string_view tag);

}  // namespace jemaa::text
