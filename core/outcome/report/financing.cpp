// Who pays, by year.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "report/chapters.h"

namespace jemaa::report {
namespace {

/// Sums by payer and year, both in the order in which they are told: what is
/// open comes last.
class Sums {
public:
    explicit Sums(std::vector<outcome::PlannedAction> const& actions)
        : sums_(outcome::financing_of(actions)) {
        for (auto const& [key, sum] : sums_) {
            if (std::ranges::find(years, key.second) == years.end()) years.push_back(key.second);
            if (std::ranges::find(payers, key.first) == payers.end()) payers.push_back(key.first);
        }
        std::ranges::sort(years, {}, [](auto const& year) { return std::pair(!year, year); });
        std::ranges::stable_sort(payers, {}, [](auto const& payer) { return payer.empty(); });
    }

    std::vector<std::optional<int>> years;
    std::vector<std::string> payers;

    [[nodiscard]] std::int64_t of(std::string const& payer, std::optional<int> year) const {
        auto const found = sums_.find({payer, year});
        return found == sums_.end() ? 0 : found->second;
    }
    [[nodiscard]] std::int64_t of_payer(std::string const& payer) const {
        std::int64_t sum = 0;
        for (auto const& year : years) sum += of(payer, year);
        return sum;
    }
    [[nodiscard]] std::int64_t of_year(std::optional<int> year) const {
        std::int64_t sum = 0;
        for (auto const& payer : payers) sum += of(payer, year);
        return sum;
    }
    [[nodiscard]] std::int64_t all() const {
        std::int64_t sum = 0;
        for (auto const& payer : payers) sum += of_payer(payer);
        return sum;
    }

private:
    outcome::Financing sums_;
};

std::string year_words(Told const& told, std::optional<int> year) {
    return year ? std::to_string(*year) : told.say("plan.month_open");
}

std::string payer_words(Told const& told, agenda::Plan const& plan, std::string const& payer) {
    return payer.empty() ? told.say("plan.payer_open") : told.choice(plan.payers, payer);
}

Grid financing_grid(Told const& told, agenda::Plan const& plan, Sums const& sums) {
    Grid grid{{{told.say("column.payer"), 1}}, {}};
    for (auto const& year : sums.years) grid.columns.push_back({year_words(told, year), 0});
    grid.columns.push_back({told.say("report.together"), 0});
    for (auto const& payer : sums.payers) {
        Row row{{payer_words(told, plan, payer)}};
        for (auto const& year : sums.years) row.cells.push_back(told.money(sums.of(payer, year)));
        row.cells.push_back(told.money(sums.of_payer(payer)));
        grid.rows.push_back(std::move(row));
    }
    Row last{{told.say("report.together")}, Row::Kind::sum};
    for (auto const& year : sums.years) last.cells.push_back(told.money(sums.of_year(year)));
    last.cells.push_back(told.money(sums.all()));
    grid.rows.push_back(std::move(last));
    return grid;
}

charts::Financing financing_chart(Told const& told, agenda::Plan const& plan, Sums const& sums) {
    charts::Financing chart;
    for (auto const& payer : sums.payers) {
        auto const found = std::ranges::find(plan.payers, payer, &agenda::Choice::key);
        chart.payers.push_back({found == plan.payers.end() ? std::string() : found->pictogram,
                                payer_words(told, plan, payer), told.money(sums.of_payer(payer))});
    }
    for (auto const& year : sums.years) {
        charts::Financing::Row row;
        row.label.words = year_words(told, year);
        row.figure = told.money(sums.of_year(year));
        for (auto const& payer : sums.payers) row.amounts.push_back(sums.of(payer, year));
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

}  // namespace

void tell_financing(Document& document, Told const& told, agenda::Plan const& plan,
                    std::vector<outcome::PlannedAction> const& actions) {
    Sums const sums(actions);
    if (sums.payers.empty()) return;
    add(document, Heading{2, told.say("report.financing")});
    if (sums.all() > 0) add(document, Picture{financing_chart(told, plan, sums)});
    add(document, financing_grid(told, plan, sums));
}

}  // namespace jemaa::report
