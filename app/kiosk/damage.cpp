#include "kiosk/damage.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/mix.h"

namespace jemaa::kiosk {
namespace {

constexpr int side = 32;  // of a square, in pixels
constexpr std::size_t most_boxes = 16;

std::uint64_t hash_of(ImDrawVert const& corner) {
    return mixed(mixed(bits(corner.col), bits(corner.pos)), bits(corner.uv));
}

std::uint64_t hash_of(ImDrawCmd const& command) {
    auto const& clip = command.ClipRect;
    std::uint64_t const texture = bits(command.GetTexID());
    return mixed(mixed(texture, bits(ImVec2(clip.x, clip.y))), bits(ImVec2(clip.z, clip.w)));
}

int whole(float pixel, int most) {
    return static_cast<int>(std::clamp(pixel, 0.F, static_cast<float>(most)));
}

// The pixels that this triangle can touch.
struct Triangle {
    ImDrawVert const &a, &b, &c;

    [[nodiscard]] PixelBox box(ImVec4 const& clip, int width, int height) const {
        auto const [left, right] = std::minmax({a.pos.x, b.pos.x, c.pos.x});
        auto const [top, bottom] = std::minmax({a.pos.y, b.pos.y, c.pos.y});
        return {whole(std::max(left, std::floor(clip.x)), width),
                whole(std::max(top, std::floor(clip.y)), height),
                whole(std::ceil(std::min(right, clip.z)), width),
                whole(std::ceil(std::min(bottom, clip.w)), height)};
    }
};

Triangle triangle(ImDrawList const& list, ImDrawCmd const& command, unsigned int at) {
    auto const corner = [&](unsigned int i) -> ImDrawVert const& {
        auto const index = list.IdxBuffer[static_cast<int>(command.IdxOffset + at + i)];
        return list.VtxBuffer[static_cast<int>(command.VtxOffset + index)];
    };
    return {corner(0), corner(1), corner(2)};
}

bool empty(PixelBox const& box) {
    return box.left >= box.right || box.top >= box.bottom;
}

PixelBox around(std::vector<PixelBox> const& boxes) {
    PixelBox all = boxes.front();
    for (auto const& box : boxes)
        all = {std::min(all.left, box.left), std::min(all.top, box.top),
               std::max(all.right, box.right), std::max(all.bottom, box.bottom)};
    return all;
}

struct Squares {
    int columns, rows;
    std::vector<std::uint64_t> hashes;

    Squares(int width, int height, ui::Colour ground)
        : columns((width + side - 1) / side),
          rows((height + side - 1) / side),
          hashes(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), ground) {}

    std::uint64_t& at(int column, int row) {
        return hashes[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
    void add(PixelBox const& box, std::uint64_t hash) {
        for (int row = box.top / side; row * side < box.bottom; ++row)
            for (int column = box.left / side; column * side < box.right; ++column)
                at(column, row) = mixed(at(column, row), hash);
    }
    void add(ImDrawList const& list, ImDrawCmd const& command, int width, int height) {
        std::uint64_t const seed = hash_of(command);
        for (unsigned int i = 0; i + 2 < command.ElemCount; i += 3) {
            Triangle const t = triangle(list, command, i);
            PixelBox const box = t.box(command.ClipRect, width, height);
            if (!empty(box))
                add(box, mixed(mixed(mixed(seed, hash_of(t.a)), hash_of(t.b)), hash_of(t.c)));
        }
    }
};

// Runs of changed squares side by side; runs under each other become one box.
class Boxes {
public:
    void add(PixelBox const& run) {
        for (auto& box : boxes_) {
            if (box.left != run.left || box.right != run.right || box.bottom != run.top) continue;
            box.bottom = run.bottom;
            return;
        }
        boxes_.push_back(run);
    }
    std::vector<PixelBox> few(int width, int height) {
        if (boxes_.size() > most_boxes) boxes_ = {around(boxes_)};
        for (auto& box : boxes_) {
            box.right = std::min(box.right, width);
            box.bottom = std::min(box.bottom, height);
        }
        return std::move(boxes_);
    }

private:
    std::vector<PixelBox> boxes_;
};

// To whole pixels: of parts of one the backend makes this or that, by where the
// rest is.
ImVec4 cut(ImVec4 const& clip, PixelBox const& box) {
    return {std::max(std::floor(clip.x), static_cast<float>(box.left)),
            std::max(std::floor(clip.y), static_cast<float>(box.top)),
            std::min(std::ceil(clip.z), static_cast<float>(box.right)),
            std::min(std::ceil(clip.w), static_cast<float>(box.bottom))};
}

struct Kept {
    ImVector<ImDrawCmd> commands;
    ImVector<ImDrawIdx> indices;

    void add(ImDrawList const& list, ImDrawCmd command, PixelBox const& box) {
        auto const from = static_cast<unsigned int>(indices.Size);
        auto const clip = cut(command.ClipRect, box);
        for (unsigned int i = 0; i + 2 < command.ElemCount; i += 3) {
            if (empty(triangle(list, command, i).box(clip, box.right, box.bottom))) continue;
            auto const* const corners = &list.IdxBuffer[static_cast<int>(command.IdxOffset + i)];
            for (int c = 0; c < 3; ++c) indices.push_back(corners[c]);
        }
        command.ClipRect = clip;
        command.IdxOffset = from;
        command.ElemCount = static_cast<unsigned int>(indices.Size) - from;
        if (command.ElemCount > 0) commands.push_back(command);
    }
};

}  // namespace

std::vector<PixelBox> Damage::since_last(ImDrawData const& frame, int width, int height,
                                         ui::Colour ground) {
    Squares now(width, height, ground);
    for (int i = 0; i < frame.CmdListsCount; ++i)
        for (auto const& command : frame.CmdLists[i]->CmdBuffer)
            now.add(*frame.CmdLists[i], command, width, height);
    bool const known = width == width_ && height == height_;
    width_ = width;
    height_ = height;
    std::swap(squares_, now.hashes);  // from here on, now.hashes are those of the last time
    if (!known) return {{0, 0, width, height}};
    Boxes boxes;
    auto const changed = [&](int column, int row) {
        auto const at = static_cast<std::size_t>(row * now.columns + column);
        return squares_[at] != now.hashes[at];
    };
    for (int row = 0; row < now.rows; ++row) {
        for (int column = 0; column < now.columns; ++column) {
            int const first = column;
            while (column < now.columns && changed(column, row)) ++column;
            if (column > first)
                boxes.add({first * side, row * side, column * side, (row + 1) * side});
        }
    }
    return boxes.few(width, height);
}

void keep_only(ImDrawData& frame, std::vector<PixelBox> const& boxes) {
    for (int i = 0; i < frame.CmdListsCount; ++i) {
        ImDrawList& list = *frame.CmdLists[i];
        Kept kept;
        for (auto const& box : boxes)
            for (auto const& command : list.CmdBuffer) kept.add(list, command, box);
        list.CmdBuffer.swap(kept.commands);
        list.IdxBuffer.swap(kept.indices);
    }
}

}  // namespace jemaa::kiosk
