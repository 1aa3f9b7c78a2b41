#pragma once

#include <any>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/comfort.h"
#include "text/messages.h"
#include "text/text.h"
#include "ui/focus.h"
#include "ui/geometry.h"
#include "ui/icon.h"
#include "ui/metrics.h"
#include "ui/pointer.h"
#include "ui/semantics.h"
#include "ui/theme.h"

struct ImDrawList;

namespace jemaa::ui {

/// Words and the language that they are in; empty = the screen's language.
struct Words {
    std::string text;
    std::string language;
};

enum class Stand { top, middle, bottom };

/// How words look in their rectangle.
struct Look {
    float size = 0;  ///< em, pixels; 0 = body
    Colour colour = own_ink;
    text::Weight weight = text::Weight::regular;
    text::Align align = text::Align::start;
    Stand stand = Stand::top;
    int most_lines = 0;
    text::Face face = text::Face::words;
};

/// A key of a real keyboard; `next` and `select` are the two switches of who
/// uses no more than these.
struct KeyStroke {
    enum class Kind {
        letter,
        backspace,
        left,
        right,
        enter,
        up,
        down,
        tab,
        back_tab,
        next,
        select
    } kind = Kind::letter;
    std::string letter;  ///< UTF-8
};

/// What stands for a drawing in the place of an emoji.
std::string drawing_key(Id const& drawing);

/// Whether people hear what they touch.
struct Hearing {
    bool on = false;
    bool touch_first = false;  ///< what is touched is only heard...
    std::string touched;       ///< ...until this, by its key, is touched again
};

/// An element that is to be heard since somebody touched it.
struct Asked {
    std::string key;
    bool acts_next = false;  ///< it was only touched first, and acts the next time
};

/// Words on the screen, where they stand.
struct Written {
    text::Paragraph const& paragraph;
    Rect room;  ///< what they were to fit into
    Rect ink;   ///< their box
    Rect clip;  ///< outside of it they are not seen
    bool inert = false;
};

/// One frame's drawing and what it means.
///
/// Screens lay out from left to right. Everything that is drawn or noted goes
/// through place(), which turns it around when the language runs from right to
/// left; so no screen knows the direction.
class Ui {
public:
    Ui(text::Engine& engine, Panel const& panel);

    /// Another one for the same screen, scrolled as far as this is. It only tells what
    /// stands there: it makes no picture of a word, and nothing it does is seen.
    [[nodiscard]] Ui unseen() const;
    [[nodiscard]] bool is_unseen() const { return unseen_; }

    void set_panel(Panel const& panel) { panel_ = panel; }
    [[nodiscard]] Panel const& panel() const { return panel_; }

    /// Starts a frame that is drawn into `canvas`; without one it is only laid
    /// out and remembered. `screen_name` tells screens apart: when it changes, a
    /// press that began before counts no more.
    void begin(ImDrawList* canvas, std::string_view screen_name, std::string_view language,
               Comfort const& comfort);
    void end();

    /// What stands on the screen, as of the last finished frame.
    [[nodiscard]] Elements const& elements() const { return shown_; }

    Pointer& pointer() { return pointer_; }
    void type(KeyStroke stroke) { strokes_.push_back(std::move(stroke)); }
    /// The key strokes of this frame that did not move the focus or press what
    /// has it.
    [[nodiscard]] std::vector<KeyStroke> const& strokes() const { return frame_strokes_; }
    /// Whether another frame is due at once: more input waits.
    [[nodiscard]] bool input_pending() const {
        return pointer_.pending() || !strokes_.empty() || scrolled_to_focus_;
    }
    /// Whether somebody was at it in this frame, with a finger, keys or switches.
    [[nodiscard]] bool was_used() const { return used_; }
    /// Where the keyboard's or the switches' user is; seen as a ring.
    [[nodiscard]] Focus const& focus() const { return focus_; }
    /// Whether the press of this frame was made by a finger, whose place counts.
    [[nodiscard]] bool pressed_by_finger() const { return activated_.empty(); }

    // --- Measures ---------------------------------------------------------------
    [[nodiscard]] Metrics const& metrics() const { return metrics_; }
    [[nodiscard]] Theme const& theme() const { return *theme_; }
    /// Where screens are laid out: the panel, or the lower part of it that can
    /// be reached sitting.
    [[nodiscard]] Rect screen() const { return zone_; }
    /// The width of the line around what is chosen.
    [[nodiscard]] float chosen_line() const {
        return metrics_.thick_line() * (theme_->bold_choice ? 2.F : 1.F);
    }
    [[nodiscard]] Comfort const& comfort() const { return comfort_; }
    [[nodiscard]] bool mirrored() const { return mirrored_; }
    [[nodiscard]] std::string const& language() const { return language_; }

