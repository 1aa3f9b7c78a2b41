#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

/// A workshop's file seen from outside the store.
namespace raw {

inline std::string bytes_of(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(std::filesystem::path const& path, std::string const& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline void execute(std::filesystem::path const& path, std::string const& sql) {
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

/// The first value that the query gives.
inline std::string value(std::filesystem::path const& path, std::string const& query) {
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    return database.execAndGet(query).getString();
}

}  // namespace raw
