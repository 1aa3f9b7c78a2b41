// What contradicts what is there is put aside and told, never guessed.

#include <algorithm>

#include "core/diagnostic/field_day.h"
#include "core/store/stores.h"
#include "sqlite/creation.h"

using namespace jemaa;
using namespace jemaa::diagnostic;
namespace fs = std::filesystem;

namespace {

MergeOptions const later{.now = Milliseconds(1'900'000'000'000)};

using Kinds = std::vector<sqlite::KindUnion>;

sqlite::KindUnion of_kind(Kinds const& kinds, std::string const& kind) {
    auto const found = std::ranges::find(kinds, kind, &sqlite::KindUnion::kind);
    return found == kinds.end() ? sqlite::KindUnion{kind} : *found;
}

sqlite::KindUnion of_kind(MergeReport const& report, std::string const& kind) {
    return of_kind(report.kinds, kind);
}

// A file that a merge would not even open, since its ids are not what they
// derive from: the union alone must hold too.
Kinds united(SqliteStore& into, fs::path const& file) {
    std::string const hash(64, '7');
    sqlite::Provenance const provenance{{derived_id({}, hash), hash, {}}, "by hand", 0};
    return expect(sqlite::unite(into.connection(), file, provenance));
}

// A diagnostic with kiosk 1's file, and that file changed by hand.
struct Contradiction {
    TemporaryFolder folder;
    FieldDay day;
    fs::path file = day.make_file(folder.path(), 1);
    fs::path path = folder / "all.jemaa";
    std::unique_ptr<SqliteStore> all = new_diagnostic(path);
    std::string hash;

    Contradiction() {
        merged(*all, file, later);
        hash = hash_of_file(*all);
    }
    MergeReport merge_after(std::string const& sql) const {
        raw::execute(file, "PRAGMA foreign_keys = OFF;" + sql);
        return merged(*all, file, later);
    }
    [[nodiscard]] std::string quarantined() const {
        return raw::value(path,
                          "SELECT group_concat(kind || ' ' || content, char(10))"
                          " FROM quarantine");
    }
};

}  // namespace

TEST_CASE("the same id with other content goes into quarantine, in every kind") {
    auto const [kind, sql, said] = GENERATE(table<std::string, std::string, std::string>({
        {"workshop", "UPDATE workshop SET template_text = 'other'", "\"template_text\":\"other\""},
        {"kiosk", "UPDATE kiosk SET name = 'Other'", "\"name\":\"Other\""},
        {"step", "UPDATE step SET position = 9 WHERE key = 'vote'", "\"position\":9"},
        {"attachment", "UPDATE attachment SET media_type = 'audio/ogg'", "audio/ogg"},
        {"idea", "UPDATE idea SET text = 'Autre' WHERE language = 'fr'", "\"text\":\"Autre\""},
        {"item", "UPDATE item SET pictogram = 'x'", "\"pictogram\":\"x\""},
        {"poll", "UPDATE poll SET settings = 'dots=9' WHERE key = ''", "dots=9"},
        {"poll_option",
         "UPDATE poll_option SET cost = 5 WHERE key = 'fair' AND cost = 0 AND"
         " poll = (SELECT id FROM poll WHERE key = '')",
         "\"cost\":5"},
        {"ballot",
         "UPDATE mark SET given = given + 1 WHERE slot = 0 AND"
         " poll = (SELECT id FROM poll WHERE key = '')",
         "\"marks\":[{"},
        {"ballot",
         "UPDATE ballot SET category = id WHERE slot = 0 AND"
         " poll = (SELECT id FROM poll WHERE key = '')",
         "\"category\""},
        {"revision", "UPDATE revision SET value = '99' WHERE field = 'count'", "\"value\":\"99\""},
        {"journal", "UPDATE journal SET detail = 'why'", "\"detail\":\"why\""},
    }));
    INFO(sql);
    Contradiction const two;
    auto const report = two.merge_after(sql);
    CHECK(of_kind(report, kind).quarantined == 1);
    CHECK(report.quarantined() == 1);
    CHECK(report.added() + report.refused() == 0);
    CHECK(hash_of_file(*two.all) == two.hash);
    CHECK(two.quarantined().starts_with(kind + " {"));
    CHECK(two.quarantined().find(said) != std::string::npos);
    auto const rows = raw::value(two.path, "SELECT count(*) FROM source");
    CHECK(merged(*two.all, two.file, later).quarantined() == 1);
    CHECK(raw::value(two.path, "SELECT count(*) FROM quarantine") == "1");
    CHECK(raw::value(two.path, "SELECT count(*) FROM source") == rows);
}

TEST_CASE("what derives from its content cannot contradict it") {
    auto const* const sql = GENERATE("UPDATE attendance SET category = 'x'",
                                     "UPDATE card SET number = 7 WHERE number = 1000",
                                     "UPDATE poll SET key = '3' WHERE key = '2'");
    Contradiction const two;
    raw::execute(two.file, sql);
    CHECK(code_of(merge(*two.all, two.file, later)) == ErrorCode::damaged);
    CHECK(hash_of_file(*two.all) == two.hash);
}

TEST_CASE("a ballot that is here in another poll is not taken") {
    Contradiction const two;
    auto facts = two.day.common();
    auto const gathered = two.day.gathered(2, 0);
    facts.insert(facts.end(), gathered.begin(), gathered.end());
    auto const ours = expect(two.all->results(two.day.poll.id)).ballots.front();
    facts.emplace_back(Ballot{ours.id, two.day.second.id, {}});
    auto const file = two.folder / "2.jemaa";
    expect(SqliteStore::create(file, facts, two.day.kiosk(2).id));
    auto const report = merged(*two.all, file, later);
    CHECK(of_kind(report, "ballot") == sqlite::KindUnion{"ballot", 0, 0, 1, 0});
    CHECK(expect(two.all->results(two.day.poll.id)).ballots.front() == ours);
}

