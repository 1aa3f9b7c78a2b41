// Which lines of several clusters are the same one, and what they cost together.

#include "tables/compared.h"

#include <algorithm>

#include "catch_any.h"
#include "core/outcome/workshop.h"
#include "domain/field.h"
#include "plan_template.h"
#include "store/memory_store.h"

using namespace jemaa;
using namespace jemaa::outcome;
using namespace jemaa::test;

namespace {

std::string replaced(std::string text, std::string const& from, std::string const& to) {
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

// A workshop whose plan is about all its lines. Its number is in all its ids.
struct Held {
    int number;
    Workshop workshop;
    std::vector<Fact> facts{};
    int said = 0;

    Held(int which, std::string const& cluster, std::string const& currency = "DA")
        : number(which * 1'000) {
        auto text =
            replaced(std::string(plan_template), "lines_of = \"fund\"", "lines_of = \"lines\"");
        text = replaced(text, "fr = \"Bijoux de Batna\"", "fr = \"" + cluster + "\"");
        text = replaced(text, "fr = \"DA\"", "fr = \"" + currency + "\"");
        workshop = {id_of(number), text, which};
        facts = {workshop, Kiosk{id_of(number + 1), workshop.id, "Kiosk"}};
        for (char const* const key : {"lines", "plan"})
            facts.emplace_back(Step{derived_id(workshop.id, key), workshop.id, key, key, 0});
    }
    void say(Id const& subject, std::string const& field, std::string const& value) {
        ++said;
        facts.emplace_back(Revision{id_of(number + 500 + said),
                                    subject,
                                    field,
                                    value,
                                    {number + said, 0},
                                    id_of(number + 1)});
    }
    Id item(std::string const& step, std::string const& kind, std::string const& key) {
        Item const item{id_of(number + 2 + static_cast<int>(facts.size())),
                        derived_id(workshop.id, step),
                        id_of(number + 1),
                        kind,
                        key,
                        ""};
        facts.emplace_back(item);
        return item.id;
    }
    Id line(std::string const& key, std::string const& title, std::string const& language = "fr") {
        Id const id = item("lines", "line", key);
        say(id, field::title + language, title);
        return id;
    }
    void action(Id const& line, std::string const& cost) {
        Id const id = item("plan", "action", "");
        say(id, field::line, to_hex(line));
        say(id, field::cost, cost);
    }
};

struct Told {
    MemoryStore store;
    Compared compared;
    std::vector<CommonLine> lines;

    explicit Told(std::vector<Held> const& all) {
        std::vector<Workshop> workshops;
        for (auto const& held : all) {
            REQUIRE(store.append(held.facts));
            workshops.push_back(held.workshop);
        }
        auto gathered = gather_all(store, workshops);
        if (!gathered) FAIL(to_string(gathered.error()));
        compared = std::move(*gathered);
        lines = compared.common;
    }
};

std::vector<bool> counting(CommonLine const& common) {
    std::vector<bool> counting;
    for (auto const& line : common.retained) counting.push_back(line.counts);
    return counting;
}

}  // namespace

TEST_CASE("lines are the same by their key, or by their title in any language") {
    Held batna(1, "Batna"), constantine(2, "Constantine");
    Id const silver = batna.line("material", "Acheter l'argent ensemble");
    batna.action(silver, "300");
    batna.line("", "Un marché, chaque Semaine");
    batna.line("", "سُوقٌ أسبوعية", "ar");
    batna.line("fair", "Un salon");
    Id const copper = constantine.line("material", "Acheter le cuivre ensemble");
    constantine.action(copper, "500");
    constantine.action(copper, "20");
    constantine.line("", "un marche chaque semaine");
    constantine.line("", "سوق اسبوعيه", "ar");
    constantine.line("visit", "Voyages d'étude");
    Told const told({batna, constantine});
    REQUIRE(told.lines.size() == 3);
    for (auto const& line : told.lines) CHECK(line.clusters == 2);
    auto const material = std::ranges::find(told.lines, "material", &CommonLine::key);
    REQUIRE(material != told.lines.end());
    REQUIRE(material->retained.size() == 2);
    CHECK(material->retained[0].line == silver);
    CHECK(material->retained[1].line == copper);
    CHECK(material->retained[1].actions == 2);
    CHECK(material->cost == 820);
}

TEST_CASE("two workshops of one cluster make no line a common one") {
    Held first(1, "Batna"), second(2, "Batna");
    first.line("material", "Acheter ensemble");
    second.line("material", "Acheter ensemble");
    CHECK(Told({first, second}).lines.empty());
}

TEST_CASE("a workshop that follows another is of its cluster, and its word is the newer one") {
    Held batna(1, "Batna"), again(2, "Notre cluster"), constantine(3, "Constantine");
    Id const silver = batna.line("material", "Acheter l'argent");
    batna.action(silver, "300");
    again.say(again.workshop.id, field::follows, to_hex(batna.workshop.id));
    again.action(silver, "70");
    Held const alone = again;
    CHECK(Told({batna, alone}).lines.empty());
    constantine.action(constantine.line("material", "Acheter le cuivre"), "500");
    Told const told({constantine, again, batna});
    REQUIRE(told.lines.size() == 1);
    CHECK(told.lines[0].clusters == 2);
    CHECK(told.lines[0].cost == 570);
    CHECK(counting(told.lines[0]) == std::vector{false, true, true});
    CHECK(cluster_of(told.compared.workshops[1].contents).in("fr") == "Batna");
}

TEST_CASE("a later workshop that planned nothing for a line leaves the earlier one's costs") {
    Held batna(1, "Batna"), again(2, "Batna"), constantine(3, "Constantine");
    batna.action(batna.line("material", "Acheter l'argent"), "300");
    again.line("material", "Acheter l'argent");
    constantine.line("material", "Acheter le cuivre");
    Told const told({batna, again, constantine});
    REQUIRE(told.lines.size() == 1);
    CHECK(told.lines[0].cost == 300);
    CHECK(counting(told.lines[0]) == std::vector{true, false, true});
}

TEST_CASE("costs in different currencies are not added up") {
    Held batna(1, "Batna"), tunis(2, "Tunis", "DT");
    batna.action(batna.line("material", "A"), "300");
    tunis.action(tunis.line("material", "B"), "500");
    Told const told({batna, tunis});
    REQUIRE(told.lines.size() == 1);
    CHECK_FALSE(told.lines[0].cost);
}

TEST_CASE("what more clusters retained comes first, then what they placed higher") {
    Held batna(1, "Batna"), constantine(2, "Constantine"), tlemcen(3, "Tlemcen");
    for (auto const& [key, title] : {std::pair{"a", "A"}, {"b", "B"}, {"c", "C"}}) {
        batna.line(key, title);
        constantine.line(key, title);
    }
    tlemcen.line("c", "C");
    Told const told({batna, constantine, tlemcen});
    std::string keys;
    for (auto const& line : told.lines) keys += line.key;
    CHECK(keys == "cab");
}
