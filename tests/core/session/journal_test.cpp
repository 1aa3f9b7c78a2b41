#include "session/journal.h"

#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

TEST_CASE("the journal tells everything, newest first, a page at a time") {
    Stage stage;
    CHECK(journal_pages(stage.state) == 1);
    CHECK(journal_page(stage.state, 0).empty());
    stage.opens_console();
    stage.does(StartStep{});
    for (int i = 0; i < 10; ++i) stage.does(PauseStep{}, ResumeStep{});
    stage.does(OpenMore{}, OpenJournal{}, ShowPage{99});
    CHECK(stage.now<JournalView>().page == 2);
    CHECK(journal_pages(stage.state) == 3);
    CHECK(journal_page(stage.state, 0).size() == 8);
    CHECK(journal_page(stage.state, 0).front().action == "resume");
    auto const last = journal_page(stage.state, 2);
    CHECK(last.size() == 6);
    CHECK(last.back().action == "pin");
    CHECK(journal_page(stage.state, 7).empty());
    stage.does(GoBack{});
    CHECK(stage.shows<More>());
}
