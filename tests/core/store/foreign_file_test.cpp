// A sound file of a stranger's is read whole; whatever is not a file at rest
// is told before anything of it is read.

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "catch_any.h"
#include "core/store/child.h"
#include "core/store/crafted.h"
#include "core/store/old_file.h"
#include "core/store/raw_file.h"
#include "core/store/stores.h"
#include "sqlite/fact_reader.h"

using namespace jemaa;
using Access = SqliteStore::Access;

namespace {

std::string detail_of(Crafted const& crafted, ErrorCode code,
                      sqlite::ForeignLimits const& limits = {}) {
    auto const opened = crafted.open(limits);
    REQUIRE_FALSE(opened);
    CAPTURE(opened.error().detail);
    CHECK(opened.error().code == code);
    CHECK(opened.error().where == crafted.path.string());
    return opened.error().detail;
}

bool mentions(std::string const& text, char const* words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a stranger's sound file is read from a private copy") {
    Crafted const crafted;
    std::filesystem::path copy;
    {
        auto const file = crafted.open().value();
        copy = file->copy();
        CHECK(copy.parent_path() == crafted.workplace.path());
        struct stat state {};
        REQUIRE(stat(copy.c_str(), &state) == 0);
        CHECK((state.st_mode & 0777) == 0600);
        CHECK(file->schema_version() == 2);
        CHECK(sqlite::read_facts(file->queries()) == as_stored(crafted.sample.all()));
        CHECK(sqlite::read_ballots(file->queries(), crafted.sample.scores.id) ==
              std::vector{crafted.sample.scored});
        CHECK_THROWS_AS(file->database().exec("DELETE FROM idea"), SQLite::Exception);
        CHECK(raw::bytes_of(copy) == crafted.bytes());
    }
    CHECK_FALSE(std::filesystem::exists(copy));
}

TEST_CASE("a stranger's older file is brought up to date in the copy alone") {
    Crafted const crafted;
    Sample const& sample = crafted.sample;
    std::filesystem::remove(crafted.path);
    std::vector<Ballot> ballots;
    for (int i = 0; i < 30; ++i) ballots.push_back(sample.new_ballot(i, 1));
    old_file::make(crafted.path, sample, ballots);
    auto const before = crafted.bytes();
    std::ranges::sort(ballots, {}, &Ballot::id);

    auto const file = crafted.open().value();
    CHECK(file->schema_version() == 1);
    CHECK(sqlite::read_facts(file->queries()) == as_stored(old_file::facts_of(sample)));
    CHECK(sqlite::read_ballots(file->queries(), sample.poll.id) == ballots);
    CHECK(crafted.bytes() == before);
}

TEST_CASE("an older file is checked by its own schema before it is migrated") {
    Crafted const crafted;
    std::filesystem::remove(crafted.path);
    old_file::make(crafted.path, crafted.sample, {crafted.sample.ballot});
    auto const bad = GENERATE(as<std::string>{}, "CREATE TABLE more (x)",
                              "ALTER TABLE idea ADD COLUMN attachment BLOB",
                              "UPDATE poll_option SET idea = poll WHERE idea IS NOT NULL");
    crafted.execute(bad);
    detail_of(crafted, ErrorCode::damaged);
}

TEST_CASE("a stranger's name for a file does not matter") {
    Crafted crafted;
    auto const name = GENERATE(as<char const*>{}, "a b.jemaa", "?mode=rw&x=%2e#.jemaa", "ورشة",
                               "' OR 1 --", "file:x");
    auto const renamed = crafted.folder / name;
    std::filesystem::rename(crafted.path, renamed);
    crafted.path = renamed;
    CHECK(crafted.open());
}

TEST_CASE("what is no regular file is not opened") {
    Crafted const crafted;
    auto const real = crafted.folder / "real.jemaa";
    std::filesystem::rename(crafted.path, real);
    SECTION("nothing") {
        detail_of(crafted, ErrorCode::file_missing);
    }
    SECTION("a folder") {
        std::filesystem::create_directory(crafted.path);
        CHECK(mentions(detail_of(crafted, ErrorCode::not_a_workshop), "folder"));
    }
    SECTION("a pipe") {
        REQUIRE(mkfifo(crafted.path.c_str(), 0600) == 0);
        CHECK(mentions(detail_of(crafted, ErrorCode::not_a_workshop), "pipe"));
    }
    SECTION("a link") {
        std::filesystem::create_symlink(real, crafted.path);
        CHECK(mentions(detail_of(crafted, ErrorCode::not_a_workshop), "link"));
    }
    SECTION("a link to itself") {
        std::filesystem::create_symlink(crafted.path, crafted.path);
        detail_of(crafted, ErrorCode::not_a_workshop);
    }
    SECTION("a socket") {
        int const ear = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{AF_UNIX, {}};
        crafted.path.string().copy(address.sun_path, sizeof address.sun_path - 1);
        REQUIRE(bind(ear, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
        detail_of(crafted, ErrorCode::not_a_workshop);
        close(ear);
    }
}

TEST_CASE("a file larger than may be is not copied") {
    Crafted const crafted;
    std::filesystem::resize_file(crafted.path, std::uintmax_t{5} << 30);
    CHECK(mentions(detail_of(crafted, ErrorCode::bad_argument), "bytes"));
    std::filesystem::resize_file(crafted.path, std::uintmax_t{1} << 30);
    CHECK(mentions(detail_of(crafted, ErrorCode::damaged), "says of itself"));
}

TEST_CASE("a file that was left half written is not taken for a whole one") {
    Crafted const crafted;
    auto const suffix = GENERATE(as<std::string>{}, "-journal", "-wal");
    auto const beside = crafted.path.string() + suffix;
    raw::write_bytes(beside, std::string(28, '\x01') + crafted.bytes());
    CHECK(mentions(detail_of(crafted, ErrorCode::bad_argument), "journal"));
    CHECK(std::filesystem::exists(beside));
    // What is done with does no harm.
    raw::write_bytes(beside, std::string(512, '\0'));
    CHECK(crafted.open());
    raw::write_bytes(beside, "");
    CHECK(crafted.open());
}

// SQLite would delete what such a journal names.
TEST_CASE("a journal that names a super-journal elsewhere is not followed") {
    Crafted const crafted;
    auto const elsewhere = crafted.folder / "letter.txt";
    raw::write_bytes(elsewhere, "dear");
    auto const name = elsewhere.string();
    std::string journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    journal += std::string(504, '\0') + std::string("\0\0\0\1", 4) + name;
    journal += std::string("\0\0\0", 3) + static_cast<char>(name.size());
    journal += std::string("\0\0\0\1", 4) + std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    raw::write_bytes(crafted.path.string() + "-journal", journal);
    detail_of(crafted, ErrorCode::bad_argument);
    CHECK(raw::bytes_of(elsewhere) == "dear");
}

TEST_CASE("a file with a write-ahead log is told how to come to rest") {
    Crafted const crafted;
    raw::execute(crafted.path, "PRAGMA journal_mode = WAL");
    CHECK(mentions(detail_of(crafted, ErrorCode::bad_argument), "write-ahead"));
}

TEST_CASE("a file that is being written is waited for, or told to be in use") {
    Crafted const crafted;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    int const life_in_ms = GENERATE(150, 10'000);
    pid_t const writer = child::start([&] {
        SQLite::Database database(crafted.path.string(), SQLite::OPEN_READWRITE);
        database.exec("BEGIN EXCLUSIVE; UPDATE idea SET language = language");
        if (write(ready[1], "x", 1) != 1) return 1;
        std::this_thread::sleep_for(std::chrono::milliseconds(life_in_ms));
        database.exec("COMMIT");
        return 0;
    });
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    if (life_in_ms < 1000)
        CHECK(crafted.open({.patience = Milliseconds(1500)}));
    else
        detail_of(crafted, ErrorCode::locked, {.patience = Milliseconds(300)});
    child::kill_hard(writer);
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("a kiosk may write on while its file is copied") {
    Crafted const crafted;
    pid_t const writer = child::start([&] {
        auto const store = SqliteStore::open(crafted.path, Access::write).value();
        while (append(*store, crafted.sample.new_ballot(1, 2))) {
        }
        return 1;
    });
    for (int i = 0; i < 20; ++i) {
        auto const opened = sqlite::ForeignFile::open(crafted.path, crafted.workplace.path());
        CAPTURE(i, (opened ? "" : to_string(opened.error())));
        CHECK(opened);
    }
    CHECK(::kill(writer, 0) == 0);
    child::kill_hard(writer);
}

TEST_CASE("without room for the copy it says where") {
    Crafted const crafted;
    auto const nowhere = crafted.workplace / "none";
    auto const opened = sqlite::ForeignFile::open(crafted.path, nowhere);
    CHECK(code_of(opened) == ErrorCode::write_failed);
    CHECK(opened.error().where.starts_with(nowhere.string()));
}

TEST_CASE("without the right to read it says so") {
    if (!child::can_run_as_nobody()) return;
    Crafted const crafted;
    std::filesystem::permissions(crafted.path, std::filesystem::perms{0});
    CHECK(child::run_as_nobody([&] {
              auto const opened = sqlite::ForeignFile::open(crafted.path, crafted.workplace.path());
              return opened ? 100 : static_cast<int>(opened.error().code);
          }) == static_cast<int>(ErrorCode::read_failed));
}
