#include "screens/ballot_frame.h"
#include "screens/screens.h"

namespace jemaa::screens {

using namespace ui;

namespace {

char const* sign_of(BallotKind kind) {
    switch (kind) {
        case BallotKind::dots: return "🟤";
        case BallotKind::seeds: return "🌱";
        case BallotKind::approval: return "✅";
        case BallotKind::score:
        case BallotKind::grades: return "🙂";
        case BallotKind::ranking: return "🥇";
        case BallotKind::duels: return "⚖️";
        case BallotKind::consent: return "🤝";
        case BallotKind::budget: return "💰";
    }
    return "";
}

ChoiceCard what_to_do(session::State const& state, agenda::Vote const& vote, Ui const& ui) {
    auto const kind = ballot_kind_of(vote.rule, vote.settings).value_or(BallotKind::dots);
    ChoiceCard card{.key = "invite.what", .pictogram = sign_of(kind), .title = {}, .text = {}};
    auto const& settings = vote.settings;
    if (kind == BallotKind::dots) {
        card.title.text = ui.say_n("invite.dots", settings.get("dots"));
        card.text.text = ui.say_n("invite.most", settings.get("per_option"));
    } else {
        std::string const name = name_of(kind);
        card.title.text = ui.say("invite.what." + name);
        card.text.text = ui.say("ballot.how." + name);
        if (kind == BallotKind::budget)
            card.text.text =
                ui.say("ballot.money_left", {{"amount", money(state, settings.get("budget"))}});
    }
    card.pressable = false;
    return card;
}

}  // namespace

void draw_invite(session::State const& state, Ui& ui, Actions& actions) {
    Frame const frame{.back = back_command(ui),
                      .primary = primary_command("start", ui.say("invite.start"), Icon::forward,
                                                 session::GoOn{})};
    Rect area = draw_frame(state, ui, frame, actions).content;
    draw_heading(ui, area, step_of(state).prompt.in(state.language), "");
    auto const cell = [&](int i) { return area.cell(i, 3, 1, ui.metrics().gap()); };
    std::vector<PlacedCard> cards{
        {cell(0), what_to_do(state, vote_of(state), ui)},
        {cell(1),
         {.key = "invite.secret",
          .pictogram = "🤫",
          .title = {ui.say("invite.secret"), ""},
          .text = {ui.say("invite.secret.text"), ""},
          .pressable = false}},
        {cell(2),
         {.key = "invite.hidden",
          .pictogram = "📦",
          .title = {ui.say("invite.hidden"), ""},
          .text = {ui.say("invite.hidden.text"), ""},
          .pressable = false}},
    };
    say_alike(ui, cards);
    for (auto const& [rect, card] : cards) choice_card(ui, rect, card);
}

}  // namespace jemaa::screens
