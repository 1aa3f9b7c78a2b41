#pragma once

namespace jemaa::kiosk {

/// From here on the memory of this process, where drafts and ballots are before
/// they are given, gets into no core dump and can be looked into by no other
/// program of the same user. To be called before anything else.
void keep_memory_private();

}  // namespace jemaa::kiosk
