#include "agenda/table_reader.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "agenda/nearest_word.h"
#include "base/utf8.h"

namespace jemaa::agenda {
namespace {

// TOML can write any character by its number, e.g. "\u0000".
bool has_control(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
    });
}

// What is wrong with having `count` of something; empty when nothing is.
std::string count_trouble(std::string const& name, std::size_t count, Range range) {
    auto const least = static_cast<std::size_t>(range.least);
    auto const most = static_cast<std::size_t>(range.most);
    if (count >= least && count <= most) return {};
    return fmt::format("{} of \"{}\", but there must be {} to {}; {}", count, name, least, most,
                       count < least ? "add some" : "take some out");
}

}  // namespace

bool is_key(std::string_view text) {
    return !text.empty() && text.size() <= 30 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool is_pictogram(std::string_view text) {
    constexpr std::size_t longest = 12;  // families and flags are one emoji of many code points
    bool const has_picture = std::any_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
    return has_picture && code_points(text) <= longest && trimmed(text) == text &&
           !has_control(text);
}

TableReader::TableReader(toml::table const& table, std::string place, Reading& reading)
    : table_(table), place_(std::move(place)), reading_(reading) {}

void TableReader::mistake(Line line, std::string_view what) {
    reading_.mistakes.add(line, fmt::format("{}: {}", place_, what));
}

toml::node const* TableReader::find(std::string const& name) {
    known_.push_back(name);
    return table_.get(name);
}

toml::node const* TableReader::require(std::string const& name, std::string_view example) {
    auto const* const node = find(name);
    if (!node) missing_[name] = fmt::format("\"{}\" is missing; add {}", name, example);
    return node;
}

Word TableReader::key(std::string const& name, Need need, std::string_view word) {
    auto const example = fmt::format("{} = \"{}\"", name, word);
    auto const* const node = need == Need::required ? require(name, example) : find(name);
    if (!node) return {{}, line()};
    auto const text = node->value_exact<std::string>().value_or("");
    auto const at = node->source().begin.line;
    if (is_key(text)) return {text, at};
    mistake(at,
            fmt::format("\"{}\" must be 1 to 30 of a-z, 0-9, - and _, as in {}", name, example));
    return {{}, at};
}

std::string TableReader::pictogram(std::string const& name) {
    auto const example = fmt::format("{} = \"💍\"", name);
    auto const* const node = require(name, example);
    if (!node) return {};
    auto text = node->value_exact<std::string>().value_or("");
    if (!is_pictogram(text))
        mistake(node->source().begin.line,
                fmt::format("\"{}\" must be one emoji, as in {}", name, example));
    return text;
}

int TableReader::number(std::string const& name, Range range, std::optional<int> fallback) {
    auto const example = fmt::format("{} = {}", name, fallback.value_or(range.most));
    auto const* const node = fallback ? find(name) : require(name, example);
    if (!node) return fallback.value_or(0);
    auto const value = node->value_exact<std::int64_t>();
    if (value && *value >= range.least && *value <= range.most) return static_cast<int>(*value);
    mistake(node->source().begin.line,
            fmt::format("\"{}\" must be a whole number from {} to {}, as in {}", name, range.least,
                        range.most, example));
    return 0;
}

bool TableReader::has(std::string const& name) const {
    return table_.contains(name);
}

bool TableReader::yes_or_no(std::string const& name) {
    auto const* const node = find(name);
    if (!node) return false;
    auto const value = node->value_exact<bool>();
    if (!value)
        mistake(node->source().begin.line,
                fmt::format("\"{0}\" must be true or false, as in {0} = true", name));
    return value.value_or(false);
}

void TableReader::check_languages(std::string const& name, toml::table const& texts) {
    if (reading_.languages.empty()) return;  // that is the mistake to tell
    if (texts.empty())
        mistake(texts.source().begin.line, fmt::format("\"{0}\" has no text; add {0}.{1} = \"...\"",
                                                       name, reading_.languages[0]));
    for (auto const& language : reading_.languages) {
        auto const* const node = texts.get(language);
        if (!node) continue;  // another language stands in for it
        auto const text = node->value_exact<std::string>().value_or("");
        auto const at = node->source().begin.line;
        if (trimmed(text).empty())
            mistake(at, fmt::format("\"{0}\" has no text in \"{1}\"; add {0}.{1} = \"...\"", name,
                                    language));
        else if (has_control(text))
            mistake(at, fmt::format("\"{}\" has a control character in \"{}\"; take it out", name,
                                    language));
    }
    for (auto const& [language, node] : texts)
        if (std::find(reading_.languages.begin(), reading_.languages.end(), language.str()) ==
            reading_.languages.end())
            mistake(language.source().begin.line,
                    fmt::format("{} in \"{}\" is not among the workshop's languages; {}",
                                quoted(language.str()), name,
                                hint_for(language.str(), reading_.languages)));
}

LocalizedText TableReader::text(std::string const& name, Need need) {
    auto const example = fmt::format("{}.{} = \"...\"", name,
                                     reading_.languages.empty() ? "fr" : reading_.languages[0]);
    auto const* const node = need == Need::required ? require(name, example) : find(name);
    if (!node) return {};
    auto const* const texts = node->as_table();
    if (!texts) {
        mistake(node->source().begin.line,
                fmt::format("\"{}\" needs one text per language, as in {}", name, example));
        return {};
    }
    check_languages(name, *texts);
    std::map<LanguageTag, std::string> found;
    for (auto const& [language, value] : *texts)
        found.emplace(language.str(), value.value_exact<std::string>().value_or(""));
    return LocalizedText(std::move(found));
}

std::vector<Word> TableReader::words(std::string const& name, Range count, std::string_view example,
                                     Need need) {
    auto const* const node = need == Need::required ? require(name, example) : find(name);
    if (!node) return {};
    auto const at = node->source().begin.line;
    auto const* const list = node->as_array();
    std::vector<Word> words;
    if (list)
        for (auto const& element : *list)
            if (auto const text = element.value_exact<std::string>())
                words.push_back({*text, element.source().begin.line});
    if (!list || words.size() != list->size())
        mistake(at, fmt::format("\"{}\" must be a list of strings, as in {}", name, example));
    else if (auto const trouble = count_trouble(name, words.size(), count); !trouble.empty())
        mistake(at, trouble);
    return words;
}

Month TableReader::month(std::string const& name) {
    auto const example = fmt::format("{} = \"2027-03\"", name);
    auto const* const node = require(name, example);
    if (!node) return {};
    if (auto const month = month_from(node->value_exact<std::string>().value_or(""))) return *month;
    mistake(node->source().begin.line,
            fmt::format("\"{}\" must be a year and a month, as in {}", name, example));
    return {};
}

std::vector<toml::table const*> TableReader::tables(std::string const& name, Range count) {
    auto const* const node = find(name);
    auto const* const list = node ? node->as_array() : nullptr;
    std::vector<toml::table const*> tables;
    if (list)
        for (auto const& element : *list)
            if (auto const* const table = element.as_table()) tables.push_back(table);
    auto const trouble = count_trouble(name, tables.size(), count);
    if (node && (!list || tables.size() != list->size()))
        mistake(node->source().begin.line,
                fmt::format("\"{}\" must be tables with double brackets", name));
    else if (!trouble.empty())
        node ? mistake(node->source().begin.line, trouble) : void(missing_[name] = trouble);
    return tables;
}

toml::table const* TableReader::table(std::string const& name) {
    auto const* const node = require(name, fmt::format("[{}]", name));
    if (!node) return nullptr;
    if (!node->is_table())
        mistake(node->source().begin.line, fmt::format("\"{0}\" must be a table: [{0}]", name));
    return node->as_table();
}

void TableReader::accept_all_keys() {
    for (auto const& [name, node] : table_) known_.emplace_back(name.str());
}

void TableReader::finish() {
    for (auto const& [key, node] : table_) {
        auto const name = key.str();
        if (std::find(known_.begin(), known_.end(), name) != known_.end()) continue;
        mistake(key.source().begin.line,
                fmt::format("unknown key {}; {}", quoted(name), hint_for(name, known_)));
        std::erase_if(missing_, [&](auto const& gap) { return is_near(name, gap.first); });
    }
    for (auto const& [name, what] : missing_) mistake(line(), what);
}

}  // namespace jemaa::agenda
