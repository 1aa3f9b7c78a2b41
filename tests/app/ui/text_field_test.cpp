#include "ui/text_field.h"
#include "catch_any.h"

using namespace jemaa::ui;
using Kind = KeyPress::Kind;

namespace {

Draft typed(std::string const& text, bool right_to_left, Draft draft = {}) {
    return edited(std::move(draft), {Kind::insert, text}, right_to_left);
}

}  // namespace

TEST_CASE("letters go in where the cursor is") {
    Draft draft = typed("c", false, typed("a", false));
    draft = edited(draft, {Kind::left, {}}, false);
    draft = typed("b", false, draft);
    CHECK(draft == Draft{"abc", 2});
}

TEST_CASE("in Arabic the left key goes on and the right key goes back") {
    Draft draft{"سوق", 0};
    draft = edited(draft, {Kind::left, {}}, true);
    CHECK(draft.cursor == 2);
    draft = edited(draft, {Kind::left, {}}, true);
    draft = edited(draft, {Kind::right, {}}, true);
    CHECK(draft.cursor == 2);
}

TEST_CASE("the cursor stops at both ends") {
    Draft draft{"é", 0};
    draft = edited(draft, {Kind::left, {}}, false);
    CHECK(draft.cursor == 0);
    draft = edited(draft, {Kind::right, {}}, false);
    draft = edited(draft, {Kind::right, {}}, false);
    CHECK(draft.cursor == 2);
    draft = edited({"سوق", 6}, {Kind::left, {}}, true);
    CHECK(draft.cursor == 6);
}

TEST_CASE("erasing takes what a person sees as one letter") {
    CHECK(edited({"aé", 3}, {Kind::erase, {}}, false) == Draft{"a", 1});
    std::string const family = "👩‍🎓";
    CHECK(edited({"a" + family, 1 + family.size()}, {Kind::erase, {}}, false) == Draft{"a", 1});
    CHECK(edited({"", 0}, {Kind::erase, {}}, false) == Draft{});
    CHECK(edited({"ab", 0}, {Kind::erase, {}}, false) == Draft{"ab", 0});
}

TEST_CASE("keys that do not edit change nothing") {
    Draft const draft{"ab", 1};
    for (Kind kind : {Kind::shift, Kind::symbols, Kind::language})
        CHECK(edited(draft, {kind, "fr"}, false) == draft);
}
