#include "base/resource.h"
#include "core/agenda/mistake.h"

namespace jemaa::agenda {
namespace {

std::string_view const meeting = *resource("assets/templates/follow-up.toml");

void refuses(Mistake const& mistake) {
    INFO("changed to: " << mistake.to);
    auto const toml = replaced(meeting, mistake.from, mistake.to);
    auto const agenda = parse(toml, "f.toml");
    REQUIRE_FALSE(agenda);
    INFO("said: " << to_string(agenda.error()));
    CHECK(agenda.error().where == "f.toml:" + line_of(toml, mistake.at));
    CHECK(agenda.error().detail.find(mistake.says) != std::string::npos);
}

}  // namespace

TEST_CASE("a template of a meeting that follows a workshop is read with all that it says") {
    auto const agenda = parse(meeting, "f.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    auto const at = static_cast<std::size_t>(find_step(*agenda, "since"));
    CHECK(name_of(agenda->steps.at(at).kind) == "follow_up");
    CHECK_FALSE(std::get<FollowUp>(agenda->steps.at(at).kind).room_answers);
    auto const plan = static_cast<std::size_t>(find_step(*agenda, "plan"));
    CHECK(std::get<Plan>(agenda->steps.at(plan).kind).lines_of == "since");

    auto const open = parse(
        replaced(meeting, "kind = \"follow_up\"", "kind = \"follow_up\"\nroom_answers = true"),
        "f.toml");
    REQUIRE(open);
    CHECK(std::get<FollowUp>(open->steps.at(at).kind).room_answers);
}

TEST_CASE("a statement may start from the workshop before") {
    auto const agenda =
        parse(replaced(meeting, "kind = \"wall\"\nminutes = 15\nideas_of = \"ideas\"",
                       "kind = \"statement\"\nstarts_from = \"since\""),
              "f.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    auto const at = static_cast<std::size_t>(find_step(*agenda, "wall"));
    CHECK(std::get<Statement>(agenda->steps.at(at).kind).starts_from == "since");
}

TEST_CASE("a follow-up that cannot be meant is refused at its line") {
    refuses({"kind = \"follow_up\"", "kind = \"follow_up\"\nroom_answer = true",
             "room_answer = ", "room_answers"});
    refuses({"kind = \"follow_up\"", "kind = \"follow_up\"\nroom_answers = \"yes\"",
             "room_answers = ", "true or false"});
    refuses({"lines_of = \"since\"", "lines_of = \"wall\"", "lines_of = \"wall\"",
             "name a step of kind \"vote\" or \"lines\" or \"follow_up\""});
    refuses({"kind = \"wall\"\nminutes = 15\nideas_of = \"ideas\"",
             "kind = \"statement\"\nstarts_from = \"ideas\"",
             "starts_from = ", "name a step of kind \"follow_up\""});
}

TEST_CASE("a workshop follows only one other") {
    auto const toml = replaced(meeting, "kind = \"wall\"\nminutes = 15\nideas_of = \"ideas\"",
                               "kind = \"follow_up\"");
    auto const agenda = parse(toml, "f.toml");
    REQUIRE_FALSE(agenda);
    CHECK(agenda.error().detail.find("take this step out") != std::string::npos);
}

}  // namespace jemaa::agenda
