#include "diagnostic/key.h"

#include <cctype>
#include <optional>
#include <span>

#include <sodium.h>

#include "base/small_file.h"
#include "base/utf8.h"
#include "base/whole_folder.h"

namespace jemaa::diagnostic {
namespace {

std::string hex(std::span<std::uint8_t const> bytes) {
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

template <std::size_t Size>
std::optional<std::array<std::uint8_t, Size>> bytes_from(std::string_view text) {
    std::array<std::uint8_t, Size> bytes{};
    std::size_t read = 0;
    bool const whole = text.size() == 2 * Size &&
                       sodium_hex2bin(bytes.data(), Size, text.data(), text.size(), nullptr, &read,
                                      nullptr) == 0 &&
                       read == Size;
    if (!whole) return std::nullopt;
    return bytes;
}

// Everything of the seal but what follows from the rest.
CanonicalBytes signed_bytes(Seal const& seal) {
    CanonicalBytes bytes;
    bytes << "jemaa seal" << seal.id << seal.stamp << seal.kiosk << seal.hash << seal.public_key;
    return bytes;
}

}  // namespace

KeyPair::KeyPair(Half const& seed) : seed_(seed) {
    crypto_sign_seed_keypair(public_.data(), secret_.data(), seed_.data());
}

KeyPair KeyPair::make() {
    Half seed;
    randombytes_buf(seed.data(), seed.size());
    return KeyPair(seed);
}

Expected<KeyPair> KeyPair::read(std::filesystem::path const& key_file) {
    auto const content = read_small_file(key_file);
    if (!content) return tl::unexpected(content.error());
    auto const seed = bytes_from<std::tuple_size_v<Half>>(trimmed(*content));
    if (!seed) return fail(ErrorCode::damaged, key_file.string(), "this is no key");
    return KeyPair(*seed);
}

Expected<void> KeyPair::write(std::filesystem::path const& key_file) const {
    return write_private_file(key_file, hex(seed_) + "\n");
}

std::string KeyPair::public_key() const {
    return hex(public_);
}

Seal KeyPair::seal(Manifest const& manifest, Id const& kiosk, Stamp const& stamp) const {
    Seal seal{random_id(), stamp, kiosk, hash_of(manifest), public_key(), {}, to_string(manifest)};
    auto const said = signed_bytes(seal);
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, said.bytes().data(), said.size(),
                         secret_.data());
    seal.signature = hex(signature);
    return seal;
}

std::filesystem::path key_file_of(std::filesystem::path const& workshop_file) {
    return std::filesystem::path(workshop_file) += ".key";
}

bool is_genuine(Seal const& seal) {
    auto const manifest = manifest_from(seal.manifest);
    auto const key = bytes_from<crypto_sign_PUBLICKEYBYTES>(seal.public_key);
    auto const signature = bytes_from<crypto_sign_BYTES>(seal.signature);
    if (!manifest || !key || !signature || hash_of(*manifest) != seal.hash) return false;
    auto const said = signed_bytes(seal);
    return crypto_sign_verify_detached(signature->data(), said.bytes().data(), said.size(),
                                       key->data()) == 0;
}

std::string fingerprint(std::string_view public_key) {
    auto const key = bytes_from<crypto_sign_PUBLICKEYBYTES>(public_key);
    if (!key) return {};
    std::array<std::uint8_t, crypto_generichash_BYTES> digest{};
    crypto_generichash(digest.data(), digest.size(), key->data(), key->size(), nullptr, 0);
    std::string readable;
    for (char const digit : hex(std::span(digest).first<10>())) {
        if (readable.size() % 5 == 4) readable += ' ';
        readable += static_cast<char>(std::toupper(static_cast<unsigned char>(digit)));
    }
    return readable;
}

}  // namespace jemaa::diagnostic
