#include "outcome/media.h"

#include "domain/clip.h"

namespace jemaa::outcome {
namespace {

std::string ending_of(std::string const& media_type) {
    if (media_type == clip_media_type) return ".opus";
    if (media_type == "image/png") return ".png";
    return ".bin";
}

}  // namespace

std::string media_path(Attachment const& attachment) {
    return std::string(media_folder) + "/" + to_hex(attachment.id) +
           ending_of(attachment.media_type);
}

}  // namespace jemaa::outcome
