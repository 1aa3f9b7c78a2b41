#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/month.h"
#include "report/document.h"
#include "report/voice.h"
#include "tables/gathered.h"

namespace jemaa::report {

/// How a workshop's facts are called in the reader's language; where something
/// was not said in it, in French or else in any language of the workshop.
class Told {
public:
    Told(outcome::Gathered const& gathered, Voice const& voice)
        : gathered_(gathered), voice_(voice) {}

    [[nodiscard]] outcome::Gathered const& gathered() const { return gathered_; }
    [[nodiscard]] outcome::Contents const& contents() const { return gathered_.contents; }
    [[nodiscard]] agenda::Agenda const& agenda() const { return gathered_.contents.agenda; }
    [[nodiscard]] Voice const& voice() const { return voice_; }
    [[nodiscard]] LanguageTag const& language() const { return voice_.language(); }

    std::string say(std::string_view key, Values values = {}) const {
        return voice_.say(key, values);
    }
    std::string say_n(std::string_view key, std::int64_t n, Values values = {}) const {
        return voice_.say_n(key, n, values);
    }
    [[nodiscard]] std::string in(LocalizedText const& text) const { return text.in(language()); }
    [[nodiscard]] std::string number(std::int64_t n) const { return voice_.number(n); }
    /// "3.5" as it is written in the language.
    [[nodiscard]] std::string decimal(std::string const& plain) const;

    /// What is said of an item under `field` ("title."), else what the template
    /// says.
    [[nodiscard]] std::string words(Id const& item, std::string_view field) const;
    [[nodiscard]] std::string value(Id const& subject, std::string_view field) const;
    [[nodiscard]] bool is_hidden(Id const& subject) const;
    /// An item, an idea or an option of the template. An idea without words is
    /// called drawn or spoken.
    [[nodiscard]] std::string title(Id const& subject) const;
    [[nodiscard]] std::string pictogram(Id const& subject) const;
    /// What was drawn of an idea, or of the idea that an option is; or null.
    [[nodiscard]] std::shared_ptr<Attachment const> drawing(Id const& subject) const;

    /// The title of the choice with this key; the key where none has it.
    [[nodiscard]] std::string choice(std::vector<agenda::Choice> const& choices,
                                     std::string const& key) const;

    [[nodiscard]] std::string month(std::optional<Month> const& month) const;
    [[nodiscard]] std::string period(std::optional<Month> const& from,
                                     std::optional<Month> const& to) const;
    /// With the currency of the workshop's plan; empty for 0.
    [[nodiscard]] std::string money(std::int64_t amount) const;

    /// The title of the poll's step; of a further round or version, with its
    /// number.
    [[nodiscard]] std::string poll_title(Poll const& poll) const;

private:
    [[nodiscard]] std::string title_of(outcome::Contents const& known, Idea const& idea) const;

    outcome::Gathered const& gathered_;
    Voice const& voice_;
};

/// "A, B, C".
std::string listed(std::vector<std::string> const& words, Voice const& voice);

}  // namespace jemaa::report
