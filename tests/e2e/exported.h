#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "catch_any.h"
#include "outcome/csv.h"

namespace jemaa {

inline std::string content_of(std::filesystem::path const& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// A row of an exported table, by the names of its columns.
using ExportedRow = std::map<std::string, std::string>;

inline std::vector<ExportedRow> exported(std::filesystem::path const& file) {
    auto const rows = outcome::read_csv(content_of(file));
    INFO(file);
    REQUIRE(rows);
    REQUIRE_FALSE(rows->empty());
    std::vector<ExportedRow> named;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        ExportedRow row;
        for (std::size_t c = 0; c < rows->front().size(); ++c)
            row[rows->front()[c]] = (*rows)[i].at(c);
        named.push_back(std::move(row));
    }
    return named;
}

}  // namespace jemaa
