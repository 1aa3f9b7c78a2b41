#include "agenda/agenda.h"
#include "base/whole_folder.h"
#include "cli/commands.h"
#include "print/card_sheets.h"
#include "session/card.h"
#include "session/update.h"
#include "sqlite/sqlite_store.h"
#include "text/messages.h"

namespace jemaa::cli {

namespace fs = std::filesystem;

namespace {

Expected<session::State> state_of(Store& store, fs::path const& file) {
    auto const facts = store.facts();
    if (!facts) return tl::unexpected(facts.error());
    auto counts = store.ballot_counts();
    if (!counts) return tl::unexpected(counts.error());
    auto const own = store.own_kiosk();
    if (!own) return tl::unexpected(own.error());
    if (own->is_nil())
        return fail(ErrorCode::bad_argument, file.string(),
                    "this is a diagnostic; cards are made in a kiosk's own file");
    for (auto const& fact : *facts) {
        auto const* workshop = std::get_if<Workshop>(&fact);
        if (!workshop) continue;
        auto agenda = agenda::parse(workshop->template_text, file.filename().string());
        if (!agenda) return tl::unexpected(agenda.error());
        auto shared = std::make_shared<agenda::Agenda const>(std::move(*agenda));
        return session::opening_state(shared, *facts, *own, std::move(*counts), moment_now());
    }
    return fail(ErrorCode::not_a_workshop, file.string(), "the file holds no workshop");
}

// Stores further cards and gives their numbers.
Expected<std::vector<int>> make_cards(Store& store, session::State const& state, int count,
                                      fs::path const& file) {
    if (session::is_sealed(state.record))
        return fail(ErrorCode::bad_argument, file.string(),
                    "it is sealed; reopen the workshop first");
    if (!session::may_make_cards(state))
        return fail(ErrorCode::bad_argument, file.string(),
                    "a vote without cards has begun; close it first");
    Chance chance(random_seed());
    auto const& record = state.record;
    auto const cards = session::further_cards(record, count, chance);
    if (static_cast<int>(cards.size()) < count)
        return fail(ErrorCode::bad_argument, file.string(), "one kiosk cannot have so many cards");
    std::vector<int> numbers;
    std::vector<Fact> facts;
    for (auto const& card : cards) {
        numbers.push_back(card.number);
        facts.emplace_back(card);
    }
    facts.emplace_back(JournalEntry{chance.id(), next_stamp(record.last, moment_now().wall),
                                    record.kiosk.id, "cards", record.kiosk.id,
                                    std::to_string(count)});
    auto const stored = store.append(facts);
    if (!stored) return tl::unexpected(stored.error());
    return numbers;
}

std::vector<int> numbers_of(std::vector<Card> const& cards) {
    std::vector<int> numbers;
    for (auto const& card : cards) numbers.push_back(card.number);
    return numbers;
}

}  // namespace

Expected<std::string> cards(fs::path const& file, fs::path const& document, int further,
                            std::string_view language) {
    std::error_code ignored;
    if (fs::exists(document, ignored))
        return fail(ErrorCode::bad_argument, document.string(),
                    "it exists already; give the name of a new file");
    using Access = SqliteStore::Access;
    auto const store = SqliteStore::open(file, further > 0 ? Access::write : Access::read);
    if (!store) return tl::unexpected(store.error());
    auto const state = state_of(**store, file);
    if (!state) return tl::unexpected(state.error());
    auto numbers = numbers_of(session::own_cards(state->record));
    if (further > 0) {
        auto made = make_cards(**store, *state, further, file);
        if (!made) return tl::unexpected(made.error());
        numbers = std::move(*made);
    }
    if (numbers.empty())
        return fail(ErrorCode::bad_argument, file.string(),
                    "this kiosk has no cards; make some with --add");
    auto const count = std::ssize(numbers);
    auto const pdf =
        print::card_sheets(session::card_sheet(*state->agenda, state->record, std::move(numbers)));
    if (!pdf) return tl::unexpected(pdf.error());
    if (auto const written = write_whole_file(document, *pdf); !written)
        return tl::unexpected(written.error());
    return text::message(language, "cli.printed",
                         {{"where", document.string()},
                          {"cards", text::message_n(language, "cli.cards", count)}}) +
           "\n";
}

}  // namespace jemaa::cli
