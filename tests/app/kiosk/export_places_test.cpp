#include "kiosk/export_places.h"
#include "catch_any.h"

using namespace jemaa::kiosk;
using Places = std::vector<std::filesystem::path>;

TEST_CASE("sticks are found in the mount table, other file systems are not") {
    CHECK(removable_places("/dev/sda1 / ext4 rw 0 0\n"
                           "proc /proc proc rw 0 0\n"
                           "/dev/sdc1 /run/media/kiosk/TWO vfat rw 0 0\n"
                           "/dev/sdb1 /media/kiosk/ONE vfat rw 0 0\n"
                           "/dev/sdd1 /mediatheque ext4 rw 0 0\n") ==
          Places{"/media/kiosk/ONE", "/run/media/kiosk/TWO"});
}

TEST_CASE("a stick's name may have spaces") {
    CHECK(removable_places("/dev/sdb1 /media/kiosk/USB\\040STICK vfat rw 0 0\n") ==
          Places{"/media/kiosk/USB STICK"});
}

TEST_CASE("an empty or broken table has no sticks") {
    CHECK(removable_places("").empty());
    CHECK(removable_places("\n\n/dev/sdb1\n").empty());
    CHECK(removable_places("x /media/a\\0 y\n") == Places{"/media/a\\0"});
    CHECK(removable_places("x /media/a\\9zz y\n") == Places{"/media/a\\9zz"});
}
