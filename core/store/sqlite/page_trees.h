#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "sqlite/file_header.h"

namespace jemaa::sqlite {

/// Follows the b-trees of an SQLite file from page to page, as bytes. SQLite's
/// own integrity check descends a tree by recursion, however deep it is, and
/// its cursors follow a tree whose pages are used over and over without end:
/// with a crafted file, neither comes back. What has passed this can be given
/// to both. Errors: damaged, read_failed, with the page and the remedy.
class PageTrees {
public:
    PageTrees(std::filesystem::path file, FileHeader const& header, std::string where);

    /// Each tree once: first that of the schema, at page 1.
    Expected<void> check(std::uint32_t root);

private:
    struct Place {
        std::uint32_t page;
        int depth;
    };
    bool read(std::uint32_t page);
    bool add_children(Place const& place);
    bool add(std::uint32_t page, int depth);

    std::filesystem::path file_;
    FileHeader header_;
    std::string where_;
    std::filebuf content_;
    std::vector<std::uint8_t> page_;
    std::vector<bool> seen_;
    std::vector<Place> to_visit_;
};

}  // namespace jemaa::sqlite
