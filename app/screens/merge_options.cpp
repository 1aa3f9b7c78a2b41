#include <algorithm>

#include "screens/frame.h"
#include "screens/idea_attached.h"
#include "screens/page_turns.h"
#include "screens/screens.h"
#include "session/merging.h"
#include "session/update.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;
using session::MergeOptions;

namespace {

// 1 for the option that stays, 2 for the one that becomes a part of it, else 0.
int rank_of(MergeOptions const& merging, Id const& option) {
    auto const found = std::ranges::find(merging.chosen, option);
    return found == merging.chosen.end() ? 0 : static_cast<int>(found - merging.chosen.begin()) + 1;
}

void draw_option(session::State const& state, MergeOptions const& merging, PollOption const& option,
                 Ui& ui, Rect const& cell, Actions& actions) {
    int const rank = rank_of(merging, option.id);
    std::string const language = language_of(state, option);
    ChoiceCard spec{.key = "option." + to_hex(option.id),
                    .pictogram = sign_of(state, option),
                    .title = title_of(state, option),
                    .text = {session::option_text(state, option, state.language), language},
                    .selected = rank > 0};
    if (rank > 0) spec.value = ui.say(rank == 1 ? "merging.stays" : "merging.joins");
    spec.footer = ui.metrics().body() * 1.6F;
    auto card = choice_card(ui, cell, spec);
    if (rank > 0)
        ui.write(card.footer, {spec.value, ""},
                 {.size = ui.metrics().body(),
                  .colour = ui.theme().act,
                  .weight = text::Weight::bold,
                  .stand = Stand::middle,
                  .most_lines = 1});
    if (card.pressed) actions.push_back(session::ChooseToMerge{option.id});
}

}  // namespace

void draw_merge_options(session::State const& state, MergeOptions const& merging, Ui& ui,
                        Actions& actions) {
    auto const options = session::standing_options(state, merging.vote);
    int const pages = session::merging_pages(options.size());
    Frame frame{.back = back_command(ui)};
    frame.primary =
        primary_command("merge", ui.say("merging.merge"), Icon::check, session::MergeChosen{});
    frame.primary->button.enabled = merging.chosen.size() == 2;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_page_turns(merging.page, pages, ui, areas.middle, actions);
    draw_dense_heading(ui, areas, ui.say("merging.title"), ui.say("merging.text"));
    auto const first =
        static_cast<std::size_t>(std::min(merging.page, pages - 1) * session::most_cards_per_page);
    auto const here = static_cast<int>(
        std::min<std::size_t>(session::most_cards_per_page, options.size() - first));
    int const columns = here <= 4 && here != 3 ? 2 : 3;
    int const rows = std::max(1, (here + columns - 1) / columns);
    for (int i = 0; i < here; ++i)
        draw_option(state, merging, options[first + static_cast<std::size_t>(i)], ui,
                    areas.content.cell(i, columns, rows, ui.metrics().gap()), actions);
}

}  // namespace jemaa::screens
