#include "ui/semantics.h"

#include <algorithm>

namespace jemaa::ui {

Element const* find(Elements const& elements, std::string_view key) {
    auto const found = std::find_if(elements.begin(), elements.end(),
                                    [&](Element const& e) { return e.key == key; });
    return found == elements.end() ? nullptr : &*found;
}

Element const* pressable_at(Elements const& elements, Point point) {
    auto const found = std::find_if(elements.rbegin(), elements.rend(), [&](Element const& e) {
        return e.pressable && e.visible.contains(point);
    });
    return found == elements.rend() || !found->enabled ? nullptr : &*found;
}

Element const* droppable_at(Elements const& elements, Point point, std::string_view except) {
    auto const found = std::find_if(elements.rbegin(), elements.rend(), [&](Element const& e) {
        return e.droppable && e.key != except && e.visible.contains(point);
    });
    return found == elements.rend() || !found->enabled ? nullptr : &*found;
}

char const* name_of(Role role) {
    switch (role) {
        case Role::text: return "text";
        case Role::heading: return "heading";
        case Role::button: return "button";
        case Role::card: return "card";
        case Role::key: return "key";
        case Role::field: return "field";
        case Role::meter: return "meter";
        case Role::image: return "image";
        case Role::dialog: return "dialog";
    }
    return "unknown";
}

}  // namespace jemaa::ui
