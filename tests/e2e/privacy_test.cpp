// The kiosk's memory, where drafts are, is left behind by no crash.

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <thread>

#include "catch_any.h"
#include "e2e/kiosk_process.h"

using namespace jemaa;

namespace {

// In the folder, with leave to dump as much as there is.
pid_t start(std::vector<std::string> command, Folder const& folder, std::string const& display) {
    pid_t const process = fork();
    if (process != 0) return process;
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
    setenv("DISPLAY", display.c_str(), 1);
    std::vector<char*> words;
    for (auto& word : command) words.push_back(word.data());
    words.push_back(nullptr);
    if (chdir(folder.path.c_str()) == 0) execvp(words[0], words.data());
    _exit(127);
}

std::string core_limit_of(pid_t process) {
    std::ifstream limits("/proc/" + std::to_string(process) + "/limits");
    std::string line;
    while (std::getline(limits, line))
        if (line.starts_with("Max core file size")) return line;
    return "";
}

bool leaves_a_core(pid_t process, Folder const& folder) {
    kill(process, SIGABRT);
    int status = 0;
    waitpid(process, &status, 0);
    CHECK(WIFSIGNALED(status));
    bool has_core = WCOREDUMP(status);
    for (auto const& entry : std::filesystem::directory_iterator(folder.path))
        has_core |= entry.path().filename().string().starts_with("core");
    return has_core;
}

}  // namespace

TEST_CASE("a kiosk that crashes leaves no core") {
    Display const display;
    Folder const folder;
    pid_t const other = start({"sleep", "100"}, folder, display.name);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    if (!leaves_a_core(other, folder)) WARN("no program leaves a core here");
    for (auto const& entry : std::filesystem::directory_iterator(folder.path))
        std::filesystem::remove(entry.path());

    auto const file = (folder / "batna.jemaa").string();
    pid_t const kiosk = start({JEMAA_KIOSK, "--sample", "batna", file}, folder, display.name);
    for (int i = 0; i < 200 && !std::filesystem::exists(file); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    REQUIRE(std::filesystem::exists(file));
    auto const limit = core_limit_of(kiosk);
    CAPTURE(limit);
    CHECK(limit.find(" 0 ") != std::string::npos);
    CHECK(limit.find("unlimited") == std::string::npos);
    CHECK_FALSE(leaves_a_core(kiosk, folder));
}
