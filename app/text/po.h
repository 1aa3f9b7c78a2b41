#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace jemaa::text {

/// The content of a .po file as the .mo file that msgfmt would make of it,
/// drafts (#, fuzzy) included: a pack is used before its speakers have reviewed
/// it, and says so.
///
/// bad_argument for anything that is no catalogue of ours: `where` is
/// "NAME:LINE", `detail` what is wrong there and what to do. A file that
/// is larger than any catalogue is refused unread.
struct CompiledPo {
    std::string mo;
    int messages = 0;
    int drafts = 0;  ///< of them marked fuzzy
};
Expected<CompiledPo> compile_po(std::string_view po, std::string_view name);

}  // namespace jemaa::text