    // --- Words ------------------------------------------------------------------
    [[nodiscard]] std::string say(std::string_view key, text::Values values = {}) const;
    [[nodiscard]] std::string say_n(std::string_view key, std::int64_t n,
                                    text::Values values = {}) const;
    text::Size measure(Words const& words, Look const& look, float width = 0);
    /// Draws words into the rectangle, at most as wide as it; returns the
    /// height that they took. Where the look's lines do not hold all of them, they
    /// are smaller, if that lets all be read (uncut()).
    float write(Rect const& rect, Words const& words, Look const& look);
    void icon(Rect const& rect, Icon icon, Colour colour);
    /// An emoji as large as fits; or a drawing, where one of `drawings` has the
    /// key drawing_key(id).
    void pictogram(Rect const& rect, std::string const& emoji);
    void set_drawings(std::function<Bytes const*(std::string const& key)> drawings) {
        drawings_ = std::move(drawings);
    }
    text::Paragraph paragraph(Words const& words, Look const& look, float width) const;
    /// Who is shown all words as they are written, and where: for audits.
    void set_witness(std::function<void(Written const&)> witness) { witness_ = std::move(witness); }
    text::Engine& engine() { return engine_; }

    // --- Shapes -----------------------------------------------------------------
    void fill(Rect const& rect, Colour colour, float corner = 0);
    void outline(Rect const& rect, Colour colour, float width, float corner = 0);
    void disc(Point centre, float radius, Colour colour);
    void ring(Point centre, float radius, Colour colour, float width, bool dashed = false);
    void triangle(Point a, Point b, Point c, Colour colour);
    /// An arc of a ring, clockwise from the top; 1 = full circle.
    void arc(Point centre, float radius, float share, Colour colour, float width);

    /// A round pen's line through points of the screen itself: not mirrored.
    void line(std::vector<Point> const& points, Colour colour, float width);
    /// A PNG as large as fits; nothing when it is damaged. `key` tells it from others.
    void image(Rect const& rect, std::string const& key, Bytes const& png);
    /// A picture that is never mirrored; the part of it from `top` to `bottom`, both
    /// between 0 and 1, fills the rectangle.
    void image(Rect const& rect, text::TextureId texture, float top, float bottom);

    /// Dims all that was drawn so far.
    void veil();

    // --- Meaning ----------------------------------------------------------------
    /// Records an element that cannot be pressed.
    void note(Element element);
    /// Records a pressable element; true in the frame in which it was pressed.
    bool press(Element element);
    /// Whether a finger is on the element now.
    [[nodiscard]] bool held(std::string const& key, Rect const& rect) const;
    /// While set, what is drawn cannot be pressed (it lies under a dialog).
    void set_inert(bool inert) { inert_ = inert; }
    [[nodiscard]] bool inert() const { return inert_; }

    // --- Hearing ----------------------------------------------------------------
    void set_hearing(Hearing hearing) { hearing_ = std::move(hearing); }
    [[nodiscard]] Hearing const& hearing() const { return hearing_; }
    /// Has the element with this key heard.
    void ask(std::string key) { asked_ = Asked{std::move(key), false}; }
    /// What is to be heard since this frame.
    [[nodiscard]] std::optional<Asked> const& asked() const { return asked_; }

    /// A place for what takes long to make; kept from frame to frame until one
    /// does not ask for it.
    std::any& kept(std::string const& key);

    // --- Scrolling --------------------------------------------------------------
    /// Shows only what lies inside, until end_clip().
    void begin_clip(Rect const& rect);
    void end_clip();
    /// Starts a region that shows `content` pixels of height through `view` and
    /// follows a finger; returns how far it is scrolled down. It begins `first`
    /// pixels down.
    float begin_scroll(std::string const& key, Rect const& view, float content, float first = 0);
    void end_scroll();
    void scroll_by(std::string const& key, float pixels);
    [[nodiscard]] bool can_scroll_up(std::string const& key) const;
    [[nodiscard]] bool can_scroll_down(std::string const& key) const;

    /// Logical to screen coordinates and, being its own inverse, back.
    [[nodiscard]] Rect place(Rect const& rect) const;
    [[nodiscard]] Point place(Point point) const;

private:
    [[nodiscard]] Rect whole() const;
    void take_strokes();
    bool steer(KeyStroke const& stroke);
    void show_focus();
    void scroll_to_focus();

    bool only_heard(Element const& element);

    struct Scroll {
        Rect view{};
        float offset = 0, most = 0;
        bool shown = false;
    };

    text::Engine& engine_;
    Panel panel_;
    Metrics metrics_;
    Comfort comfort_;
    Theme const* theme_ = &theme_of(Contrast::usual);
    Rect zone_;
    ImDrawList* canvas_ = nullptr;
    std::string screen_name_;
    std::string language_ = "fr";
    bool mirrored_ = false;
    bool inert_ = false;
    bool unseen_ = false;
    Pointer pointer_;
    std::function<Bytes const*(std::string const&)> drawings_;
    std::function<void(Written const&)> witness_;
    Hearing hearing_;
    std::optional<Asked> asked_;
    Elements shown_, drawn_;
    std::vector<KeyStroke> strokes_, frame_strokes_;
    std::map<std::string, Scroll> scrolls_;
    struct Kept {
        std::any value;
        bool asked = false;
    };
    std::map<std::string, Kept> kept_;
    Rect clip_{};
    std::string region_;  ///< key of the scrolled region that is drawn now
    Focus focus_;
    std::string activated_;  ///< key of what is pressed in this frame, but by no finger
    bool fresh_ = true;      ///< another screen than in the frame before
    bool used_ = false;
    bool scrolled_to_focus_ = false;
};

}  // namespace jemaa::ui
