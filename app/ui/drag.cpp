#include "ui/drag.h"

namespace jemaa::ui {
namespace {

std::string target_of(Ui& ui) {
    Pointer const& pointer = ui.pointer();
    auto const* target = droppable_at(ui.elements(), pointer.at(), pointer.carried());
    return target ? target->key : std::string();
}

}  // namespace

std::optional<Carried> carried(Ui& ui) {
    Pointer const& pointer = ui.pointer();
    if (pointer.carried().empty() || !pointer.down()) return std::nullopt;
    Rect moved = pointer.picked_up();
    moved.x += pointer.at().x - pointer.start().x;
    moved.y += pointer.at().y - pointer.start().y;
    return Carried{pointer.carried(), ui.place(moved), ui.place(pointer.at()), target_of(ui)};
}

std::optional<Drop> dropped(Ui& ui) {
    Pointer const& pointer = ui.pointer();
    if (pointer.carried().empty() || !pointer.just_released()) return std::nullopt;
    auto const target = target_of(ui);
    if (target.empty()) return std::nullopt;
    return Drop{pointer.carried(), target, ui.place(pointer.at())};
}

}  // namespace jemaa::ui
