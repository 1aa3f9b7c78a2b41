#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

#include "fuzz/targets.h"
#include "sqlite/fact_reader.h"
#include "sqlite/foreign_file.h"

using namespace jemaa;

// What was opened can be read to the end: nothing in it may throw any more.
void fuzz::workshop_file(Input input) {
    static auto const folder = std::filesystem::temp_directory_path();
    static auto const path = folder / ("jemaa-fuzz-" + std::to_string(::getpid()) + ".jemaa");
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<char const*>(input.data()),
               static_cast<std::streamsize>(input.size()));
    auto const file = sqlite::ForeignFile::open(path, folder);
    if (file) {
        auto& queries = (*file)->queries();
        if (sqlite::read_facts(queries).empty() && !sqlite::read_ballot_counts(queries).empty())
            std::abort();  // ballots of no poll
        for (auto const& [poll, count] : sqlite::read_ballot_counts(queries))
            if (std::ssize(sqlite::read_ballots(queries, poll)) != count) std::abort();
    } else if (file.error().detail.empty()) {
        std::abort();
    }
    std::filesystem::remove(path);
}
