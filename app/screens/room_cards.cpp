#include <algorithm>
#include <array>
#include <optional>

#include "screens/finding_kind.h"
#include "screens/room_parts.h"
#include "screens/room_told.h"
#include "session/idea_situation.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using session::RoomCard;
using session::RoomCards;

namespace {

/// Ems of a page's words.
struct Sizes {
    float title, text;
};

struct Grid {
    int columns, rows;
    [[nodiscard]] int cells() const { return columns * rows; }
};
constexpr std::array<Grid, 8> grids{
    {{3, 3}, {2, 4}, {3, 2}, {2, 3}, {2, 2}, {3, 1}, {2, 1}, {1, 1}}};

/// Some of the cards, which stand together on a page.
struct CardPage {
    std::size_t first = 0, count = 1;
    Grid grid{1, 1};
    Sizes sizes{};
};

Look title_look(Ui const& ui, float size) {
    return {.size = size, .colour = ui.theme().ink, .weight = text::Weight::bold};
}

Look text_look(Ui const& ui, float size) {
    return {.size = size, .colour = ui.theme().ink_soft};
}

Look note_look(Ui const& ui, float size) {
    return {.size = size, .colour = ui.theme().on_bar, .weight = text::Weight::bold};
}

struct Parts {
    Rect sign, words;
};

float kind_height(Ui const& ui, Told const& told) {
    return told.kind.empty() ? 0 : ui.metrics().body() * 1.5F;
}

float height_of(Ui& ui, Told const& told, Sizes const& sizes, float width) {
    auto const height = [&](Words const& words, Look const& look) {
        return words.text.empty() ? 0.F : ui.measure(words, look, width).height;
    };
    return kind_height(ui, told) + height(told.title, title_look(ui, sizes.title)) +
           height(told.text, text_look(ui, sizes.text)) +
           height({told.note, ""}, note_look(ui, sizes.text));
}

// The sign stands above the words, and has what these leave of the height; beside
// them on a low card.
Parts parts_of(Ui const& ui, Rect const& cell, Told const& told, float words_height = 0) {
    auto const& m = ui.metrics();
    Rect area = cell.inset(m.mm(5), m.mm(4));
    if (told.sign.empty()) return {{}, area};
    if (told.is_sign_only()) return {area, {}};
    if (area.w > area.h * 1.4F) {
        Rect const sign = area.cut_start(std::min(area.h, area.w * 0.2F));
        area.cut_start(m.mm(4));
        return {sign, area};
    }
    float const gap = m.mm(3), least = area.h * 0.32F;
    float const left = words_height > 0 ? area.h - words_height - gap : 0;
    Rect const sign = area.cut_top(std::clamp(left, least, area.h * 0.55F));
    area.cut_top(gap);
    return {sign, area};
}

bool fits_in(Ui& ui, Told const& told, Sizes const& sizes, Rect const& cell) {
    if (told.is_sign_only()) return true;
    Rect const place = parts_of(ui, cell, told).words;
    return fits(ui, told.title, title_look(ui, sizes.title), place) &&
           fits(ui, told.text, text_look(ui, sizes.text), place) &&
           fits(ui, {told.note, ""}, note_look(ui, sizes.text), place) &&
           height_of(ui, told, sizes, place.w) <= place.h;
}

std::array<Sizes, 3> sizes_of(Ui const& ui) {
    auto const& m = ui.metrics();
    return {{{m.title(), m.strong()}, {m.strong(), m.body()}, {m.body(), m.small()}}};
}

// The largest sizes at which the cards from `first` on fit into cells of this grid.
std::optional<Sizes> sizes_in(Grid const& grid, std::vector<Told> const& cards, std::size_t first,
                              std::size_t count, Ui& ui, Rect const& area) {
    Rect const cell = area.cell(0, grid.columns, grid.rows, ui.metrics().gap());
    auto const begin = cards.begin() + static_cast<std::ptrdiff_t>(first);
    for (auto const& sizes : sizes_of(ui))
        if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(count),
                        [&](Told const& told) { return fits_in(ui, told, sizes, cell); }))
            return sizes;
    return std::nullopt;
}

