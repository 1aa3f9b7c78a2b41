#pragma once

#include <memory>
#include <string>

#include "outcome/contents.h"

/// Ideas that are drawn or spoken.
namespace jemaa::outcome {

/// The idea with this id, or the one that an option with this id is; nullptr for
/// anything else.
Idea const* idea_of(Contents const& contents, Id const& subject);

/// Its drawing or recording; nullptr when it has neither.
Attachment const* attachment_of(Contents const& contents, Idea const& idea);
bool is_drawing(Attachment const& attachment);

/// What was drawn of it; or null.
std::shared_ptr<Attachment const> drawing_of(Contents const& contents, Idea const& idea);

/// Its pictogram; of a recording without one, a microphone.
std::string sign_of(Contents const& contents, Idea const& idea);

}  // namespace jemaa::outcome
