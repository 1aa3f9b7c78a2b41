#include "report/reading.h"

#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "domain/language.h"

namespace jemaa::report {
namespace {

// The number that follows `name` for the last time.
std::optional<long> last_number(std::string_view text, std::string_view name) {
    auto const at = text.rfind(name);
    if (at == std::string_view::npos) return std::nullopt;
    auto const from = text.find_first_of("0123456789", at + name.size());
    if (from == std::string_view::npos) return std::nullopt;
    long number = 0;
    std::from_chars(text.data() + from, text.data() + text.size(), number);
    return number;
}

// What stands in the catalogue, between "<<" and the ">>" that ends it.
std::string_view catalogue_in(std::string_view document, long root) {
    auto const name = fmt::format("\n{} 0 obj\n<< /Type /Catalog", root);
    auto const at = document.find(name);
    if (at == std::string_view::npos) return {};
    auto const from = document.find("<<", at) + 2;
    auto const to = document.find("\n>>\nendobj", from);
    return to == std::string_view::npos ? std::string_view() : document.substr(from, to - from);
}

}  // namespace

std::string with_reading(std::string document, std::string_view language) {
    auto const root = last_number(document, "/Root"), info = last_number(document, "/Info");
    auto const size = last_number(document, "/Size"), table = last_number(document, "startxref");
    if (!root || !info || !size || !table) return document;
    if (!std::string_view(document).substr(static_cast<std::size_t>(*table)).starts_with("xref"))
        return document;
    std::string const catalogue(catalogue_in(document, *root));
    if (catalogue.empty()) return document;
    if (!document.ends_with('\n')) document += '\n';
    auto const object = document.size();
    document += fmt::format(
        "{} 0 obj\n<<{}\n   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true "
        "/Direction /{} >>\n>>\nendobj\n",
        *root, catalogue, language, is_right_to_left(language) ? "R2L" : "L2R");
    auto const cross = document.size();
    document += fmt::format(
        "xref\n{} 1\n{:010} 00000 n \ntrailer\n<< /Size {}\n   /Root {} 0 R\n   /Info {} 0 R\n"
        "   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n",
        *root, object, *size, *root, *info, *table, cross);
    return document;
}

}  // namespace jemaa::report
