#include "print/card_sheets.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

#include "base/id.h"
#include "catch_any.h"
#include "domain/card_code.h"
#include "print/qr_code.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

CardSheet sheet_of(std::vector<int> numbers) {
    using Texts = std::map<LanguageTag, std::string>;
    return {LocalizedText(Texts{{"ar", "حُليّ باتنة"}, {"fr", "Bijoux de Batna"}}),
            LocalizedText(Texts{{"ar", "رؤيتنا المشتركة"}, {"fr", "Notre vision commune"}}),
            {"ar", "fr"},
            "batna 1",
            std::move(numbers),
            Milliseconds(1'795'507'200'000)};
}

std::string output_of(std::string const& command) {
    struct Close {
        void operator()(std::FILE* stream) const { pclose(stream); }
    };
    std::unique_ptr<std::FILE, Close> const pipe(popen(command.c_str(), "r"));
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> part{};
    while (auto const size = std::fread(part.data(), 1, part.size(), pipe.get()))
        output.append(part.data(), size);
    return output;
}

/// A document on disk, as the tools of others read it.
class Printed {
public:
    explicit Printed(CardSheet const& sheet)
        : folder_(fs::temp_directory_path() / ("jemaa-print-" + to_hex(random_id()))) {
        fs::create_directories(folder_);
        auto const pdf = print::card_sheets(sheet);
        REQUIRE(pdf);
        std::ofstream(folder_ / "cards.pdf", std::ios::binary) << *pdf;
    }
    ~Printed() { fs::remove_all(folder_); }
    Printed(Printed const&) = delete;
    Printed& operator=(Printed const&) = delete;

    std::string text() const { return output_of("pdftotext " + file() + " -"); }
    int pages() const {
        auto const info = output_of("pdfinfo " + file());
        return std::stoi(info.substr(info.find("Pages:") + 6));
    }
    /// What a scanner reads off the pages, printed in grey at 200 dots an inch.
    std::multiset<std::string> scanned() const {
        output_of("pdftoppm -r 200 -gray " + file() + " " + (folder_ / "page").string());
        std::istringstream lines(
            output_of("zbarimg --nodbus --quiet --raw " + (folder_ / "page").string() + "*"));
        std::multiset<std::string> codes;
        for (std::string line; std::getline(lines, line);) codes.insert(line);
        return codes;
    }
    std::size_t size() const { return fs::file_size(folder_ / "cards.pdf"); }

private:
    std::string file() const { return (folder_ / "cards.pdf").string(); }
    fs::path folder_;
};

}  // namespace

TEST_CASE("a scanner reads the eight digits of every card off the printed page") {
    std::vector<int> const numbers{0,       1,       794,     31,      32'767,  482'913,
                                   500'000, 777'777, 999'998, 999'999, 123'456, 654'321};
    Printed const printed(sheet_of(numbers));
    CHECK(printed.pages() == 2);
    std::multiset<std::string> expected;
    for (int const number : numbers) expected.insert(card_code(number));
    CHECK(printed.scanned() == expected);
}

TEST_CASE("a card says its code in digits, its workshop in each language, and its kiosk") {
    Printed const printed(sheet_of({482'913}));
    auto const text = printed.text();
    INFO(text);
    for (auto const* part : {"482 913 54", "Bijoux de Batna · Notre vision commune", "batna 1",
                             "Une personne, une voix"})
        CHECK(text.find(part) != std::string::npos);
    CHECK(printed.pages() == 1);
}

TEST_CASE("the same cards make the same bytes, others make others") {
    auto const once = print::card_sheets(sheet_of({5, 6, 7})).value();
    CHECK(print::card_sheets(sheet_of({5, 6, 7})).value() == once);
    CHECK(print::card_sheets(sheet_of({5, 6, 8})).value() != once);
}

TEST_CASE("a document holds each pictogram once, so that it stays small") {
    std::vector<int> numbers;
    for (int i = 0; i < 100; ++i) numbers.push_back(i * 9'973);
    Printed const printed(sheet_of(numbers));
    CHECK(printed.pages() == 10);
    CHECK(printed.size() < 2'000'000);
}

TEST_CASE("no cards, no document") {
    auto const made = print::card_sheets(sheet_of({}));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::bad_argument);
}

TEST_CASE("a card's QR code is the smallest there is, with the three corner signs") {
    auto const code = print::qr_code("48291354");
    REQUIRE(code.side == 21);
    for (auto const& [x, y] : {std::pair{0, 0}, std::pair{14, 0}, std::pair{0, 14}}) {
        CHECK(code.is_dark(x, y));
        CHECK_FALSE(code.is_dark(x + 1, y + 1));
        CHECK(code.is_dark(x + 3, y + 3));
    }
    CHECK(print::qr_code("48291355").dark != code.dark);
}
