#include "kiosk/stage.h"

#include "screens/draw.h"

namespace jemaa::kiosk {

bool Stage::frame(ImDrawList* canvas) {
    auto const actions = screens::draw(shell_.state(), ui_, canvas);
    for (auto const& action : actions) shell_.dispatch(action);
    return !actions.empty() || ui_.input_pending() || ui_.pointer().just_released();
}

}  // namespace jemaa::kiosk
