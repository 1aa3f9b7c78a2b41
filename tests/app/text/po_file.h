#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jemaa::text {

/// One message of a catalogue as its .po file has it.
struct PoMessage {
    int line = 0;
    bool fuzzy = false;
    bool plural = false;
    std::vector<std::string> forms;  ///< one, or one per plural form
};

struct PoFile {
    std::string language;
    std::string header;
    std::map<std::string, PoMessage> messages;
    std::vector<std::string> mistakes;  ///< lines that could not be read, keys that stand twice
};

/// Reads the part of the .po format that the catalogues use.
PoFile read_po(std::string language, std::string_view text);

/// Names in braces: {n}, {where}.
std::set<std::string> placeholders(std::string_view message);

}  // namespace jemaa::text
