#include "kiosk/workshop_file.h"

#include <utility>

#include "clips/template_clips.h"
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

Expected<void> make_file(fs::path const& file, std::vector<Fact> facts,
                         agenda::Agenda const& agenda, std::string const& template_name,
                         After const& after) {
    Id const kiosk = own_kiosk_of(facts);
    if (!after.file.empty()) {
        if (auto told = diagnostic::check_follows(agenda, template_name); !told) return told;
        auto const earlier = Earlier::open(after.file, after.workshop, file.parent_path());
        if (!earlier) return tl::unexpected(earlier.error());
        facts.push_back(diagnostic::following(facts, earlier->workshop().id, moment_now()));
        return earlier->create(file, facts, kiosk);
    }
    auto const store = SqliteStore::create(file, facts, kiosk);
    if (!store) return tl::unexpected(store.error());
    return {};
}

}  // namespace

Expected<std::vector<Error>> create_workshop(fs::path const& file, std::string const& template_text,
                                             std::string const& template_name, After const& after,
                                             fs::path const& clips) {
    auto const agenda = agenda::parse(template_text, template_name);
    if (!agenda) return tl::unexpected(agenda.error());
    std::error_code ignored;
    if (file.has_parent_path()) fs::create_directories(file.parent_path(), ignored);
    Chance chance(random_seed());
    auto const now = moment_now();
    auto facts = session::founding_facts(*agenda, template_text, file.stem().string(), now, chance);
    auto found = clips::read_template_clips(*agenda, clips);
    for (auto& fact : clips::clip_facts(std::move(found.clips), own_kiosk_of(facts), now, chance))
        facts.push_back(std::move(fact));
    auto const made = make_file(file, std::move(facts), *agenda, template_name, after);
    if (!made) return tl::unexpected(made.error());
    return std::move(found.wrong);
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
