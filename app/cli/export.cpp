#include "cli/commands.h"
#include "outcome/csv_export.h"
#include "sqlite/sqlite_store.h"
#include "text/messages.h"

namespace jemaa::cli {

Expected<std::string> export_tables(std::filesystem::path const& file,
                                    std::filesystem::path const& directory,
                                    std::string_view language) {
    auto const store = SqliteStore::open(file, SqliteStore::Access::read);
    if (!store) return tl::unexpected(store.error());
    auto const done = outcome::export_csv(**store, directory);
    if (!done) return tl::unexpected(done.error());
    return text::message(language, "cli.exported", {{"where", directory.string()}}) + "\n";
}

}  // namespace jemaa::cli
