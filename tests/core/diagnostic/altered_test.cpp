// Three thousand spoilt copies of a sealed file: whatever is still whole and yet
// says something else is found out, so that nothing altered passes for sealed.

#include <algorithm>
#include <map>

#include "core/diagnostic/field_day.h"
#include "core/store/mutation.h"
#include "core/store/stores.h"
#include "diagnostic/verify.h"
#include "sqlite/fact_reader.h"

using namespace jemaa;
using namespace jemaa::diagnostic;

namespace {

constexpr int files_of_each_kind = 750;

// All that a file says: what a seal is a word for.
struct Said {
    std::vector<Fact> facts;
    std::map<Id, std::vector<Ballot>> ballots;
    bool operator==(Said const&) const = default;
};

Said said_in(sqlite::ForeignFile& file) {
    Said said{sqlite::read_facts(file.queries()), {}};
    for (auto const& [poll, count] : sqlite::read_ballot_counts(file.queries()))
        said.ballots[poll] = sqlite::read_ballots(file.queries(), poll);
    return said;
}

bool has_seal(Said const& said) {
    return std::ranges::any_of(said.facts,
                               [](auto const& fact) { return std::holds_alternative<Seal>(fact); });
}

// A kiosk's file, sealed, in a place where it can be spoilt.
struct SealedFile : Crafted {
    SealedFile() {
        std::filesystem::remove(path);
        FieldDay const day;
        std::filesystem::rename(day.make_file(folder.path(), 1, 60), path);
        sealed(path);
    }
};

struct Tally {
    int refused = 0, same = 0;
    int found_out = 0;  // altered: told so, and not merged
    int stripped = 0;   // altered, and without any seal
    int accepted = 0;   // altered, and sealed all the same
};

// What is merged of a file that is whole and not what it was.
void look_at_altered(SealedFile const& file, Verdict const& verdict, Said const& said,
                     Tally& tally) {
    auto const outcome = [&] {
        TemporaryFolder const folder;
        return merge(*new_diagnostic(folder / "all.jemaa"), file.path);
    }();
    if (!outcome) CHECK(outcome.error().code == ErrorCode::altered);
    bool const is_stripped = verdict.state == SealState::unsealed && !has_seal(said);
    if (verdict.state == SealState::sealed || (outcome && !is_stripped))
        ++tally.accepted;
    else
        ++(outcome ? tally.stripped : tally.found_out);
}

Tally spoil_and_verify(SealedFile const& file, mutation::Kind kind) {
    auto const sound = file.bytes();
    auto const original = said_in(*expect(file.open()));
    Tally tally;
    for (unsigned seed = 0; seed < files_of_each_kind; ++seed) {
        CAPTURE(seed);
        std::mt19937 chance(seed);
        file.write(sound);
        mutation::spoil(file, kind, chance);
        auto const opened = file.open();
        if (!opened) {
            ++tally.refused;
            continue;
        }
        auto const verdict = expect(judge(**opened, file.path));
        auto const said = said_in(**opened);
        if (said == original) {
            CHECK(verdict.state == SealState::sealed);
            ++tally.same;
        } else {
            look_at_altered(file, verdict, said, tally);
        }
    }
    return tally;
}

}  // namespace

TEST_CASE("no spoilt file passes for what was sealed") {
    SealedFile const file;
    using mutation::Kind;
    auto const kind = GENERATE(Kind::bytes, Kind::pages, Kind::length, Kind::rows);
    auto const tally = spoil_and_verify(file, kind);
    CAPTURE(static_cast<int>(kind), tally.refused, tally.same, tally.found_out, tally.stripped);
    REQUIRE(tally.accepted == 0);
    CHECK(tally.refused > files_of_each_kind / 10);
    if (kind == Kind::rows) CHECK(tally.found_out > 20);
    if (kind != Kind::rows) CHECK(tally.stripped == 0);
    WARN("kind " << static_cast<int>(kind) << ": " << tally.refused << " refused, " << tally.same
                 << " the same, " << tally.found_out << " found out, " << tally.stripped
                 << " without a seal");
}
