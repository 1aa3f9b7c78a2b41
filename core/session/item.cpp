#include "session/item.h"

#include <charconv>

#include "domain/field.h"

namespace jemaa::session {

std::int64_t amount_of(Record const& record, Id const& item, std::string_view field) {
    std::string const value = value_of(record, item, field);
    std::int64_t amount = 0;
    std::from_chars(value.data(), value.data() + value.size(), amount);
    return amount;
}

std::string pictogram_of(Record const& record, Id const& item) {
    auto const found = record.items.find(item);
    if (found == record.items.end()) return {};
    std::string const changed = value_of(record, item, field::pictogram);
    return changed.empty() ? found->second.pictogram : changed;
}

bool is_hidden(Record const& record, Id const& item) {
    return !value_of(record, item, field::hidden).empty();
}

Id template_item_id(Id const& step, std::string_view kind, std::string_view key) {
    return derived_id(step, std::string(kind) + "/" + std::string(key));
}

}  // namespace jemaa::session
