#include "cli/workshops.h"

#include "diagnostic/study.h"
#include "sqlite/sqlite_store.h"

namespace jemaa::cli {

Expected<outcome::Compared> workshops_in(std::filesystem::path const& file) {
    auto const store = SqliteStore::open(file, SqliteStore::Access::read);
    if (!store) return tl::unexpected(store.error());
    auto const facts = (*store)->facts();
    if (!facts) return tl::unexpected(facts.error());
    auto const own_kiosk = (*store)->own_kiosk();
    if (!own_kiosk) return tl::unexpected(own_kiosk.error());
    auto const workshops = diagnostic::workshops_held(*facts, *own_kiosk);
    if (workshops.empty()) return fail(ErrorCode::not_a_workshop, {}, "it holds no workshop yet");
    return outcome::gather_all(**store, workshops);
}

}  // namespace jemaa::cli
