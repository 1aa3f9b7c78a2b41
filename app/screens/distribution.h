#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ui/ui.h"

/// Strips that show how the answers of a room are spread over the values of a
/// scale, and the scale that explains them.
namespace jemaa::screens {

/// One value of a scale.
struct ScaleValue {
    std::string pictogram;
    std::string name;
    ui::Colour colour = 0;
};

/// The colour of value `at` of `all`, from the worst to the best; told apart by
/// every kind of colour sight.
ui::Colour worst_to_best(std::size_t at, std::size_t all);

/// The colour of value `at` of `all`, from nothing to the most.
ui::Colour none_to_most(std::size_t at, std::size_t all);

/// The scale in a row, the best value first as in the strips; of more values
/// than can be told, only the best and the worst.
void draw_scale(ui::Ui& ui, ui::Rect row, std::vector<ScaleValue> const& scale);

/// `counts` run like the scale, the lowest value first; `marked` is outlined
/// unless it is below 0.
void draw_strip(ui::Ui& ui, ui::Rect const& bar, std::vector<std::int64_t> const& counts,
                std::vector<ScaleValue> const& scale, int marked = -1);

}  // namespace jemaa::screens
