// Files that were made to do harm, or to be taken for what they are not. Each
// is refused in at most two seconds, before a row of it is handed out.

#include <cstring>

#include "catch_any.h"
#include "core/store/crafted.h"
#include "core/store/raw_file.h"
#include "core/store/stores.h"
#include "sqlite/fact_reader.h"

using namespace jemaa;

namespace {

void check_damaged(Crafted const& crafted) {
    auto const opened = crafted.open();
    REQUIRE_FALSE(opened);
    CAPTURE(opened.error().detail);
    CHECK(opened.error().code == ErrorCode::damaged);
    CHECK(opened.error().where == crafted.path.string());
}

std::string sql(Id const& id) {
    return "x'" + to_hex(id) + "'";
}

void put(std::string& bytes, std::size_t at, std::size_t size, std::uint64_t value) {
    for (std::size_t i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * (size - 1 - i)) & 0xFF);
}

std::uint32_t root_of(Crafted const& crafted, std::string const& name) {
    auto const query = "SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'";
    return static_cast<std::uint32_t>(std::stoul(raw::value(crafted.path, query)));
}

constexpr std::size_t page_bytes = 4096;

// An inner page of an index whose every child is `child`.
std::string inner_page(std::uint32_t child, std::size_t cells) {
    std::string page(page_bytes, '\0');
    page[0] = 2;
    put(page, 3, 2, cells);
    put(page, 8, 4, child);
    for (std::size_t i = 0; i < cells; ++i) {
        std::size_t const at = page_bytes - 8 * (i + 1);
        put(page, 12 + 2 * i, 2, at);
        put(page, at, 4, child);
        page[at + 4] = 3;  // a record of one empty column
        page[at + 5] = 2;
        page[at + 6] = 12;
    }
    put(page, 5, 2, page_bytes - 8 * cells);
    return page;
}

// Pages from `first` on are appended, and the table begins with them.
void hang_below(Crafted const& crafted, std::string const& table,
                std::vector<std::string> const& pages) {
    auto const root = root_of(crafted, table);
    auto bytes = crafted.bytes();
    auto const first = static_cast<std::uint32_t>(bytes.size() / page_bytes) + 1;
    for (auto const& page : pages) bytes += page;
    put(bytes, 28, 4, bytes.size() / page_bytes);
    bytes.replace((root - 1) * page_bytes, page_bytes, inner_page(first, 1));
    crafted.write(bytes);
}

