#include "kiosk/workshop_file.h"

#include <utility>

#include "diagnostic/following.h"
#include "domain/workshops.h"
#include "session/update.h"
#include "sqlite/sqlite_store.h"
#include "store/store.h"

namespace jemaa::kiosk {

namespace fs = std::filesystem;
using diagnostic::Earlier;

namespace {

Id own_kiosk_of(std::vector<Fact> const& founding) {
    for (auto const& fact : founding)
        if (auto const* kiosk = std::get_if<Kiosk>(&fact)) return kiosk->id;
    return {};
}

}  // namespace

Expected<void> create_workshop(fs::path const& file, std::string const& template_text,
                               std::string const& template_name, After const& after) {
    auto const agenda = agenda::parse(template_text, template_name);
    if (!agenda) return tl::unexpected(agenda.error());
    std::error_code ignored;
    if (file.has_parent_path()) fs::create_directories(file.parent_path(), ignored);
    Chance chance(random_seed());
    auto const now = moment_now();
    auto facts = session::founding_facts(*agenda, template_text, file.stem().string(), now, chance);
    if (!after.file.empty()) {
        if (auto told = diagnostic::check_follows(*agenda, template_name); !told) return told;
        auto const earlier = Earlier::open(after.file, after.workshop, file.parent_path());
        if (!earlier) return tl::unexpected(earlier.error());
        facts.push_back(diagnostic::following(facts, earlier->workshop().id, now));
        return earlier->create(file, facts, own_kiosk_of(facts));
    }
    auto const store = SqliteStore::create(file, facts, own_kiosk_of(facts));
    if (!store) return tl::unexpected(store.error());
    return {};
}

Expected<OpenWorkshop> open_workshop(fs::path const& file) {
    auto store = SqliteStore::open(file, SqliteStore::Access::write);
    if (!store) return tl::unexpected(store.error());
    auto const facts = (*store)->facts();
    if (!facts) return tl::unexpected(facts.error());
    auto counts = (*store)->ballot_counts();
    if (!counts) return tl::unexpected(counts.error());
    auto const own_kiosk = (*store)->own_kiosk();
    if (!own_kiosk) return tl::unexpected(own_kiosk.error());
    for (auto const& workshop : newest_workshops(*facts)) {
        auto agenda = agenda::parse(workshop.template_text, file.filename().string());
        if (!agenda) return tl::unexpected(agenda.error());
        auto shared = std::make_shared<agenda::Agenda const>(std::move(*agenda));
        auto state =
            session::opening_state(shared, *facts, *own_kiosk, std::move(*counts), moment_now());
        return OpenWorkshop{std::move(*store), std::move(state)};
    }
    return fail(ErrorCode::not_a_workshop, file.string(), "the file holds no workshop");
}

}  // namespace jemaa::kiosk
