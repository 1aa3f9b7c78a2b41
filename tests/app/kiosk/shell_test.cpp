#include "kiosk/shell.h"
#include "base/resource.h"
#include "catch_any.h"
#include "session/update.h"

using namespace jemaa;
using namespace jemaa::kiosk;

namespace {

session::State opening() {
    std::string const text(resource("assets/samples/batna.toml").value());
    auto agenda = std::make_shared<agenda::Agenda const>(agenda::parse(text, "batna").value());
    Chance chance(Seed{});
    auto const facts = session::founding_facts(*agenda, text, "k", {}, chance);
    return session::opening_state(agenda, facts, {}, {}, {});
}

}  // namespace

TEST_CASE("an effect's answer is fed back before the event is over") {
    int hashed = 0, stored = 0;
    Shell shell(opening(), [&](session::Effect const& effect) -> std::optional<session::Happening> {
        if (std::holds_alternative<session::HashPin>(effect))
            return ++hashed, session::PinHashed{"h"};
        if (std::holds_alternative<session::StoreFacts>(effect)) return ++stored, session::Stored{};
        return std::nullopt;
    });
    shell.dispatch(session::AskFacilitator{});
    for (int twice = 0; twice < 2; ++twice) {
        for (char const digit : {'1', '2', '3', '4'}) shell.dispatch(session::PinDigit{digit});
        shell.dispatch(session::PinSubmit{});
    }
    CHECK(hashed == 1);
    CHECK(stored == 1);
    CHECK(std::holds_alternative<session::Console>(shell.state().situation));
}

TEST_CASE("time passes only when it is due") {
    Milliseconds now{1000};
    Shell shell(opening(), [](auto const&) { return std::nullopt; }, {.now = [&] {
                    return Moment{now, now};
                }});
    CHECK_FALSE(shell.time_left());  // nothing is due at the start: the kiosk sleeps
    shell.dispatch(session::ChooseLanguage{"fr"});
    REQUIRE(shell.time_left());
    CHECK(*shell.time_left() == session::ask_still_there_after);
    CHECK_FALSE(shell.tick());
    now += session::ask_still_there_after;
    CHECK(shell.tick());
    CHECK(std::holds_alternative<session::StillThere>(shell.state().dialog));
}
