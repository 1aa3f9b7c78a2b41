#pragma once

#include <optional>
#include <string>

#include "charts/chart.h"
#include "ui/ui.h"

/// A chart on the screen: one picture, drawn anew only when something in it
/// changes, and what it shows as elements.
namespace jemaa::screens {

/// What the program says, for those who make charts.
charts::Words chart_words(ui::Ui const& ui);

/// What of a chart a finger can touch: its rows, or the labels of a plane, which
/// it can carry away.
enum class Touch { none, rows, labels };

/// How a chart is drawn on this screen.
charts::Look chart_look(ui::Ui& ui, Touch touch = Touch::none);

/// Draws the chart as large as there is room; its rows scroll under their head
/// where they are more than fit. Labels that were carried elsewhere stay there as
/// long as the chart is shown. The key of the row that was pressed, or empty.
std::string draw_chart(ui::Ui& ui, charts::Chart chart, ui::Rect area, Touch touch = Touch::none);

/// The same where nobody can touch or scroll: small words rather than several pages;
/// rows that do not fit then stand on further pages under the same head. Gives how
/// many pages there are.
int draw_chart_page(ui::Ui& ui, charts::Chart chart, ui::Rect area, int page);

/// The height at which it stands on one page with the smallest words.
float least_page_height(ui::Ui& ui, charts::Chart const& chart, ui::Rect const& area);

/// A chart as it stands on the screen, for audits.
struct ChartOnScreen {
    charts::Chart chart;
    charts::Size size{};  ///< of the picture, of which only a part may be seen
    charts::Drawn drawn;
};

/// None where neither the last frame nor the one before it had one.
std::optional<ChartOnScreen> chart_on_screen(ui::Ui& ui);

}  // namespace jemaa::screens
