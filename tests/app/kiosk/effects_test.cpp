#include "kiosk/effects.h"
#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;

namespace {

template <typename Answer>
Answer answer(session::Effect const& effect) {
    TemporaryFolder const folder;
    auto const file = folder / "w.jemaa";
    auto const store = SqliteStore::create(file).value();
    kiosk::World const world{*store, file, folder.path(), "w", {}};
    auto const happening = kiosk::perform(world, effect);
    REQUIRE(happening);
    REQUIRE(std::holds_alternative<Answer>(*happening));
    return std::get<Answer>(*happening);
}

}  // namespace

TEST_CASE("a PIN is kept as Argon2id and known again by it alone") {
    auto const hash = answer<session::PinHashed>(session::HashPin{"2580"}).hash;
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(answer<session::PinChecked>(session::CheckPin{"2580", hash}).right);
    CHECK_FALSE(answer<session::PinChecked>(session::CheckPin{"2581", hash}).right);
    CHECK_FALSE(answer<session::PinChecked>(session::CheckPin{"2580", "nonsense"}).right);
    CHECK(answer<session::PinHashed>(session::HashPin{"2580"}).hash != hash);  // salted
}

TEST_CASE("an export can always go to the kiosk itself, after the sticks") {
    auto const targets = answer<session::TargetsFound>(session::FindTargets{}).targets;
    REQUIRE_FALSE(targets.empty());
    CHECK(targets.back().label.empty());
    CHECK(targets.back().folder.starts_with(std::filesystem::temp_directory_path().string()));
}

TEST_CASE("results of an unknown poll are an error, not a crash") {
    CHECK(answer<session::LoadFailed>(session::LoadResults{random_id()}).error.code ==
          ErrorCode::bad_argument);
}
