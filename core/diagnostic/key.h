#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"
#include "domain/fact.h"
#include "store/canonical.h"

namespace jemaa::diagnostic {

/// A kiosk's Ed25519 keys. The secret one stays in a file of its own beside the
/// workshop's, which only its owner may read, and never goes into the workshop.
class KeyPair {
public:
    /// Fresh keys.
    static KeyPair make();

    /// Reads the key file. Errors: file_missing, damaged, read_failed.
    static Expected<KeyPair> read(std::filesystem::path const& key_file);

    /// Makes the key file. Errors as for write_private_file.
    [[nodiscard]] Expected<void> write(std::filesystem::path const& key_file) const;

    /// The public key, hexadecimal.
    [[nodiscard]] std::string public_key() const;

    /// The seal of `kiosk` for what the manifest says.
    [[nodiscard]] Seal seal(Manifest const& manifest, Id const& kiosk, Stamp const& stamp) const;

private:
    using Half = std::array<std::uint8_t, 32>;
    explicit KeyPair(Half const& seed);

    Half seed_;
    Half public_{};
    std::array<std::uint8_t, 64> secret_{};
};

/// NAME.jemaa.key beside NAME.jemaa
std::filesystem::path key_file_of(std::filesystem::path const& workshop_file);

/// Whether the seal's kiosk, hash and stamp are those that its key signed, and
/// the hash is that of its manifest.
bool is_genuine(Seal const& seal);

/// A public key as people compare it: "4F2A 91C0 77DE 04B1 C3E9", the first ten
/// bytes of its BLAKE2b-256.
std::string fingerprint(std::string_view public_key);

}  // namespace jemaa::diagnostic
