#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "base/small_file.h"
#include "base/utf8.h"
#include "diagnostic/findings.h"
#include "outcome/csv.h"

namespace jemaa::diagnostic {
namespace {

constexpr std::array<std::string_view, 4> kinds{"strength", "weakness", "opportunity", "threat"};

using Texts = std::map<LanguageTag, std::string>;

// A finding as it is read, before it is known to be one.
struct Draft {
    std::string kind, key, pictogram;
    Texts title, text;
    std::int64_t line = 0;
};

tl::unexpected<Error> mistake(std::string const& name, std::int64_t line, std::string what) {
    return fail(ErrorCode::template_invalid, fmt::format("{}:{}", name, line), std::move(what));
}

bool is_key(std::string_view key) {
    auto const fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !key.empty() && key.size() <= 60 && std::ranges::all_of(key, fits);
}

std::optional<std::string> flaw_in(Draft const& draft, std::set<std::string> const& before) {
    if (std::ranges::find(kinds, draft.kind) == kinds.end())
        return fmt::format("\"{}\" is no kind; write strength, weakness, opportunity or threat",
                           draft.kind);
    if (!is_key(draft.key))
        return "a finding needs a key of small letters, digits, '-' and '_', such as \"no-copper\"";
    if (before.contains(draft.key))
        return fmt::format("another finding has the key \"{}\" already; rename one", draft.key);
    if (draft.title.empty())
        return "a finding needs a title in at least one language: title_fr, or title.fr";
    return std::nullopt;
}

Expected<std::vector<Finding>> checked(std::vector<Draft> const& drafts, std::string const& name) {
    std::vector<Finding> findings;
    std::set<std::string> keys;
    for (auto const& draft : drafts) {
        if (auto flaw = flaw_in(draft, keys)) return mistake(name, draft.line, std::move(*flaw));
        keys.insert(draft.key);
        findings.push_back({draft.kind, draft.key, draft.pictogram, LocalizedText(draft.title),
                            LocalizedText(draft.text)});
    }
    if (findings.empty()) return mistake(name, 1, "it holds no finding; add one line for each");
    return findings;
}

// Where the column's cell goes; nothing for a column that is none of ours.
std::string* cell_of(Draft& draft, std::string_view column) {
    if (column == "kind") return &draft.kind;
    if (column == "key") return &draft.key;
    if (column == "pictogram") return &draft.pictogram;
    if (column.starts_with("title_") && column.size() > 6)
        return &draft.title[LanguageTag(column.substr(6))];
    if (column.starts_with("text_") && column.size() > 5)
        return &draft.text[LanguageTag(column.substr(5))];
    return nullptr;
}

Expected<void> check_columns(outcome::CsvRow const& columns, std::string const& name) {
    for (auto const& column : columns) {
        Draft nowhere;
        if (!cell_of(nowhere, column))
            return mistake(name, 1,
                           fmt::format("unknown column \"{}\"; the columns are kind, key, "
                                       "pictogram, title_fr, text_fr, title_ar, ..., with commas "
                                       "between them",
                                       column));
        if (std::ranges::count(columns, column) > 1)
            return mistake(name, 1,
                           fmt::format("the column \"{}\" stands twice; take one out", column));
    }
    return {};
}

Draft draft_of(outcome::CsvRow const& columns, outcome::CsvRow const& row, std::int64_t line) {
    Draft draft;
    draft.line = line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto const value = trimmed(row[i]);
        if (!value.empty()) *cell_of(draft, columns[i]) = value;
    }
    return draft;
}

std::int64_t lines_of(outcome::CsvRow const& row) {
    std::int64_t lines = 1;
    for (auto const& cell : row) lines += std::ranges::count(cell, '\n');
    return lines;
}

Expected<Texts> texts_in(toml::table const& table, char const* key, std::string const& name) {
    Texts texts;
    auto const* const node = table.get(key);
    if (!node) return texts;
    auto const line = static_cast<std::int64_t>(node->source().begin.line);
    auto const* const by_language = node->as_table();
    if (!by_language)
        return mistake(name, line, fmt::format("write {0}.fr = \"...\" instead of {0}", key));
    for (auto const& [language, value] : *by_language) {
        if (!value.is_string())
            return mistake(name, static_cast<std::int64_t>(value.source().begin.line),
                           "a text stands between quotation marks");
        auto const words = *value.value_exact<std::string>();
        if (language.str().empty())
            return mistake(name, line, fmt::format("name a language, as in {}.fr", key));
        if (!trimmed(words).empty()) texts[std::string(language.str())] = words;
    }
    return texts;
}

Expected<Draft> draft_of(toml::table const& table, std::string const& name) {
    Draft draft;
    draft.line = static_cast<std::int64_t>(table.source().begin.line);
    for (auto const& [key, value] : table) {
        auto const line = static_cast<std::int64_t>(value.source().begin.line);
        std::string_view const word = key.str();
        if (word == "title" || word == "text") continue;
        auto* const cell = cell_of(draft, word);
        if (!cell || word.find('_') != word.npos)
            return mistake(name, line,
                           fmt::format("unknown \"{}\"; a finding has kind, key, pictogram, "
                                       "title.fr, text.fr, ...",
                                       word));
        if (!value.is_string()) return mistake(name, line, "a text stands between quotation marks");
        *cell = *value.value_exact<std::string>();
    }
    auto title = texts_in(table, "title", name);
    if (!title) return tl::unexpected(title.error());
    auto text = texts_in(table, "text", name);
    if (!text) return tl::unexpected(text.error());
    draft.title = std::move(*title);
    draft.text = std::move(*text);
    return draft;
}

// A line of TOML can nest tables as deep as it is long.
constexpr std::size_t longest_line_of_toml = 4'000;
constexpr std::size_t longest_line_of_csv = 20'000;

// What a parser could stumble over, by line.
Expected<void> check_lines(std::string_view text, std::string const& name,
                           std::size_t longest_line) {
    for (std::int64_t line = 1; !text.empty(); ++line) {
        auto const one = text.substr(0, text.find('\n'));
        if (!is_valid_utf8(one))
            return mistake(name, line, "this line is not UTF-8 text; save the file as UTF-8");
        if (one.size() > longest_line) return mistake(name, line, "this line is too long");
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
    return {};
}

std::string_view without_mark(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    return text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text;
}

}  // namespace

Expected<std::vector<Finding>> findings_in_csv(std::string_view text, std::string const& name) {
    text = without_mark(text);
    if (auto lines = check_lines(text, name, longest_line_of_csv); !lines)
        return tl::unexpected(lines.error());
    auto const rows = outcome::read_csv(text);
    if (!rows)
        return fail(ErrorCode::template_invalid, name,
                    fmt::format("row {}: {}", rows.error().where, rows.error().detail));
    if (rows->empty()) return mistake(name, 1, "it is empty; begin with the columns' names");
    auto const& columns = rows->front();
    if (auto known = check_columns(columns, name); !known) return tl::unexpected(known.error());
    std::vector<Draft> drafts;
    std::int64_t line = 1 + lines_of(columns);
    for (auto row = rows->begin() + 1; row != rows->end(); line += lines_of(*row++)) {
        if (row->size() == 1 && row->front().empty()) continue;
        if (row->size() != columns.size())
            return mistake(name, line,
                           fmt::format("{} cells where {} columns are named; put a text with "
                                       "commas between quotation marks",
                                       row->size(), columns.size()));
        drafts.push_back(draft_of(columns, *row, line));
    }
    return checked(drafts, name);
}

Expected<std::vector<Finding>> findings_in_toml(std::string_view text,
                                                std::string const& name) try {
    text = without_mark(text);
    if (auto lines = check_lines(text, name, longest_line_of_toml); !lines)
        return tl::unexpected(lines.error());
    auto const root = toml::parse(text);
    for (auto const& [key, value] : root)
        if (key.str() != "finding" || !value.is_array_of_tables())
            return mistake(
                name, static_cast<std::int64_t>(value.source().begin.line),
                fmt::format("\"{}\" is none of ours; begin each finding with [[finding]]",
                            key.str()));
    std::vector<Draft> drafts;
    if (auto const* const tables = root["finding"].as_array())
        for (auto const& table : *tables) {
            auto draft = draft_of(*table.as_table(), name);
            if (!draft) return tl::unexpected(draft.error());
            drafts.push_back(std::move(*draft));
        }
    return checked(drafts, name);
} catch (toml::parse_error const& error) {
    return mistake(name, static_cast<std::int64_t>(error.source().begin.line),
                   fmt::format("this is not TOML; {}", error.description()));
}

Expected<std::vector<Finding>> read_findings(std::filesystem::path const& table) {
    auto const ending = table.extension();
    if (ending != ".csv" && ending != ".toml")
        return fail(ErrorCode::bad_argument, table.string(),
                    "findings come in a file whose name ends in .csv or .toml");
    auto const content = read_small_file(table);
    if (!content) return tl::unexpected(content.error());
    return ending == ".csv" ? findings_in_csv(*content, table.string())
                            : findings_in_toml(*content, table.string());
}

}  // namespace jemaa::diagnostic
