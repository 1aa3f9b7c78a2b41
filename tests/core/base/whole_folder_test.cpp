#include "base/whole_folder.h"

#include <cerrno>
#include <fstream>
#include <iterator>

#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "catch_any.h"
#include "core/store/temporary_folder.h"

using namespace jemaa;
namespace fs = std::filesystem;

// The linker leads each of these system calls of whole_folder.cpp through here
// (--wrap), so that any one of them can fail.
namespace {

int calls = 0;
int failing_call = 0;  // from 1; 0 = none
int failure = ENOSPC;

bool fails() {
    if (++calls != failing_call) return false;
    errno = failure;
    return true;
}

}  // namespace

extern "C" {
int __real_mkdir(char const*, mode_t);
ssize_t __real_write(int, void const*, size_t);
int __real_fsync(int);
int __real_rename(char const*, char const*);

int __wrap_mkdir(char const* path, mode_t mode);
int __wrap_mkdir(char const* path, mode_t mode) {
    return fails() ? -1 : __real_mkdir(path, mode);
}

// Writes at most three bytes at a time, as a system may.
ssize_t __wrap_write(int file, void const* bytes, size_t size);
ssize_t __wrap_write(int file, void const* bytes, size_t size) {
    return fails() ? -1 : __real_write(file, bytes, size < 3 ? size : 3);
}

int __wrap_fsync(int file);
int __wrap_fsync(int file) {
    return fails() ? -1 : __real_fsync(file);
}

int __wrap_rename(char const* from, char const* to);
int __wrap_rename(char const* from, char const* to) {
    return fails() ? -1 : __real_rename(from, to);
}
}

namespace {

std::vector<FileContent> const files{{"a.csv", "some bytes"},
                                     {"b.csv", ""},
                                     {"c.csv", "more"},
                                     {"media/d", "a picture"},
                                     {"a/media/e", "deeper"}};

std::string content(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void spoil(fs::path const& path, std::string const& text) {
    std::ofstream(path, std::ios::binary) << text;
}

Expected<void> write_failing(fs::path const& folder, int call, int number) {
    calls = 0;
    failing_call = call;
    failure = number;
    auto done = write_whole_folder(folder, files);
    failing_call = 0;
    return done;
}

}  // namespace

TEST_CASE("a folder is written whole") {
    TemporaryFolder place;
    auto const folder = place / "out";
    REQUIRE(write_whole_folder(folder, files));
    CHECK(content(folder / "a.csv") == "some bytes");
    CHECK(content(folder / "b.csv").empty());
    CHECK(content(folder / "c.csv") == "more");
    CHECK(content(folder / "media/d") == "a picture");
    CHECK(content(folder / "a/media/e") == "deeper");
    CHECK_FALSE(fs::exists(place / "out.part"));
}

TEST_CASE("a slash at the end of the folder's name changes nothing") {
    TemporaryFolder place;
    REQUIRE(write_whole_folder(place / "out/", files));
    CHECK(fs::exists(place / "out/a.csv"));
    CHECK_FALSE(fs::exists(place / "out/.part"));
}

TEST_CASE("what exists already is never touched") {
    TemporaryFolder place;
    auto const folder = place / "out";
    SECTION("a folder") {
        fs::create_directory(folder);
    }
    SECTION("a file") {
        spoil(folder, "mine");
    }
    SECTION("a link to nowhere") {
        fs::create_symlink("nowhere", folder);
    }
    auto const done = write_whole_folder(folder, files);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::bad_argument);
    CHECK(done.error().where == folder.string());
    CHECK_FALSE(fs::exists(folder / "a.csv"));
    CHECK_FALSE(fs::exists(place / "out.part"));
}

TEST_CASE("what a crash left is replaced") {
    TemporaryFolder place;
    fs::create_directory(place / "out.part");
    spoil(place / "out.part/a.csv", "half");
    fs::create_directory(place / "out.part/media");
    spoil(place / "out.part/media/d", "half");
    REQUIRE(write_whole_folder(place / "out", files));
    CHECK(content(place / "out/a.csv") == "some bytes");
    CHECK_FALSE(fs::exists(place / "out.part"));
}

