#include "kiosk/export_places.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace jemaa::kiosk {
namespace {

bool is_octal(std::string const& text) {
    return text.size() == 3 && text.find_first_not_of("01234567") == std::string::npos;
}

// The table writes a space as \040, and so on: a backslash and three octal
// digits.
std::string unescaped(std::string const& text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || !is_octal(text.substr(i + 1, 3))) {
            plain += text[i];
            continue;
        }
        plain += static_cast<char>(std::stoi(text.substr(i + 1, 3), nullptr, 8));
        i += 3;
    }
    return plain;
}

}  // namespace

std::vector<std::filesystem::path> removable_places(std::string_view mount_table) {
    std::vector<std::filesystem::path> places;
    std::istringstream lines{std::string(mount_table)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream columns(line);
        std::string device, folder;
        columns >> device >> folder;
        bool const removable = folder.starts_with("/media/") || folder.starts_with("/run/media/");
        if (removable) places.emplace_back(unescaped(folder));
    }
    std::sort(places.begin(), places.end());
    return places;
}

std::vector<std::filesystem::path> removable_places() {
    std::ifstream file("/proc/mounts");
    std::ostringstream table;
    table << file.rdbuf();
    return removable_places(table.str());
}

}  // namespace jemaa::kiosk
