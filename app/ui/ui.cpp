#include "ui/ui.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "domain/language.h"
#include "ui/fitting.h"
#include "ui/imgui_shim.h"

namespace jemaa::ui {
namespace {

text::Align flipped(text::Align align) {
    if (align == text::Align::start) return text::Align::end;
    if (align == text::Align::end) return text::Align::start;
    return align;
}

}  // namespace

std::string drawing_key(Id const& drawing) {
    return "drawing:" + to_hex(drawing);
}

Ui::Ui(text::Engine& engine, Panel const& panel)
    : engine_(engine), panel_(panel), metrics_(panel, 1), zone_(whole()) {}

Ui Ui::unseen() const {
    Ui other(engine_, panel_);
    other.unseen_ = true;
    other.screen_name_ = screen_name_;
    other.scrolls_ = scrolls_;
    return other;
}

void Ui::begin(ImDrawList* canvas, std::string_view screen_name, std::string_view language,
               Comfort const& comfort) {
    canvas_ = canvas;
    comfort_ = comfort;
    theme_ = &theme_of(comfort.contrast);
    Panel const reached = reach(panel_, comfort.low);
    metrics_ = Metrics(reached, comfort.text_size);
    float const height = static_cast<float>(reached.height_px);
    zone_ = {0, whole().h - height, whole().w, height};
    language_ = language;
    mirrored_ = is_right_to_left(language);
    inert_ = false;
    clip_ = screen();
    fresh_ = screen_name != screen_name_;
    if (fresh_) {
        screen_name_ = screen_name;
        pointer_.cancel();
        scrolls_.clear();
    }
    pointer_.begin_frame(shown_, metrics_.drag_threshold());
    take_strokes();
    drawn_.clear();
    region_.clear();
    asked_.reset();
    for (auto& [key, scroll] : scrolls_) scroll.shown = false;
}

void Ui::end() {
    shown_ = std::move(drawn_);
    drawn_ = {};
    std::erase_if(scrolls_, [](auto const& entry) { return !entry.second.shown; });
    std::erase_if(kept_, [](auto const& entry) { return !entry.second.asked; });
    for (auto& [key, kept] : kept_) kept.asked = false;
    focus_.look_at(shown_, mirrored_, fresh_);
    scroll_to_focus();
    show_focus();
    if (!unseen_) engine_.end_frame();
}

Rect Ui::whole() const {
    return {0, 0, static_cast<float>(panel_.width_px), static_cast<float>(panel_.height_px)};
}

Rect Ui::place(Rect const& rect) const {
    if (!mirrored_) return rect;
    return {static_cast<float>(panel_.width_px) - rect.right(), rect.y, rect.w, rect.h};
}

Point Ui::place(Point point) const {
    if (!mirrored_) return point;
    return {static_cast<float>(panel_.width_px) - point.x, point.y};
}

// --- Words ----------------------------------------------------------------------

std::string Ui::say(std::string_view key, text::Values values) const {
    return text::message(language_, key, values);
}

std::string Ui::say_n(std::string_view key, std::int64_t n, text::Values values) const {
    return text::message_n(language_, key, n, values);
}

text::Paragraph Ui::paragraph(Words const& words, Look const& look, float width) const {
    text::Paragraph p;
    p.text = words.text;
    p.width = std::floor(width);
    p.language = words.language.empty() ? language_ : words.language;
    p.right_to_left = is_right_to_left(p.language);
    p.style = {.size = look.size > 0 ? look.size : metrics_.body(),
               .weight = look.weight,
               .align = p.right_to_left == mirrored_ ? look.align : flipped(look.align),
               .face = look.face,
               .colour = look.colour == own_ink ? theme_->ink : look.colour,
               .most_lines = look.most_lines};
    return p;
}

text::Size Ui::measure(Words const& words, Look const& look, float width) {
    return engine_.measure(paragraph(words, look, width));
}

float Ui::write(Rect const& rect, Words const& words, Look const& look) {
    if (words.text.empty() || rect.w <= 0) return 0;
    auto const laid = paragraph(words, uncut(*this, words, look, rect), rect.w);
    if (unseen_) return engine_.measure(laid).height;
    auto const picture = engine_.picture(laid);
    float const slack = rect.h - picture.box.height;
    float const down = look.stand == Stand::top      ? 0
                       : look.stand == Stand::middle ? slack / 2
                                                     : slack;
    Rect const box = place({rect.x, rect.y + down, rect.w, picture.box.height});
    Rect const ink{std::round(box.x + picture.x), std::round(box.y + picture.y), picture.width,
                   picture.height};
    if (witness_) witness_({laid, place(rect), ink, clip_, inert_});
    if (canvas_ && picture.texture != 0)
        canvas_->AddImage(to_imgui(picture.texture), corner_a(ink), corner_b(ink));
    return picture.box.height;
}

void Ui::icon(Rect const& rect, Icon icon, Colour colour) {
    float const size = std::floor(std::min(rect.w, rect.h));
    write(rect, {std::string(glyph(icon, mirrored_)), "en"},
          {.size = size,
           .colour = colour,
           .align = text::Align::center,
           .stand = Stand::middle,
           .face = text::Face::icons});
}

void Ui::pictogram(Rect const& rect, std::string const& emoji) {
    if (auto const* drawing = drawings_ ? drawings_(emoji) : nullptr)
        return image(rect, emoji, *drawing);
    float const side = std::min(rect.w, rect.h);
    float const size = std::floor(side * (theme_->plate ? 0.66F : 0.8F));
    if (theme_->plate && !emoji.empty()) fill(rect.middle(side, side), *theme_->plate, side * 0.2F);
    write(rect, {emoji, "en"},
          {.size = size, .align = text::Align::center, .stand = Stand::middle});
}

// --- Meaning --------------------------------------------------------------------

void Ui::note(Element element) {
    element.draggable = element.draggable && !inert_;
    element.droppable = element.droppable && !inert_;
    element.rect = place(element.rect);
    element.visible = element.rect.intersect(clip_);
    element.region = region_;
    drawn_.push_back(std::move(element));
}

bool Ui::press(Element element) {
    element.pressable = !inert_;
    note(std::move(element));
    Element const& noted = drawn_.back();
    bool const pressed = activated_.empty() ? pointer_.released_on(noted.key, noted.visible)
                                            : noted.key == activated_;
    return noted.pressable && noted.enabled && pressed && !only_heard(noted);
}

// What sets the voice itself acts at once, and so do the letters.
bool Ui::only_heard(Element const& element) {
    if (!hearing_.on) return false;
    bool const at_once = element.role == Role::key || element.key.starts_with("voice") ||
                         element.key.starts_with("say.");
    bool const first = hearing_.touch_first && !at_once && element.key != hearing_.touched;
    asked_ = Asked{element.key, first};
    return first;
}

bool Ui::held(std::string const& key, Rect const& rect) const {
    return !inert_ && pointer_.holds(key, place(rect));
}

std::any& Ui::kept(std::string const& key) {
    Kept& kept = kept_[key];
    kept.asked = true;
    return kept.value;
}

// --- Scrolling ------------------------------------------------------------------

void Ui::begin_clip(Rect const& rect) {
    clip_ = place(rect);
    if (canvas_) canvas_->PushClipRect(corner_a(clip_), corner_b(clip_), true);
}

void Ui::end_clip() {
    if (canvas_) canvas_->PopClipRect();
    clip_ = screen();
}

float Ui::begin_scroll(std::string const& key, Rect const& view, float content, float first) {
    auto const [entry, begins] = scrolls_.try_emplace(key);
    Scroll& scroll = entry->second;
    if (begins) scroll.offset = first;
    scroll.shown = true;
    scroll.view = view;
    region_ = key;
    scroll.most = std::max(0.F, content - view.h);
    begin_clip(view);
    bool const follows = !inert_ && pointer_.dragging() && pointer_.carried().empty();
    if (follows && clip_.contains(pointer_.start())) scroll.offset -= pointer_.drag_step().y;
    scroll.offset = std::clamp(scroll.offset, 0.F, scroll.most);
    return std::round(scroll.offset);
}

void Ui::end_scroll() {
    region_.clear();
    end_clip();
}

void Ui::scroll_by(std::string const& key, float pixels) {
    Scroll& scroll = scrolls_[key];
    scroll.offset = std::clamp(scroll.offset + pixels, 0.F, scroll.most);
    scroll.shown = true;
}

bool Ui::can_scroll_up(std::string const& key) const {
    auto const found = scrolls_.find(key);
    return found != scrolls_.end() && found->second.offset > 0;
}

bool Ui::can_scroll_down(std::string const& key) const {
    auto const found = scrolls_.find(key);
    return found != scrolls_.end() && found->second.offset < found->second.most;
}

}  // namespace jemaa::ui
