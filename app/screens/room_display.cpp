#include "screens/room_display.h"

#include <algorithm>

#include "screens/band.h"
#include "screens/countdown.h"
#include "screens/frame.h"
#include "screens/room_parts.h"
#include "session/overloaded.h"
#include "ui/progress.h"

namespace jemaa::screens {

using namespace ui;
using session::RoomView;

namespace {

constexpr float height_mm = 250;  // on which the largest text is as room_panel() says
constexpr int largest_text = 3;

// Finds the drawings of the view's ideas, as Ui::pictogram asks for them.
std::function<Bytes const*(std::string const&)> drawings_of(RoomView const& view) {
    std::map<std::string, Bytes const*> drawings;
    auto const add = [&](session::RoomCard const& card) {
        if (card.attachment) drawings[drawing_key(card.attachment->id)] = &card.attachment->content;
    };
    if (auto const* cards = std::get_if<session::RoomCards>(&view.shown))
        std::ranges::for_each(cards->cards, add);
    if (auto const* large = std::get_if<session::RoomLarge>(&view.shown)) add(large->card);
    return [drawings](std::string const& key) {
        auto const found = drawings.find(key);
        return found == drawings.end() ? nullptr : found->second;
    };
}

Look title_look(Ui const& ui, float size) {
    return {.size = size,
            .colour = ui.theme().ink,
            .weight = text::Weight::bold,
            .align = text::Align::center};
}

Look soft_look(Ui const& ui, float size) {
    return {.size = size, .colour = ui.theme().ink_soft, .align = text::Align::center};
}

// In the workshop's first two languages, the main one larger; once if both say the same.
void add_in_both(std::vector<OverLine>& lines, std::string const& key, RoomView const& view,
                 std::function<std::string(LanguageTag const&)> const& words, Look const& look) {
    std::string const first = words(view.languages.front());
    if (first.empty()) return;
    lines.push_back({key, {first, view.languages.front()}, look});
    if (view.languages.size() < 2) return;
    std::string const second = words(view.languages[1]);
    if (second.empty() || second == first) return;
    Look smaller = look;
    smaller.size *= 0.75F;
    lines.push_back({key + ".2", {second, view.languages[1]}, smaller});
}

auto texts(LocalizedText const& text) {
    return [&text](LanguageTag const& language) { return text.in(language); };
}

auto messages(std::string const& key) {
    return [key](LanguageTag const& language) { return text::message(language, key); };
}

void draw_titles(RoomView const& view, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    float const band = m.mm(20);
    draw_band(ui, area.cut_top(band));
    draw_band(ui, area.cut_bottom(band));
    std::vector<OverLine> lines;
    add_in_both(lines, "title", view, texts(view.title), title_look(ui, m.title() * 1.6F));
    add_in_both(lines, "sentence", view, texts(view.question), soft_look(ui, m.title()));
    draw_over(ui, area.inset(m.mm(20), m.gap()), lines);
}

// Why nobody is asked anything now.
void draw_saying(RoomView const& view, char const* pictogram, std::string const& message, Ui& ui,
                 Rect area) {
    auto const& m = ui.metrics();
    area = area.inset(m.mm(20), m.gap() * 2);
    ui.pictogram(area.cut_top(area.h * 0.35F), pictogram);
    std::vector<OverLine> lines;
    add_in_both(lines, "title", view, messages(message), title_look(ui, m.title() * 1.5F));
    add_in_both(lines, "sentence", view, messages(message + ".text"), soft_look(ui, m.strong()));
    draw_over(ui, area, lines);
}

void draw_turnout(session::Turnout const& turnout, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    bool const all = turnout.people > 0 && turnout.voted >= turnout.people;
    std::string const label = ui.say(all ? "waiting.all_voted" : "console.voted");
    std::string figure = std::to_string(turnout.voted);
    if (turnout.people > 0) figure += "/" + std::to_string(turnout.people);
    float const share = turnout.people > 0
                            ? static_cast<float>(turnout.voted) / static_cast<float>(turnout.people)
                            : 0;
    Rect column = area.middle(area.w, std::min(area.h, area.w + m.body() * 3));
    Rect const words = column.cut_bottom(m.body() * 3);
    progress_ring(
        ui, column,
        {.key = "turnout", .name = label, .figure = figure, .share = std::min(1.F, share)});
    Look look = soft_look(ui, m.body());
    look.most_lines = 2;
    ui.write(words.inset(0, m.mm(2)), {label, ""}, look);
}

void draw_idea_count(int ideas, Ui& ui, Rect const& area) {
    auto const& m = ui.metrics();
    std::string const figure = text::number(ui.language(), ideas);
    draw_over(ui, area,
              {{"ideas", {figure, "en"}, title_look(ui, m.title() * 2.4F)},
               {"ideas.label", {ui.say_n("console.ideas", ideas), ""}, soft_look(ui, m.body())}});
}

// What is counted stands at the end side; gives whether there is anything.
bool draw_count(RoomView const& view, Ui& ui, Rect& area) {
    if (!view.turnout && !view.ideas) return false;
    Rect const column = area.cut_end(area.w * 0.26F);
    area.cut_end(ui.metrics().margin());
    if (view.turnout)
        draw_turnout(*view.turnout, ui, column);
    else
        draw_idea_count(*view.ideas, ui, column);
    return true;
}

void draw_question(RoomView const& view, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    auto const& asked = view.question.empty() ? view.title : view.question;
    std::vector<OverLine> lines;
    add_in_both(lines, "question", view, texts(asked), title_look(ui, m.title() * 1.5F));
    draw_over(ui, area, lines);
}

// Above results what they are; else the step's title, unless it stands large below.
Words strip_title(RoomView const& view, Ui const& ui) {
    if (auto const* results = std::get_if<session::RoomResults>(&view.shown))
        return {title_of(*results, ui), ""};
    bool const is_large = view.question.empty() && view.shown.index() == 0;
    return is_large ? Words{} : words_in(view.title, ui);
}

// The title, and at the end side the time; cut off the top.
void draw_strip(RoomView const& view, Ui& ui, Rect& area) {
    auto const& m = ui.metrics();
    bool const paused = view.moment == RoomView::Moment::paused;
    Rect row = area.cut_top(m.title() * 1.4F);
    area.cut_top(m.mm(3));
    std::string const time = paused      ? ui.say("countdown.paused")
                             : view.time ? countdown_words(*view.time, ui)
                                         : std::string();
    draw_clock(ui, row, time, paused, m.title());
    Words const title = strip_title(view, ui);
    if (title.text.empty()) return;
    ui.note({.key = "title", .role = Role::heading, .name = title.text, .rect = row});
    Look const look{.size = m.strong(),
                    .colour = ui.theme().on_bar,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 1};
    ui.write(row, title, look);
}

int draw_shown(RoomView const& view, Ui& ui, Rect area, int page) {
    auto const under_question = [&] {
        draw_room_sentence(ui, area, words_in(view.question, ui), true);
        draw_count(view, ui, area);
    };
    return std::visit(session::Overloaded{
                          [&](std::monostate) {
                              draw_count(view, ui, area);
                              draw_question(view, ui, area);
                              return 1;
                          },
                          [&](session::RoomCards const& cards) {
                              under_question();
                              return draw_room_cards(cards, ui, area, page);
                          },
                          [&](session::RoomLarge const& large) {
                              under_question();
                              draw_room_card(large.card, ui, area);
                              return 1;
                          },
                          [&](session::RoomResults const& results) {
                              return draw_room_results(results, ui, area, page);
                          },
                      },
                      view.shown);
}

void draw_pages(Ui& ui, Rect const& row, int page, int pages) {
    if (pages < 2) return;
    auto const& m = ui.metrics();
    ui.note({.key = "page",
             .role = Role::text,
             .name = ui.say("ballot.page", {{"n", page + 1}, {"all", pages}}),
             .rect = row});
    float const step = std::min(m.mm(12), row.w / static_cast<float>(pages));
    float x = row.x + (row.w - step * static_cast<float>(pages - 1)) / 2;
    for (int i = 0; i < pages; ++i, x += step)
        ui.disc({x, row.y + row.h / 2}, step * (i == page ? 0.3F : 0.2F),
                i == page ? ui.theme().act : ui.theme().faint);
}

int draw_step(RoomView const& view, Ui& ui, Rect area, int page) {
    auto const& m = ui.metrics();
    area = area.inset(m.margin() * 1.5F, m.gap());
    Rect const foot = area.cut_bottom(m.mm(9));
    draw_strip(view, ui, area);
    int const pages = draw_shown(view, ui, area, page);
    draw_pages(ui, foot, std::min(page, pages - 1), pages);
    return pages;
}

int draw_moment(RoomView const& view, Ui& ui, Rect const& area, int page) {
    using Moment = RoomView::Moment;
    bool const shows = !std::holds_alternative<std::monostate>(view.shown);
    if (shows || view.moment == Moment::step) return draw_step(view, ui, area, page);
    if (view.moment == Moment::idle)
        draw_titles(view, ui, area);
    else if (view.moment == Moment::paused)
        draw_saying(view, "☕", "waiting.paused", ui, area);
    else
        draw_saying(view, "🤝", "waiting.ended", ui, area);
    return 1;
}

}  // namespace

Panel room_panel(int width_px, int height_px) {
    float const oblong = static_cast<float>(width_px) / static_cast<float>(std::max(1, height_px));
    return {width_px, height_px, height_mm * oblong, height_mm};
}

int draw_room(RoomView const& view, Ui& ui, ImDrawList* canvas, int page) {
    ui.set_drawings(drawings_of(view));
    ui.begin(canvas, "room", view.languages.front(), {.text_size = largest_text});
    int const pages = draw_moment(view, ui, ui.screen(), page);
    ui.end();
    ui.set_drawings({});
    return pages;
}

}  // namespace jemaa::screens
