// Tables: a head on every page, rows that stay whole where a page can hold them.

#include <algorithm>
#include <cmath>

#include "report/pages.h"

namespace jemaa::report {
namespace {

constexpr double gap = 8, pad = 3.2;
constexpr double letter_size = 8.8;
constexpr double pictogram_side = 11, pictogram_width = 16;
constexpr double drawing_side = 26, drawing_width = 32;

// What a row's sign takes of its first words' width, and how high it is.
double sign_width(Row const& row) {
    if (row.drawing) return drawing_width;
    return row.pictogram.empty() ? 0 : pictogram_width;
}
double sign_height(Row const& row) {
    return row.drawing ? drawing_side : pictogram_side;
}

struct Cell {
    std::size_t column;
    double x, width;
    Lettering words;
};

using Cells = std::vector<Cell>;

class Setting {
public:
    Setting(Pages& pages, Grid const& grid) : pages_(pages), grid_(grid) { measure(); }

    void set() {
        if (grid_.rows.empty()) return;
        pages_.skip(3);
        double const first = height_of(grid_.rows.front());
        pages_.need(head_height() + std::min(first, 120.0) + 24);
        for (std::size_t at = set_part(0); at < grid_.rows.size(); at = set_part(at)) {
            double const row = height_of(grid_.rows[at]);
            pages_.need(head_height() + std::min(row, 400.0) + room_after(at));
        }
        pages_.skip(10);
    }

private:
    // What fits on this page, under a head: a table by itself for those who hear
    // it read.
    std::size_t set_part(std::size_t at) {
        Part const table(pages_.canvas(), "Table");
        set_head();
        bool set_one = false;
        for (; at < grid_.rows.size(); ++at) {
            auto const& row = grid_.rows[at];
            auto const cells = cells_of(row);
            double const height = height_of(row, cells);
            if (height + room_after(at) > pages_.left()) {
                if (set_one) return at;
                set_split(row, cells);
                return at + 1;
            }
            set_row(row, cells);
            set_one = true;
        }
        return at;
    }

    // A group stands with its first row.
    double room_after(std::size_t at) const {
        bool const group = grid_.rows[at].kind == Row::Kind::group;
        if (!group || at + 1 == grid_.rows.size()) return 0;
        return std::min(height_of(grid_.rows[at + 1]), 120.0);
    }

    // Numbers take what they need; words share what is left.
    void measure() {
        auto const count = grid_.columns.size();
        widths_.assign(count, 0);
        double shares = 0, taken = gap * static_cast<double>(count - 1);
        for (std::size_t i = 0; i < count; ++i) {
            shares += grid_.columns[i].share;
            if (is_number(i)) taken += widths_[i] = widest(i);
        }
        double const rest = std::max(0.0, text_width - taken);
        for (std::size_t i = 0; i < count; ++i)
            if (!is_number(i)) widths_[i] = rest * grid_.columns[i].share / shares;
    }

    bool is_number(std::size_t column) const { return grid_.columns[column].share <= 0; }

    // Of the numbers, and of the longest word of the heading, within reason.
    double widest(std::size_t column) const {
        auto const& heading = grid_.columns[column].heading;
        double width = 0;
        for (std::size_t from = 0; from < heading.size();) {
            auto const to = std::min(heading.find(' ', from), heading.size());
            width = std::max(width, natural(heading.substr(from, to - from), head_letters()));
            from = to + 1;
        }
        for (auto const& row : grid_.rows)
            if (row.kind != Row::Kind::group && column < row.cells.size())
                width = std::max(width, natural(row.cells[column], letters_of(row, column)));
        return std::min(width, text_width / 4) + 1.5;
    }
    double natural(std::string const& words, Letters const& letters) const {
        return std::ceil(pages_.canvas().lay_out(words, 0, letters).width());
    }

    static Letters head_letters() { return {7.8, copper_deep, text::Weight::semibold}; }
    Letters letters_of(Row const& row, std::size_t column) const {
        if (row.kind == Row::Kind::group) return {9.2, teal, text::Weight::bold};
        bool const bold = row.strong || row.kind == Row::Kind::sum;
        return {letter_size, ink, bold ? text::Weight::bold : text::Weight::regular,
                is_number(column) ? text::Align::end : text::Align::start};
    }

    std::size_t first_of_words() const {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i)
            if (!is_number(i)) return i;
        return 0;
    }

