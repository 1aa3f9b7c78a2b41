#include "core/outcome/exported.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "store/memory_store.h"

namespace jemaa::test {

namespace fs = std::filesystem;

outcome::Headings plain_headings(LanguageTag const& language) {
    return {language,
            [](std::string_view key) { return std::string(key.substr(key.find('.') + 1)); }};
}

std::string content_of(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::map<std::string, std::string> exported(std::vector<Fact> const& facts,
                                            outcome::Format format) {
    MemoryStore store;
    REQUIRE(store.append(facts));
    TemporaryFolder place;
    auto const done = outcome::export_outcome(store, place / "out", {&format, 1}, plain_headings());
    if (!done) FAIL(to_string(done.error()));
    std::map<std::string, std::string> files;
    for (auto const& file : fs::recursive_directory_iterator(place / "out"))
        if (file.is_regular_file())
            files[file.path().lexically_relative(place / "out").string()] = content_of(file.path());
    return files;
}

Rows table(std::vector<Fact> const& facts, std::string const& name) {
    auto const rows = outcome::read_csv(exported(facts).at(name));
    REQUIRE(rows);
    return *rows;
}

std::vector<std::string> column(Rows const& rows, std::string const& name) {
    auto const& names = rows.at(0);
    auto const at = std::ranges::find(names, name) - names.begin();
    REQUIRE(at < std::ssize(names));
    std::vector<std::string> cells;
    for (std::size_t i = 1; i < rows.size(); ++i)
        cells.push_back(rows[i].at(static_cast<std::size_t>(at)));
    return cells;
}

std::string cell(Rows const& rows, std::size_t row, std::string const& name) {
    return column(rows, name).at(row - 1);
}

Error refused(std::vector<Fact> const& facts) {
    MemoryStore store;
    REQUIRE(store.append(facts));
    TemporaryFolder place;
    auto const format = outcome::Format::data;
    auto const done = outcome::export_outcome(store, place / "out", {&format, 1}, plain_headings());
    REQUIRE_FALSE(done);
    CHECK(fs::is_empty(place.path()));
    return done.error();
}

}  // namespace jemaa::test
