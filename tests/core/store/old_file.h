#pragma once

#include <filesystem>

#include "core/store/sample.h"

/// A file of schema 1 as its program left it, with rows in every table.
namespace old_file {

/// What schema 1 knew of the sample.
std::vector<jemaa::Fact> facts_of(Sample const& sample);

/// Makes the file, with these ballots in the slots in this order.
void make(std::filesystem::path const& path, Sample const& sample,
          std::vector<jemaa::Ballot> const& ballots);

}  // namespace old_file
