#include "base/chance.h"

#include <cstring>
#include <numeric>
#include <utility>

#include <sodium.h>

namespace jemaa {

Seed random_seed() {
    Seed seed;
    randombytes_buf(seed.data(), seed.size());
    return seed;
}

void Chance::draw(std::uint8_t* out, std::size_t size) {
    std::array<std::uint8_t, crypto_stream_chacha20_NONCEBYTES> nonce{};
    std::memcpy(nonce.data(), &blocks_, sizeof blocks_);
    ++blocks_;
    crypto_stream_chacha20(out, size, nonce.data(), seed_.data());
}

Id Chance::id() {
    Id id;
    draw(id.bytes.data(), id.bytes.size());
    return id;
}

// Without modulo bias: numbers beyond the last whole multiple are drawn anew.
std::uint32_t Chance::below(std::uint32_t bound) {
    std::uint32_t const surplus = (UINT32_MAX % bound + 1) % bound;
    std::uint32_t number = 0;
    do {
        draw(reinterpret_cast<std::uint8_t*>(&number), sizeof number);
    } while (number > UINT32_MAX - surplus);
    return number % bound;
}

std::vector<std::size_t> Chance::order(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = count; left > 1; --left)
        std::swap(order[left - 1], order[below(static_cast<std::uint32_t>(left))]);
    return order;
}

}  // namespace jemaa
