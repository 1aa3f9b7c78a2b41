#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "session/effect.h"
#include "session/event.h"
#include "sqlite/sqlite_store.h"

namespace jemaa::kiosk {

class Sound;

/// What effects work on.
struct World {
    SqliteStore& store;
    std::filesystem::path file;           ///< the workshop's
    std::filesystem::path export_folder;  ///< where this kiosk itself puts exports
    std::string workshop_name;            ///< begins the names of exported folders
    std::filesystem::path shared_folder;  ///< where other kiosks' files are too; may be empty
    /// Takes the screen for so much smaller, now and after a restart.
    std::function<Expected<void>(int thousandths)> keep_panel{};
    Sound* sound = nullptr;  ///< what it speaks and listens with; may be null
};

/// Carries out one effect of the flow and returns the event that answers it.
std::optional<session::Happening> perform(World const& world, session::Effect const& effect);

}  // namespace jemaa::kiosk
