#include <algorithm>

#include "session/calibration.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

void keep(Turn& turn, Calibrating& calibrating) {
    if (calibrating.busy) return;
    calibrating.busy = true;
    calibrating.error = {};
    turn.effects.push_back(KeepPanel{calibrating.thousandths});
}

void resize(Calibrating& calibrating, int by) {
    if (calibrating.busy) return;
    calibrating.kept = false;
    calibrating.error = {};
    calibrating.thousandths =
        std::clamp(calibrating.thousandths + by, least_thousandths, most_thousandths);
}

}  // namespace

void handle(Turn& turn, Calibrating& calibrating) {
    std::visit(Overloaded{
                   [&](Calibrate const& e) { resize(calibrating, e.by); },
                   [&](KeepCalibration const&) { keep(turn, calibrating); },
                   [&](PanelKept const&) { calibrating = {.kept = true}; },
                   [&](PanelRefused const& e) {
                       calibrating.busy = false;
                       calibrating.error = e.error;
                   },
                   [&](GoBack const&) { turn.state.situation = More{}; },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
