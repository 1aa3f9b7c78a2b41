#pragma once

#include "core/outcome/workshop.h"

/// The small workshop's vote held again, and a statement with two versions and
/// a vote about each of them.
namespace jemaa::test {

/// The second round of `choose`, closed or still running: six dots for "two".
std::vector<Fact> facts_of_second_round(bool closed);

/// The template with the step `words` (a statement) and `agree` (the consent).
std::string template_with_statement();

/// A workshop on it: two versions, the votes about both closed.
std::vector<Fact> facts_of_statement();

}  // namespace jemaa::test
