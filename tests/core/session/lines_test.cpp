#include "core/session/planning.h"
#include "domain/field.h"
#include "session/item.h"

namespace jemaa::session {
namespace {

Line line_at(Stage const& stage, std::size_t at) {
    return lines_of(stage.state, "lines").at(at);
}

}  // namespace

TEST_CASE("the template's lines are there from the beginning, in its order") {
    Stage const stage(planning());
    auto const lines = lines_of(stage.state, "lines");
    REQUIRE(lines.size() == 7);
    CHECK(lines[0].key == "design");
    CHECK(lines[0].pictogram == "✏️");
    CHECK(lines[0].title.in("en") == "Renew the design");
    CHECK(lines[0].title.in("ar") == "تصميم جديد");
    CHECK(lines[6].text.in("en") == "Photos, prices and a place online.");
    CHECK(lines[6].cost == 600'000);
    CHECK(lines_of(stage.state, "fund").empty());
    CHECK(lines_of(stage.state, "nowhere").empty());
}

TEST_CASE("kiosks of one workshop begin with the same lines") {
    auto const agenda = planning();
    Chance chance(Seed{3});
    auto const facts =
        founding_facts(agenda, "t", {"A", "B"}, 0, {Milliseconds(9), Milliseconds(9)}, chance);
    int lines = 0, actions = 0;
    Id const first = std::get<Kiosk>(facts.at(1)).id;
    for (auto const& fact : facts)
        if (auto const* item = std::get_if<Item>(&fact)) {
            CHECK(item->kiosk == first);
            CHECK(item->id == template_item_id(item->step, item->kind, item->key));
            (item->kind == "line" ? lines : actions) += 1;
        }
    CHECK(lines == 7);
    CHECK(actions == 2);
}

TEST_CASE("the facilitator adds a line of the room, and takes it back") {
    Stage stage(planning());
    shows(stage, "lines");
    Id const id = adds_line(stage, "  Un musée du bijou ");
    REQUIRE(stage.shows<LinesView>());
    auto const lines = lines_of(stage.state, "lines");
    REQUIRE(lines.size() == 8);
    CHECK(lines[7].id == id);
    CHECK(lines[7].title.in("ar") == "Un musée du bijou");
    CHECK(stage.value(id, "title.ar") == "Un musée du bijou");  // the console's language
    CHECK_FALSE(lines[7].pictogram.empty());
    CHECK(stage.journal().back() == "add_line");

    stage.does(UndoAction{});
    CHECK(stage.shows<LinesView>());
    CHECK(lines_of(stage.state, "lines").size() == 7);
    CHECK(stage.journal().back() == "undo");
    stage.does(UndoAction{});  // the start of the step is taken back on the console only
    CHECK(stage.status("lines") == field::running);
}

TEST_CASE("a new line's words are in the language of the keyboard; later ones keep theirs") {
    Stage stage(planning());
    shows(stage, "lines");
    stage.does(AddLine{}, ChooseKeyboard{"fr"});
    types(stage, "Un musée");
    Id const id = stage.now<ItemForm>().item;
    CHECK(stage.value(id, "title.fr") == "Un musée");
    CHECK(stage.value(id, "title.ar").empty());

    stage.does(SwitchLanguage{"fr"}, OpenField{ItemField::title});
    CHECK(stage.now<FieldEntry>().words.text == "Un musée");
    stage.does(ChooseKeyboard{"ar"});
    types(stage, "Un musée جديد");
    CHECK(stage.value(id, "title.fr") == "Un musée جديد");
    CHECK(stage.value(id, "title.ar").empty());
}

TEST_CASE("every field of a line can be set, and undone one by one") {
    Stage stage(planning());
    shows(stage, "lines");
    Id const id = line_at(stage, 0).id;
    auto const theme = themes_of(stage.state, "lines", "fr");
    CHECK(theme.empty());  // the vote on them was never opened
    sets(stage, id, ItemField::text, "En une phrase");
    sets(stage, id, ItemField::cost, "750");
    sets(stage, id, ItemField::pictogram, "🌍");
    auto const line = line_at(stage, 0);
    CHECK(line.text.in("ar") == "En une phrase");
    CHECK(line.cost == 750);
    CHECK(line.pictogram == "🌍");
    stage.does(UndoAction{}, UndoAction{}, UndoAction{});
    auto const before = line_at(stage, 0);
    CHECK(before.pictogram == "✏️");
    CHECK(before.cost == 1'800'000);
    CHECK(before.text.in("en") == "Designers and jewellers make new collections together.");
}

TEST_CASE("a line is tied to what was voted on") {
    Stage stage(planning());
    stage.runs("themes");
    shows(stage, "lines");
    auto const themes = themes_of(stage.state, "lines", "en");
    REQUIRE(themes.size() == 3);
    CHECK(themes[1].title == "Young people learning the craft");
    CHECK(themes[1].pictogram == "👩‍🎓");
    Id const line = line_at(stage, 3).id;
    sets(stage, line, ItemField::theme, to_hex(themes[1].id));
    CHECK(line_at(stage, 3).theme == themes[1].id);
    sets(stage, line, ItemField::theme, to_hex(themes[1].id));  // touched again: tied to none
    CHECK(line_at(stage, 3).theme.is_nil());
    sets(stage, line, ItemField::theme, to_hex(random_id()));  // not one that is offered
    CHECK(line_at(stage, 3).theme.is_nil());
}

TEST_CASE("a hidden line is out of the room's sight, and can be shown again") {
    Stage stage(planning());
    shows(stage, "lines");
    Id const id = line_at(stage, 2).id;
    stage.does(OpenItem{id}, HideItem{true});
    CHECK(stage.shows<LinesView>());
    CHECK(lines_of(stage.state, "lines").size() == 6);
    CHECK(lines_of(stage.state, "lines", true).size() == 7);
    stage.does(OpenItem{id}, HideItem{true}, HideItem{false});
    CHECK(line_at(stage, 2).id == id);
    CHECK(stage.journal().back() == "show_item");
}

TEST_CASE("participants read the lines, and change nothing") {
    Stage stage(planning());
    stage.runs("lines");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<LinesView>());
    auto const before = stage.disk.size();
    stage.does(AddLine{}, OpenItem{line_at(stage, 0).id}, UndoAction{}, ShowPage{1});
    REQUIRE(stage.shows<LinesView>());
    CHECK(stage.now<LinesView>().page == 1);
    stage.does(ShowPage{7});
    CHECK(stage.now<LinesView>().page == 1);
    CHECK(stage.disk.size() == before);
    stage.does(GoBack{});
    CHECK(stage.shows<Attract>());
}

TEST_CASE("nothing is changed once the step is closed; a reopened one can be") {
    Stage stage(planning());
    shows(stage, "lines");
    Id const id = line_at(stage, 0).id;
    stage.does(GoBack{}, CloseStep{}, ShowRoom{}, AddLine{}, OpenItem{id}, UndoAction{});
    CHECK(stage.shows<LinesView>());
    CHECK(stage.status("lines") == field::closed);
    stage.does(GoBack{}, AskReopen{}, ReopenStep{"mistake"}, ShowRoom{}, OpenItem{id});
    CHECK(stage.shows<ItemForm>());
}

TEST_CASE("a vote takes in the lines that the room sees, with their costs") {
    Stage stage(planning());
    shows(stage, "lines");
    stage.does(OpenItem{line_at(stage, 1).id}, HideItem{true});
    sets(stage, line_at(stage, 0).id, ItemField::cost, "42");
    stage.does(GoBack{}, LockConsole{});
    stage.runs("fund");
    auto const options = options_of(stage.state, "fund");
    REQUIRE(options.size() == 6);
    for (auto const& option : options) {
        auto const line = line_named(stage.state, option.subject);
        REQUIRE(line);
        CHECK(option.cost == line->cost);
        CHECK(option_title(stage.state, option, "en") == line->title.in("en"));
        CHECK(option_text(stage.state, option, "ar") == line->text.in("ar"));
        CHECK(option_pictogram(stage.state, option) == line->pictogram);
        CHECK(line->key != "supply");
    }
}

TEST_CASE("a vote about a budget waits until every line has a cost") {
    Stage stage(planning());
    shows(stage, "lines");
    Id const id = adds_line(stage, "Un musée");
    stage.does(GoBack{}, NextStep{});
    auto const& vote = std::get<agenda::Vote>(
        stage.state.agenda->steps.at(static_cast<std::size_t>(current_step(stage.state))).kind);
    REQUIRE(lines_without_cost(stage.state, vote).size() == 1);
    stage.does(StartStep{});
    CHECK(stage.status("fund").empty());
    stage.does(PreviousStep{}, AskReopen{}, ReopenStep{"mistake"}, ShowRoom{});
    sets(stage, id, ItemField::cost, "90000");
    stage.does(GoBack{}, NextStep{}, StartStep{});
    CHECK(stage.status("fund") == field::running);
    CHECK(options_of(stage.state, "fund").size() == 8);
}

TEST_CASE("what was typed stays on the screen when it cannot be stored") {
    Stage stage(planning());
    shows(stage, "lines");
    stage.does(AddLine{});
    stage.disk_is_full = true;
    types(stage, "Un musée");
    REQUIRE(stage.state.saving);
    stage.does(GiveUpSave{});
    REQUIRE(stage.shows<FieldEntry>());
    CHECK(stage.now<FieldEntry>().words.text == "Un musée");
    stage.disk_is_full = false;
    stage.does(SaveField{}, SaveField{});  // a double touch makes one line
    CHECK(lines_of(stage.state, "lines").size() == 8);
}

TEST_CASE("nothing empty is kept, and nothing that is too long") {
    Stage stage(planning());
    shows(stage, "lines");
    stage.does(AddLine{}, SaveField{});
    CHECK(stage.shows<FieldEntry>());
    types(stage, "   ");
    CHECK(stage.shows<FieldEntry>());
    std::string const long_title(longest_of(ItemField::title) + 1, 'x');
    types(stage, long_title);
    CHECK(stage.now<FieldEntry>().words.text == "   ");
    stage.does(GoBack{});
    REQUIRE(stage.shows<LinesView>());
    stage.does(OpenItem{line_at(stage, 0).id}, OpenField{ItemField::cost});
    for (int i = 0; i < 14; ++i) stage.does(CellDigit{'9'});
    CHECK(stage.now<FieldEntry>().amount == largest_amount);
    stage.does(CellErase{}, CellDigit{'x'});
    CHECK(stage.now<FieldEntry>().amount == largest_amount / 10);
    auto const before = stage.disk.size();
    stage.does(GoBack{}, OpenField{ItemField::cost}, SaveField{});  // the same as before
    CHECK(stage.disk.size() == before);
    CHECK(stage.shows<ItemForm>());
    stage.does(OpenField{ItemField::payer});  // no field of a line
    CHECK(stage.shows<ItemForm>());
}

}  // namespace jemaa::session