TEST_CASE("what no crash of ours left is kept") {
    TemporaryFolder place;
    auto const part = place / "out.part";
    auto kept = part;
    SECTION("a folder with another file in it") {
        fs::create_directory(part);
        kept = part / "letter.txt";
        spoil(kept, "mine");
    }
    SECTION("a file") {
        spoil(part, "mine");
    }
    SECTION("a link to somebody's folder") {
        fs::create_directory(place / "theirs");
        spoil(place / "theirs/a.csv", "mine");
        fs::create_directory_symlink("theirs", part);
        kept = place / "theirs/a.csv";
    }
    auto const done = write_whole_folder(place / "out", files);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::bad_argument);
    CHECK(done.error().where == part.string());
    CHECK(content(kept) == "mine");
    CHECK_FALSE(fs::exists(place / "out"));
}

TEST_CASE("a folder that nothing can be put into is told") {
    TemporaryFolder place;
    auto const missing = write_whole_folder(place / "nowhere/out", files);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::file_missing);
    CHECK(missing.error().where == (place / "nowhere").string());

    spoil(place / "file", "");
    auto const in_file = write_whole_folder(place / "file/out", files);
    REQUIRE_FALSE(in_file);
    CHECK(in_file.error().code == ErrorCode::file_missing);

    auto const unnamed = write_whole_folder("", files);
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().code == ErrorCode::bad_argument);
}

TEST_CASE("a full disk at any moment leaves nothing behind, and a second try succeeds") {
    for (int call = 1;; ++call) {
        TemporaryFolder place;
        INFO("system call " << call);
        auto const done = write_failing(place / "out", call, ENOSPC);
        if (calls < call) {
            CHECK(done);
            CHECK(call > 10);  // mkdir, writes, fsyncs and rename were all reached
            break;
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::disk_full);
        CHECK(fs::is_empty(place.path()));
        CHECK(write_whole_folder(place / "out", files));
    }
}

TEST_CASE("a single file is whole or absent, whatever fails, and never overwritten") {
    for (int call = 1;; ++call) {
        TemporaryFolder place;
        INFO("system call " << call);
        calls = 0;
        failing_call = call;
        failure = ENOSPC;
        auto const done = write_whole_file(place / "out.pdf", "some bytes");
        failing_call = 0;
        if (calls < call) {
            REQUIRE(done);
            CHECK(call > 4);  // write, both fsyncs and rename were reached
            CHECK(content(place / "out.pdf") == "some bytes");
            auto const again = write_whole_file(place / "out.pdf", "others");
            REQUIRE_FALSE(again);
            CHECK(again.error().code == ErrorCode::bad_argument);
            CHECK(content(place / "out.pdf") == "some bytes");
            break;
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::disk_full);
        CHECK(fs::is_empty(place.path()));
        spoil(place / "out.pdf.part", "left by a crash");
        CHECK(write_whole_file(place / "out.pdf", "some bytes"));
    }
    TemporaryFolder place;
    auto const missing = write_whole_file(place / "nowhere/out.pdf", "some bytes");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::file_missing);
    CHECK(missing.error().where == (place / "nowhere/out.pdf").string());
}

TEST_CASE("each failure of the system has its name") {
    auto const code = [](int number) {
        TemporaryFolder place;
        auto const done = write_failing(place / "out", 1, number);
        REQUIRE_FALSE(done);
        CHECK_FALSE(done.error().detail.empty());
        return done.error().code;
    };
    CHECK(code(ENOSPC) == ErrorCode::disk_full);
    CHECK(code(EDQUOT) == ErrorCode::disk_full);
    CHECK(code(EROFS) == ErrorCode::read_only);
    CHECK(code(EACCES) == ErrorCode::read_only);
    CHECK(code(EIO) == ErrorCode::write_failed);
}

TEST_CASE("an interrupted write goes on") {
    TemporaryFolder place;
    // The fifth call is the first write: the first four are mkdir.
    REQUIRE(write_failing(place / "out", 5, EINTR));
    CHECK(content(place / "out/a.csv") == "some bytes");
}
