#include "base/id.h"

#include <sodium.h>

namespace jemaa {

Id random_id() {
    Id id;
    randombytes_buf(id.bytes.data(), id.bytes.size());
    return id;
}

Id derived_id(Id const& parent, std::string_view key) {
    Id id;
    crypto_generichash(id.bytes.data(), id.bytes.size(),
                       reinterpret_cast<unsigned char const*>(key.data()), key.size(),
                       parent.bytes.data(), parent.bytes.size());
    return id;
}

Id content_id(Bytes const& content) {
    Id id;
    crypto_generichash(id.bytes.data(), id.bytes.size(), content.data(), content.size(), nullptr,
                       0);
    return id;
}

std::string to_hex(Id const& id) {
    char hex[2 * sizeof id.bytes + 1];
    sodium_bin2hex(hex, sizeof hex, id.bytes.data(), id.bytes.size());
    return hex;
}

std::optional<Id> id_from_hex(std::string_view hex) {
    Id id;
    std::size_t read = 0;
    bool const whole = hex.size() == 2 * id.bytes.size() &&
                       sodium_hex2bin(id.bytes.data(), id.bytes.size(), hex.data(), hex.size(),
                                      nullptr, &read, nullptr) == 0 &&
                       read == id.bytes.size();
    if (!whole) return std::nullopt;
    return id;
}

}  // namespace jemaa
