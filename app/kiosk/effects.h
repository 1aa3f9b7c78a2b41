#pragma once

#include <filesystem>
#include <optional>

#include "session/effect.h"
#include "session/event.h"
#include "store/store.h"

namespace jemaa::kiosk {

/// What effects work on.
struct World {
    Store& store;
    std::filesystem::path export_folder;  ///< where this kiosk itself puts exports
    std::string workshop_name;            ///< begins the names of exported folders
};

/// Carries out one effect of the flow and returns the event that answers it.
std::optional<session::Happening> perform(World const& world, session::Effect const& effect);

}  // namespace jemaa::kiosk
