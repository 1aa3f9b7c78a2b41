#include "session/item.h"

#include <charconv>
#include <map>

#include "domain/field.h"

namespace jemaa::session {

LocalizedText words_of(Record const& record, Id const& item, std::string const& field) {
    std::map<LanguageTag, std::string> texts;
    for (auto it = record.revisions.lower_bound({item, field}); it != record.revisions.end();
         ++it) {
        auto const& [subject, name] = it->first;
        if (subject != item || !name.starts_with(field)) break;
        if (!it->second.value.empty()) texts[name.substr(field.size())] = it->second.value;
    }
    return LocalizedText(std::move(texts));
}

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
