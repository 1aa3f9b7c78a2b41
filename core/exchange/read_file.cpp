#include "exchange/read_file.h"

#include <array>
#include <filesystem>

#include "exchange/blt.h"
#include "exchange/lines.h"
#include "exchange/preflib.h"

namespace jemaa::exchange {
namespace {

struct Format {
    std::string_view ending;
    Expected<Contest> (*read)(std::string_view text, std::string_view where);
};

constexpr std::array formats{Format{".blt", read_blt},     Format{".soc", read_preflib},
                             Format{".soi", read_preflib}, Format{".toc", read_preflib},
                             Format{".toi", read_preflib}, Format{".cat", read_preflib}};

}  // namespace

Expected<Contest> read_file(std::string const& path) {
    auto const ending = std::filesystem::path(path).extension().string();
    for (auto const& format : formats)
        if (format.ending == ending)
            return read_text(path).and_then(
                [&](std::string const& text) { return format.read(text, path); });
    return fail(ErrorCode::bad_argument, path,
                "a file of this kind is not known; known are .blt .soc .soi .toc .toi .cat");
}

}  // namespace jemaa::exchange
