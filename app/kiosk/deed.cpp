#include "kiosk/deed.h"

#include <charconv>

#include "outcome/csv.h"

namespace jemaa::kiosk {
namespace {

outcome::CsvRow const head{"kiosk", "person", "step", "what", "about", "id", "aspect", "value"};

int number_in(std::string const& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

std::string deeds_as_csv(std::span<Deed const> deeds) {
    std::string text;
    outcome::append_csv(text, head);
    for (auto const& deed : deeds)
        outcome::append_csv(
            text, outcome::CsvRow{std::to_string(deed.kiosk), std::to_string(deed.person),
                                  deed.step, deed.what, deed.about,
                                  deed.id.is_nil() ? std::string() : to_hex(deed.id), deed.aspect,
                                  deed.value});
    return text;
}

Expected<std::vector<Deed>> deeds_in_csv(std::string_view text) {
    auto const rows = outcome::read_csv(text);
    if (!rows) return tl::unexpected(rows.error());
    if (rows->empty() || rows->front() != head)
        return fail(ErrorCode::damaged, "1", "is no list of what was done in a rehearsal");
    std::vector<Deed> deeds;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        auto const& row = (*rows)[i];
        if (row.size() != head.size())
            return fail(ErrorCode::damaged, std::to_string(i + 1), "has not eight fields");
        deeds.push_back({number_in(row[0]), number_in(row[1]), row[2], row[3], row[4],
                         id_from_hex(row[5]).value_or(Id{}), row[6], row[7]});
    }
    return deeds;
}

}  // namespace jemaa::kiosk
