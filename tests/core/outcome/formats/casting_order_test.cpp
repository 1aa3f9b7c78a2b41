// An export tells nothing of the order in which ballots were cast.

#include <algorithm>
#include <map>
#include <random>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/workshop.h"
#include "core/store/raw_file.h"
#include "core/store/temporary_folder.h"

#include "sqlite/sqlite_store.h"

using namespace jemaa;

namespace {

using Files = std::map<std::string, std::string>;

std::vector<Fact> forty_ballots() {
    auto const facts = test::facts_after_vote();
    auto const is_ballot = [](Fact const& fact) { return std::holds_alternative<Ballot>(fact); };
    auto const model = std::get<Ballot>(*std::ranges::find_if(facts, is_ballot));
    std::vector<Fact> ballots;
    for (int i = 0; i < 40; ++i) {
        Ballot ballot = model;
        ballot.id = test::id_of(1000 + i);
        for (auto& mark : ballot.marks) mark.value = (mark.position + i) % 4;
        ballots.emplace_back(ballot);
    }
    return ballots;
}

Files export_of(std::vector<Fact> const& cast_in_this_order) {
    TemporaryFolder const folder;
    auto const store =
        SqliteStore::create(folder / "workshop.jemaa", test::facts_after_vote()).value();
    for (auto const& ballot : cast_in_this_order) REQUIRE(store->append({&ballot, 1}));
    outcome::Format const formats[] = {outcome::Format::package, outcome::Format::workbook};
    REQUIRE(outcome::export_outcome(*store, folder / "export", formats, test::plain_headings()));
    Files files;
    for (auto const& entry : std::filesystem::directory_iterator(folder / "export"))
        files[entry.path().filename().string()] = raw::bytes_of(entry.path());
    return files;
}

}  // namespace

TEST_CASE("an export is the same to the byte in whatever order the ballots were cast") {
    auto ballots = forty_ballots();
    auto const first = export_of(ballots);
    CHECK(first.size() > 3);
    std::mt19937 chance(7);
    for (int i = 0; i < 4; ++i) {
        std::ranges::shuffle(ballots, chance);
        CHECK(export_of(ballots) == first);
    }
    ballots.pop_back();
    CHECK(export_of(ballots) != first);
}
