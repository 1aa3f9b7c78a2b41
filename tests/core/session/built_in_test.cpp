// Every workshop that is built in can be led from its first step to its last.

#include "base/resource.h"
#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

std::vector<agenda::Agenda> built_in() {
    std::vector<agenda::Agenda> all;
    for (std::string_view const shelf : {"assets/samples/", "assets/templates/"})
        for (auto const name : resources_under(shelf)) {
            if (name.ends_with("-room.toml")) continue;  // who comes, not what is done
            auto parsed = agenda::parse(*resource(name), name);
            INFO(name);
            REQUIRE(parsed);
            all.push_back(std::move(*parsed));
        }
    return all;
}

// Starts and closes the current step; people give ideas where it asks for some.
void lead(Stage& stage) {
    auto const& step =
        stage.state.agenda->steps[static_cast<std::size_t>(current_step(stage.state))];
    stage.does(StartStep{});
    if (std::holds_alternative<agenda::Ideas>(step.kind)) {
        stage.does(LockConsole{});
        stage.gives_idea("Une foire");
        stage.opens_console();
    }
    stage.does(CloseStep{});
    if (stage.asks<Confirm>()) stage.does(ConfirmYes{});
}

}  // namespace

TEST_CASE("every workshop that is built in can be led to its end") {
    auto const all = built_in();
    CHECK(all.size() >= 10);
    for (auto const& agenda : all) {
        CAPTURE(agenda.key);
        Stage stage(agenda);
        stage.opens_console();
        for (std::size_t i = 0; i < agenda.steps.size(); ++i) {
            CAPTURE(agenda.steps[i].key);
            REQUIRE(stage.shows<Console>());
            REQUIRE(stage.current() == agenda.steps[i].key);
            lead(stage);
            stage.does(NextStep{});
        }
        CHECK(stage.status(agenda.steps.back().key) == "closed");
        stage.does(LockConsole{}, ChooseLanguage{agenda.languages.front()});
        CHECK(stage.now<Waiting>().why == Waiting::Why::ended);
    }
}
