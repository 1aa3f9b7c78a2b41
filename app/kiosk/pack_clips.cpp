#include "kiosk/pack_clips.h"

#include "clips/clip_file.h"
#include "kiosk/packs.h"
#include "text/messages.h"
#include "text/messages_to_record.h"
#include "text/packs.h"

namespace jemaa::kiosk {

namespace fs = std::filesystem;
using session::ClipShelf;

namespace {

// The same voice is heard whichever letters it is written in.
std::vector<std::string> tags_spoken_as(std::string const& tag) {
    std::vector<std::string> tags{tag};
    auto const* const tifinagh = text::find_pack(tag + "-Tfng");
    if (tifinagh && tifinagh->is_derived) tags.push_back(tifinagh->tag);
    return tags;
}

void take_folder(ClipShelf& shelf, fs::path const& pack, std::vector<Error>& wrong) {
    auto const tags = tags_spoken_as(pack.filename().string());
    for (auto const& file : clips::files_in(pack / clips_of_pack)) {
        auto const name = file.stem().string();
        auto const leave_out = [&](char const* why) {
            wrong.push_back({ErrorCode::bad_argument, file.string(), why});
        };
        if (!text::has_message("fr", name))
            leave_out("is named after no message of the program; name it like ballot.review.opus");
        else if (text::has_gaps(text::message(tags.front(), name)))
            leave_out(
                "numbers or names are put into this message; the voice reads it, take it out");
        else
            for (auto const& tag : tags) shelf[{tag, text::message(tag, name)}] = file.string();
    }
}

}  // namespace

std::shared_ptr<ClipShelf const> clips_in_packs(fs::path const& packs, std::vector<Error>& wrong) {
    ClipShelf shelf;
    for (auto const& pack : pack_folders(packs)) take_folder(shelf, pack, wrong);
    return std::make_shared<ClipShelf const>(std::move(shelf));
}

}  // namespace jemaa::kiosk
