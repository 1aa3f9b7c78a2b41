// The power goes at every moment of a merge: the diagnostic is found as it was
// before or as it is after, and sound.

#include "core/diagnostic/field_day.h"
#include "core/store/recording_disk.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

diagnostic::MergeOptions options_for(fs::path const& workplace) {
    diagnostic::MergeOptions options{.now = Milliseconds(1'800'000'000'000)};
    options.workplace = workplace;
    return options;
}

// All that the file holds, and where it came from.
std::string all_of(fs::path const& path) {
    auto const facts = hash_of_file(*opened(path));
    return facts + raw::value(path, "SELECT group_concat(name) FROM receipt") +
           raw::value(path, "SELECT count(*) FROM seal") +
           raw::value(path, "SELECT count(*) FROM quarantine");
}

}  // namespace

TEST_CASE("a power cut at any moment of a merge leaves all of it or nothing") {
    TemporaryFolder const folder, kiosks, workplace, found_in;
    FieldDay const day;
    auto const path = folder / "all.jemaa";
    auto const first = day.make_file(kiosks.path(), 1, 12);
    auto const second = day.make_file(kiosks.path(), 2, 12);
    sealed(second);
    auto const options = options_for(workplace.path());
    merged(*new_diagnostic(path), first, options);
    auto const before = all_of(path);

    auto disk = std::make_unique<RecordingDisk>(folder.path());
    CHECK(merged(*opened(path), second, options).added() > 0);
    disk->acknowledge();
    auto const after = all_of(path);
    REQUIRE(before != after);

    int cuts = 0, as_before = 0, as_after = 0;
    disk->cut_everywhere(
        [&](Files const& found, int acknowledged) {
            CAPTURE(++cuts, acknowledged);
            put_files(found_in.path(), found);
            auto const cut = found_in / "all.jemaa";
            auto const holds = all_of(cut);
            CHECK((holds == before || holds == after));
            if (acknowledged > 0) CHECK(holds == after);
            ++(holds == before ? as_before : as_after);
            CHECK(raw::value(cut, "PRAGMA integrity_check") == "ok");
            CHECK(raw::value(cut, "SELECT count(*) FROM pragma_foreign_key_check") == "0");
        },
        2);
    CHECK(cuts > 100);
    CHECK(as_before > 0);
    CHECK(as_after > 0);
}
