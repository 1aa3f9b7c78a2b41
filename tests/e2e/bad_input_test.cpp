#include <sys/mount.h>
#include <unistd.h>

#include <fstream>

#include "base/resource.h"
#include "catch_any.h"
#include "e2e/kiosk_process.h"
#include "kiosk/workshop_file.h"

// Whatever is wrong before the kiosk can open: a message in the chosen
// language that names the place, exit code not 0, nothing changed.
using namespace jemaa;

namespace {

std::filesystem::path good_file(Folder const& folder) {
    auto const file = folder / "good.jemaa";
    std::string const sample(resource("assets/samples/batna.toml").value());
    REQUIRE(kiosk::create_workshop(file, sample, "batna.toml"));
    return file;
}

void write(std::filesystem::path const& file, std::string const& text) {
    std::ofstream(file) << text;
}

std::string content(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void sql(std::filesystem::path const& file, std::string const& statement) {
    REQUIRE(run({"sqlite3", file.string(), statement}).code == 0);
}

struct Said {
    Display display;
    Finished by(std::vector<std::string> arguments, Process::Environment environment = {}) {
        arguments.insert(arguments.begin(), JEMAA_KIOSK);
        environment.emplace("DISPLAY", display.name);
        return run(arguments, environment);
    }
};

bool mentions(Finished const& finished, std::string const& words) {
    return finished.errors.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a file that is no workshop is refused and left as it is") {
    Said said;
    Folder folder;
    write(folder / "letter.jemaa", "Dear all, this is a letter and no workshop.\n");
    for (auto const& [language, words] :
         {std::pair{"fr", "n'est pas"}, {"en", "is not a Jemaa workshop"}, {"ar", "ليس"}}) {
        auto const finished = said.by({(folder / "letter.jemaa").string(), "--language", language});
        INFO(finished.errors);
        CHECK(finished.code == 1);
        CHECK(mentions(finished, "letter.jemaa"));
    }
    CHECK(content(folder / "letter.jemaa").starts_with("Dear all"));
}

TEST_CASE("a missing file is not made by accident") {
    Said said;
    Folder folder;
    auto const finished = said.by({(folder / "nowhere.jemaa").string(), "--language", "en"});
    CHECK(finished.code == 1);
    CHECK(mentions(finished, "was not found"));
    CHECK_FALSE(std::filesystem::exists(folder / "nowhere.jemaa"));
}

TEST_CASE("a file of a newer Jemaa is refused and left as it is") {
    Said said;
    Folder folder;
    auto const file = good_file(folder);
    sql(file, "PRAGMA user_version = 99");
    auto const before = content(file);
    auto const finished = said.by({file.string(), "--language", "en"});
    CHECK(finished.code == 1);
    CHECK(mentions(finished, "newer Jemaa"));
    CHECK(content(file) == before);
}

TEST_CASE("two kiosks cannot have the same file") {
    Said said;
    Folder folder;
    auto const file = good_file(folder);
    KioskProcess first(said.display, folder, {file.string()});
    first.expect_screen("attract");
    auto const second = said.by({file.string(), "--language", "en"});
    CHECK(second.code == 1);
    CHECK(mentions(second, "another kiosk"));
    first.click("choose.fr");  // the first goes on undisturbed
    first.expect_screen("waiting");
}

TEST_CASE("a read-only file is told from others") {
    if (geteuid() != 0) WARN("run as root to see this as another user");
    Said said;
    Folder folder;
    auto const file = good_file(folder);
    // Where another user may start it, wherever it was built.
    auto const program = folder / "jemaa-kiosk";
    std::filesystem::copy_file(JEMAA_KIOSK, program);
    std::filesystem::permissions(file, std::filesystem::perms(0444));
    std::filesystem::permissions(folder.path, std::filesystem::perms(0555));
    std::vector<std::string> command{program.string(), file.string(), "--language", "en"};
    if (geteuid() == 0)
        command.insert(command.begin(),
                       {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"});
    auto const finished = run(command, {{"DISPLAY", said.display.name}, {"HOME", "/tmp"}});
    std::filesystem::permissions(folder.path, std::filesystem::perms(0755));
    INFO(finished.errors);
    CHECK(finished.code == 1);
    CHECK(mentions(finished, "cannot be written to"));
}

TEST_CASE("a template's mistake is named by line and reason") {
    Said said;
    Folder folder;
    std::string text(resource("assets/samples/batna.toml").value());
    auto const at = text.find("dots = 7");
    REQUIRE(at != std::string::npos);
    auto const line = 1 + std::count(text.begin(), text.begin() + static_cast<long>(at), '\n');
    text.replace(at, 8, "dots = 70");
    write(folder / "mine.toml", text);
    auto const finished = said.by({(folder / "mine.jemaa").string(), "--template",
                                   (folder / "mine.toml").string(), "--language", "en"});
    INFO(finished.errors);
    CHECK(finished.code == 1);
    CHECK(mentions(finished, "mine.toml:" + std::to_string(line)));
    CHECK(mentions(finished, "dots"));
    CHECK_FALSE(std::filesystem::exists(folder / "mine.jemaa"));
}

TEST_CASE("a full disk is told, and no half file stays") {
    Said said;
    Folder folder;
    auto const disk = folder / "disk";
    std::filesystem::create_directory(disk);
    if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=16k") != 0) {
        WARN("skipped: a small disk can only be mounted by root");
        return;
    }
    auto const finished =
        said.by({(disk / "b.jemaa").string(), "--sample", "batna", "--language", "en"});
    bool const left = std::filesystem::exists(disk / "b.jemaa");
    umount(disk.c_str());
    INFO(finished.errors);
    CHECK(finished.code == 1);
    CHECK(mentions(finished, "No space is left"));
    CHECK_FALSE(left);
}

TEST_CASE("missing fonts are named with their package") {
    Said said;
    Folder folder;
    auto const file = good_file(folder);
    write(folder / "fonts.conf", "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    auto const finished = said.by({file.string(), "--language", "en"},
                                  {{"FONTCONFIG_FILE", (folder / "fonts.conf").string()}});
    INFO(finished.errors);
    CHECK(finished.code == 1);
    CHECK(mentions(finished, "fonts-noto"));
}

TEST_CASE("without a display it says so") {
    Folder folder;
    auto const file = good_file(folder);
    auto const finished = run({JEMAA_KIOSK, file.string(), "--language", "en"},
                              {{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}});
    INFO(finished.errors);
    CHECK(finished.code == 1);
    CHECK_FALSE(finished.errors.empty());
}

TEST_CASE("wrong usage ends with code 2 and says what is wrong") {
    Folder folder;
    CHECK(run({JEMAA_KIOSK, "--screen-mm", "wide"}).code == 2);
    CHECK(run({JEMAA_KIOSK, "--screen-mm", "1x1"}).code == 2);
    CHECK(run({JEMAA_KIOSK, "--nonsense"}).code == 2);
    CHECK(run({JEMAA_KIOSK, "--help"}).code == 0);
}
