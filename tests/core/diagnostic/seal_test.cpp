// A kiosk's seal says who vouches for a file, and where it was changed since.

#include <sys/stat.h>
#include <algorithm>

#include "core/diagnostic/field_day.h"
#include "core/store/stores.h"
#include "diagnostic/key.h"
#include "diagnostic/verify.h"

using namespace jemaa;
using namespace jemaa::diagnostic;
namespace fs = std::filesystem;

namespace {

struct SealedFile {
    TemporaryFolder folder;
    FieldDay day;
    fs::path path = day.make_file(folder.path(), 1);
    fs::path key = key_file_of(path);
    Sealed seal = sealed(path);

    [[nodiscard]] Verdict verdict() const { return expect(verify(path, folder.path())); }
    void execute(std::string const& sql) const { raw::execute(path, sql); }
    void append(Fact const& fact) const { REQUIRE(::append(*opened(path), fact)); }
};

// The verdict of a file in which `sql` has changed something by hand.
Verdict verdict_after(std::string const& sql) {
    SealedFile const file;
    file.execute("PRAGMA foreign_keys = OFF;" + sql);
    auto const diagnostic = new_diagnostic(file.folder / "all.jemaa");
    auto const verdict = file.verdict();
    // What is altered is taken only when asked for.
    MergeOptions const options{.now = Milliseconds(1'900'000'000'000)};
    CHECK(code_of(merge(*diagnostic, file.path, options)) == ErrorCode::altered);
    CHECK(expect(diagnostic->facts()).empty());
    auto asked = options;
    asked.altered = true;
    CHECK(merged(*diagnostic, file.path, asked).added() > 0);
    return verdict;
}

}  // namespace

TEST_CASE("a sealed file is whole, and tells by whom and when") {
    SealedFile const file;
    auto const verdict = file.verdict();
    CHECK(verdict.state == SealState::sealed);
    CHECK(verdict.kiosk == "Kiosk 1");
    REQUIRE(verdict.seal);
    CHECK(*verdict.seal == file.seal.seal);
    CHECK(verdict.seal->stamp.wall_ms == 1'800'000'000'000);
    CHECK(fingerprint(verdict.seal->public_key) == file.seal.fingerprint);
    CHECK(file.seal.fingerprint.size() == 24);
    CHECK(verdict.differences.empty());
    CHECK_FALSE(file.seal.has_new_key);
}

TEST_CASE("verifying leaves the file and its folder as they are") {
    SealedFile const file;
    auto const before = raw::bytes_of(file.path);
    (void)file.verdict();
    CHECK(raw::bytes_of(file.path) == before);
    CHECK(std::distance(fs::directory_iterator(file.folder.path()), {}) == 2);
}

TEST_CASE("the secret key is its owner's alone and not in the workshop") {
    SealedFile const file;
    struct stat status {};
    REQUIRE(stat(file.key.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    auto const secret = raw::bytes_of(file.key);
    REQUIRE(secret.size() == 65);
    auto const bytes = raw::bytes_of(file.path);
    CHECK(bytes.find(secret.substr(0, 64)) == std::string::npos);
    auto const as_bytes = *id_from_hex(secret.substr(0, 32));
    CHECK(bytes.find(std::string(as_bytes.bytes.begin(), as_bytes.bytes.end())) ==
          std::string::npos);
    CHECK(bytes.find(file.seal.seal.public_key) != std::string::npos);
}

TEST_CASE("a file without a seal is not sealed") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const verdict = expect(verify(day.make_file(folder.path(), 1), folder.path()));
    CHECK(verdict.state == SealState::unsealed);
    CHECK_FALSE(verdict.seal);
}

TEST_CASE("the same key seals again, a lost one is replaced and told") {
    SealedFile const file;
    auto const again = sealed(file.path, 1'800'000'000'500);
    CHECK(again.fingerprint == file.seal.fingerprint);
    CHECK(file.verdict().state == SealState::sealed);
    CHECK(file.verdict().seal->id == again.seal.id);
    fs::remove(file.key);
    auto const other = sealed(file.path, 1'800'000'001'000);
    CHECK(other.has_new_key);
    CHECK(other.fingerprint != again.fingerprint);
    CHECK(file.verdict().state == SealState::sealed);
}

TEST_CASE("a seal is later than all that it covers, whatever the clock says") {
    SealedFile const file;
    auto const early = sealed(file.path, 5);
    CHECK(early.seal.stamp > file.seal.seal.stamp);
    CHECK(file.verdict().seal->id == early.seal.id);
}

TEST_CASE("what was reopened is open again until the next seal") {
    SealedFile const file;
    auto const kiosk = file.day.kiosk(1).id;
    auto const wall = file.seal.seal.stamp.wall_ms;
    file.append(Revision{random_id(), kiosk, "reopened", "one more vote", {wall + 1, 0}, kiosk});
    file.append(Revision{random_id(), kiosk, "note", "changed", {wall + 2, 0}, kiosk});
    CHECK(file.verdict().state == SealState::open_again);
    sealed(file.path, wall + 3);
    CHECK(file.verdict().state == SealState::sealed);
}

TEST_CASE("a reopening before the seal opens nothing") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const path = day.make_file(folder.path(), 1);
    auto const kiosk = day.kiosk(1).id;
    REQUIRE(append(*opened(path), Revision{random_id(), kiosk, "reopened", "", {5, 0}, kiosk}));
    sealed(path);
    raw::execute(path, "DELETE FROM journal");
    CHECK(expect(verify(path, folder.path())).state == SealState::altered);
}

