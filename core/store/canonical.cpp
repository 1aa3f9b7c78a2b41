#include "store/canonical.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jemaa {
namespace {

using Digest = std::array<std::uint8_t, 32>;

std::string hex_of(Digest const& digest) {
    std::string hex(2 * digest.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

template <std::size_t Size>
std::array<std::uint8_t, Size> little_endian(std::uint64_t number) {
    std::array<std::uint8_t, Size> bytes;
    for (auto& byte : bytes) {
        byte = static_cast<std::uint8_t>(number & 0xFF);
        number >>= 8;
    }
    return bytes;
}

std::optional<KindHash> line_from(std::string_view line) {
    auto const first = line.find(' ');
    auto const second = first == line.npos ? line.npos : line.find(' ', first + 1);
    if (second == line.npos) return std::nullopt;
    KindHash read{std::string(line.substr(0, first)), 0, std::string(line.substr(second + 1))};
    auto const count = line.substr(first + 1, second - first - 1);
    auto const [end, trouble] =
        std::from_chars(count.data(), count.data() + count.size(), read.facts);
    if (trouble != std::errc() || end != count.data() + count.size()) return std::nullopt;
    return read;
}

// The ballots of all polls, by poll and id.
Expected<void> add_ballots(Store& store, ManifestWriter& writer) {
    auto const polls = store.ballot_counts();
    if (!polls) return tl::unexpected(polls.error());
    for (auto const& [poll, count] : *polls) {
        auto const results = store.results(poll);
        if (!results) return tl::unexpected(results.error());
        for (auto const& ballot : results->ballots)
            writer.add(kind_name<Ballot>, (CanonicalBytes() << ballot).bytes());
    }
    return {};
}

template <typename Kind>
Expected<void> add_kind(Store& store, std::vector<Fact> const& facts, ManifestWriter& writer) {
    if constexpr (std::is_same_v<Kind, Ballot>) return add_ballots(store, writer);
    if constexpr (!std::is_same_v<Kind, Ballot> && is_hashed<Kind>)
        for (auto const& fact : facts)
            if (auto const* const of_kind = std::get_if<Kind>(&fact))
                writer.add(kind_name<Kind>, (CanonicalBytes() << *of_kind).bytes());
    return {};
}

template <typename... Kinds>
Expected<void> add_all(Store& store, std::vector<Fact> const& facts, ManifestWriter& writer,
                       std::variant<Kinds...> const*) {
    Expected<void> outcome;
    ((outcome = add_kind<Kinds>(store, facts, writer)) && ...);
    return outcome;
}

}  // namespace

std::string to_string(Manifest const& manifest) {
    std::string text;
    for (auto const& [kind, facts, hash] : manifest)
        text += kind + " " + std::to_string(facts) + " " + hash + "\n";
    return text;
}

std::optional<Manifest> manifest_from(std::string_view text) {
    Manifest manifest;
    for (auto rest = text; !rest.empty();) {
        auto const end = rest.find('\n');
        if (end == rest.npos) return std::nullopt;
        auto line = line_from(rest.substr(0, end));
        if (!line) return std::nullopt;
        manifest.push_back(std::move(*line));
        rest.remove_prefix(end + 1);
    }
    if (to_string(manifest) != text) return std::nullopt;
    return manifest;
}

std::string hash_of(Manifest const& manifest) {
    auto const text = to_string(manifest);
    Digest digest;
    crypto_generichash(digest.data(), digest.size(),
                       reinterpret_cast<unsigned char const*>(text.data()), text.size(), nullptr,
                       0);
    return hex_of(digest);
}

Expected<Manifest> manifest_of(Store& store) {
    auto const facts = store.facts();
    if (!facts) return tl::unexpected(facts.error());
    ManifestWriter writer;
    auto const added = add_all(store, *facts, writer, static_cast<Fact const*>(nullptr));
    if (!added) return tl::unexpected(added.error());
    return writer.finish();
}

void CanonicalBytes::put(void const* content, std::size_t size) {
    auto const* const from = static_cast<std::uint8_t const*>(content);
    auto const length = little_endian<4>(size);
    bytes_.insert(bytes_.end(), length.begin(), length.end());
    bytes_.insert(bytes_.end(), from, from + size);
}

CanonicalBytes& CanonicalBytes::operator<<(std::string_view text) {
    put(text.data(), text.size());
    return *this;
}

CanonicalBytes& CanonicalBytes::operator<<(Id const& id) {
    put(id.bytes.data(), id.is_nil() ? 0 : id.bytes.size());
    return *this;
}

CanonicalBytes& CanonicalBytes::operator<<(std::int64_t number) {
    auto const bytes = little_endian<8>(static_cast<std::uint64_t>(number));
    put(bytes.data(), bytes.size());
    return *this;
}

CanonicalBytes& CanonicalBytes::operator<<(Stamp const& stamp) {
    return *this << stamp.wall_ms << stamp.counter;
}

CanonicalBytes& CanonicalBytes::operator<<(Bytes const& content) {
    put(content.data(), content.size());
    return *this;
}

CanonicalBytes& CanonicalBytes::operator<<(Settings const& settings) {
    return *this << to_string(settings);
}

CanonicalBytes& CanonicalBytes::operator<<(Mark const& mark) {
    return *this << mark.option << mark.aspect << mark.position << mark.value;
}

CanonicalBytes& CanonicalBytes::operator<<(Ballot const& ballot) {
    begin_ballot(ballot.id, ballot.poll, ballot.category, std::ssize(ballot.marks));
    for (auto const& mark : ballot.marks) *this << mark;
    return *this;
}

void CanonicalBytes::begin_ballot(Id const& id, Id const& poll, Id const& category,
                                  std::int64_t marks) {
    *this << kind_name<Ballot> << id << poll << category << marks;
}

void ManifestWriter::add(std::string_view kind, std::span<std::uint8_t const> bytes,
                         std::int64_t facts) {
    if (manifest_.empty() || manifest_.back().kind != kind) {
        close();
        manifest_.push_back({std::string(kind), 0, {}});
        crypto_generichash_init(&state_, nullptr, 0, sizeof(Digest));
    }
    crypto_generichash_update(&state_, bytes.data(), bytes.size());
    manifest_.back().facts += facts;
}

void ManifestWriter::close() {
    if (manifest_.empty()) return;
    Digest digest;
    crypto_generichash_final(&state_, digest.data(), digest.size());
    manifest_.back().hash = hex_of(digest);
}

Manifest ManifestWriter::finish() {
    close();
    return std::exchange(manifest_, {});
}

}  // namespace jemaa
