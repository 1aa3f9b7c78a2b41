#include "text/messages.h"

#include <string>

#include "domain/language.h"
#include "text/catalogue.h"
#include "text/packs.h"
#include "text/placeholders.h"

namespace jemaa::text {
namespace {

// Says what a pack does not: Arabic for one of its spoken forms, else French.
Catalogue const& behind_pack(std::string_view language) {
    bool const is_arabic = wider_language(language) == "ar";
    return catalogue(is_arabic ? "ar" : "fr");
}

}  // namespace

std::string message(std::string_view language, std::string_view key, Values values) {
    std::string const name(key);
    char const* found = catalogue(language).find(name);
    if (!found && find_pack(language)) found = behind_pack(language).find(name);
    return found ? filled(language, found, values) : name;
}

std::string message_n(std::string_view language, std::string_view key, std::int64_t n,
                      Values values) {
    std::string const name(key);
    Value const count = n;
    char const* found = catalogue(language).find(name, n);
    if (!found && find_pack(language)) found = behind_pack(language).find(name, n);
    return found ? filled(language, found, values, &count) : name;
}

bool has_message(std::string_view language, std::string_view key) {
    bool const own = find_pack(language) || wider_language(language) == spoken(language);
    return own && catalogue(language).find(std::string(key));
}

void load_messages() {
    for (auto const language : spoken_languages) {
        (void)catalogue(language);
        (void)number(language, 0);
    }
}

}  // namespace jemaa::text