    Cells cells_of(Row const& row) const {
        Cells cells;
        double x = 0;
        bool const group = row.kind == Row::Kind::group;
        for (std::size_t i = 0; i < row.cells.size() && i < widths_.size(); ++i) {
            double width = group ? text_width : widths_[i], from = x;
            if (group || i == first_of_words()) {
                from += sign_width(row);
                width -= sign_width(row);
            }
            width = std::max(width, 12.0);
            cells.push_back(
                {i, from, width, pages_.canvas().lay_out(row.cells[i], width, letters_of(row, i))});
            if (group) break;
            x += widths_[i] + gap;
        }
        return cells;
    }

    double height_of(Row const& row) const { return height_of(row, cells_of(row)); }
    static double height_of(Row const& row, Cells const& cells) {
        double height = sign_height(row);
        for (auto const& cell : cells) height = std::max(height, cell.words.height());
        return height + 2 * pad;
    }

    double head_height() const {
        double height = 0;
        for (std::size_t i = 0; i < widths_.size(); ++i)
            height = std::max(height, head_of(i).height());
        return height + 5;
    }
    Lettering head_of(std::size_t column) const {
        auto letters = head_letters();
        if (is_number(column)) letters.align = text::Align::end;
        return pages_.canvas().lay_out(grid_.columns[column].heading, widths_[column], letters);
    }

    // The headings stand on their line.
    void set_head() {
        Part const row(pages_.canvas(), "TR");
        double x = side_margin;
        double const height = head_height();
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            Part const cell(pages_.canvas(), "TH");
            auto const words = head_of(i);
            pages_.canvas().write(words, x, pages_.y() + height - 5 - words.height(), widths_[i],
                                  copper_deep);
            x += widths_[i] + gap;
        }
        pages_.canvas().line(side_margin, pages_.y() + height - 2, text_width, copper, 1);
        pages_.skip(height);
    }

    void set_row(Row const& row, Cells const& cells) {
        auto& canvas = pages_.canvas();
        double const height = height_of(row, cells);
        Part const part(canvas, "TR");
        set_sign(row, side_margin + first_x(cells) - sign_width(row));
        for (auto const& cell : cells) {
            Part const box(canvas, "TD");
            canvas.write(cell.words, side_margin + cell.x, pages_.y() + pad, cell.width,
                         letters_of(row, cell.column).colour);
        }
        if (row.kind == Row::Kind::sum)
            canvas.line(side_margin, pages_.y(), text_width, copper, 0.8);
        pages_.skip(height);
        canvas.line(side_margin, pages_.y(), text_width, border, 0.4);
    }

    void set_sign(Row const& row, double x) {
        double const y = pages_.y() + pad;
        if (row.drawing)
            pages_.canvas().drawing(*row.drawing, x, y, drawing_side, drawing_side);
        else if (!row.pictogram.empty())
            pages_.canvas().pictogram(row.pictogram, x, y + 1, pictogram_side);
    }
    double first_x(Cells const& cells) const {
        for (auto const& cell : cells)
            if (!is_number(cell.column) || cells.size() == 1) return cell.x;
        return 0;
    }

    // A row that no page can hold goes over several, line by line.
    void set_split(Row const& row, Cells const& cells) {
        std::vector<std::size_t> next(cells.size(), 0);
        auto const is_done = [&] {
            for (std::size_t i = 0; i < cells.size(); ++i)
                if (next[i] < cells[i].words.lines()) return false;
            return true;
        };
        while (!is_done()) {
            double height = 0;
            {
                Part const part(pages_.canvas(), "TR");
                for (std::size_t i = 0; i < cells.size(); ++i)
                    height = std::max(height, set_some(row, cells[i], next[i]));
            }
            pages_.skip(height + 2 * pad);
            if (!is_done()) pages_.next();
        }
        pages_.canvas().line(side_margin, pages_.y(), text_width, border, 0.4);
    }
    double set_some(Row const& row, Cell const& cell, std::size_t& next) {
        auto const from = next;
        next += std::max<std::size_t>(cell.words.fitting(from, pages_.left() - 2 * pad),
                                      from < cell.words.lines() && pages_.at_top() ? 1 : 0);
        Part const box(pages_.canvas(), "TD");
        pages_.canvas().write(cell.words, side_margin + cell.x, pages_.y() + pad, cell.width,
                              letters_of(row, cell.column).colour, from, next);
        return cell.words.height(from, next);
    }

    Pages& pages_;
    Grid const& grid_;
    std::vector<double> widths_;
};

}  // namespace

void Pages::set(Grid const& grid) {
    Setting(*this, grid).set();
}

}  // namespace jemaa::report
