#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "session/state.h"
#include "sqlite/sqlite_store.h"

namespace jemaa::kiosk {

struct OpenWorkshop {
    std::unique_ptr<SqliteStore> store;
    session::State state;
};

/// The workshop that a new one follows: its file, and which one where that
/// holds several. No file: it follows none.
struct After {
    std::filesystem::path file;
    std::string workshop;
};

/// Makes the file of a new workshop from a template's text. `template_name` is
/// what mistakes in it are reported by. The clips in the folder `clips` go into
/// the file; gives those that were left out, and why. A failure leaves no file
/// behind.
Expected<std::vector<Error>> create_workshop(std::filesystem::path const& file,
                                             std::string const& template_text,
                                             std::string const& template_name,
                                             After const& after = {},
                                             std::filesystem::path const& clips = {});

/// Opens a workshop file and the state in which it stopped.
Expected<OpenWorkshop> open_workshop(std::filesystem::path const& file);

}  // namespace jemaa::kiosk
