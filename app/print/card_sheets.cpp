#include "print/card_sheets.h"

#include <algorithm>

#include "domain/card_code.h"
#include "print/paper.h"
#include "print/qr_code.h"
#include "text/messages.h"

namespace jemaa::print {
namespace {

constexpr int columns = 2, rows = cards_on_a_page / columns;
constexpr double margin_x = 8, margin_y = 8;  // printers leave the edge white
constexpr double card_width = (page_width - 2 * margin_x) / columns;
constexpr double card_height = (page_height - 2 * margin_y) / rows;
constexpr std::size_t most_languages = 3;
constexpr double title_line = 4.3;

std::vector<LanguageTag> languages_of(CardSheet const& sheet) {
    auto languages = sheet.languages;
    languages.resize(std::min(languages.size(), most_languages));
    return languages;
}

void draw_titles(Paper& paper, CardSheet const& sheet, Box area) {
    for (auto const& language : languages_of(sheet))
        paper.write(area.cut_top(title_line),
                    {.text = sheet.cluster.in(language) + " · " + sheet.title.in(language),
                     .language = language,
                     .size = 3.2});
}

void draw_qr(Paper& paper, QrCode const& code, Box const& area) {
    double const side = std::min(area.w, area.h);
    double const module = side / (code.side + 2 * quiet_modules);
    double const left = area.x + quiet_modules * module;
    double const top = area.y + (area.h - side) / 2 + quiet_modules * module;
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x) {
            int const from = x;
            while (x < code.side && code.is_dark(x, y)) ++x;
            if (x > from)
                paper.fill({left + from * module, top + y * module, (x - from) * module, module});
        }
}

// From left to right in every language, with a dot for the first, two for the
// second: so is the screen where they are touched.
void draw_pictograms(Paper& paper, int number, Box area) {
    auto const pictograms = pictograms_of(number);
    Box const dots = area.cut_bottom(3);
    for (int i = 0; i < static_cast<int>(pictograms.size()); ++i) {
        auto const emoji = card_pictograms[pictograms[static_cast<std::size_t>(i)]];
        paper.pictogram(area.column(i, 4, 2), std::string(emoji));
        Box const under = dots.column(i, 4, 2);
        double const middle = under.x + under.w / 2, pitch = 1.7;
        for (int dot = 0; dot <= i; ++dot)
            paper.disc(middle + (dot - i / 2.0) * pitch, under.y + 1.9, 0.5);
    }
}

void draw_foot(Paper& paper, CardSheet const& sheet, Box area) {
    Box const promise = area.cut_bottom(4.2);
    Box const sign = area.cut_left(6);
    area.cut_left(1.5);
    paper.pictogram(sign, "🗳️");
    paper.write(area, {.text = sheet.kiosk, .size = 3.8, .weight = text::Weight::bold});
    auto const languages = languages_of(sheet);
    auto const count = static_cast<int>(languages.size());
    for (int i = 0; i < count; ++i) {
        auto const& language = languages[static_cast<std::size_t>(i)];
        paper.write(promise.column(i, count, 2), {.text = text::message(language, "paper.one_vote"),
                                                  .language = language,
                                                  .size = 2.8,
                                                  .align = text::Align::center});
    }
}

void draw_card(Paper& paper, CardSheet const& sheet, int number, Box area) {
    area = {area.x + 4, area.y + 3, area.w - 8, area.h - 6};
    auto const lines = static_cast<double>(languages_of(sheet).size());
    draw_titles(paper, sheet, area.cut_top(lines * title_line));
    area.cut_top(1.2);
    paper.rule(area.x, area.right(), area.y);
    area.cut_top(0.8);
    draw_foot(paper, sheet, area.cut_bottom(9.4));
    auto const code = card_code(number);
    draw_qr(paper, qr_code(code), area.cut_left(std::min(area.h, 27.0)));
    area.cut_left(2);
    paper.write(area.cut_top(area.h * 0.38), {.text = spaced_card_code(code),
                                              .language = "en",
                                              .size = 9.5,
                                              .weight = text::Weight::bold,
                                              .align = text::Align::center});
    draw_pictograms(paper, number, area);
}

void draw_cut_lines(Paper& paper, int cards) {
    int const used = (cards + columns - 1) / columns;
    double const bottom = margin_y + used * card_height;
    for (int row = 0; row <= used; ++row) {
        double const y = margin_y + row * card_height;
        paper.dashed_line(margin_x, y, page_width - margin_x, y);
    }
    for (int column = 0; column <= columns; ++column) {
        double const x = margin_x + column * card_width;
        paper.dashed_line(x, margin_y, x, bottom);
    }
}

}  // namespace

Expected<std::string> card_sheets(CardSheet const& sheet) {
    if (sheet.numbers.empty() || sheet.languages.empty())
        return fail(ErrorCode::bad_argument, sheet.kiosk, "there are no cards to print");
    auto paper = Paper::create(sheet.title.in(sheet.languages.front()), sheet.made);
    if (!paper) return tl::unexpected(paper.error());
    auto const count = static_cast<int>(sheet.numbers.size());
    for (int i = 0; i < count; ++i) {
        int const place = i % cards_on_a_page;
        if (i > 0 && place == 0) (*paper)->next_page();
        if (place == 0) draw_cut_lines(**paper, std::min(cards_on_a_page, count - i));
        draw_card(**paper, sheet, sheet.numbers[static_cast<std::size_t>(i)],
                  {margin_x + (place % columns) * card_width,
                   margin_y + static_cast<double>(place / columns) * card_height, card_width,
                   card_height});
    }
    return (*paper)->finish();
}

}  // namespace jemaa::print
