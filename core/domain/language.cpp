#include "domain/language.h"

#include <algorithm>
#include <iterator>

namespace jemaa {

std::string_view wider_language(std::string_view language) {
    static constexpr std::string_view spoken_arabic[] = {"arq", "aao", "ary", "aeb", "ayl", "arz"};
    auto const primary = language.substr(0, language.find('-'));
    return std::ranges::find(spoken_arabic, primary) != std::end(spoken_arabic) ? "ar" : primary;
}

bool is_right_to_left(std::string_view language) {
    return wider_language(language) == "ar";
}

std::string const& LocalizedText::in(std::string_view language) const {
    static std::string const none;
    if (auto const exact = texts_.find(std::string(language)); exact != texts_.end())
        return exact->second;
    if (auto const wider = texts_.find(std::string(wider_language(language)));
        wider != texts_.end())
        return wider->second;
    if (auto const french = texts_.find("fr"); french != texts_.end()) return french->second;
    return texts_.empty() ? none : texts_.begin()->second;
}

bool LocalizedText::has(std::string_view language) const {
    return texts_.contains(std::string(language));
}

}  // namespace jemaa
