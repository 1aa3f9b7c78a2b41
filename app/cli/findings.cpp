#include "diagnostic/findings.h"

#include "cli/commands.h"
#include "text/messages.h"

namespace jemaa::cli {

Expected<std::string> findings(std::filesystem::path const& into,
                               std::filesystem::path const& table, std::string const& cluster,
                               std::string_view language) {
    auto const read = diagnostic::read_findings(table);
    if (!read) return tl::unexpected(read.error());
    auto const store = SqliteStore::open(into, SqliteStore::Access::write);
    if (!store) return tl::unexpected(store.error());
    auto done = diagnostic::bring_in(**store, *read, cluster, moment_now().wall);
    if (!done) {
        if (done.error().where.empty()) done.error().where = into.string();
        return tl::unexpected(done.error());
    }
    return text::message(
               language, "findings.done",
               {{"added", done->added}, {"changed", done->changed}, {"known", done->known}}) +
           "\n";
}

}  // namespace jemaa::cli
