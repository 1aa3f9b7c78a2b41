#include <map>
#include <set>

#include "agenda/agenda.h"
#include "base/resource.h"
#include "catch_any.h"
#include "kiosk/room.h"

using namespace jemaa;
using namespace jemaa::kiosk;

namespace {

Room batna_room() {
    return parse_room(resource("assets/samples/batna-room.toml").value(), "room").value();
}

agenda::Agenda batna() {
    return agenda::parse(resource("assets/samples/batna.toml").value(), "batna.toml").value();
}

template <typename Kind>
Kind const& step_of(agenda::Agenda const& agenda) {
    for (auto const& step : agenda.steps)
        if (auto const* kind = std::get_if<Kind>(&step.kind)) return *kind;
    throw std::runtime_error("no such step");
}

}  // namespace

TEST_CASE("the rehearsal's room fits the sample that it plays") {
    auto const room = batna_room();
    auto const agenda = batna();
    auto const& vote = step_of<agenda::Vote>(agenda);
    auto const& welcome = step_of<agenda::Welcome>(agenda);
    auto const& ideas = step_of<agenda::Ideas>(agenda);

    std::set<std::string> choices(room.brought.begin(), room.brought.end()), categories;
    for (auto const& option : vote.options) choices.insert(option.key);
    for (auto const& category : welcome.categories) categories.insert(category.key);
    std::set<std::string> languages(agenda.languages.begin(), agenda.languages.end());

    int heads = 0;
    for (auto const& cell : room.attendance) {
        heads += cell.count;
        CHECK(categories.contains(cell.category));
    }
    CHECK(heads == static_cast<int>(room.people.size()));
    for (auto const& person : room.people) {
        CHECK(languages.contains(person.language));
        CHECK(static_cast<int>(person.ideas.size()) <= ideas.most_per_person);
        int dots = 0;
        for (auto const& [key, given] : person.ballots.at("vote").given) {
            INFO(key);
            CHECK(choices.contains(key));
            CHECK(given.front() <= vote.settings.get("per_option"));
            dots += given.front();
        }
        CHECK(dots <= vote.settings.get("dots"));
    }
}

TEST_CASE("twenty-four people in three languages") {
    auto const room = batna_room();
    CHECK(room.people.size() == 24);
    std::set<std::string> languages;
    for (auto const& person : room.people) languages.insert(person.language);
    CHECK(languages == std::set<std::string>{"ar", "en", "fr"});
}

TEST_CASE("a mistake in a room names the line") {
    auto const room = parse_room("pin = \"1\"\npin = = 2\n", "mine.toml");
    REQUIRE_FALSE(room);
    CHECK(room.error().where == "mine.toml:2");
}

TEST_CASE("thirty people on two kiosks for each of the whole days") {
    for (std::string const sample : {"batna-day", "constantine"}) {
        INFO(sample);
        auto const room =
            parse_room(resource("assets/samples/" + sample + "-room.toml").value(), sample).value();
        auto const agenda =
            agenda::parse(resource("assets/samples/" + sample + ".toml").value(), sample).value();
        CHECK(room.people.size() == 30);
        std::map<int, int> heads, people;
        std::set<std::string> languages;
        for (auto const& cell : room.attendance) heads[cell.kiosk] += cell.count;
        for (auto const& person : room.people) {
            ++people[person.kiosk];
            languages.insert(person.language);
            for (auto const& step : agenda.steps)
                if (std::holds_alternative<agenda::Vote>(step.kind))
                    CHECK(person.ballots.contains(step.key));
        }
        CHECK(heads == people);
        CHECK(heads.size() == 2);
        CHECK(languages == std::set<std::string>{"ar", "en", "fr"});
        CHECK(room.statement.size() == 3);
        CHECK(room.actions.size() >= 5);
    }
}
