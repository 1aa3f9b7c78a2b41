#include <algorithm>

#include "screens/plan_parts.h"
#include "ui/fitting.h"
#include "ui/scrolled.h"

namespace jemaa::screens {

using namespace ui;

namespace {

struct Sum {
    std::string key;
    std::string pictogram;
    std::string label;
    std::int64_t amount = 0;  ///< of a heading: 0
};

void add_lines(ShownPlan const& shown, session::PlanTotals const& totals, Ui const& ui,
               std::vector<Sum>& sums) {
    sums.push_back({"by_line", {}, ui.say("plan.by_line"), 0});
    for (auto const& line : shown.lines)
        if (auto const sum = totals.by_line.find(line.id); sum != totals.by_line.end())
            sums.push_back({"line." + to_hex(line.id), line.pictogram, line.title.in(ui.language()),
                            sum->second});
}

void add_payers(ShownPlan const& shown, session::PlanTotals const& totals, Ui const& ui,
                std::vector<Sum>& sums) {
    sums.push_back({"by_payer", {}, ui.say("plan.by_payer"), 0});
    for (auto const& payer : shown.plan.payers)
        if (auto const sum = totals.by_payer.find(payer.key); sum != totals.by_payer.end())
            sums.push_back({"payer." + payer.key, payer.pictogram, payer.title.in(ui.language()),
                            sum->second});
    if (auto const open = totals.by_payer.find(""); open != totals.by_payer.end())
        sums.push_back({"payer.open", "❔", ui.say("plan.payer_open"), open->second});
}

void add_years(session::PlanTotals const& totals, Ui const& ui, std::vector<Sum>& sums) {
    sums.push_back({"by_year", {}, ui.say("plan.by_year"), 0});
    for (auto const& [year, amount] : totals.by_year)
        if (year)
            sums.push_back(
                {"year." + std::to_string(*year), "🗓️", std::to_string(*year), amount});
    if (auto const open = totals.by_year.find(std::nullopt); open != totals.by_year.end())
        sums.push_back({"year.open", "❔", ui.say("plan.month_open"), open->second});
}

void draw_sum(ShownPlan const& shown, Sum const& sum, std::int64_t all, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    Look look{.size = m.body(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 2};
    std::string const amount = amount_words(sum.amount, shown.plan.currency, ui);
    bool const is_heading = sum.pictogram.empty();
    ui.note({.key = sum.key,
             .role = is_heading ? Role::heading : Role::meter,
             .name = sum.label,
             .value = amount,
             .rect = row});
    if (is_heading) {
        look.colour = ui.theme().on_bar;
        look.stand = Stand::bottom;
        look.most_lines = 1;
        ui.write(row, {sum.label, ""}, look);
        return;
    }
    Rect label = row.cut_start(row.w * 0.4F);
    ui.pictogram(label.cut_start(std::min(label.h, m.mm(11))), sum.pictogram);
    label.cut_start(m.mm(3));
    Look fitted = fitting(ui, {sum.label, ""}, look, label);
    if (ui.measure({sum.label, ""}, fitted, label.w).height > label.h) fitted.most_lines = 1;
    ui.write(label, {sum.label, ""}, fitted);
    row.cut_start(m.mm(4));
    look.most_lines = 1;
    float const figure = ui.measure({amount, ""}, look).width + m.mm(3);
    float const room = std::max(0.F, row.w - figure - m.mm(3));
    float const share = static_cast<float>(static_cast<double>(sum.amount) /
                                           static_cast<double>(std::max<std::int64_t>(1, all)));
    Rect const bar = row.cut_start(std::max(m.mm(1), room * share));
    ui.fill(bar.middle(bar.w, std::min(row.h * 0.5F, m.mm(8))), ui.theme().bar, m.mm(1));
    row.cut_start(m.mm(3));
    ui.write(row, {amount, ""}, look);
}

}  // namespace

void draw_plan_totals(ShownPlan const& shown, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    auto const totals = session::totals_of(shown.actions);
    std::vector<Sum> sums;
    add_lines(shown, totals, ui, sums);
    add_payers(shown, totals, ui, sums);
    add_years(totals, ui, sums);
    float const height = std::max(m.mm(12), m.body() * 1.8F);
    scrolled(ui, "totals", area, height * static_cast<float>(sums.size()), height * 3,
             [&](Rect all) {
                 for (auto const& sum : sums) {
                     Rect const row = all.cut_top(height);
                     if (row.bottom() > area.y && row.y < area.bottom())
                         draw_sum(shown, sum, totals.all, ui, row);
                 }
             });
}

}  // namespace jemaa::screens
