#include "domain/language.h"

namespace jemaa {

bool is_right_to_left(std::string_view language) {
    return language == "ar" || language.starts_with("ar-");
}

std::string const& LocalizedText::in(std::string_view language) const {
    static std::string const none;
    if (auto const exact = texts_.find(std::string(language)); exact != texts_.end())
        return exact->second;
    if (auto const french = texts_.find("fr"); french != texts_.end()) return french->second;
    return texts_.empty() ? none : texts_.begin()->second;
}

bool LocalizedText::has(std::string_view language) const {
    return texts_.contains(std::string(language));
}

}  // namespace jemaa
