#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "base/error.h"
#include "session/voice.h"

namespace jemaa::kiosk {

/// The clips of language packs, TAG/clips/MESSAGE.opus in `packs`, by language
/// and the words of the message. Only their names are looked at; a file is read
/// when its words are spoken. After take_packs(). What is wrong with names is
/// put into `wrong`.
std::shared_ptr<session::ClipShelf const> clips_in_packs(std::filesystem::path const& packs,
                                                         std::vector<Error>& wrong);

}  // namespace jemaa::kiosk
