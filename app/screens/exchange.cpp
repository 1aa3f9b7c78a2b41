#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/targets.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;
using session::ExchangePlace;
using session::TakenIn;

namespace {

// One place: what it is, and the two things that can be done there.
void draw_place(ExchangePlace const& place, std::size_t at, bool enabled, Ui& ui, Rect area,
                Actions& actions) {
    auto const& m = ui.metrics();
    bool const shared = place.label.empty();
    auto const others = static_cast<std::int64_t>(place.files.size());
    std::string const number = std::to_string(at);
    auto const card = choice_card(
        ui, area,
        {.key = "place." + number,
         .pictogram = shared ? "📁" : "💾",
         .title = {shared ? ui.say("exchange.shared") : text::isolated(place.label), ""},
         .text = {ui.say_n("exchange.files", others), ""},
         .footer = 2 * m.target() + m.mm(3),
         .pressable = false});
    Rect footer = card.footer;
    if (button(ui, footer.cut_top(m.target()),
               {.key = "put." + number,
                .label = ui.say("exchange.put"),
                .icon = Icon::export_file,
                .enabled = enabled}))
        actions.push_back(session::PutFile{place.folder});
    footer.cut_top(m.mm(3));
    if (button(ui, footer.cut_top(m.target()),
               {.key = "take." + number,
                .label = ui.say_n("exchange.take", others),
                .icon = Icon::folder,
                .kind = ButtonKind::primary,
                .enabled = enabled && others > 0}))
        actions.push_back(session::TakeFiles{place.folder});
}

std::string words_for(TakenIn const& taken, Ui const& ui) {
    if (taken.error && taken.error->code == ErrorCode::altered)
        return ui.say("exchange.altered", {{"file", taken.file}});
    if (taken.error)
        return ui.say("error." + std::string(name_of(taken.error->code)),
                      {{"where", taken.file}, {"detail", taken.error->detail}});
    std::string words = ui.say(
        "exchange.taken", {{"file", taken.file}, {"added", taken.added}, {"known", taken.known}});
    if (taken.left_out > 0) words += " " + ui.say_n("exchange.left_out", taken.left_out);
    for (auto const& note : taken.notes) words += " " + note;
    return words;
}

void draw_taken(std::vector<TakenIn> const& taken, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    float const height = std::min(m.body() * 3.2F, area.h / static_cast<float>(taken.size()));
    for (std::size_t i = 0; i < taken.size(); ++i) {
        bool const well = !taken[i].error && taken[i].left_out == 0 && taken[i].notes.empty();
        std::string const words = words_for(taken[i], ui);
        Rect row = area.cut_top(height);
        Colour const ink = well ? ui.theme().good : ui.theme().danger;
        ui.note(
            {.key = "taken." + std::to_string(i), .role = Role::text, .name = words, .rect = row});
        ui.icon(row.cut_start(m.mm(9)), well ? Icon::check : Icon::warning, ink);
        row.cut_start(m.mm(2));
        Look const look{.size = m.body(), .colour = ink, .stand = Stand::middle, .most_lines = 2};
        ui.write(row, {words, ""}, look);
    }
}

}  // namespace

void draw_exchange(session::State const& state, session::Exchange const& exchange, Ui& ui,
                   Actions& actions) {
    auto const& m = ui.metrics();
    Areas areas = draw_frame(state, ui, {.back = back_command(ui)}, actions);
    draw_dense_heading(ui, areas, ui.say("exchange.title"),
                       ui.say(exchange.places.empty() ? "exchange.none" : "exchange.text"));
    Rect area = areas.content;
    bool const told = exchange.busy || exchange.error || !exchange.written.empty();
    if (!exchange.taken.empty())
        draw_taken(exchange.taken, ui, area.cut_bottom(area.h * 0.34F));
    else if (told)
        draw_outcome(ui, area.cut_bottom(area.h * 0.2F),
                     {exchange.busy, exchange.written, exchange.error});
    area.cut_bottom(m.gap());
    auto const count = static_cast<int>(std::min<std::size_t>(exchange.places.size(), 3));
    area.h = std::min(area.h, m.mm(110));
    for (int i = 0; i < count; ++i)
        draw_place(exchange.places[static_cast<std::size_t>(i)], static_cast<std::size_t>(i),
                   !exchange.busy, ui, area.cell(i, std::max(count, 2), 1, m.gap()), actions);
}

}  // namespace jemaa::screens