TEST_CASE("a key that is here under another id goes into quarantine with all that hangs on it") {
    Contradiction const two;
    std::string const sql =
        "UPDATE step SET id = x'000102030405060708090A0B0C0D0E0F' WHERE key = 'vote';"
        "UPDATE poll SET step = x'000102030405060708090A0B0C0D0E0F';"
        "UPDATE poll SET id = x'100102030405060708090A0B0C0D0E0F' WHERE key = '2';"
        "UPDATE poll_option SET poll = x'100102030405060708090A0B0C0D0E0F' WHERE poll NOT IN"
        " (SELECT id FROM poll);"
        "UPDATE mark SET poll = x'100102030405060708090A0B0C0D0E0F' WHERE poll NOT IN"
        " (SELECT id FROM poll);"
        "UPDATE ballot SET poll = x'100102030405060708090A0B0C0D0E0F' WHERE poll NOT IN"
        " (SELECT id FROM poll);"
        "UPDATE ballot SET id = CAST(x'20' || substr(id, 2) AS BLOB)"
        " WHERE poll = x'100102030405060708090A0B0C0D0E0F';"
        "UPDATE card_use SET poll = x'100102030405060708090A0B0C0D0E0F' WHERE poll NOT IN"
        " (SELECT id FROM poll)";
    raw::execute(two.file, "PRAGMA foreign_keys = OFF;" + sql);
    CHECK(code_of(merge(*two.all, two.file, later)) == ErrorCode::damaged);
    auto const report = united(*two.all, two.file);
    CHECK(of_kind(report, "step").quarantined == 1);
    CHECK(of_kind(report, "poll").refused == 2);
    CHECK(of_kind(report, "poll_option").refused == 3);
    CHECK(of_kind(report, "ballot").refused == 5);
    CHECK(of_kind(report, "card_use").refused == 5);
    for (auto const& kind : report) CHECK(kind.added == 0);
    CHECK(hash_of_file(*two.all) == two.hash);
    CHECK(raw::value(two.path, "SELECT count(*) FROM pragma_foreign_key_check") == "0");
}

TEST_CASE("a ballot on an option that was not taken is refused, the others are not") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const all = new_diagnostic(folder / "all.jemaa");
    merged(*all, day.make_file(folder.path(), 1), later);
    auto const file = day.make_file(folder.path(), 2, 4);
    // "fair" under another id, on one ballot of the first poll.
    raw::execute(file,
                 "PRAGMA foreign_keys = OFF;"
                 "CREATE TEMP TABLE fair AS SELECT id FROM poll_option WHERE key = 'fair' AND"
                 " poll = (SELECT id FROM poll WHERE key = '');"
                 "UPDATE poll_option SET id = CAST(x'FF' || substr(id, 2) AS BLOB)"
                 " WHERE id = (SELECT id FROM fair);"
                 "DELETE FROM mark WHERE option = (SELECT id FROM fair) AND slot <> 2;"
                 "UPDATE mark SET option = CAST(x'FF' || substr(option, 2) AS BLOB)"
                 " WHERE option = (SELECT id FROM fair)");
    auto const report = united(*all, file);
    CHECK(of_kind(report, "poll_option").quarantined == 1);
    CHECK(of_kind(report, "ballot").refused == 1);
    CHECK(of_kind(report, "ballot").added == 7);
}

TEST_CASE("two ballots with one id make a file that nobody takes") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const file = day.make_file(folder.path(), 1);
    raw::execute(file, "UPDATE ballot SET id = x'000102030405060708090A0B0C0D0E0F' WHERE slot = 0");
    auto const all = new_diagnostic(folder / "all.jemaa");
    CHECK(code_of(merge(*all, file, later)) == ErrorCode::damaged);
    CHECK(expect(all->facts()).empty());
}

TEST_CASE("an older schema is read from a copy, which is brought up to date") {
    TemporaryFolder const folder;
    auto const file = folder / "old.jemaa";
    std::vector const first{sqlite::all_migrations().front()};
    REQUIRE(sqlite::create_file(file, first, [](auto const&) { return Expected<void>(); }));
    raw::execute(
        file,
        "INSERT INTO workshop VALUES (x'00000000000000000000000000000001', '[workshop]', 1);"
        "INSERT INTO kiosk VALUES (x'00000000000000000000000000000002', "
        "x'00000000000000000000000000000001', 'Old')");
    auto const bytes = raw::bytes_of(file);
    auto const all = new_diagnostic(folder / "all.jemaa");
    auto const report = merged(*all, file, later);
    CHECK(report.added() == 2);
    CHECK(report.kiosks == std::vector<std::string>{"Old"});
    CHECK(report.verdict.schema_version == 1);
    CHECK_FALSE(report.verdict.own_kiosk.is_nil());
    CHECK(raw::bytes_of(file) == bytes);
    CHECK(merged(*all, file, later).added() == 0);
}

TEST_CASE("a newer schema is refused") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const all = new_diagnostic(folder / "all.jemaa");
    auto const file = day.make_file(folder.path(), 1);
    raw::execute(file, "PRAGMA user_version = 99");
    CHECK(code_of(merge(*all, file, later)) == ErrorCode::newer_schema);
    CHECK(expect(all->facts()).empty());
}
