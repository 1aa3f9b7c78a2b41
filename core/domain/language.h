#pragma once

#include <map>
#include <string>
#include <string_view>

namespace jemaa {

/// A language by its BCP 47 tag: "ar", "fr", "en", "zgh".
using LanguageTag = std::string;

/// Whether the language's script runs from right to left.
bool is_right_to_left(std::string_view language);

/// One text in several languages, as a template gives it.
class LocalizedText {
public:
    LocalizedText() = default;
    explicit LocalizedText(std::map<LanguageTag, std::string> texts) : texts_(std::move(texts)) {}

    /// The text in `language`; else in French, else in any language it has;
    /// else empty.
    [[nodiscard]] std::string const& in(std::string_view language) const;
    [[nodiscard]] bool has(std::string_view language) const;
    [[nodiscard]] bool empty() const { return texts_.empty(); }
    [[nodiscard]] std::map<LanguageTag, std::string> const& all() const { return texts_; }

    bool operator==(LocalizedText const&) const = default;

private:
    std::map<LanguageTag, std::string> texts_;
};

}  // namespace jemaa