// The next page: as many as can be read, in as few cells as these need.
CardPage next_page(std::vector<Told> const& cards, std::size_t first, Ui& ui, Rect const& area) {
    CardPage best{first, 1, {1, 1}, sizes_of(ui).back()};
    for (auto const& grid : grids) {
        auto const count = std::min(static_cast<std::size_t>(grid.cells()), cards.size() - first);
        bool const better = count > best.count || grid.cells() < best.grid.cells();
        if (!better && grid.cells() > 1) continue;
        if (auto const sizes = sizes_in(grid, cards, first, count, ui, area);
            sizes && count >= best.count)
            best = {first, count, grid, *sizes};
    }
    return best;
}

std::vector<CardPage> pages_of(std::vector<Told> const& cards, Ui& ui, Rect const& area) {
    std::vector<CardPage> pages;
    for (std::size_t first = 0; first < cards.size(); first += pages.back().count)
        pages.push_back(next_page(cards, first, ui, area));
    return pages;
}

void draw_ground(Ui& ui, Rect const& cell) {
    auto const& m = ui.metrics();
    ui.fill(cell, ui.theme().surface, m.corner());
    ui.outline(cell, ui.theme().border, m.line(), m.corner());
}

void draw_words(Ui& ui, Rect area, Told const& told, Sizes const& sizes) {
    area = area.middle(area.w, std::min(area.h, height_of(ui, told, sizes, area.w)));
    if (!told.kind.empty()) draw_finding_kind(ui, area.cut_top(kind_height(ui, told)), told.kind);
    area.cut_top(ui.write(area, told.title, title_look(ui, sizes.title)));
    Rect const note = area.cut_bottom(
        told.note.empty() ? 0
                          : ui.measure({told.note, ""}, note_look(ui, sizes.text), area.w).height);
    ui.write(area, told.text, text_look(ui, sizes.text));
    ui.write(note, {told.note, ""}, note_look(ui, sizes.text));
}

void draw_card(std::string const& key, Told const& told, Sizes const& sizes, Ui& ui,
               Rect const& cell) {
    std::string const name = told.title.text.empty() ? told.sign : told.title.text;
    ui.note({.key = "card." + key,
             .role = Role::card,
             .name = name,
             .value = told.note,
             .language = told.title.language,
             .rect = cell});
    draw_ground(ui, cell);
    float const wide = parts_of(ui, cell, told).words.w;
    auto const parts = parts_of(ui, cell, told, height_of(ui, told, sizes, wide));
    if (!told.sign.empty()) ui.pictogram(parts.sign, told.sign);
    if (!told.is_sign_only()) draw_words(ui, parts.words, told, sizes);
}

}  // namespace

int draw_room_cards(RoomCards const& shown, Ui& ui, Rect const& area, int page) {
    std::vector<Told> cards;
    for (auto const& card : shown.cards) cards.push_back(told(card, shown.currency, ui));
    auto const pages = pages_of(cards, ui, area);
    auto const all = static_cast<int>(pages.size());
    if (all == 0) return 1;
    auto const& now = pages[static_cast<std::size_t>(std::clamp(page, 0, all - 1))];
    for (std::size_t i = 0; i < now.count; ++i)
        draw_card(
            shown.cards[now.first + i].key, cards[now.first + i], now.sizes, ui,
            area.cell(static_cast<int>(i), now.grid.columns, now.grid.rows, ui.metrics().gap()));
    return all;
}

void draw_room_card(RoomCard const& card, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    Told const told = screens::told(card, {}, ui);
    Words const& words = told.title;
    std::string const& sign = told.sign;
    ui.note({.key = "card." + card.key,
             .role = Role::card,
             .name = words.text.empty() ? sign : words.text,
             .language = words.language,
             .rect = area});
    draw_ground(ui, area);
    area = area.inset(m.mm(8), m.mm(6));
    if (card.version > 0)
        ui.write(area.cut_top(m.body() * 1.5F),
                 {ui.say("statement.version", {{"n", card.version}}), ""}, note_look(ui, m.body()));
    if (words.text.empty()) return ui.pictogram(area, sign);
    bool const drawn = card.attachment && !session::is_sound(*card.attachment);
    if (!sign.empty()) {
        ui.pictogram(area.cut_start(std::min(area.h, area.w * (drawn ? 0.5F : 0.25F))), sign);
        area.cut_start(m.mm(8));
    }
    Look const look{.size = m.title() * 1.5F, .colour = ui.theme().ink, .stand = Stand::middle};
    ui.write(area, words, fitting(ui, words, look, area, m.small()));
}

}  // namespace jemaa::screens
