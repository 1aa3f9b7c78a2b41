#include <algorithm>
#include <array>

#include "catch_any.h"
#include "core/session/walker.h"
#include "domain/field.h"
#include "meaning/counted_poll.h"
#include "session/rounds.h"

using namespace jemaa;
using namespace jemaa::session;

// What must hold after every event of a walk.

namespace {

/// What the walks came across, so that none holds only because nothing happened.
struct Seen {
    std::array<bool, std::variant_size_v<AnySituation>> situations{};
    std::array<bool, std::variant_size_v<Dialog>> dialogs{};
    int ballots = 0;
    int failures = 0;
    int undone = 0;
    int results = 0;
    int reopened = 0;
    int with_card = 0;
};

bool is_ballot(Fact const& fact) {
    return std::holds_alternative<Ballot>(fact);
}

void check_marks(State const& state, Ballot const& ballot) {
    Poll const& poll = state.record.polls.at(ballot.poll);
    int total = 0;
    std::vector<bool> places(ballot.marks.size());
    for (Mark const& mark : ballot.marks) {
        REQUIRE(mark.value >= 0);
        REQUIRE(mark.value <= poll.settings.get("per_option"));
        REQUIRE(state.record.options.at(mark.option).poll == poll.id);
        places.at(static_cast<std::size_t>(mark.position)) = true;
        total += mark.value;
    }
    REQUIRE(total <= poll.settings.get("dots"));
    REQUIRE(std::count(places.begin(), places.end(), false) == 0);
    REQUIRE(ballot.marks.size() == options_of(state, poll.id).size());
}

// A ballot on the disk that the flow has not heard of yet is the only
// difference there may be.
void check_counted_once(Stage const& stage) {
    State const& state = stage.state;
    auto const ballots = stage.facts<Ballot>();
    auto const stored = static_cast<int>(ballots.size());
    int counted = 0;
    for (auto const& [poll, count] : state.record.ballots) counted += count;
    bool const under_way =
        state.saving && !state.saving->error && is_ballot(state.saving->facts.front());
    REQUIRE(counted <= stored);
    REQUIRE(stored <= counted + (under_way ? 1 : 0));
    for (Ballot const& ballot : ballots) check_marks(state, ballot);
}

void check_secret(Stage const& stage) {
    auto const* view = std::get_if<ResultsView>(&stage.state.situation);
    if (!view) return;
    for (auto const& counted : {view->counted, view->former_counted})
        if (counted) REQUIRE(is_closed(counted->results.poll, stage.state.record.revisions));
}

// A card is used up with its ballot and never without: in each poll there are
// as many uses as ballots, or people vote without cards.
void check_cards(Stage const& stage) {
    auto const uses = stage.facts<CardUse>();
    if (uses.empty()) return;
    REQUIRE(uses.size() == stage.facts<Ballot>().size());
    for (CardUse const& use : uses)
        REQUIRE(stage.state.record.cards.at(use.card).kiosk == stage.state.record.kiosk.id);
}

void check_attract(State const& state) {
    if (!std::holds_alternative<Attract>(state.situation)) return;
    REQUIRE(state.language == state.home_language);
    REQUIRE_FALSE(state.facilitator.unlocked);
    REQUIRE_FALSE(state.saving);
}

void check_draft(State const& state) {
    auto const* entry = std::get_if<BallotEntry>(&state.situation);
    if (!entry) return;
    REQUIRE(entry->draft.values.size() == entry->draft.shown.size());
    REQUIRE(left_of(entry->draft) >= 0);
    REQUIRE(entry->draft.page >= 0);
    REQUIRE(entry->draft.page < pages(entry->draft));
}

// The facilitator's own screens are never there for others.
void check_locked(State const& state) {
    bool const own = std::holds_alternative<Console>(state.situation) ||
                     std::holds_alternative<More>(state.situation) ||
                     std::holds_alternative<JournalView>(state.situation) ||
                     std::holds_alternative<NoteEntry>(state.situation) ||
                     std::holds_alternative<AttendanceEntry>(state.situation) ||
                     std::holds_alternative<ItemForm>(state.situation) ||
                     std::holds_alternative<FieldEntry>(state.situation) ||
                     std::holds_alternative<Exporting>(state.situation) ||
                     std::holds_alternative<VotingCards>(state.situation) ||
                     std::holds_alternative<Exchange>(state.situation) ||
                     std::holds_alternative<MergeOptions>(state.situation) ||
                     std::holds_alternative<StatementEntry>(state.situation);
    if (own) REQUIRE(state.facilitator.unlocked);
}

auto place_of(State const& state) {
    auto const* pad = std::get_if<Unlock>(&state.situation);
    auto const* exporting = std::get_if<Exporting>(&state.situation);
    auto const* cards = std::get_if<VotingCards>(&state.situation);
    auto const* exchange = std::get_if<Exchange>(&state.situation);
    return std::tuple(state.situation.index(), state.dialog.index(), state.saving.has_value(),
                      state.saving && state.saving->error, pad && pad->checking,
                      (exporting && exporting->busy) || (cards && cards->busy),
                      exchange && exchange->busy);
}

// Something that can come leads on from here.
void check_way_on(Stage const& stage) {
    static std::vector<Happening> const ways{
        GoBack{},     GoOn{},        CloseDialog{},     ChooseLanguage{"fr"},
        GiveUpSave{}, LockConsole{}, PinChecked{false}, PinHashed{"hash"},
        Stored{},     Exported{"/"}, FilePut{"/"}};
    State const& state = stage.state;
    Moment const at{Milliseconds(5'000'000) + stage.clock, stage.clock};
    bool const leads_on = std::any_of(ways.begin(), ways.end(), [&](Happening const& way) {
        return place_of(update(state, {way, at, Seed{1}}).state) != place_of(state);
    });
    INFO("situation " << state.situation.index() << ", dialog " << state.dialog.index());
    REQUIRE((leads_on || state.leaving));
}

bool has_stored(State const& before, Happening const& what) {
    return before.saving && !before.saving->error && std::holds_alternative<Stored>(what);
}

// An undo that has reached the disk has set every field back.
bool check_undo(State const& before, Stage const& stage, Happening const& what) {
    if (!has_stored(before, what)) return false;
    auto const* entry = std::get_if<JournalEntry>(&before.saving->facts.back());
    if (!entry || entry->action != "undo") return false;
    REQUIRE_FALSE(before.undo.empty());
    for (auto const& former : before.undo.back().former)
        REQUIRE(stage.value(former.subject, former.field) == former.value);
    REQUIRE(stage.state.undo.size() == before.undo.size() - 1);
    return true;
}

void check(Stage const& stage) {
    check_counted_once(stage);
    check_secret(stage);
    check_cards(stage);
    check_attract(stage.state);
    check_draft(stage.state);
    check_locked(stage.state);
    check_way_on(stage);
}

void note(Seen& seen, State const& before, Stage const& stage, Happening const& what) {
    State const& state = stage.state;
    seen.situations[state.situation.index()] = true;
    seen.dialogs[state.dialog.index()] = true;
    auto const* view = std::get_if<ResultsView>(&state.situation);
    if (view && view->counted) ++seen.results;
    if (has_stored(before, what) && is_ballot(before.saving->facts.front())) {
        ++seen.ballots;
        if (before.saving->facts.size() == 2) ++seen.with_card;
    }
    if (state.saving && state.saving->error) ++seen.failures;
}

void check_reopened(Walker& walker) {
    Record const before = walker.stage.state.record;
    walker.reopens();
    Record const& after = walker.stage.state.record;
    REQUIRE(after.revisions == before.revisions);
    REQUIRE(after.ideas == before.ideas);
    REQUIRE(after.ballots == before.ballots);
    REQUIRE(after.journal == before.journal);
}

void walk(unsigned seed, Walker::Room room, int events, Seen& seen) {
    CAPTURE(seed, static_cast<int>(room));
    Walker walker(seed, room);
    for (int event = 0; event < events; ++event) {
        State const before = walker.stage.state;
        Happening const what = walker.chooses();
        walker.happens(what);
        check(walker.stage);
        note(seen, before, walker.stage, what);
        if (check_undo(before, walker.stage, what)) ++seen.undone;
        if (!walker.stage.state.leaving) continue;
        check_reopened(walker);
        ++seen.reopened;
    }
}

}  // namespace

TEST_CASE("whatever people do, the workshop keeps its promises") {
    Seen seen;
    using enum Walker::Room;
    for (unsigned seed = 1; seed <= 4; ++seed) walk(seed, without_cards, 10'000, seen);
    for (unsigned seed = 5; seed <= 6; ++seed) walk(seed, with_cards, 10'000, seen);
    walk(7, following, 10'000, seen);
    for (std::size_t i = 0; i < seen.situations.size(); ++i) {
        INFO("situation " << i);
        CHECK(seen.situations[i]);
    }
    for (std::size_t i = 0; i < seen.dialogs.size(); ++i) {
        INFO("dialog " << i);
        CHECK(seen.dialogs[i]);
    }
    CHECK(seen.ballots > 10);
    CHECK(seen.with_card > 5);
    CHECK(seen.failures > 30);
    CHECK(seen.undone > 10);
    CHECK(seen.results > 3);
    CHECK(seen.reopened > 0);
}
