#include "tables/attached.h"

namespace jemaa::outcome {

Idea const* idea_of(Contents const& contents, Id const& subject) {
    auto const option = contents.options.find(subject);
    bool const is_option = option != contents.options.end() && option->second.key.empty();
    auto const found = contents.ideas.find(is_option ? option->second.subject : subject);
    return found == contents.ideas.end() ? nullptr : &found->second;
}

Attachment const* attachment_of(Contents const& contents, Idea const& idea) {
    auto const found = contents.media.find(idea.attachment);
    return found == contents.media.end() ? nullptr : found->second.get();
}

bool is_drawing(Attachment const& attachment) {
    return attachment.media_type.starts_with("image/");
}

std::shared_ptr<Attachment const> drawing_of(Contents const& contents, Idea const& idea) {
    auto const found = contents.media.find(idea.attachment);
    bool const drawn = found != contents.media.end() && is_drawing(*found->second);
    return drawn ? found->second : nullptr;
}

std::string sign_of(Contents const& contents, Idea const& idea) {
    auto const* const attached = attachment_of(contents, idea);
    bool const spoken = attached && !is_drawing(*attached);
    return spoken && idea.pictogram.empty() ? "🎤" : idea.pictogram;
}

}  // namespace jemaa::outcome
