#include "ui/keyboard_layout.h"

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

}  // namespace

KeyRows const& letter_rows(std::string_view language, bool shift) {
    if (language == "ar") return shift ? arabic_signs : arabic;
    if (language == "en") return shift ? english_capitals : english;
    return shift ? french_capitals : french;
}

KeyRows const& symbol_rows(std::string_view language) {
    return language == "ar" ? arabic_symbols : symbols;
}

}  // namespace jemaa::ui
