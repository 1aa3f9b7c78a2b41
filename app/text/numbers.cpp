#include <locale>
#include <sstream>

#include <boost/locale/date_time.hpp>
#include <boost/locale/formatting.hpp>
#include <boost/locale/generator.hpp>
#include <boost/locale/localization_backend.hpp>

#include "domain/language.h"
#include "text/catalogue.h"
#include "text/messages.h"

namespace jemaa::text {
namespace {

namespace as = boost::locale::as;

// Needs no locale of the system: the conventions are ICU's.
std::locale conventions(char const* name) {
    auto backends = boost::locale::localization_backend_manager::global();
    backends.select("icu");
    boost::locale::generator generator(backends);
    generator.characters(boost::locale::char_facet);
    generator.categories(boost::locale::formatting_facet);
    return generator(name);
}

// Algerian usage; English has none, and writes the day before the month as the
// others do.
std::locale const& conventions_of(std::string_view language) {
    auto const tag = wider_language(spoken(language));
    if (tag == "ar") {
        static std::locale const arabic = conventions("ar_DZ.UTF-8@numbers=latn");
        return arabic;
    }
    if (tag == "en") {
        static std::locale const english = conventions("en_GB.UTF-8");
        return english;
    }
    static std::locale const french = conventions("fr_DZ.UTF-8");
    return french;
}

std::ostringstream stream(std::string_view language) {
    std::ostringstream out;
    out.imbue(conventions_of(language));
    out << as::local_time;
    return out;
}

double seconds(Milliseconds wall) {
    return static_cast<double>(wall.count()) / 1000;
}

}  // namespace

std::string number(std::string_view language, std::int64_t n) {
    auto out = stream(language);
    out << as::number << n;
    return out.str();
}

std::string date(std::string_view language, Milliseconds wall) {
    auto out = stream(language);
    out << as::ftime("%e %B %Y") << seconds(wall);
    return out.str();
}

std::string time_of_day(std::string_view language, Milliseconds wall) {
    auto out = stream(language);
    out << as::ftime("%H:%M") << seconds(wall);
    return out.str();
}

}  // namespace jemaa::text
