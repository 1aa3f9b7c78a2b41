#include "agenda/untranslated.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace jemaa::agenda {
namespace {

class Looking {
public:
    explicit Looking(std::vector<LanguageTag> const& languages) : languages_(languages) {}

    std::vector<Warning> run(toml::table const& root) {
        visit(root, "", &Looking::gather);
        visit(root, "", &Looking::compare);
        for (auto const& language : languages_)
            if (!found_.contains(language) && !is_spoken_form(language))
                warn(*root["workshop"]["languages"].node(),
                     fmt::format("no text stands in \"{}\"; translate them, or take it out of "
                                 "\"languages\"",
                                 language));
        return std::move(warnings_);
    }

private:
    using Text = void (Looking::*)(std::string_view name, toml::table const& texts);

    // Darja is read in Arabic, and its recorded voices say it otherwise.
    [[nodiscard]] bool is_spoken_form(LanguageTag const& language) const {
        auto const wider = wider_language(language);
        return wider != language && std::ranges::find(languages_, wider) != languages_.end();
    }
    // A text is a table of nothing but languages.
    [[nodiscard]] bool is_text(toml::table const& table) const {
        return !table.empty() && std::ranges::all_of(table, [&](auto const& entry) {
            return std::ranges::find(languages_, entry.first.str()) != languages_.end();
        });
    }
    void visit(toml::node const& node, std::string_view name, Text what) {
        if (auto const* const table = node.as_table()) {
            if (is_text(*table)) return (this->*what)(name, *table);
            for (auto const& [key, value] : *table) visit(value, key.str(), what);
        } else if (auto const* const list = node.as_array()) {
            for (auto const& element : *list) visit(element, name, what);
        }
    }
    void gather(std::string_view, toml::table const& texts) {
        for (auto const& [language, text] : texts) found_.emplace(language.str());
    }
    void compare(std::string_view name, toml::table const& texts) {
        for (auto const& language : languages_)
            if (!texts.contains(language) && found_.contains(language) && !is_spoken_form(language))
                warn(texts, fmt::format("\"{0}\" is not translated into \"{1}\", so that people "
                                        "see another language there; add {0}.{1} = \"...\"",
                                        name, language));
    }
    void warn(toml::node const& at, std::string what) {
        warnings_.push_back({at.source().begin.line, std::move(what)});
    }

    std::vector<LanguageTag> const& languages_;
    std::set<LanguageTag> found_;
    std::vector<Warning> warnings_;
};

}  // namespace

std::vector<Warning> untranslated(toml::table const& root,
                                  std::vector<LanguageTag> const& languages) {
    return Looking(languages).run(root);
}

}  // namespace jemaa::agenda
