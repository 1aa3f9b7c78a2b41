#pragma once

#include <memory>

#include <glib-object.h>

namespace jemaa::text {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};

/// One reference to a GObject.
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

}  // namespace jemaa::text
