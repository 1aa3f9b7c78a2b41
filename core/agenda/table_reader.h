#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "agenda/mistakes.h"
#include "domain/language.h"
#include "domain/month.h"

namespace jemaa::agenda {

enum class Need { required, optional };

struct Range {
    int least;
    int most;
};

/// What every part of the reading shares.
struct Reading {
    std::vector<LanguageTag> languages;               ///< in which texts can stand
    std::set<std::string> steps;                      ///< keys of all steps
    std::map<std::string, std::string> steps_before;  ///< key and kind of those already read
    /// What each step already read offers as lines, by their keys.
    std::map<std::string, std::vector<std::string>> lines_in;
    std::map<std::string, LocalizedText> findings;  ///< sentences of those read, by key
    Mistakes mistakes;
};

/// A string of the template and where it stands.
struct Word {
    std::string text;
    Line line = 0;
};

/// One table of a template, read key by key. Each call notes what is wrong at
/// its line and gives a harmless value instead. The keys asked for are the
/// known ones; finish() notes all others, and those that are missing unless
/// they are just misspelt.
class TableReader {
public:
    /// `place` names the table in messages, e.g. `step "vote"`.
    TableReader(toml::table const& table, std::string place, Reading& reading);

    /// A name for something: 1 to 30 of a-z, 0-9, "-" and "_".
    Word key(std::string const& name, Need need, std::string_view example = "a-short-name");

    /// One emoji.
    std::string pictogram(std::string const& name);

    /// `fallback` is for a key that may be left out. 0 when it is wrong.
    int number(std::string const& name, Range range, std::optional<int> fallback = {});

    /// true or false; false when it is left out or wrong.
    bool yes_or_no(std::string const& name);

    /// Whether the key is there at all.
    [[nodiscard]] bool has(std::string const& name) const;

    /// A text in every language of the workshop.
    LocalizedText text(std::string const& name, Need need);

    /// A list of `count` strings.
    std::vector<Word> words(std::string const& name, Range count, std::string_view example,
                            Need need = Need::required);

    /// A month such as "2027-03".
    Month month(std::string const& name);

    /// The `count` tables [[...name]].
    std::vector<toml::table const*> tables(std::string const& name, Range count);

    /// The table [name], or nullptr with a mistake noted.
    toml::table const* table(std::string const& name);

    /// For a table of which too little is known to call any key unknown.
    void accept_all_keys();

    /// Ends the reading; call it once, last.
    void finish();

    void mistake(Line line, std::string_view what);
    [[nodiscard]] Line line() const { return table_.source().begin.line; }
    [[nodiscard]] Reading& reading() { return reading_; }

private:
    toml::node const* find(std::string const& name);
    toml::node const* require(std::string const& name, std::string_view example);
    void check_languages(std::string const& name, toml::table const& texts);

    toml::table const& table_;
    std::string place_;
    Reading& reading_;
    std::vector<std::string> known_;
    std::map<std::string, std::string> missing_;  ///< name, and what to say of it
};

/// Whether `text` is a key as above.
bool is_key(std::string_view text);

/// Whether `text` can be one emoji: short, and not plain letters.
bool is_pictogram(std::string_view text);

}  // namespace jemaa::agenda
