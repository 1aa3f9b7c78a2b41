#include "sqlite/page_trees.h"

#include <utility>

#include <fmt/format.h>

namespace jemaa::sqlite {
namespace {

// SQLite's own limit for a cursor; no tree of less than 2^31 pages needs more.
constexpr int greatest_depth = 20;

enum PageType : std::uint8_t { index_inner = 2, table_inner = 5, index_leaf = 10, table_leaf = 13 };

std::uint32_t number(std::vector<std::uint8_t> const& bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) value = value << 8 | bytes[at + i];
    return value;
}

}  // namespace

PageTrees::PageTrees(std::filesystem::path file, FileHeader const& header, std::string where)
    : file_(std::move(file)),
      header_(header),
      where_(std::move(where)),
      page_(header.page_bytes),
      seen_(std::size_t{header.pages} + 1) {
    content_.pubsetbuf(nullptr, 0);
    content_.open(file_, std::ios::in | std::ios::binary);
}

bool PageTrees::read(std::uint32_t page) {
    auto const at = static_cast<std::streamoff>(page - 1) * header_.page_bytes;
    auto const size = static_cast<std::streamsize>(page_.size());
    return content_.pubseekpos(at) == at &&
           content_.sgetn(reinterpret_cast<char*>(page_.data()), size) == size;
}

bool PageTrees::add(std::uint32_t page, int depth) {
    if (page == 0 || page > header_.pages || seen_[page] || depth > greatest_depth) return false;
    seen_[page] = true;
    to_visit_.push_back({page, depth});
    return true;
}

// A cell of an inner page begins with the number of the page below it.
bool PageTrees::add_children(Place const& place) {
    std::size_t const start = place.page == 1 ? header_bytes : 0;
    auto const type = page_[start];
    if (type == index_leaf || type == table_leaf) return true;
    if (type != index_inner && type != table_inner) return false;
    std::size_t const cells = number(page_, start + 3, 2);
    if (start + 12 + 2 * cells > page_.size()) return false;
    for (std::size_t i = 0; i < cells; ++i) {
        std::size_t const cell = number(page_, start + 12 + 2 * i, 2);
        if (cell + 4 > page_.size()) return false;
        if (!add(number(page_, cell, 4), place.depth + 1)) return false;
    }
    return add(number(page_, start + 8, 4), place.depth + 1);
}

Expected<void> PageTrees::check(std::uint32_t root) {
    to_visit_.clear();
    std::uint32_t page = root;
    bool sound = add(root, 1);
    while (sound && !to_visit_.empty()) {
        auto const place = to_visit_.back();
        to_visit_.pop_back();
        page = place.page;
        if (!read(page))
            return fail(ErrorCode::read_failed, where_, fmt::format("page {} of the copy", page));
        sound = add_children(place);
    }
    if (sound) return {};
    return fail(ErrorCode::damaged, where_,
                fmt::format("page {} leads to no page, to one twice or too deep; copy the file "
                            "again from its kiosk",
                            page));
}

}  // namespace jemaa::sqlite
