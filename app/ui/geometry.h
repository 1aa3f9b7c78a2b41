#pragma once

#include "base/geometry.h"

namespace jemaa::ui {

using jemaa::Point;
using jemaa::Rect;

}  // namespace jemaa::ui
