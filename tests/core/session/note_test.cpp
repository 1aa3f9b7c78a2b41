#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage writing() {
    Stage stage;
    stage.opens_console();
    stage.does(StartStep{}, OpenMore{}, OpenNote{});
    REQUIRE(stage.shows<NoteEntry>());
    return stage;
}

std::string note_of(Stage const& stage, std::string_view step) {
    return stage.value(step_id(stage.state.record, step), field::note);
}

}  // namespace

TEST_CASE("the facilitator's remarks are kept with their step") {
    Stage stage = writing();
    stage.does(EditText{"  Beaucoup de retard ", 4}, SaveNote{});
    CHECK(stage.shows<Console>());
    CHECK(note_of(stage, "welcome") == "Beaucoup de retard");
    stage.does(NextStep{}, OpenMore{}, OpenNote{});
    CHECK(stage.now<NoteEntry>().text.empty());
    stage.does(GoBack{}, GoBack{}, PreviousStep{}, OpenMore{}, OpenNote{});
    CHECK(stage.now<NoteEntry>().text == "Beaucoup de retard");
    CHECK(stage.journal() ==
          std::vector<std::string>{"pin", "start", "note", "close", "next", "back"});
}

TEST_CASE("remarks that say nothing new are no fact") {
    Stage stage = writing();
    stage.does(SaveNote{});
    CHECK(stage.shows<Console>());
    CHECK(stage.journal() == std::vector<std::string>{"pin", "start"});
}

TEST_CASE("remarks that could not be stored are still there") {
    Stage stage = writing();
    stage.does(EditText{"Une remarque", 12});
    stage.disk_is_full = true;
    stage.does(SaveNote{}, GiveUpSave{});
    REQUIRE(stage.shows<NoteEntry>());
    CHECK(stage.now<NoteEntry>().text == "Une remarque");
    stage.disk_is_full = false;
    stage.does(SaveNote{});
    CHECK(note_of(stage, "welcome") == "Une remarque");
}

TEST_CASE("no remark is longer than a page") {
    Stage stage = writing();
    stage.does(EditText{std::string(longest_note, 'x'), 0},
               EditText{std::string(longest_note + 1, 'x'), 0});
    CHECK(stage.now<NoteEntry>().text.size() == longest_note);
}
