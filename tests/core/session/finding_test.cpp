#include "session/finding.h"
#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

namespace jemaa::session {
namespace {

LocalizedText french(std::string text) {
    return LocalizedText(std::map<LanguageTag, std::string>{{"fr", std::move(text)}});
}

agenda::Finding finding(std::string const& key) {
    return {"weakness", {key, "✏️", french(key), french("phrase " + key)}};
}

// Seven findings, so that they need two pages.
agenda::Agenda telling() {
    auto agenda = short_workshop();
    agenda::Findings told;
    for (char const* key : {"a", "b", "c", "d", "e", "f", "g"})
        told.findings.push_back(finding(key));
    agenda.steps.insert(agenda.steps.begin() + 1,
                        {"findings", 5, french("Constats"), french("Vrai ?"), told});
    return agenda;
}

Revision said(Item const& item, std::string field, std::string value) {
    static std::int64_t time = 0;
    return {random_id(), item.id, std::move(field), std::move(value), {++time, 0}, item.kiosk};
}

Item brought(State const& state, std::string key) {
    return {random_id(),           step_id(state.record, "findings"),
            state.record.kiosk.id, "finding",
            std::move(key),        "💎"};
}

}  // namespace

TEST_CASE("what the file was given joins the template's findings and takes the place of its own") {
    Stage stage(telling());
    Record& record = stage.state.record;
    Item const another = brought(stage.state, "material");
    Item const instead = brought(stage.state, "b");
    for (Fact const& fact :
         std::vector<Fact>{another, instead, said(another, "title.fr", "La matière"),
                           said(another, "title.fr", "La matière première"),
                           said(another, "kind", "threat"), said(instead, "title.fr", "Autre")})
        apply(record, fact);

    auto const findings = findings_of(stage.state, "findings");
    REQUIRE(findings.size() == 8);
    CHECK(findings[1].about.title.in("fr") == "Autre");
    CHECK(findings[7].kind == "threat");
    CHECK(findings[7].about.title.in("fr") == "La matière première");
    CHECK(findings[7].about.pictogram == "💎");
    CHECK(findings[7].about.text.empty());
}

TEST_CASE("an item of another kind or step is no finding, and other steps tell none") {
    Stage stage(telling());
    Item theme = brought(stage.state, "x");
    theme.kind = "theme";
    Item elsewhere = brought(stage.state, "y");
    elsewhere.step = step_id(stage.state.record, "ideas");
    apply(stage.state.record, theme);
    apply(stage.state.record, elsewhere);
    CHECK(findings_of(stage.state, "findings").size() == 7);
    CHECK(findings_of(stage.state, "ideas").empty());
    CHECK(findings_of(stage.state, "nowhere").empty());
}

TEST_CASE("a person leafs through the findings and leaves") {
    Stage stage(telling());
    stage.opens_console();
    stage.runs("findings");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<FindingsView>());
    CHECK(finding_pages(7) == 2);
    stage.does(ShowPage{1});
    CHECK(stage.now<FindingsView>().page == 1);
    stage.does(ShowPage{9});
    CHECK(stage.now<FindingsView>().page == 1);
    stage.does(ShowPage{-1});
    CHECK(stage.now<FindingsView>().page == 0);
    stage.does(GoBack{});
    CHECK(stage.shows<Attract>());
}

TEST_CASE("findings that the facilitator shows stay until they are taken away") {
    Stage stage(telling());
    stage.opens_console();
    stage.goes_to("findings");
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<FindingsView>());
    stage.waits(ask_still_there_after + clear_after_asking);
    CHECK(stage.shows<FindingsView>());
    stage.does(GoBack{});
    CHECK(stage.shows<Console>());
}

TEST_CASE("people vote on the template's findings and on those that were brought in") {
    auto agenda = telling();
    agenda::Vote vote;
    vote.rule = "approval";
    vote.ideas_from = "findings";
    for (auto const& told : std::get<agenda::Findings>(agenda.steps[1].kind).findings)
        vote.options.push_back(told.about);  // as the template's reader does
    agenda.steps.insert(agenda.steps.begin() + 2,
                        {"true", 5, french("Vrai"), french("Vrai ?"), vote});
    Stage stage(agenda);
    Item const another = brought(stage.state, "material");
    Item const instead = brought(stage.state, "b");
    for (Fact const& fact :
         std::vector<Fact>{another, instead, said(another, "title.fr", "La matière")})
        apply(stage.state.record, fact);
    stage.runs("true");
    auto const options = options_of(stage.state, "true");
    REQUIRE(options.size() == 8);
    CHECK(options[7].subject == another.id);
    CHECK(option_title(stage.state, options[7], "fr") == "La matière");
    CHECK(option_pictogram(stage.state, options[7]) == "💎");
}

}  // namespace jemaa::session
