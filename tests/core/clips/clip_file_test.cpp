#include "clips/clip_file.h"

#include <sys/stat.h>

#include "catch_any.h"
#include "clips/ogg_opus.h"
#include "core/clips/recorded.h"
#include "core/store/temporary_folder.h"
#include "domain/clip.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

// Why the file is refused; it names the file.
std::string refusal(fs::path const& file) {
    auto const clip = clips::read_clip(file);
    if (clip) return "it is taken";
    CHECK(clip.error().where == file.string());
    return clip.error().detail;
}

bool says(std::string const& refusal, char const* words) {
    INFO(refusal);
    return refusal.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a clip is read whole, known by its content, and its length is told without decoding") {
    TemporaryFolder folder;
    for (double const seconds : {0.02, 1.5, 60.0}) {
        CAPTURE(seconds);
        auto const sound = recorded(seconds);
        put(folder / "a.opus", sound);
        auto const clip = clips::read_clip(folder / "a.opus");
        REQUIRE(clip);
        CHECK((clip->content == sound));
        CHECK(clip->id == content_id(sound));
        CHECK(clip->media_type == "audio/ogg");
        auto const length = clips::length_of_opus(sound).value();
        CHECK(std::abs(length.count() - static_cast<long>(seconds * 1000)) <= 20);
        CHECK(length == speech::length_of(speech::decode_clip(sound).value()));
    }
}

TEST_CASE("a clip that is cut off anywhere, or changed anywhere, is refused") {
    auto const whole = recorded(0.5);
    for (std::size_t size = 0; size < whole.size(); ++size)
        CHECK_FALSE(
            clips::length_of_opus(Bytes(whole.begin(), whole.begin() + static_cast<long>(size))));
    for (std::size_t at = 0; at < whole.size(); ++at) {
        Bytes changed = whole;
        changed[at] ^= 0x10;
        CHECK_FALSE(clips::length_of_opus(changed));
    }
    Bytes twice = whole;
    twice.insert(twice.end(), whole.begin(), whole.end());
    CHECK_FALSE(clips::length_of_opus(twice));
}

TEST_CASE("what is no clip is refused, with the file and what to do") {
    TemporaryFolder folder;
    CHECK(clips::read_clip(folder / "none.opus").error().code == ErrorCode::file_missing);

    put(folder / "text.opus", Bytes(5'000, 'a'));
    CHECK(says(refusal(folder / "text.opus"), "no Opus sound"));
    put(folder / "empty.opus", {});
    CHECK(says(refusal(folder / "empty.opus"), "no Opus sound"));

    auto const whole = recorded(1);
    put(folder / "cut.opus", Bytes(whole.begin(), whole.end() - 40));
    CHECK(says(refusal(folder / "cut.opus"), "cut off"));

    put(folder / "sparse.opus", whole);
    fs::resize_file(folder / "sparse.opus", std::uintmax_t{2} << 30);
    CHECK(says(refusal(folder / "sparse.opus"), "larger than 1 MB"));

    put(folder / "whole.opus", whole);
    fs::create_symlink(folder / "whole.opus", folder / "link.opus");
    CHECK(says(refusal(folder / "link.opus"), "is a link"));

    fs::create_directory(folder / "folder.opus");
    CHECK(says(refusal(folder / "folder.opus"), "is no file"));
    REQUIRE(::mkfifo((folder / "pipe.opus").c_str(), 0600) == 0);
    CHECK(says(refusal(folder / "pipe.opus"), "is no file"));

    put(folder / "long.opus", recorded(125));
    CHECK(says(refusal(folder / "long.opus"), "longer than two minutes"));
}

TEST_CASE("a folder's clips are listed by name, and nothing in it is opened") {
    TemporaryFolder folder;
    CHECK(clips::files_in(folder / "none").empty());
    for (char const* const name : {"b.opus", "a.opus", "notes.txt", "c.opus.part"})
        put(folder / name, Bytes(10, 'x'));
    auto const files = clips::files_in(folder.path());
    REQUIRE(files.size() == 2);
    CHECK(files[0].filename() == "a.opus");
    CHECK(files[1].filename() == "b.opus");
}