TEST_CASE("the verdict says in which kind a sealed file was altered") {
    auto const [kind, sql, facts, sealed_facts] =
        GENERATE(table<std::string, std::string, std::int64_t, std::int64_t>({
            {"workshop", "UPDATE workshop SET template_text = 'x'", 1, 1},
            {"kiosk", "UPDATE kiosk SET name = 'Other'", 1, 1},
            {"step", "UPDATE step SET position = 7 WHERE key = 'vote'", 3, 3},
            {"attendance", "DELETE FROM attendance", 0, 1},
            {"attachment", "UPDATE attachment SET media_type = 'image/gif'", 1, 1},
            {"idea", "UPDATE idea SET text = 'Autre' WHERE language = 'fr'", 2, 2},
            {"idea", "DELETE FROM idea WHERE language = 'fr'", 1, 2},
            {"item", "UPDATE item SET pictogram = ''", 1, 1},
            {"poll", "UPDATE poll SET settings = 'dots=9' WHERE key = ''", 2, 2},
            {"poll_option", "UPDATE poll_option SET cost = 1 WHERE key = 'fair'", 6, 6},
            {"ballot", "UPDATE mark SET given = given + 1 WHERE slot = 2", 10, 10},
            {"ballot", "DELETE FROM mark WHERE slot = 4; DELETE FROM ballot WHERE slot = 4", 8, 10},
            {"ballot",
             "INSERT INTO ballot (poll, slot, id, category)"
             " SELECT id, 5, randomblob(16), zeroblob(16) FROM poll",
             12, 10},
            {"card_use", "DELETE FROM card_use WHERE slot = 4", 8, 10},
            {"revision", "UPDATE revision SET value = '99' WHERE field = 'count'", 3, 3},
            {"revision", "DELETE FROM revision WHERE field = 'count'", 2, 3},
            {"journal", "UPDATE journal SET wall_ms = wall_ms + 1", 1, 1},
            {"seal", "UPDATE seal SET wall_ms = wall_ms + 1", 0, 0},
            {"seal", "UPDATE seal SET manifest = replace(manifest, 'ballot 10', 'ballot 11')", 0,
             0},
            {"seal", "UPDATE seal SET hash = printf('%064d', 7)", 0, 0},
        }));
    INFO(sql);
    auto const verdict = verdict_after(sql);
    CHECK(verdict.state == SealState::altered);
    CHECK(verdict.differences == std::vector<Difference>{{kind, facts, sealed_facts}});
}

TEST_CASE("a file that forgets whose it is hides nothing") {
    SealedFile const file;
    file.execute("DELETE FROM own_kiosk");
    CHECK(file.verdict().state == SealState::sealed);
    file.execute("UPDATE journal SET detail = 'why'");
    auto const verdict = file.verdict();
    CHECK(verdict.state == SealState::altered);
    CHECK(verdict.differences == std::vector<Difference>{{"journal", 1, 1}});
}

TEST_CASE("somebody else's key is told from the kiosk's own") {
    SealedFile const file;
    auto const wall = file.seal.seal.stamp.wall_ms;
    auto const kiosk = file.day.kiosk(1).id;
    auto const store = opened(file.path);
    auto const forged = KeyPair::make().seal(file.verdict().manifest, kiosk, {wall + 5, 0});
    REQUIRE(is_genuine(forged));
    REQUIRE(append(*store, forged));
    CHECK(file.verdict().state == SealState::other_key);
    auto const all = new_diagnostic(file.folder / "all.jemaa");
    CHECK(code_of(merge(*all, file.path)) == ErrorCode::altered);
}

TEST_CASE("a diagnostic that knows the kiosk's key notices another one") {
    SealedFile const file;
    MergeOptions const options{.now = Milliseconds(1'900'000'000'000)};
    auto const all = new_diagnostic(file.folder / "all.jemaa");
    CHECK(merged(*all, file.path, options).doubts.empty());
    fs::remove(file.key);
    sealed(file.path, 1'800'000'001'000);
    auto const report = merged(*all, file.path, options);
    CHECK(report.doubts == std::vector<Doubt>{{Doubt::Kind::other_key, {}}});
}

TEST_CASE("a diagnostic tells which of its sources were sealed") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const one = day.make_file(folder.path(), 1), two = day.make_file(folder.path(), 2);
    auto const seal = sealed(one);
    {
        auto const all = new_diagnostic(folder / "all.jemaa");
        merged(*all, one, {.now = Milliseconds(7)});
        merged(*all, two, {.now = Milliseconds(8)});
    }
    auto verdict = expect(verify(folder / "all.jemaa", folder.path()));
    CHECK(verdict.state == SealState::unsealed);
    REQUIRE(verdict.sources.size() == 2);
    std::ranges::sort(verdict.sources, {}, &SourceVerdict::name);
    CHECK(verdict.sources[0].name == "Kiosk 1.jemaa");
    CHECK(verdict.sources[0].at_ms == 7);
    REQUIRE(verdict.sources[0].seal);
    CHECK(verdict.sources[0].seal->id == seal.seal.id);
    CHECK(verdict.sources[1].kiosk == "Kiosk 2");
    CHECK_FALSE(verdict.sources[1].seal);
}

TEST_CASE("what cannot seal says so") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const all = new_diagnostic(folder / "all.jemaa");
    CHECK(code_of(seal(*all, folder / "key", Milliseconds(1))) == ErrorCode::bad_argument);
    auto const path = day.make_file(folder.path(), 1);
    raw::write_bytes(folder / "key", "no key\n");
    auto const store = opened(path);
    CHECK(code_of(seal(*store, folder / "key", Milliseconds(1))) == ErrorCode::damaged);
    CHECK(raw::value(path, "SELECT count(*) FROM seal") == "0");
    CHECK(code_of(verify(folder / "nothing", folder.path())) == ErrorCode::file_missing);
}
