#pragma once

#include "base/error.h"
#include "kiosk/options.h"

namespace jemaa::kiosk {

/// A rehearsal from its first file to its last: makes the workshop anew on as
/// many kiosks as are wanted, plays it in one window, in which the kiosks take
/// turns, and leaves in the folder that was named the kiosks' files with what
/// they exported, pictures of the screens, `rehearsal-done.csv` with what everybody did
/// (deed.h), and of several kiosks the merged diagnostic with its tables.
Expected<void> run_rehearsal(Options const& options);

}  // namespace jemaa::kiosk
