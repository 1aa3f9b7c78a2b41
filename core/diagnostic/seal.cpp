#include "diagnostic/seal.h"

#include <algorithm>
#include <tuple>

#include "diagnostic/key.h"
#include "domain/field.h"
#include "sqlite/canonical_reader.h"
#include "sqlite/connection.h"
#include "sqlite/guarded.h"
#include "sqlite/standing.h"

namespace jemaa::diagnostic {
namespace {

// What must be known of the file before it is sealed.
struct Before {
    Stamp last;
    Revision key;  ///< the newest "public_key"; nil id when there is none
};

Expected<Before> look_at(SqliteStore& store, Id const& kiosk) {
    auto const facts = store.facts();
    if (!facts) return tl::unexpected(facts.error());
    Before before;
    for (auto const& fact : *facts) {
        if (auto const* const seal = std::get_if<Seal>(&fact))
            before.last = std::max(before.last, seal->stamp);
        if (auto const* const entry = std::get_if<JournalEntry>(&fact))
            before.last = std::max(before.last, entry->stamp);
        auto const* const revision = std::get_if<Revision>(&fact);
        if (!revision) continue;
        before.last = std::max(before.last, revision->stamp);
        bool const newer =
            std::tie(revision->stamp, revision->id) > std::tie(before.key.stamp, before.key.id);
        if (revision->subject == kiosk && revision->field == field::public_key && newer)
            before.key = *revision;
    }
    return before;
}

Expected<KeyPair> key_in(std::filesystem::path const& key_file) {
    auto keys = KeyPair::read(key_file);
    if (keys || keys.error().code != ErrorCode::file_missing) return keys;
    keys = KeyPair::make();
    auto const written = keys->write(key_file);
    if (!written) return tl::unexpected(written.error());
    return keys;
}

}  // namespace

Expected<Sealed> seal(SqliteStore& store, std::filesystem::path const& key_file,
                      Milliseconds wall) {
    auto const kiosk = store.own_kiosk();
    if (!kiosk) return tl::unexpected(kiosk.error());
    if (kiosk->is_nil())
        return fail(ErrorCode::bad_argument, {}, "a diagnostic belongs to no kiosk, which seals");
    auto const before = look_at(store, *kiosk);
    if (!before) return tl::unexpected(before.error());
    auto const keys = key_in(key_file);
    if (!keys) return tl::unexpected(keys.error());

    auto stamp = next_stamp(before->last, wall);
    auto const key = keys->public_key();
    if (before->key.value != key) {
        Fact const recorded = Revision{random_id(), *kiosk, field::public_key, key, stamp, *kiosk};
        if (auto kept = store.append(std::span(&recorded, 1)); !kept)
            return tl::unexpected(kept.error());
        stamp = next_stamp(stamp, wall);
    }
    auto const manifest = sqlite::read_manifest(store);
    if (!manifest) return tl::unexpected(manifest.error());
    Fact const seal = keys->seal(*manifest, *kiosk, stamp);
    if (auto kept = store.append(std::span(&seal, 1)); !kept) return tl::unexpected(kept.error());
    return Sealed{std::get<Seal>(seal), fingerprint(key),
                  !before->key.value.empty() && before->key.value != key};
}

Expected<void> check_not_sealed(SqliteStore& store) {
    auto& connection = store.connection();
    return sqlite::guarded(connection.queries, connection.path, [&]() -> Expected<void> {
        auto const own = store.own_kiosk();
        if (!own) return tl::unexpected(own.error());
        auto const seal = sqlite::newest_seal(connection.queries, *own);
        if (!seal || sqlite::is_open_again(connection.queries, *seal)) return {};
        return fail(ErrorCode::bad_argument, connection.path.string(),
                    "it is sealed; reopen the workshop first, or use a diagnostic");
    });
}

}  // namespace jemaa::diagnostic