// Each SQL leaves a row that no writer of ours can have left.
std::vector<std::string> unsound_changes(Sample const& s) {
    return {
        // texts
        "UPDATE idea SET text = CAST(x'C0AF' AS TEXT)",
        "UPDATE idea SET pictogram = CAST(x'EDA080' AS TEXT)",
        "UPDATE workshop SET template_text = CAST(x'610062' AS TEXT)",
        "UPDATE kiosk SET name = CAST(x'FF' AS TEXT)",
        "UPDATE revision SET value = CAST(x'80' AS TEXT)",
        "UPDATE journal SET detail = CAST(x'F4908080' AS TEXT)",
        "INSERT INTO receipt SELECT id, CAST(x'FE' AS TEXT), 0 FROM source LIMIT 1",
        "INSERT INTO quarantine SELECT id, 'idea', id, CAST(x'00' AS TEXT) FROM source LIMIT 1",
        "UPDATE poll SET settings = 'dots=5  per_option=3'", "UPDATE poll SET settings = 'dots'",
        "UPDATE poll SET settings = 'dots=-1'", "UPDATE step SET key = '' WHERE position = 1",
        "UPDATE item SET kind = 'wish'", "UPDATE attendance SET sex = ''",
        "UPDATE seal SET hash = upper(hash)", "UPDATE seal SET signature = 'c'",
        "UPDATE source SET hash = printf('%064d', 0) || 'x'",
        // numbers
        "UPDATE step SET position = -1 WHERE position = 1",
        "UPDATE step SET position = 2147483648 WHERE position = 1",
        "UPDATE workshop SET created_ms = -1", "UPDATE poll_option SET cost = -1",
        "UPDATE card SET number = 1000000", "UPDATE revision SET counter = -1",
        "UPDATE mark SET given = 0", "UPDATE mark SET given = -1",
        "UPDATE ballot SET slot = slot + 1; UPDATE mark SET slot = slot + 1",
        "UPDATE ballot SET slot = -1; UPDATE mark SET slot = -1",
        "UPDATE ballot SET slot = 9223372036854775807; UPDATE mark SET slot = "
        "9223372036854775807",
        "UPDATE card_use SET slot = 7",
        // ids
        "UPDATE idea SET id = zeroblob(16) WHERE text = ''", "UPDATE ballot SET id = zeroblob(16)",
        "UPDATE ballot SET id = x'01'", "UPDATE ballot SET id = (SELECT id FROM idea LIMIT 1)",
        "UPDATE ballot SET category = x''",
        "UPDATE mark SET aspect = zeroblob(16) WHERE aspect = x''",
        "UPDATE mark SET aspect = x'01' WHERE aspect = x''",
        "UPDATE journal SET subject = zeroblob(16)", "UPDATE revision SET subject = zeroblob(16)",
        "UPDATE poll_option SET subject = zeroblob(16) WHERE key IS NULL",
        "UPDATE poll_option SET key = 'x' WHERE key IS NULL",
        "UPDATE attachment SET content = x'00'", "UPDATE attachment SET content = zeroblob(999)",
        "UPDATE step SET key = 'other' WHERE position = 1",
        "UPDATE attendance SET category = 'other'",
        "UPDATE poll SET step = (SELECT id FROM step WHERE position = 0) WHERE key = ''",
        "UPDATE poll_option SET key = 'other' WHERE key IS NOT NULL",
        "INSERT INTO card_use SELECT poll, 1, card FROM card_use",
        "INSERT INTO own_kiosk VALUES (randomblob(16))",
        // references
        "UPDATE idea SET kiosk = randomblob(16)", "UPDATE idea SET attachment = zeroblob(16)",
        "DELETE FROM workshop", "DELETE FROM ballot", "DELETE FROM card", "DELETE FROM poll_option",
        "UPDATE mark SET option = (SELECT id FROM poll_option WHERE key IS NULL AND subject = " +
            sql(s.line.id) + ") WHERE poll = " + sql(s.poll.id) + " AND value = 3",
        "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 9) "
        "INSERT INTO mark (poll, slot, option, aspect, given) SELECT poll, i, "
        "id, x'', 1 << 62 FROM poll_option, n"};
}

}  // namespace

