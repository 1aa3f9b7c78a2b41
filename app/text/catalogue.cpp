#include "text/catalogue.h"

#include <vector>

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>

#include "base/resource.h"
#include "domain/language.h"
#include "text/packs.h"

namespace jemaa::text {
namespace {

using Facet = boost::locale::message_format<char>;

Facet const& facet(std::locale const& messages) {
    return std::use_facet<Facet>(messages);
}

// Plural rules look at small numbers and at the last two digits, and gettext
// takes an int.
int for_plural(std::int64_t n) {
    constexpr std::uint64_t large = 1'000'000;
    auto const unsigned_n = static_cast<std::uint64_t>(n);
    std::uint64_t const size = n < 0 ? 0 - unsigned_n : unsigned_n;
    return static_cast<int>(size < large ? size : large + size % large);
}

Catalogue built_in(std::string_view language) {
    auto const file = "assets/locale/" + std::string(language) + ".mo";
    return Catalogue(language, resource(file).value_or(std::string_view{}));
}

}  // namespace

std::string_view spoken(std::string_view language) {
    if (auto const* pack = find_pack(language)) return pack->tag;
    auto const wider = wider_language(language);
    for (auto const known : spoken_languages)
        if (known == wider) return known;
    return "fr";
}

Catalogue::Catalogue(std::string_view language, std::string_view compiled) {
    namespace gettext = boost::locale::gnu_gettext;
    gettext::messages_info info;
    info.language = language;
    info.encoding = "UTF-8";
    info.domains.emplace_back("jemaa");
    info.paths.emplace_back();
    info.callback = [compiled](std::string const&, std::string const&) {
        return std::vector<char>(compiled.begin(), compiled.end());
    };
    messages_ = std::locale(std::locale::classic(), gettext::create_messages_facet<char>(info));
}

char const* Catalogue::find(std::string const& key) const {
    return key.empty() ? nullptr : facet(messages_).get(0, nullptr, key.c_str());
}

char const* Catalogue::find(std::string const& key, std::int64_t n) const {
    return key.empty() ? nullptr : facet(messages_).get(0, nullptr, key.c_str(), for_plural(n));
}

Catalogue const& catalogue(std::string_view language) {
    if (auto const* pack = find_pack(language)) return pack->messages;
    auto const tag = spoken(language);
    if (tag == "ar") {
        static Catalogue const arabic = built_in(tag);
        return arabic;
    }
    if (tag == "en") {
        static Catalogue const english = built_in(tag);
        return english;
    }
    static Catalogue const french = built_in(tag);
    return french;
}

}  // namespace jemaa::text
