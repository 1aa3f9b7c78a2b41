#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "domain/fact.h"
#include "store/memory_store.h"

/// What a sample workshop leaves when it has been led from its first step to its
/// last: people were counted, gave ideas, voted in every vote, and planned.
namespace jemaa::test {

/// The facts of "batna-day", "constantine" or another sample that is built in;
/// the same each time.
std::vector<Fact> sample_day(std::string_view sample);

/// A meeting half a year after the workshop of these facts, which it follows, in
/// a file of its own: these facts, twelve people, how far the first three
/// actions are (done; under way, with a remark; not started), and the second one
/// carried on.
std::vector<Fact> with_sample_follow_up(std::vector<Fact> const& before);

/// A day in a store.
std::unique_ptr<MemoryStore> stored_day(std::string_view sample);

}  // namespace jemaa::test