TEST_CASE("a file with another schema than its own version's is refused") {
    Crafted const crafted;
    auto const change = GENERATE(
        as<std::string>{}, "DROP TABLE journal; CREATE VIEW journal AS SELECT 1 AS id",
        "DROP TABLE journal; CREATE VIEW journal AS WITH RECURSIVE n (i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n",
        "CREATE VIEW more AS SELECT * FROM more",
        "CREATE TRIGGER t AFTER INSERT ON idea BEGIN DELETE FROM ballot; END",
        "CREATE TRIGGER t BEFORE DELETE ON idea BEGIN SELECT load_extension('x'); END",
        "CREATE TABLE more (x)", "CREATE INDEX more ON revision (field)",
        "CREATE VIRTUAL TABLE more USING fts5 (x)", "ANALYZE",
        "ALTER TABLE idea ADD COLUMN author TEXT",
        "ALTER TABLE idea ADD COLUMN loud AS (upper(text))", "ALTER TABLE seal DROP COLUMN hash",
        "ALTER TABLE idea RENAME COLUMN text TO words", "DROP TABLE quarantine",
        "UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (key <> '''')', '')",
        "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT,', ')')",
        "UPDATE sqlite_schema SET sql = replace(sql, '(given & 0x7FFFFFFF)', '(1)')",
        "UPDATE sqlite_schema SET sql = replace(sql, 'AS ((given >> 31) & 0x7FFFFFFF) VIRTUAL',"
        " 'DEFAULT 0')",
        "UPDATE sqlite_schema SET sql = sql || ' '", "UPDATE sqlite_schema SET name = upper(name)",
        "UPDATE sqlite_schema SET tbl_name = 'poll' WHERE name = 'idea'",
        "INSERT INTO sqlite_schema VALUES ('table', 'idea', 'idea', 0, 'CREATE TABLE idea (x)')",
        "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'idea'",
        "DELETE FROM sqlite_schema WHERE name = 'idea'", "DELETE FROM sqlite_schema",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE idea (x CHECK (' || "
        "replace(hex(zeroblob(20000)), '00', '(') || '1))' WHERE name = 'idea'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE idea (x' || "
        "replace(hex(zeroblob(40000)), '00', ',x') || ')' WHERE name = 'idea'",
        "UPDATE sqlite_schema SET rootpage = rootpage + 1 WHERE name = 'idea'",
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'idea'",
        "UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'idea'",
        "UPDATE sqlite_schema SET rootpage = 4000000000 WHERE name = 'idea'",
        "UPDATE sqlite_schema SET rootpage = -1 WHERE name = 'idea'",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
        "name = 'journal') WHERE name = 'seal'",
        "PRAGMA user_version = 1", "PRAGMA user_version = 0", "PRAGMA user_version = -2");
    CAPTURE(change);
    crafted.execute(change);
    check_damaged(crafted);
}

TEST_CASE("a file with thousands of tables is refused") {
    Crafted const crafted;
    std::string tables = "BEGIN;";
    for (int i = 0; i < 3'000; ++i) tables += "CREATE VIEW v" + std::to_string(i) + " AS SELECT 1;";
    crafted.execute(tables + "COMMIT");
    check_damaged(crafted);
}

TEST_CASE("a version or mark of another program is refused") {
    Crafted const crafted;
    auto const [change, code] = GENERATE(table<std::string, ErrorCode>(
        {{"PRAGMA application_id = 0", ErrorCode::not_a_workshop},
         {"PRAGMA application_id = 1249730913", ErrorCode::not_a_workshop},
         {"PRAGMA user_version = 3", ErrorCode::newer_schema},
         {"PRAGMA user_version = 2147483647", ErrorCode::newer_schema}}));
    crafted.execute(change);
    CHECK(code_of(crafted.open()) == code);
}

TEST_CASE("a row that no writer of ours can have left is refused") {
    auto const count = unsound_changes(Sample()).size();
    for (std::size_t i = 0; i < count; ++i) {
        Crafted const crafted;
        auto const change = unsound_changes(crafted.sample)[i];
        CAPTURE(change);
        crafted.execute(change);
        check_damaged(crafted);
    }
}

TEST_CASE("a value of another type than its column's is refused") {
    auto const [from, to, change] = GENERATE(table<std::string, std::string, std::string>(
        {{"created_ms    INTEGER NOT NULL", "created_ms    ANY     NOT NULL",
          "UPDATE workshop SET created_ms = 'noon'"},
         {"created_ms    INTEGER NOT NULL", "created_ms    ANY     NOT NULL",
          "UPDATE workshop SET created_ms = 1.5"},
         {"name     TEXT NOT NULL\n", "name     ANY NOT NULL\n", "UPDATE kiosk SET name = x'41'"},
         {"name     TEXT NOT NULL\n", "name     TEXT         \n", "UPDATE kiosk SET name = NULL"},
         {"given    INTEGER NOT NULL", "given    ANY     NOT NULL", "UPDATE mark SET given = 'x'"},
         {"detail  TEXT NOT NULL", "detail  ANY  NOT NULL", "UPDATE journal SET detail = 7"},
         {"slot     INTEGER NOT NULL CHECK (slot >= 0),\n  id ",
          "slot     ANY     NOT NULL CHECK (slot >= 0),\n  id ",
          "UPDATE ballot SET slot = 'a'; UPDATE mark SET slot = 0"}}));
    CAPTURE(from, change);
    Crafted const crafted;
    crafted.smuggle(from, to, change);
    check_damaged(crafted);
}

TEST_CASE("an index that lacks an entry is refused") {
    Crafted const crafted;
    auto bytes = crafted.bytes();
    auto const index = (root_of(crafted, "sqlite_autoindex_step_2") - 1) * page_bytes;
    SECTION("and nothing else is wrong with it") {
        put(bytes, index + 3, 2, 0);
        put(bytes, index + 5, 2, page_bytes);
    }
    SECTION("and its page is out of order") {
        put(bytes, index + 3, 2, 1);
    }
    SECTION("because one is there twice") {
        bytes[index + 10] = bytes[index + 8];
        bytes[index + 11] = bytes[index + 9];
    }
    crafted.write(bytes);
    check_damaged(crafted);
}

TEST_CASE("a huge value is refused before it is read") {
    Crafted const crafted;
    SECTION("of a gigabyte, as its row says") {
        crafted.execute("UPDATE attachment SET content = zeroblob(3000)");
        auto bytes = crafted.bytes();
        auto const page = (root_of(crafted, "attachment") - 1) * page_bytes;
        std::size_t const cell = page + (static_cast<unsigned char>(bytes[page + 8]) << 8 |
                                         static_cast<unsigned char>(bytes[page + 9]));
        bytes.replace(cell, 5, "\x84\x80\x80\x80\x00", 5);  // a payload of 2^30 bytes
        crafted.write(bytes);
        check_damaged(crafted);
    }
    SECTION("of 70 MB") {
        crafted.execute("UPDATE attachment SET content = zeroblob(70000000)");
        check_damaged(crafted);
    }
    SECTION("as a text") {
        crafted.execute("UPDATE workshop SET template_text = CAST(zeroblob(70000000) AS TEXT)");
        check_damaged(crafted);
    }
}

// Each level doubles the ways down: 2^40 of them.
TEST_CASE("a tree in which pages are used over and over is refused") {
    Crafted const crafted;
    auto const first = static_cast<std::uint32_t>(crafted.bytes().size() / page_bytes) + 1;
    std::vector<std::string> pages;
    for (std::uint32_t i = 1; i < 15; ++i) pages.push_back(inner_page(first + i, 400));
    std::string leaf(page_bytes, '\0');
    leaf[0] = 10;
    pages.push_back(leaf);
    hang_below(crafted, "quarantine", pages);
    check_damaged(crafted);
}

TEST_CASE("a tree that is deeper than any is refused") {
    Crafted const crafted;
    auto const first = static_cast<std::uint32_t>(crafted.bytes().size() / page_bytes) + 1;
    std::vector<std::string> pages;
    for (std::uint32_t i = 1; i < 20'000; ++i) pages.push_back(inner_page(first + i, 0));
    std::string leaf(page_bytes, '\0');
    leaf[0] = 10;
    pages.push_back(leaf);
    hang_below(crafted, GENERATE(as<std::string>{}, "quarantine", "sqlite_autoindex_step_2"),
               pages);
    check_damaged(crafted);
}

TEST_CASE("a tree that leads to itself, to no page or past the end is refused") {
    Crafted const crafted;
    auto const root = root_of(crafted, "quarantine");
    auto const target = GENERATE_COPY(as<std::uint32_t>{}, root, 0u, 1u, 0xFFFFFFFFu, 100'000u);
    auto bytes = crafted.bytes();
    bytes.replace((root - 1) * page_bytes, page_bytes, inner_page(target, 3));
    crafted.write(bytes);
    check_damaged(crafted);
}

TEST_CASE("what lies in free pages is never read") {
    Crafted const crafted;
    crafted.execute(
        "CREATE TABLE more (x); INSERT INTO more VALUES (zeroblob(100000)); DROP TABLE more");
    auto bytes = crafted.bytes();
    std::size_t garbled = 0;
    for (std::size_t page = 1; page < bytes.size() / page_bytes; ++page) {
        auto const content = bytes.substr(page * page_bytes, page_bytes);
        if (content.find_first_not_of('\0') != std::string::npos) continue;
        bytes.replace(page * page_bytes, page_bytes, page_bytes, '\xA5');
        ++garbled;
    }
    crafted.write(bytes);
    CHECK(garbled > 10);
    auto const opened = crafted.open();
    REQUIRE(opened);
    CHECK(sqlite::read_facts((*opened)->queries()) == as_stored(crafted.sample.all()));
}

TEST_CASE("a file that is cut short or runs on is refused") {
    Crafted const crafted;
    auto const bytes = crafted.bytes();
    for (std::size_t const size : {std::size_t{0}, std::size_t{1}, std::size_t{16}, std::size_t{99},
                                   std::size_t{100}, std::size_t{512}, page_bytes, bytes.size() / 2,
                                   bytes.size() - page_bytes, bytes.size() - 1}) {
        crafted.write(bytes.substr(0, size));
        auto const code = size < 100 ? ErrorCode::not_a_workshop : ErrorCode::damaged;
        CHECK(code_of(crafted.open()) == code);
    }
    crafted.write(bytes + "x");
    check_damaged(crafted);
}

TEST_CASE("a million ballots without a mark are read in time or refused in time") {
    Crafted const crafted;
    crafted.execute(
        "DELETE FROM mark; DELETE FROM ballot;"
        "WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 999999) "
        "INSERT INTO ballot SELECT " +
        sql(crafted.sample.poll.id) + ", i, randomblob(16), zeroblob(16) FROM n");
    auto const in_time = sqlite::ForeignFile::open(crafted.path, crafted.workplace.path());
    REQUIRE(in_time);
    CHECK(sqlite::read_ballot_counts((*in_time)->queries()).at(crafted.sample.poll.id) ==
          1'000'000);
    auto const late = crafted.open({.patience = Milliseconds(20)});
    REQUIRE_FALSE(late);
    CHECK(late.error().detail.find("longer than") != std::string::npos);
}
