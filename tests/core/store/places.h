#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/id.h"
#include "core/store/watched_disk.h"

/// Where in a file something lies, and whether that goes with something else.

std::string as_text(jemaa::Id const& id);

/// Where each text stands in the file, and that it stands there once.
std::vector<std::size_t> places(std::string const& file, std::vector<std::string> const& texts);

/// Spearman's rank correlation of two lists without ties.
double correlation(std::vector<std::size_t> const& a, std::vector<std::size_t> const& b);

/// Of the values with their own order.
double correlation(std::vector<std::size_t> const& values);

/// For a WatchedDisk: nothing is waited for, since places do not depend on it.
extern WatchedDisk::Watcher const without_syncs;
