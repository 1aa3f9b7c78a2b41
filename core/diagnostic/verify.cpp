#include "diagnostic/verify.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "diagnostic/key.h"
#include "domain/field.h"
#include "sqlite/canonical_reader.h"
#include "sqlite/fact_reader.h"
#include "sqlite/guarded.h"
#include "sqlite/standing.h"

namespace jemaa::diagnostic {
namespace {

using sqlite::Queries;

KindHash const& of_kind(Manifest const& manifest, std::string const& kind) {
    static KindHash const none;
    auto const found = std::ranges::find(manifest, kind, &KindHash::kind);
    return found == manifest.end() ? none : *found;
}

std::vector<Difference> differences_between(Manifest const& manifest, Seal const& seal) {
    if (!is_genuine(seal)) return {{kind_name<Seal>, 0, 0}};
    auto const sealed = *manifest_from(seal.manifest);
    std::vector<Difference> differences;
    std::set<std::string> seen;
    for (auto const* const side : {&manifest, &sealed})
        for (auto const& [kind, facts, hash] : *side) {
            auto const& here = of_kind(manifest, kind);
            auto const& there = of_kind(sealed, kind);
            if (here.hash != there.hash && seen.insert(kind).second)
                differences.push_back({kind, here.facts, there.facts});
        }
    return differences;
}

// Whose file it is. Seals of others come only with a source; a seal without one
// is the file's own, so that forgetting whose it is cannot hide an alteration.
Id owner_of(Queries& queries) {
    auto const own = sqlite::own_kiosk_of(queries);
    if (sqlite::newest_seal(queries, own)) return own;
    std::set<Id> merged;
    for (auto const& source : sqlite::read_all<Source>(queries)) merged.insert(source.kiosk);
    for (auto const& seal : sqlite::read_all<Seal>(queries))
        if (!merged.contains(seal.kiosk)) return seal.kiosk;
    return own;
}

// How the newest seal of the file's own kiosk stands.
void judge_seal(Queries& queries, Verdict& verdict) {
    verdict.seal = sqlite::newest_seal(queries, verdict.own_kiosk);
    if (!verdict.seal) return;
    auto const key = sqlite::newest_revision(queries, verdict.own_kiosk, field::public_key);
    if (sqlite::is_open_again(queries, *verdict.seal)) {
        verdict.state = SealState::open_again;
        return;
    }
    verdict.differences = differences_between(verdict.manifest, *verdict.seal);
    bool const own_key = key && key->value == verdict.seal->public_key;
    if (!verdict.differences.empty())
        verdict.state = SealState::altered;
    else
        verdict.state = own_key ? SealState::sealed : SealState::other_key;
}

std::vector<SourceVerdict> judge_sources(Queries& queries) {
    std::map<Id, SourceVerdict> sources;
    for (auto& source : sqlite::read_all<Source>(queries))
        sources[source.id].source = std::move(source);
    std::map<Id, std::string> kiosks;
    for (auto const& kiosk : sqlite::read_all<Kiosk>(queries)) kiosks[kiosk.id] = kiosk.name;
    for (auto const& seal : sqlite::read_all<Seal>(queries))
        for (auto& [id, verdict] : sources)
            if (verdict.source.hash == seal.hash && verdict.source.kiosk == seal.kiosk &&
                is_genuine(seal))
                verdict.seal = seal;
    auto& receipts = queries["select_receipts"];
    while (receipts.executeStep()) {
        Id source;
        sqlite::RowReader row(receipts);
        row >> source;
        row >> sources[source].name >> sources[source].at_ms;
    }
    std::vector<SourceVerdict> judged;
    for (auto& [id, verdict] : sources) {
        verdict.kiosk = kiosks[verdict.source.kiosk];
        judged.push_back(std::move(verdict));
    }
    return judged;
}

Verdict judge_all(sqlite::ForeignFile& file, Read const& read) {
    auto& queries = file.queries();
    Verdict verdict;
    verdict.schema_version = file.schema_version();
    verdict.own_kiosk = owner_of(queries);
    for (auto const& kiosk :
         sqlite::read_between<Kiosk>(queries, verdict.own_kiosk, verdict.own_kiosk))
        verdict.kiosk = kiosk.name;
    verdict.manifest = sqlite::read_manifest(file.database(), queries, read);
    judge_seal(queries, verdict);
    verdict.sources = judge_sources(queries);
    return verdict;
}

}  // namespace

Expected<Verdict> judge(sqlite::ForeignFile& file, std::filesystem::path const& name,
                        Read const& read) {
    return sqlite::guarded(file.queries(), name,
                           [&]() -> Expected<Verdict> { return judge_all(file, read); });
}

Expected<Verdict> verify(std::filesystem::path const& file,
                         std::filesystem::path const& workplace) {
    auto const foreign = sqlite::ForeignFile::open(file, workplace);
    if (!foreign) return tl::unexpected(foreign.error());
    return judge(**foreign, file);
}

std::string to_string(std::vector<Difference> const& differences) {
    std::string text;
    for (auto const& [kind, facts, sealed] : differences) {
        if (!text.empty()) text += "; ";
        if (kind == kind_name<Seal>)
            text += "the seal is not genuine";
        else if (facts == sealed)
            text += kind + ": changed";
        else
            text += fmt::format("{}: {}, the seal says {}", kind, facts, sealed);
    }
    return text;
}

}  // namespace jemaa::diagnostic
