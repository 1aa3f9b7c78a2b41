#include "kiosk/packs.h"

#include <algorithm>
#include <fstream>
#include <string>

#include "base/resource.h"
#include "text/packs.h"

namespace jemaa::kiosk {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view built_in = "assets/packs/", file_name = "messages.po";
constexpr std::uintmax_t largest_file = 4 << 20;
constexpr std::size_t most_packs = 32;

// ar, fr and en are built in whole; a pack must not put half of one in its place.
bool is_tag_of_pack(std::string const& tag) {
    auto const is_part = [](char c) {
        return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (c >= '0' && c <= '9');
    };
    bool const spoken =
        std::ranges::find(text::spoken_languages, tag) != std::ranges::end(text::spoken_languages);
    return tag.size() >= 2 && tag.size() <= 20 && std::ranges::all_of(tag, is_part) && !spoken;
}

// Recordings alone, as of Arabic, which is built in and which a person says better.
bool has_only_clips(fs::path const& folder) {
    std::error_code error;
    return !fs::exists(folder / file_name, error) &&
           fs::is_directory(folder / clips_of_pack, error);
}

Expected<void> take(fs::path const& folder) {
    fs::path const file = folder / file_name;
    std::string const tag = folder.filename().string();
    if (has_only_clips(folder)) return {};
    if (!is_tag_of_pack(tag))
        return fail(ErrorCode::bad_argument, folder.string(),
                    "name the folder by its language, e.g. kab; ar, fr and en are built in");
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return fail(ErrorCode::file_missing, file.string(), "put the .po file there");
    if (fs::file_size(file, error) > largest_file || error)
        return fail(ErrorCode::bad_argument, file.string() + ":1",
                    "the file is larger than 4 MB; shorten it");
    std::ifstream stream(file, std::ios::binary);
    std::string const po((std::istreambuf_iterator<char>(stream)), {});
    if (!stream.good() && !stream.eof())
        return fail(ErrorCode::read_failed, file.string(), "cannot be read");
    return text::add_pack(tag, po, file.string());
}

}  // namespace

std::vector<fs::path> pack_folders(fs::path const& folder) {
    std::error_code error;
    std::vector<fs::path> found;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->is_directory(error) && found.size() < most_packs) found.push_back(at->path());
    std::ranges::sort(found);
    return found;
}

std::vector<Error> take_packs(fs::path const& folder) {
    std::vector<Error> errors;
    for (auto const name : resources_under(built_in)) {
        auto const tag = name.substr(built_in.size(), name.rfind('/') - built_in.size());
        auto taken = text::add_pack(tag, resource(name).value_or(""), name);
        if (!taken) errors.push_back(taken.error());
    }
    for (auto const& pack : pack_folders(folder))
        if (auto taken = take(pack); !taken) errors.push_back(taken.error());
    return errors;
}

}  // namespace jemaa::kiosk
