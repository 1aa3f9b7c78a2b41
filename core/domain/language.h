#pragma once

#include <map>
#include <string>
#include <string_view>

namespace jemaa {

/// A language by its BCP 47 tag: "ar", "fr", "en", "zgh".
using LanguageTag = std::string;

/// What a language belongs to, whose texts stand in for those that it lacks:
/// "kab" for "kab-Tfng", "ar" for "ar-DZ" and for the spoken Arabics that have a
/// code of their own, such as "arq", Algeria's (ISO 639-3). Else the tag itself.
std::string_view wider_language(std::string_view language);

/// Whether the language's script runs from right to left.
bool is_right_to_left(std::string_view language);

/// One text in several languages, as a template gives it.
class LocalizedText {
public:
    LocalizedText() = default;
    explicit LocalizedText(std::map<LanguageTag, std::string> texts) : texts_(std::move(texts)) {}

    /// The text in `language`, else in its wider_language(); else in French, else
    /// in any language it has; else empty.
    [[nodiscard]] std::string const& in(std::string_view language) const;
    [[nodiscard]] bool has(std::string_view language) const;
    [[nodiscard]] bool empty() const { return texts_.empty(); }
    [[nodiscard]] std::map<LanguageTag, std::string> const& all() const { return texts_; }

    bool operator==(LocalizedText const&) const = default;

private:
    std::map<LanguageTag, std::string> texts_;
};

}  // namespace jemaa
