#pragma once

namespace jemaa {

/// How strongly things stand out: as designed, black on white, white on black,
/// or muted and without motion.
enum class Contrast { usual, light, dark, calm };

inline constexpr Contrast contrasts[] = {Contrast::usual, Contrast::light, Contrast::dark,
                                         Contrast::calm};

/// How whoever stands at the screen wants to have it.
struct Comfort {
    int text_size = 1;  ///< 0 .. 3: capital height 3.8 / 5 / 6.7 / 8.7 mm
    Contrast contrast = Contrast::usual;
    bool low = false;  ///< everything in the lower part of the screen
    bool operator==(Comfort const&) const = default;
};

}  // namespace jemaa
