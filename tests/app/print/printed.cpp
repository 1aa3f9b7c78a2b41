#include "app/print/printed.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>

#include "base/id.h"

namespace jemaa::test {
namespace {

namespace fs = std::filesystem;

struct Close {
    void operator()(std::FILE* stream) const { pclose(stream); }
};

std::string output_of(std::string const& command) {
    std::unique_ptr<std::FILE, Close> const pipe(popen((command + " 2>&1").c_str(), "r"));
    if (!pipe) throw std::runtime_error(command);
    std::string output;
    std::array<char, 4096> part{};
    while (auto const size = std::fread(part.data(), 1, part.size(), pipe.get()))
        output.append(part.data(), size);
    return output;
}

}  // namespace

Printed::Printed(std::string const& pdf)
    : folder_(fs::temp_directory_path() / ("jemaa-print-" + to_hex(random_id()))) {
    fs::create_directories(folder_);
    std::ofstream(folder_ / "document.pdf", std::ios::binary) << pdf;
}

Printed::~Printed() {
    fs::remove_all(folder_);
}

std::string Printed::words() const {
    return in_one_line(output_of("pdftotext -raw " + (folder_ / "document.pdf").string() + " -"));
}

std::string Printed::info() const {
    return output_of("pdfinfo " + (folder_ / "document.pdf").string());
}

std::string Printed::structure() const {
    return output_of("pdfinfo -struct " + (folder_ / "document.pdf").string());
}

std::string Printed::images() const {
    return output_of("pdfimages -list " + (folder_ / "document.pdf").string());
}

int Printed::pages() const {
    auto const told = info();
    return std::stoi(told.substr(told.find("Pages:") + 6));
}

std::string in_one_line(std::string const& text) {
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const mark = std::string_view(text).substr(i, 3);
        bool const directs = mark == "\u2066" || mark == "\u2067" || mark == "\u2068" ||
                             mark == "\u2069" || mark == "\u200E" || mark == "\u200F" ||
                             mark == "\u202A" || mark == "\u202B" || mark == "\u202C";
        bool const narrow = mark == "\u202F";  // between digits: pdftotext leaves it out
        bool const hard = text.compare(i, 2, "\u00A0") == 0;
        if (directs || narrow) i += 2;
        if (hard) i += 1;
        if (directs || narrow) continue;
        bool const blank = hard || text[i] == ' ' || text[i] == '\n' || text[i] == '\t' ||
                           text[i] == '\f' || text[i] == '\r';
        if (!blank)
            line += text[i];
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

}  // namespace jemaa::test
