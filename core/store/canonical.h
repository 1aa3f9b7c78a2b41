#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include <sodium.h>

#include "base/error.h"
#include "domain/fact.h"
#include "store/columns.h"
#include "store/store.h"

/// Every fact has one string of bytes, and so everything that a file holds has
/// one hash, whatever the order of its rows. docs/canonical.md says each byte.
namespace jemaa {

/// All facts of one kind.
struct KindHash {
    std::string kind;
    std::int64_t facts = 0;
    std::string hash;  ///< BLAKE2b-256, hexadecimal
    bool operator==(KindHash const&) const = default;
};

/// What a file holds, but seals and sources: each kind of which there is a
/// fact, in the order of Fact.
using Manifest = std::vector<KindHash>;

/// "workshop 1 6f3c...\n", one line for each kind.
std::string to_string(Manifest const& manifest);

/// The inverse of to_string; nothing for any other text.
std::optional<Manifest> manifest_from(std::string_view text);

/// The hash of everything: BLAKE2b-256 of the manifest's text, hexadecimal.
std::string hash_of(Manifest const& manifest);

/// The manifest of any store. Errors as for Store::facts().
Expected<Manifest> manifest_of(Store& store);

/// Columns one after the other, each after its length.
class CanonicalBytes {
public:
    CanonicalBytes& operator<<(std::string_view text);
    CanonicalBytes& operator<<(Id const& id);
    CanonicalBytes& operator<<(std::int64_t number);
    CanonicalBytes& operator<<(int number) { return *this << std::int64_t{number}; }
    CanonicalBytes& operator<<(Stamp const& stamp);
    CanonicalBytes& operator<<(Bytes const& content);
    CanonicalBytes& operator<<(Settings const& settings);
    CanonicalBytes& operator<<(std::string const& text) { return *this << std::string_view(text); }
    CanonicalBytes& operator<<(char const* text) { return *this << std::string_view(text); }
    CanonicalBytes& operator<<(Ballot const& ballot);
    CanonicalBytes& operator<<(Mark const& mark);

    /// Any fact but a ballot.
    template <typename Kind>
    requires(std::tuple_size_v<std::remove_cvref_t<decltype(columns<Kind>)>> > 0) CanonicalBytes&
    operator<<(Kind const& fact) {
        *this << kind_name<Kind>;
        std::apply([&](auto... member) { (*this << ... << (fact.*member)); }, columns<Kind>);
        return *this;
    }

    /// What every ballot begins with; its marks follow.
    void begin_ballot(Id const& id, Id const& poll, Id const& category, std::int64_t marks);

    [[nodiscard]] std::span<std::uint8_t const> bytes() const { return bytes_; }
    [[nodiscard]] std::size_t size() const { return bytes_.size(); }
    void clear() { bytes_.clear(); }

private:
    void put(void const* content, std::size_t size);
    Bytes bytes_;
};

/// Takes facts in the order of their kinds, within a kind by id (ballots by
/// poll, then id), and hashes them as they come.
class ManifestWriter {
public:
    /// One or more facts of a kind, as CanonicalBytes.
    void add(std::string_view kind, std::span<std::uint8_t const> bytes, std::int64_t facts = 1);
    Manifest finish();

private:
    void close();
    Manifest manifest_;
    crypto_generichash_state state_{};
};

/// Whether facts of this kind are hashed: all but seals and sources.
template <typename Kind>
inline constexpr bool is_hashed = !std::is_same_v<Kind, Seal> && !std::is_same_v<Kind, Source>;

}  // namespace jemaa
