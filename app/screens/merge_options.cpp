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

ChoiceCard card_of(session::State const& state, MergeOptions const& merging,
                   PollOption const& option, Ui const& ui) {
    int const rank = rank_of(merging, option.id);
    std::string const language = language_of(state, option);
    ChoiceCard spec{.key = "option." + to_hex(option.id),
                    .pictogram = sign_of(state, option),
                    .title = title_of(state, option),
                    .text = {session::option_text(state, option, state.language), language},
                    .selected = rank > 0};
    if (rank > 0) spec.value = ui.say(rank == 1 ? "merging.stays" : "merging.joins");
    spec.footer = ui.metrics().small() * 1.6F;
    return spec;
}

void draw_option(PollOption const& option, PlacedCard const& placed, Ui& ui, Actions& actions) {
    auto const card = choice_card(ui, placed.rect, placed.card);
    if (placed.card.selected)
        ui.write(card.footer, {placed.card.value, ""},
                 {.size = ui.metrics().small(),
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
    std::vector<PlacedCard> cards;
    for (int i = 0; i < here; ++i)
        cards.push_back(
            {areas.content.cell(i, columns, rows, ui.metrics().gap()),
             card_of(state, merging, options[first + static_cast<std::size_t>(i)], ui)});
    say_alike(ui, cards);
    for (std::size_t i = 0; i < cards.size(); ++i)
        draw_option(options[first + i], cards[i], ui, actions);
}

}  // namespace jemaa::screens
