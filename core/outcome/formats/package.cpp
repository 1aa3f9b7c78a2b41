#include "formats/package.h"

#include <sodium.h>

#include "formats/sha256.h"
#include "formats/table_schema.h"
#include "outcome/media.h"
#include "tables/cells.h"

namespace jemaa::outcome {
namespace {

using Json = nlohmann::ordered_json;

Json resource_of(TableFile const& table) {
    Json const dialect{{"delimiter", ","},    {"lineTerminator", "\n"},    {"quoteChar", "\""},
                       {"doubleQuote", true}, {"skipInitialSpace", false}, {"header", true}};
    return {{"name", table.schema.name},
            {"profile", "tabular-data-resource"},
            {"path", table.file.name},
            {"description", table.schema.about},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"bytes", table.file.content.size()},
            {"hash", sha256_of(table.file.content)},
            {"dialect", dialect},
            {"schema", table_schema_of(table.schema)}};
}

Json resource_of(Attachment const& media) {
    std::string_view const content(reinterpret_cast<char const*>(media.content.data()),
                                   media.content.size());
    auto const path = media_path(media);
    return {{"name", to_hex(media.id)},
            {"profile", media_profile},
            {"path", path},
            {"format", path.substr(path.rfind('.') + 1)},
            {"mediatype", media.media_type},
            {"bytes", content.size()},
            {"hash", sha256_of(content)}};
}

}  // namespace

std::string sha256_of(std::string_view content) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, reinterpret_cast<unsigned char const*>(content.data()),
                       content.size());
    char hex[2 * sizeof hash + 1];
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    return std::string("sha256:") + hex;
}

std::string describe_package(Origin const& origin, std::vector<TableFile> const& tables,
                             Media const& media) {
    Json package{{"profile", media.empty() ? "tabular-data-package" : "data-package"},
                 {"name", origin.name}};
    if (!origin.id.empty()) package["id"] = origin.id;
    package["title"] = origin.title.in(origin.language);
    package["description"] = origin.about.in(origin.language);
    auto const created = moment_cell(origin.created_ms);
    if (!created.empty()) package["created"] = created;
    for (auto const& table : tables) package["resources"].push_back(resource_of(table));
    for (auto const& [id, content] : media) package["resources"].push_back(resource_of(*content));
    return package.dump(2) + "\n";
}

}  // namespace jemaa::outcome
