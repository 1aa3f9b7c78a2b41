#include "ui/keyboard_layout.h"

#include <iterator>

#include "domain/language.h"

namespace jemaa::ui {
namespace {

KeyRows const french{{"a", "z", "e", "r", "t", "y", "u", "i", "o", "p"},
                     {"q", "s", "d", "f", "g", "h", "j", "k", "l", "m"},
                     {"w", "x", "c", "v", "b", "n", "’", "œ", "ï", "ë"},
                     {"é", "è", "ê", "à", "â", "ç", "î", "ô", "û", "ù"}};
KeyRows const french_capitals{{"A", "Z", "E", "R", "T", "Y", "U", "I", "O", "P"},
                              {"Q", "S", "D", "F", "G", "H", "J", "K", "L", "M"},
                              {"W", "X", "C", "V", "B", "N", "!", "Œ", "Ï", "Ë"},
                              {"É", "È", "Ê", "À", "Â", "Ç", "Î", "Ô", "Û", "Ù"}};
KeyRows const english{{"q", "w", "e", "r", "t", "y", "u", "i", "o", "p"},
                      {"a", "s", "d", "f", "g", "h", "j", "k", "l", "’"},
                      {"z", "x", "c", "v", "b", "n", "m", ",", ".", "?"}};
KeyRows const english_capitals{{"Q", "W", "E", "R", "T", "Y", "U", "I", "O", "P"},
                               {"A", "S", "D", "F", "G", "H", "J", "K", "L", "’"},
                               {"Z", "X", "C", "V", "B", "N", "M", ":", "-", "!"}};
KeyRows const arabic{{"ض", "ص", "ث", "ق", "ف", "غ", "ع", "ه", "خ", "ح"},
                     {"ش", "س", "ي", "ب", "ل", "ا", "ت", "ن", "م", "ك"},
                     {"ئ", "ء", "ؤ", "ر", "ى", "ة", "و", "ز", "ظ", "ط"},
                     {"أ", "إ", "آ", "ذ", "د", "ج", "ّ", "،", ".", "؟"}};
KeyRows const arabic_signs{{"َ", "ُ", "ِ", "ْ", "ّ", "ً", "ٌ", "ٍ", "ٰ", "ـ"},
                           {"ڨ", "پ", "ڤ", "چ", "ڭ", "گ", "ژ", "ٱ", "لا", "ٓ"}};
KeyRows const symbols{{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"},
                      {"-", "/", ":", ";", "(", ")", "%", "&", "+", "="},
                      {".", ",", "?", "!", "’", "\"", "«", "»", "°", "€"}};
KeyRows const arabic_symbols{{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"},
                             {"-", "/", ":", "؛", "(", ")", "%", "&", "+", "="},
                             {".", "،", "؟", "!", "’", "\"", "«", "»", "°", "€"}};

KeyRows const tamazight{{"a", "z", "e", "r", "t", "y", "u", "i", "o", "p"},
                        {"q", "s", "d", "f", "g", "h", "j", "k", "l", "m"},
                        {"w", "x", "c", "v", "b", "n", "ɣ", "ɛ", "č", "ǧ"},
                        {"ḍ", "ḥ", "ṛ", "ṣ", "ṭ", "ẓ", "é", "è", "-", "’"}};
KeyRows const tamazight_capitals{{"A", "Z", "E", "R", "T", "Y", "U", "I", "O", "P"},
                                 {"Q", "S", "D", "F", "G", "H", "J", "K", "L", "M"},
                                 {"W", "X", "C", "V", "B", "N", "Ɣ", "Ɛ", "Č", "Ǧ"},
                                 {"Ḍ", "Ḥ", "Ṛ", "Ṣ", "Ṭ", "Ẓ", "É", "È", "ţ", "ʷ"}};
KeyRows const tifinagh{{"ⴰ", "ⵣ", "ⴻ", "ⵔ", "ⵜ", "ⵢ", "ⵓ", "ⵉ", "ⵧ", "ⵒ"},
                       {"ⵇ", "ⵙ", "ⴷ", "ⴼ", "ⴳ", "ⵀ", "ⵊ", "ⴽ", "ⵍ", "ⵎ"},
                       {"ⵡ", "ⵅ", "ⵛ", "ⵠ", "ⴱ", "ⵏ", "ⵖ", "ⵄ", "ⵞ", "ⴵ"},
                       {"ⴹ", "ⵃ", "ⵕ", "ⵚ", "ⵟ", "ⵥ", "ⵯ", "-", ".", "?"}};
KeyRows const tifinagh_more{{"ⴲ", "ⴸ", "ⴴ", "ⴺ", "ⵁ", "ⴿ", "ⵝ", "ⵆ", "ⵂ", "ⵘ"},
                            {"ⴶ", "ⵋ", "ⵌ", "ⵤ", "ⵐ", "ⵈ", "ⵗ", "ⴾ", "ⵑ", "ⵦ"}};

struct Layout {
    std::string_view language;
    KeyRows const &letters, &shifted;
};

// A tag with a script comes before the tag without.
Layout const layouts[] = {
    {"ar", arabic, arabic_signs},           {"en", english, english_capitals},
    {"kab-Tfng", tifinagh, tifinagh_more},  {"shy-Tfng", tifinagh, tifinagh_more},
    {"tzm-Tfng", tifinagh, tifinagh_more},  {"ber-Tfng", tifinagh, tifinagh_more},
    {"zgh", tifinagh, tifinagh_more},       {"kab", tamazight, tamazight_capitals},
    {"shy", tamazight, tamazight_capitals}, {"tzm", tamazight, tamazight_capitals},
    {"ber", tamazight, tamazight_capitals}, {"fr", french, french_capitals}};

Layout const& layout_of(std::string_view language) {
    for (auto const& layout : layouts)
        if (language == layout.language) return layout;
    for (auto const& layout : layouts)
        if (wider_language(language) == layout.language) return layout;
    return layouts[std::size(layouts) - 1];
}

}  // namespace

KeyRows const& letter_rows(std::string_view language, bool shift) {
    auto const& layout = layout_of(language);
    return shift ? layout.shifted : layout.letters;
}

KeyRows const& symbol_rows(std::string_view language) {
    return is_right_to_left(language) ? arabic_symbols : symbols;
}

}  // namespace jemaa::ui
