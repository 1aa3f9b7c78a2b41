// A workshop that follows another begins with all that one's file holds, as a
// stranger's; what is said of it later leaves the earlier one as it was sealed.

#include "diagnostic/following.h"

#include <algorithm>
#include <fstream>

#include "base/resource.h"
#include "core/diagnostic/field_day.h"
#include "core/store/stores.h"
#include "diagnostic/one_workshop.h"
#include "diagnostic/verify.h"
#include "domain/field.h"
#include "domain/workshops.h"
#include "outcome/contents.h"

using namespace jemaa;
using namespace jemaa::diagnostic;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t after_that = 1'850'000'000'000;

FieldDay held(std::string const& name) {
    FieldDay day(name);
    day.workshop.template_text = *resource("assets/templates/action-lines.toml");
    return day;
}

// What the new workshop's file begins with.
struct Meeting {
    Workshop workshop{random_id(), std::string(*resource("assets/templates/follow-up.toml")),
                      after_that};
    Kiosk kiosk{random_id(), workshop.id, "Suite"};

    [[nodiscard]] std::vector<Fact> founding(Id const& before) const {
        std::vector<Fact> facts{workshop, kiosk};
        facts.push_back(following(facts, before, {Milliseconds(after_that), {}}));
        return facts;
    }
    [[nodiscard]] Revision says(Id const& action, std::string const& progress) const {
        return {random_id(), action, field::progress, progress, {after_that + 1, 0}, kiosk.id};
    }
};

struct Series {
    TemporaryFolder folder;
    FieldDay day = held("first");
    fs::path before = day.make_file(folder.path(), 1);
    Sealed seal = sealed(before);
    Meeting meeting;
    fs::path file = folder / "suite.jemaa";

    Series() {
        auto const earlier = expect(Earlier::open(before, "", folder.path()));
        CHECK(earlier.workshop() == day.workshop);
        expect_done(earlier.create(file, meeting.founding(day.workshop.id), meeting.kiosk.id));
    }
    static void expect_done(Expected<void> const& done) {
        if (!done) FAIL(to_string(done.error()));
    }
    [[nodiscard]] Item action() const {
        auto const facts = expect(opened(file)->facts());
        for (auto const& fact : facts)
            if (auto const* item = std::get_if<Item>(&fact)) return *item;
        FAIL("no item");
        return {};
    }
};

std::ptrdiff_t files_in(fs::path const& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

}  // namespace

TEST_CASE("the new file is the new kiosk's, and holds the earlier workshop whole") {
    Series const series;
    auto const store = opened(series.file);
    CHECK(expect(store->own_kiosk()) == series.meeting.kiosk.id);
    auto const facts = expect(store->facts());
    REQUIRE(newest_workshops(facts).size() == 1);
    CHECK(newest_workshops(facts).front() == series.meeting.workshop);
    auto const earlier = facts_of(facts, series.day.workshop.id);
    auto const was = expect(opened(series.before)->facts());
    CHECK(earlier.size() == was.size() + 1);  // and where it comes from
    CHECK(std::ranges::all_of(was, [&](Fact const& fact) {
        return std::ranges::any_of(earlier, [&](Fact const* kept) { return *kept == fact; });
    }));
    CHECK(expect(store->results(series.day.poll.id)).ballots.size() == 5);
    CHECK(files_in(series.folder.path()) == 3);  // the two files and a key
}

TEST_CASE("both seals stand when the later workshop speaks of the earlier one's action") {
    Series const series;
    auto const action = series.action();
    REQUIRE(append(*opened(series.file), series.meeting.says(action.id, "done")));
    auto const own = sealed(series.file, after_that + 10);
    auto const verdict = expect(verify(series.file, series.folder.path()));
    CHECK(verdict.state == SealState::sealed);
    CHECK(verdict.own_kiosk == series.meeting.kiosk.id);
    CHECK(*verdict.seal == own.seal);
    REQUIRE(verdict.sources.size() == 1);
    REQUIRE(verdict.sources[0].seal);
    CHECK(*verdict.sources[0].seal == series.seal.seal);
    CHECK(expect(verify(series.before, series.folder.path())).state == SealState::sealed);

    auto const store = opened(series.file);
    auto const contents = expect(outcome::read_contents(*store));
    CHECK(contents.workshop == series.meeting.workshop);
    REQUIRE(contents.before);
    CHECK(contents.before->workshop == series.day.workshop);
    CHECK(outcome::value_of(*contents.before, action.id, field::progress).empty());
    auto const* const said = outcome::newest_word(contents, action.id, field::progress);
    REQUIRE(said);
    CHECK(said->value == "done");
}

