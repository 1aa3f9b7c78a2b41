#include "text/packs.h"

#include <algorithm>
#include <array>
#include <deque>
#include <exception>
#include <sstream>

#include "text/po.h"
#include "text/tifinagh.h"

namespace jemaa::text {
namespace {

constexpr std::array<std::string_view, 6> tamazight{"kab", "shy", "tzm", "rif", "shi", "ber"};
constexpr std::string_view in_tifinagh_letters = "-Tfng";

std::deque<Pack>& packs() {
    static std::deque<Pack> all;
    return all;
}

void put(Pack pack) {
    auto& all = packs();
    std::erase_if(all, [&](Pack const& other) { return other.tag == pack.tag; });
    all.push_back(std::move(pack));
}

// The texts of msgstr lines and of lines that go on with them, in Tifinagh; the
// names and the header stay.
std::string with_texts_in_tifinagh(std::string_view po) {
    std::istringstream lines{std::string(po)};
    std::string written, line;
    bool in_text = false, in_header = false;
    while (std::getline(lines, line)) {
        if (line.starts_with("msgid")) in_header = line == "msgid \"\"";
        if (line.starts_with("msg")) in_text = line.starts_with("msgstr");
        auto const quote = line.find('"');
        if (in_text && !in_header && !line.starts_with('#') && quote != std::string::npos)
            line = line.substr(0, quote) + in_tifinagh(line.substr(quote));
        written += line + "\n";
    }
    return written;
}

Expected<Pack> read_pack(std::string_view tag, std::string_view po, std::string_view name) {
    auto const compiled = compile_po(po, name);
    if (!compiled) return tl::unexpected(compiled.error());
    try {
        return Pack{std::string(tag), Catalogue(tag, compiled->mo), compiled->drafts};
    } catch (std::exception const& error) {
        return fail(ErrorCode::bad_argument, std::string(name) + ":1",
                    std::string(error.what()) + "; mend the header");
    }
}

}  // namespace

Expected<void> add_pack(std::string_view tag, std::string_view po, std::string_view name) {
    auto pack = read_pack(tag, po, name);
    if (!pack) return tl::unexpected(pack.error());
    put(std::move(*pack));
    std::string const other = std::string(tag) + std::string(in_tifinagh_letters);
    bool const latin = std::ranges::find(tamazight, tag) != tamazight.end();
    auto const* const own = find_pack(other);
    if (!latin || (own && !own->is_derived)) return {};
    auto tifinagh = read_pack(other, with_texts_in_tifinagh(po), name);
    if (!tifinagh) return {};
    tifinagh->is_derived = true;
    put(std::move(*tifinagh));
    return {};
}

Pack const* find_pack(std::string_view tag) {
    auto const found = std::ranges::find(packs(), tag, &Pack::tag);
    return found == packs().end() ? nullptr : &*found;
}

}  // namespace jemaa::text
