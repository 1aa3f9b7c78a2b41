// A file system that is really full.

#include <sys/mount.h>
#include <unistd.h>

#include "catch_any.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;

namespace {

// A file system of 512 kB, if this process may make one.
class SmallDisk {
public:
    SmallDisk() : is_there_(mount("none", folder_.path().c_str(), "tmpfs", 0, "size=512k") == 0) {}
    SmallDisk(SmallDisk const&) = delete;
    SmallDisk& operator=(SmallDisk const&) = delete;
    ~SmallDisk() {
        if (is_there_) umount2(folder_.path().c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool is_there() const { return is_there_; }
    std::filesystem::path operator/(char const* name) const { return folder_ / name; }

    /// Leaves no block free.
    void fill() const {
        std::ofstream file(*this / "filler", std::ios::binary);
        while (file.put('x').flush()) {
        }
    }
    void free_space() const { std::filesystem::remove(*this / "filler"); }

private:
    TemporaryFolder folder_;
    bool is_there_;
};

}  // namespace

TEST_CASE("a full disk is told, and what was kept stays until there is room again") {
    SmallDisk const disk;
    if (!disk.is_there()) {
        WARN("skipped: this process may not mount a small file system");
        return;
    }
    auto const path = disk / "workshop.jemaa";
    Sample const sample;
    auto const store = SqliteStore::create(path).value();
    auto expected = sample.before_votes();
    REQUIRE(store->append(expected));
    disk.fill();

    Idea const idea = sample.new_idea(std::string(9'000, 'i'));
    Ballot const ballot = sample.new_ballot(1, 2);
    for (auto const& fact : {Fact(idea), Fact(ballot)}) {
        auto const outcome = append(*store, fact);
        CHECK(code_of(outcome) == ErrorCode::disk_full);
        CHECK(outcome.error().where == path.string());
        CHECK(store->facts().value() == as_stored(expected));
        CHECK(store->results(sample.poll.id).value().ballots.empty());
    }
    CHECK(code_of(SqliteStore::create(disk / "second.jemaa")) == ErrorCode::disk_full);
    CHECK_FALSE(std::filesystem::exists(disk / "second.jemaa"));

    disk.free_space();
    REQUIRE(append(*store, idea));
    REQUIRE(append(*store, ballot));
    expected.emplace_back(idea);
    CHECK(store->facts().value() == as_stored(expected));
    CHECK(store->results(sample.poll.id).value().ballots == std::vector{ballot});
    CHECK(raw::value(path, "PRAGMA integrity_check") == "ok");
}
