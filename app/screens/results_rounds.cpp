#include <algorithm>
#include <map>
#include <set>

#include "screens/results_parts.h"

namespace jemaa::screens {

using namespace ui;
using tally::Outcome;

namespace {

constexpr std::int64_t one_vote = 100'000;  // of a transferable vote

// What a round says of the options that it still knows, by their numbers.
struct Column {
    std::map<int, double> votes;
    std::set<int> out;
    std::set<int> elected;
};

std::vector<Column> columns_of(tally::RunOffSteps const& steps) {
    std::vector<Column> columns;
    for (auto const& round : steps.rounds) {
        Column column;
        for (auto const& [option, votes] : round.votes)
            column.votes[option] = static_cast<double>(votes);
        column.out = {round.dropped.begin(), round.dropped.end()};
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<Column> columns_of(tally::TransferSteps const& steps) {
    std::vector<Column> columns;
    for (auto const& stage : steps.stages) {
        Column column;
        for (auto const& [option, votes] : stage.votes)
            column.votes[option] = static_cast<double>(votes) / one_vote;
        column.elected = {stage.elected.begin(), stage.elected.end()};
        if (stage.kind == tally::TransferStage::Kind::exclusion && !columns.empty())
            columns.back().out.insert(stage.from);
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<Column> columns_of(Outcome const& outcome) {
    if (auto const* steps = std::get_if<tally::RunOffSteps>(&outcome.steps))
        return columns_of(*steps);
    return columns_of(std::get<tally::TransferSteps>(outcome.steps));
}

std::string figure_of(double votes, std::string const& language) {
    auto const tenths = static_cast<std::int64_t>(votes * 10 + 0.5);
    std::string figure = text::number(language, tenths / 10);
    if (tenths % 10 != 0) figure += (language == "en" ? "." : ",") + std::to_string(tenths % 10);
    return figure;
}

// The votes as a figure over a bar; a sign where the option leaves or wins.
void draw_cell(Ui& ui, Rect cell, Column const& column, int option, double most) {
    auto const found = column.votes.find(option);
    if (found == column.votes.end()) return;
    auto const& m = ui.metrics();
    bool const out = column.out.contains(option), in = column.elected.contains(option);
    Rect const bar = cell.cut_bottom(cell.h * 0.4F).middle(cell.w, std::min(cell.h, m.mm(5)));
    float const share = most > 0 ? static_cast<float>(found->second / most) : 0.F;
    ui.fill({bar.x, bar.y, bar.w, bar.h}, ui.theme().sunken, m.mm(1));
    ui.fill({bar.x, bar.y, bar.w * share, bar.h}, in ? ui.theme().act : ui.theme().bar, m.mm(1));
    Look const look{.size = m.strong(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 1};
    Words const figure{figure_of(found->second, ui.language()), ""};
    ui.write(cell.cut_start(ui.measure(figure, look).width + m.mm(2)), figure, look);
    Rect const sign = cell.cut_start(std::min(cell.h, m.mm(8)));
    if (out) ui.icon(sign, Icon::close, ui.theme().danger);
    if (in) ui.icon(sign, Icon::done, ui.theme().good);
}

std::string spoken(std::vector<Column> const& columns, int option, std::string const& language) {
    std::string words;
    for (auto const& column : columns)
        if (auto const found = column.votes.find(option); found != column.votes.end())
            words += (words.empty() ? "" : ", ") + figure_of(found->second, language);
    return words;
}

double most_votes(std::vector<Column> const& columns) {
    double most = 0;
    for (auto const& column : columns)
        for (auto const& [option, votes] : column.votes) most = std::max(most, votes);
    return most;
}

// Where there are more rounds than fit, the first and the last ones.
std::vector<std::size_t> shown_rounds(std::size_t all, std::size_t fit) {
    std::vector<std::size_t> rounds;
    for (std::size_t i = 0; i < all; ++i)
        if (i == 0 || i + fit > all) rounds.push_back(i);
    return rounds;
}

Rect cell_of(Ui const& ui, Rect const& cells, std::size_t at, std::size_t count) {
    return cells.cell(static_cast<int>(at), static_cast<int>(count), 1, ui.metrics().gap());
}

}  // namespace

void draw_rounds(ClosedVote const& closed, Outcome const& outcome, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    auto const columns = columns_of(outcome);
    double const most = most_votes(columns);
    cut_row_buttons(ui, area, outcome.order.size(), m.body() * 1.5F);
    Rect const header = option_rest(ui, area.cut_top(m.body() * 1.5F));
    auto const fit = static_cast<std::size_t>(std::clamp(header.w / m.mm(28), 2.F, 7.F));
    auto const rounds = shown_rounds(columns.size(), fit);
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        auto const number = static_cast<std::int64_t>(rounds[i]) + 1;
        ui.write(cell_of(ui, header, i, rounds.size()),
                 {ui.say("results.round", {{"n", number}}), ""},
                 {.size = m.body(), .colour = ui.theme().ink_soft, .most_lines = 1});
    }
    option_rows(ui, area, outcome.order.size(), m.mm(24), [&](std::size_t at, Rect const& row) {
        Id const& id = outcome.order[at].option;
        auto const number = std::ranges::find(outcome.options, id) - outcome.options.begin();
        auto const option = static_cast<int>(number);
        auto shown = row_of(closed, id, at, badge_of(outcome, id));
        shown.value = spoken(columns, option, ui.language());
        Rect const cells = option_row(ui, row, shown).inset(0, m.mm(1));
        for (std::size_t i = 0; i < rounds.size(); ++i)
            draw_cell(ui, cell_of(ui, cells, i, rounds.size()), columns[rounds[i]], option, most);
    });
}

}  // namespace jemaa::screens
