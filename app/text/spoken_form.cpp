#include "text/spoken_form.h"

#include "base/resource.h"
#include "domain/language.h"
#include "text/catalogue.h"

namespace jemaa::text {

std::string spoken_form(std::string_view language, std::string const& text) {
    if (wider_language(spoken(language)) != "ar") return text;
    static Catalogue const vowels("ar", resource("assets/locale/ar.spoken.mo").value_or(""));
    char const* found = vowels.find(text);
    return found ? found : text;
}

}  // namespace jemaa::text
