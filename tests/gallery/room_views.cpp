#include "gallery/room_views.h"

#include <algorithm>

namespace jemaa::gallery {

std::vector<StagedView> room_views(std::vector<StagedState> const& states) {
    std::vector<StagedView> views;
    for (auto const& staged : states) {
        auto view = session::room_view(staged.state);
        auto const alike = [&](StagedView const& known) { return known.view == view; };
        if (std::ranges::none_of(views, alike)) views.push_back({staged.name, std::move(view)});
    }
    return views;
}

session::RoomView led_in(session::RoomView view, std::string const& language) {
    std::ranges::stable_partition(view.languages,
                                  [&](auto const& known) { return known == language; });
    return view;
}

}  // namespace jemaa::gallery
