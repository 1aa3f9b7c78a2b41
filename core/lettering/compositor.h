#pragma once

#include <memory>

#include "base/error.h"

namespace jemaa::text {

class Composer;

/// Jemaa's fonts and a composer in them, for those who draw without a screen.
class Compositor {
public:
    /// Errors as of load_fonts().
    static Expected<std::unique_ptr<Compositor>> create();
    ~Compositor();

    [[nodiscard]] Composer const& composer() const;

private:
    struct Parts;
    explicit Compositor(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace jemaa::text
