#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

namespace jemaa::session {
namespace {

// The workshop comes to its end.
void ends(Stage& stage) {
    stage.opens_console();
    stage.goes_to("close");
    stage.does(StartStep{}, CloseStep{});
}

std::string reopened(Stage const& stage) {
    return stage.value(stage.state.record.kiosk.id, field::reopened);
}

}  // namespace

TEST_CASE("closing the workshop seals it once") {
    Stage stage;
    ends(stage);
    CHECK(stage.times_asked<SealFile>() == 1);
    CHECK(is_sealed(stage.state.record));
    stage.does(SealAgain{});
    CHECK(stage.times_asked<SealFile>() == 1);
    CHECK(is_sealed(stage.opened_again().record));
}

TEST_CASE("whatever is done after that opens it again, and closing seals it again") {
    Stage stage;
    ends(stage);
    SECTION("undone") {
        stage.does(UndoAction{});
    }
    SECTION("reopened") {
        stage.does(AskReopen{}, ReopenStep{"late"});
    }
    CHECK_FALSE(is_sealed(stage.state.record));
    CHECK_FALSE(reopened(stage).empty());
    CHECK_FALSE(is_sealed(stage.opened_again().record));
    stage.does(CloseStep{});
    CHECK(is_sealed(stage.state.record));
    CHECK(stage.times_asked<SealFile>() == 2);
}

TEST_CASE("a seal that failed is said, and tried again") {
    Stage stage;
    stage.opens_console();
    stage.goes_to("close");
    stage.does(StartStep{});
    stage.answers = false;
    stage.does(CloseStep{}, Stored{}, SealFailed{{ErrorCode::disk_full, "/disk", "no space"}});
    REQUIRE(stage.state.seal_trouble);
    CHECK(stage.state.seal_trouble->code == ErrorCode::disk_full);
    CHECK_FALSE(is_sealed(stage.state.record));
    stage.answers = true;
    stage.does(SealAgain{});
    CHECK(is_sealed(stage.state.record));
    CHECK_FALSE(stage.state.seal_trouble);
}

TEST_CASE("a seal that is kept but not written in its order counts, and is tried again") {
    Stage stage;
    stage.opens_console();
    stage.goes_to("close");
    stage.does(StartStep{});
    stage.answers = false;
    Seal const seal{random_id(), {9'000'000, 0}, stage.state.record.kiosk.id, {}, {}, {}};
    stage.does(CloseStep{}, Stored{},
               Sealed{seal, Error{ErrorCode::disk_full, "/disk", "no space"}});
    CHECK(is_sealed(stage.state.record));
    CHECK(stage.state.seal_trouble);
    int const asked = stage.times_asked<SealFile>();
    stage.does(SealAgain{});
    CHECK(stage.times_asked<SealFile>() == asked + 1);
    stage.does(AskReopen{}, ReopenStep{"late"}, Stored{});
    CHECK_FALSE(is_sealed(stage.state.record));
}

TEST_CASE("the world's answers are no touches, whatever lies over the screen") {
    Stage stage;
    stage.opens_console();
    stage.does(OpenExchange{}, ShowHelp{});
    auto const touched = stage.state.last_touch;
    stage.answers = false;
    stage.does(PlacesFound{{{"/media/stick", "STICK", {}}}}, SealFailed{}, ExchangeFailed{},
               FilePut{"/x"}, FilesTaken{}, Sealed{});
    CHECK(stage.state.last_touch == touched);
    CHECK(stage.asks<Help>());
    CHECK(stage.now<Exchange>().places.size() == 1);
}

TEST_CASE("another kiosk's seal does not seal this one") {
    Stage stage;
    apply(stage.state.record, Seal{random_id(), {9, 9}, random_id(), {}, {}, {}});
    CHECK_FALSE(is_sealed(stage.state.record));
    CHECK(stage.state.record.last >= Stamp{9, 9});
}

}  // namespace jemaa::session
