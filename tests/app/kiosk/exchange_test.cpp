#include "kiosk/exchange.h"

#include <algorithm>
#include <fstream>

#include "base/resource.h"
#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "diagnostic/verify.h"
#include "session/update.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

// Two kiosks of one workshop, each with a file of its own, and a folder that
// both can reach.
struct TwoKiosks {
    TwoKiosks() {
        std::string const text(resource("assets/samples/batna.toml").value());
        auto const agenda = agenda::parse(text, "batna").value();
        Chance chance(random_seed());
        facts =
            session::founding_facts(agenda, text, {"batna 1", "batna 2"}, 0, moment_now(), chance);
        fs::create_directory(shared);
        for (auto const& fact : facts)
            if (auto const* kiosk = std::get_if<Kiosk>(&fact)) kiosks.push_back(*kiosk);
        for (std::size_t i = 0; i < 2; ++i)
            stores.push_back(SqliteStore::create(file(i), facts, kiosks.at(i).id).value());
    }
    fs::path file(std::size_t kiosk) const {
        return folder / (kiosk == 0 ? "batna-1.jemaa" : "batna-2.jemaa");
    }
    kiosk::World world(std::size_t kiosk) {
        return {*stores.at(kiosk), file(kiosk), folder.path(), "batna", shared};
    }
    Id step(std::string const& key) const {
        for (auto const& fact : facts)
            if (auto const* it = std::get_if<Step>(&fact); it && it->key == key) return it->id;
        return {};
    }
    Idea give(std::size_t kiosk, std::string text) {
        Idea idea{random_id(), step("ideas"), kiosks.at(kiosk).id, "fr", "💍", std::move(text), {}};
        Fact const fact = idea;
        REQUIRE(stores.at(kiosk)->append(std::span(&fact, 1)));
        return idea;
    }

    TemporaryFolder folder;
    fs::path shared = folder / "shared";
    std::vector<Fact> facts;
    std::vector<Kiosk> kiosks;
    std::vector<std::unique_ptr<SqliteStore>> stores;
};

template <typename Answer>
Answer answered(session::Happening const& happening) {
    REQUIRE(std::holds_alternative<Answer>(happening));
    return std::get<Answer>(happening);
}

int ideas_in(session::FilesTaken const& taken) {
    return static_cast<int>(std::ranges::count_if(
        taken.facts, [](Fact const& fact) { return std::holds_alternative<Idea>(fact); }));
}

}  // namespace

TEST_CASE("two kiosks take in each other's ideas through a folder, any number of times") {
    TwoKiosks two;
    two.give(0, "Une foire");
    two.give(1, "Une école");
    two.give(1, "Un atelier");
    answered<session::FilePut>(kiosk::put_copy(two.world(0), two.shared.string()));
    answered<session::FilePut>(kiosk::put_copy(two.world(1), two.shared.string()));
    auto const places = kiosk::exchange_places(two.world(0));
    REQUIRE_FALSE(places.empty());
    CHECK(places.back().files == std::vector<std::string>{"batna-2.jemaa"});

    auto const first =
        answered<session::FilesTaken>(kiosk::take_in(two.world(0), two.shared.string(), "fr"));
    REQUIRE(first.taken.size() == 1);
    CHECK_FALSE(first.taken.front().error);
    CHECK(first.taken.front().added == 2);
    CHECK(first.taken.front().kiosks.find("batna 2") != std::string::npos);
    CHECK(ideas_in(first) == 3);
    auto const again =
        answered<session::FilesTaken>(kiosk::take_in(two.world(0), two.shared.string(), "fr"));
    CHECK(again.taken.front().added == 0);
    CHECK(ideas_in(again) == 3);
    CHECK(ideas_in(answered<session::FilesTaken>(
              kiosk::take_in(two.world(1), two.shared.string(), "ar"))) == 3);
}

TEST_CASE("a file that is no workshop is named and leaves the others alone") {
    TwoKiosks two;
    two.give(1, "Une école");
    answered<session::FilePut>(kiosk::put_copy(two.world(1), two.shared.string()));
    std::ofstream(two.shared / "a.jemaa") << "nothing of the kind";
    auto const taken =
        answered<session::FilesTaken>(kiosk::take_in(two.world(0), two.shared.string(), "fr"));
    REQUIRE(taken.taken.size() == 2);
    REQUIRE(taken.taken[0].error);
    CHECK(taken.taken[0].file == "a.jemaa");
    CHECK(taken.taken[1].added == 1);
}

TEST_CASE("a copy never takes the place of the open file or of somebody else's") {
    TwoKiosks two;
    two.give(0, "Une foire");
    // The open file lies in the shared folder itself.
    auto world = two.world(0);
    world.shared_folder = two.folder.path();
    auto const inode = [&] { return fs::hard_link_count(two.file(0)); };
    auto const before = inode();
    answered<session::FilePut>(kiosk::put_copy(world, two.folder.path().string()));
    CHECK(inode() == before);
    two.give(0, "Après");
    auto const read = SqliteStore::open(two.file(0), SqliteStore::Access::read).value();
    auto const facts = read->facts().value();
    CHECK(std::ranges::count_if(
              facts, [](Fact const& fact) { return std::holds_alternative<Idea>(fact); }) == 2);

    // Another kiosk's file has the same name.
    two.give(1, "Une école");
    REQUIRE(two.stores[1]->write_copy(two.shared / "batna-1.jemaa"));
    auto const answer = kiosk::put_copy(two.world(0), two.shared.string());
    CHECK(answered<session::ExchangeFailed>(answer).error.code == ErrorCode::bad_argument);
    CHECK(kiosk::exchange_places(two.world(0)).back().files ==
          std::vector<std::string>{"batna-1.jemaa"});
    auto const taken =
        answered<session::FilesTaken>(kiosk::take_in(two.world(0), two.shared.string(), "fr"));
    CHECK(taken.taken.front().added == 1);
}

TEST_CASE("a place that cannot be written to is said") {
    TwoKiosks two;
    auto const answer = kiosk::put_copy(two.world(0), (two.folder / "none").string());
    CHECK(answered<session::ExchangeFailed>(answer).error.code == ErrorCode::write_failed);
}

TEST_CASE("a closed workshop is sealed with a key of its own, which is not in its file") {
    TwoKiosks two;
    two.give(0, "Une foire");
    auto const sealed =
        answered<session::Sealed>(*kiosk::perform(two.world(0), session::SealFile{}));
    CHECK(sealed.seal.kiosk == two.kiosks[0].id);
    CHECK(fs::exists(two.file(0).string() + ".key"));
    auto const copy = two.folder / "copy.jemaa";
    REQUIRE(two.stores[0]->write_copy(copy));
    auto const verdict = diagnostic::verify(copy, two.folder.path());
    REQUIRE(verdict);
    CHECK(verdict->state == diagnostic::SealState::sealed);
    two.give(0, "Trop tard");
    auto const later = two.folder / "later.jemaa";
    REQUIRE(two.stores[0]->write_copy(later));
    CHECK(diagnostic::verify(later, two.folder.path())->state == diagnostic::SealState::altered);
}
