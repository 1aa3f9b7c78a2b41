// What a file may be like when it is opened or made.

#include "catch_any.h"
#include "core/store/child.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"
#include "sqlite/migration.h"

using namespace jemaa;
using Access = SqliteStore::Access;

namespace {

int const newest = sqlite::newest_version(sqlite::all_migrations());

struct Place {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "workshop.jemaa";
    Sample sample;

    void make() const { REQUIRE(SqliteStore::create(path).value()->append(sample.all())); }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(folder.path()), {}));
    }
};

// Refuses with `code`, says where and what, and leaves the file as it is.
void check_refused(std::filesystem::path const& path, Access access, ErrorCode code) {
    bool const is_file = std::filesystem::is_regular_file(path);
    auto const before = is_file ? raw::bytes_of(path) : "";
    auto const opened = SqliteStore::open(path, access);
    CAPTURE(before.size());
    REQUIRE_FALSE(opened);
    CAPTURE(to_string(opened.error()));
    CHECK(opened.error().code == code);
    CHECK(opened.error().where == path.string());
    CHECK_FALSE(opened.error().detail.empty());
    if (is_file) CHECK(raw::bytes_of(path) == before);
}

}  // namespace

TEST_CASE("a new file says what it is") {
    Place const place;
    place.make();
    CHECK(place.files() == 1);
    CHECK(raw::bytes_of(place.path).substr(68, 4) == "Jmaa");
    CHECK(raw::value(place.path, "PRAGMA user_version") == std::to_string(newest));
    CHECK(raw::value(place.path, "PRAGMA journal_mode") == "delete");
    CHECK(raw::value(place.path, "PRAGMA integrity_check") == "ok");
    CHECK(raw::value(place.path,
                     "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' "
                     "AND name NOT LIKE 'sqlite%' AND NOT (strict AND wr)") == "0");
    CHECK(raw::value(place.path,
                     "SELECT sum(value) FROM mark JOIN ballot USING (poll, slot) "
                     "WHERE aspect = x''") == "5");
}

TEST_CASE("a file is never made over another") {
    Place const place;
    raw::write_bytes(place.path, "precious");
    CHECK(code_of(SqliteStore::create(place.path)) == ErrorCode::bad_argument);
    CHECK(raw::bytes_of(place.path) == "precious");
    CHECK(place.files() == 1);
}

TEST_CASE("a file is made only in a folder that is there") {
    Place const place;
    auto const created = SqliteStore::create(place.folder / "none/workshop.jemaa");
    CHECK(code_of(created) == ErrorCode::bad_argument);
    CHECK(created.error().where == (place.folder / "none").string());
}

TEST_CASE("a file whose first facts are refused is not made") {
    Place const place;
    std::vector<Fact> const facts{place.sample.workshop, place.sample.ballot};
    auto const created = SqliteStore::create(place.path, facts);
    CHECK(code_of(created) == ErrorCode::bad_argument);
    CHECK(created.error().where == place.path.string());
    CHECK(place.files() == 0);
}

TEST_CASE("a file that is not there is missed") {
    Place const place;
    auto const access = GENERATE(Access::read, Access::write);
    check_refused(place.path, access, ErrorCode::file_missing);
    check_refused(place.path / "below", access, ErrorCode::file_missing);
    CHECK(place.files() == 0);
}

TEST_CASE("what is not a workshop is not opened as one") {
    Place const place;
    auto const access = GENERATE(Access::read, Access::write);
    check_refused(place.folder.path(), access, ErrorCode::not_a_workshop);

    std::string const contents[] = {"",
                                    "a",
                                    "Bijouterie\n",
                                    std::string(100, '\0'),
                                    std::string(20'000, 'x'),
                                    "SQLite format 3"};
    for (auto const& content : contents) {
        raw::write_bytes(place.path, content);
        check_refused(place.path, access, ErrorCode::not_a_workshop);
    }
    std::filesystem::remove(place.path);
    raw::execute(place.path, "CREATE TABLE idea (id); PRAGMA user_version = 1");
    check_refused(place.path, access, ErrorCode::not_a_workshop);
    CHECK(place.files() == 1);
}

TEST_CASE("a file of a newer schema is left to the newer program") {
    Place const place;
    place.make();
    raw::execute(place.path, "PRAGMA user_version = 97");
    auto const access = GENERATE(Access::read, Access::write);
    check_refused(place.path, access, ErrorCode::newer_schema);
    auto const detail = SqliteStore::open(place.path, access).error().detail;
    CHECK(detail.find("schema 97") != std::string::npos);
    CHECK(detail.find("schema " + std::to_string(newest)) != std::string::npos);
}

TEST_CASE("a damaged file is told from a sound one") {
    Place const place;
    place.make();
    auto const access = GENERATE(Access::read, Access::write);
    raw::execute(place.path, "VACUUM");  // no page is free
    auto const sound = raw::bytes_of(place.path);

    for (std::size_t const size : {std::size_t{512}, sound.size() / 2, sound.size() - 4096}) {
        raw::write_bytes(place.path, sound.substr(0, size));
        check_refused(place.path, access, ErrorCode::damaged);
    }
    for (std::size_t page = 1; page < sound.size() / 4096; ++page) {
        auto scratched = sound;
        CAPTURE(page);
        scratched.replace(page * 4096, 64, 64, '\xA5');
        raw::write_bytes(place.path, scratched);
        check_refused(place.path, access, ErrorCode::damaged);
    }
    raw::write_bytes(place.path, sound);
    raw::execute(place.path, "PRAGMA user_version = 0");
    check_refused(place.path, access, ErrorCode::damaged);
}

TEST_CASE("a reader cannot write") {
    Place const place;
    place.make();
    auto const before = raw::bytes_of(place.path);
    auto const reader = SqliteStore::open(place.path, Access::read).value();
    CHECK(code_of(append(*reader, place.sample.new_idea("x"))) == ErrorCode::read_only);
    CHECK(reader->facts().value() == as_stored(place.sample.all()));
    CHECK(raw::bytes_of(place.path) == before);
}

TEST_CASE("without the right to write a file can still be read") {
    if (!child::can_run_as_nobody()) {
        WARN("skipped: only root can give up its rights");
        return;
    }
    using std::filesystem::perms;
    Place const place;
    place.make();
    auto const open_code = [&](Access access) {
        return child::run_as_nobody([&] {
            auto const opened = SqliteStore::open(place.path, access);
            if (!opened) return static_cast<int>(opened.error().code);
            return (*opened)->facts().value() == as_stored(place.sample.all()) ? 100 : 101;
        });
    };
    constexpr int read_only = static_cast<int>(ErrorCode::read_only);
    std::filesystem::permissions(place.path, perms{0444});
    CHECK(open_code(Access::read) == 100);
    CHECK(open_code(Access::write) == read_only);

    std::filesystem::permissions(place.path, perms{0666});
    std::filesystem::permissions(place.folder.path(), perms{0555});
    CHECK(open_code(Access::read) == 100);
    CHECK(open_code(Access::write) == read_only);
    CHECK(child::run_as_nobody([&] {
              return static_cast<int>(SqliteStore::create(place.folder / "b.jemaa").error().code);
          }) == read_only);

    std::filesystem::permissions(place.path, perms{0000});
    CHECK(open_code(Access::read) == static_cast<int>(ErrorCode::read_failed));
    CHECK(place.files() == 1);
}
