#pragma once

#include "base/bytes.h"
#include "base/clock.h"
#include "base/error.h"

namespace jemaa::clips {

/// How long an Opus file sounds, if it is whole: one Ogg stream from its first
/// to its last page, each with its right checksum (RFC 3533, RFC 7845). The
/// sound itself is not decoded. bad_argument tells what is wrong; its place is
/// empty.
Expected<Milliseconds> length_of_opus(Bytes const& file);

}  // namespace jemaa::clips
