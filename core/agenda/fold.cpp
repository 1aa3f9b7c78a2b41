#include "agenda/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jemaa::agenda {
namespace {

struct Fold {
    std::string_view from, to;
};

constexpr std::array<Fold, 52> folds{
    {{"à", "a"}, {"â", "a"}, {"ä", "a"},  {"ç", "c"}, {"č", "c"}, {"é", "e"},  {"è", "e"},
     {"ê", "e"}, {"ë", "e"}, {"î", "i"},  {"ï", "i"}, {"ô", "o"}, {"ö", "o"},  {"ù", "u"},
     {"û", "u"}, {"ü", "u"}, {"œ", "oe"}, {"ǧ", "g"}, {"ḍ", "d"}, {"ḥ", "h"},  {"ṛ", "r"},
     {"ṣ", "s"}, {"ṭ", "t"}, {"ẓ", "z"},  {"À", "a"}, {"Â", "a"}, {"Ç", "c"},  {"É", "e"},
     {"È", "e"}, {"Ê", "e"}, {"Î", "i"},  {"Ô", "o"}, {"Û", "u"}, {"Œ", "oe"}, {"Ɣ", "ɣ"},
     {"Ɛ", "ɛ"}, {"أ", "ا"}, {"إ", "ا"},  {"آ", "ا"}, {"ٱ", "ا"}, {"ى", "ي"},  {"ة", "ه"},
     {"ً", ""},   {"ٌ", ""},   {"ٍ", ""},    {"َ", ""},   {"ُ", ""},   {"ِ", ""},    {"ّ", ""},
     {"ْ", ""},   {"ٰ", ""},   {"ـ", ""}}};
constexpr std::array<std::string_view, 5> ends_of_words{"’", "،", "؛", "؟", "·"};

std::size_t length_of(unsigned char lead) {
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

bool ends_word(std::string_view letter) {
    if (letter.size() > 1) return std::ranges::find(ends_of_words, letter) != ends_of_words.end();
    char const c = letter[0];
    bool const is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return !is_letter && (c < '0' || c > '9');
}

std::string folded(std::string_view letter) {
    if (letter.size() == 1) {
        char const c = letter[0];
        return {c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c};
    }
    auto const found = std::ranges::find(folds, letter, &Fold::from);
    return std::string(found == folds.end() ? letter : found->to);
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    auto const end_word = [&] {
        if (!word.empty()) words.push_back(std::exchange(word, {}));
    };
    while (!text.empty()) {
        auto const length = std::min(length_of(static_cast<unsigned char>(text[0])), text.size());
        auto const letter = text.substr(0, length);
        text.remove_prefix(length);
        if (ends_word(letter))
            end_word();
        else
            word += folded(letter);
    }
    end_word();
    return words;
}

}  // namespace jemaa::agenda
