#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ui/semantics.h"

namespace jemaa::ui {

/// The elements that can be pressed, as indices into `elements`, in the order in
/// which people read them: from the top to the bottom and from the start side
/// to the end, columns with a wide gap between them one after the other, and a
/// button that lies on a card after its card.
std::vector<std::size_t> reading_order(Elements const& elements, bool mirrored);

/// Where a keyboard's or a switch's user is on the screen.
///
/// A keyboard goes from one element to the next. With two switches, "next" and
/// "select", long rows of like elements (keys, signs) count as one: select goes
/// into the row, and next, after its last, out again. The focus is kept by the
/// element's key over redraws; where the element is gone, what stands in its
/// place has it.
class Focus {
public:
    enum class Way { up, down, start, end };

    /// What stands on the screen now. On a `fresh` screen the focus goes to the
    /// first element.
    void look_at(Elements const& shown, bool mirrored, bool fresh);

    void step(int by);   ///< Tab: 1 to the next, -1 back, round and round
    void move(Way way);  ///< arrows: to the nearest that way
    void scan();         ///< the switch "next"
    /// The switch "select": the key of what is to be pressed; empty if it was a
    /// row, and the focus is in it now, or nothing had the focus yet. A press in
    /// a row leads out of it.
    std::string select();
    void hide() { active_ = false; }

    [[nodiscard]] bool active() const { return active_ && !stops_.empty(); }
    /// Key of the element that has the focus; empty if none has.
    [[nodiscard]] std::string key() const;
    /// What the ring goes around: an element, or a row of them.
    [[nodiscard]] Rect ring() const;
    [[nodiscard]] Element const* element() const;

private:
    struct Row {
        std::size_t first, count;
    };
    void go_to(std::size_t stop);
    [[nodiscard]] std::size_t row_of(std::size_t stop) const;
    [[nodiscard]] bool on_row() const;

    Elements stops_;         ///< in reading order
    std::vector<Row> rows_;  ///< of stops; most have one
    std::size_t at_ = 0;
    bool active_ = false;
    bool scanning_ = false;  ///< by switches: rows count as one
    bool inside_ = false;    ///< of a row
    bool mirrored_ = false;
    bool had_dialog_ = false;
};

}  // namespace jemaa::ui