TEST_CASE("a diagnostic takes both in either order and tells each workshop by itself") {
    Series const series;
    auto const action = series.action();
    REQUIRE(append(*opened(series.file), series.meeting.says(action.id, "under_way")));
    (void)sealed(series.file, after_that + 10);
    auto const one = new_diagnostic(series.folder / "one.jemaa");
    auto const other = new_diagnostic(series.folder / "other.jemaa");
    MergeOptions const options{.now = Milliseconds(after_that + 20)};
    CHECK(merged(*one, series.before, options).quarantined() == 0);
    auto const second = merged(*one, series.file, options);
    CHECK(second.quarantined() + second.refused() == 0);
    (void)merged(*other, series.file, options);
    CHECK(merged(*other, series.before, options).added() <= 1);  // at most where it comes from
    CHECK(hash_of_file(*one) == hash_of_file(*other));

    auto const facts = expect(one->facts());
    OneWorkshop earlier(*one, facts, series.day.workshop.id);
    CHECK_FALSE(expect(outcome::read_contents(earlier)).before);
    OneWorkshop meeting(*one, facts, series.meeting.workshop.id);
    CHECK(expect(outcome::read_contents(meeting)).before);
}

TEST_CASE("the earlier kiosk does not take the later workshop in") {
    Series const series;
    auto const day = held("second");
    auto const open = day.make_file(series.folder.path(), 2);
    CHECK(code_of(merge(*opened(open), series.file)) == ErrorCode::bad_argument);
}

TEST_CASE("an earlier file that is not what was sealed is refused, and nothing is left") {
    TemporaryFolder const folder;
    auto const day = held("first");
    auto const before = day.make_file(folder.path(), 1);
    (void)sealed(before);
    raw::execute(before, "UPDATE journal SET detail = 'other'");
    Meeting const meeting;
    auto const files = files_in(folder.path());
    {
        auto const earlier = expect(Earlier::open(before, "", folder.path()));
        auto const made = earlier.create(folder / "suite.jemaa", meeting.founding(day.workshop.id),
                                         meeting.kiosk.id);
        CHECK(code_of(made) == ErrorCode::altered);
    }
    CHECK(files_in(folder.path()) == files);
}

TEST_CASE("of a diagnostic's workshops one is named, and only that one is taken") {
    TemporaryFolder const folder;
    auto const first = held("first"), second = held("second");
    auto const all = folder / "all.jemaa";
    {
        auto const diagnostic = new_diagnostic(all);
        (void)merged(*diagnostic, first.make_file(folder.path(), 1));
        (void)merged(*diagnostic, second.make_file(folder.path(), 2));
    }
    auto const unnamed = Earlier::open(all, "", folder.path());
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().code == ErrorCode::bad_argument);
    for (auto const* const day : {&first, &second})
        CHECK(unnamed.error().detail.find(to_hex(day->workshop.id).substr(0, 8)) !=
              std::string::npos);
    CHECK(code_of(Earlier::open(all, "nonsense", folder.path())) == ErrorCode::bad_argument);

    auto const earlier =
        expect(Earlier::open(all, to_hex(second.workshop.id).substr(0, 8), folder.path()));
    Meeting const meeting;
    Series::expect_done(earlier.create(folder / "suite.jemaa", meeting.founding(second.workshop.id),
                                       meeting.kiosk.id));
    auto const store = opened(folder / "suite.jemaa");
    auto const facts = expect(store->facts());
    CHECK(facts_of(facts, first.workshop.id).empty());
    CHECK(expect(store->results(second.poll.id)).ballots.size() == 5);
    CHECK(followed_workshops(facts).at(meeting.workshop.id) == second.workshop.id);
}

TEST_CASE("an agenda must tell what was done since") {
    auto const asks = agenda::parse(*resource("assets/templates/follow-up.toml"), "f");
    auto const silent = agenda::parse(*resource("assets/templates/action-lines.toml"), "a");
    CHECK(check_follows(asks.value(), "f"));
    CHECK(code_of(check_follows(silent.value(), "a")) == ErrorCode::bad_argument);
}
