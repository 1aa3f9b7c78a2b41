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

TEST_CASE("another kiosk's seal does not seal this one") {
    Stage stage;
    apply(stage.state.record, Seal{random_id(), {9, 9}, random_id(), {}, {}, {}});
    CHECK_FALSE(is_sealed(stage.state.record));
    CHECK(stage.state.record.last >= Stamp{9, 9});
}

}  // namespace jemaa::session
