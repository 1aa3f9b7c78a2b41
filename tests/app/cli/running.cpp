#include "app/cli/running.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include "core/store/temporary_folder.h"

namespace {

std::string content(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

Ran run_jemaa(std::vector<std::string> arguments, std::string const& lang,
              std::string const& device, std::function<void(pid_t)> const& meanwhile) {
    TemporaryFolder folder;
    auto const err = folder / "err";
    auto const out = device.empty() ? folder / "out" : std::filesystem::path(device);
    arguments.insert(arguments.begin(), JEMAA_CLI);
    std::vector<char*> argv;
    for (auto& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::string locale = "LANG=" + lang;
    char* environment[] = {locale.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t child = 0;
    int const spawned = posix_spawn(&child, JEMAA_CLI, &actions, nullptr, argv.data(), environment);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    if (spawned == 0 && meanwhile) meanwhile(child);
    if (spawned != 0 || waitpid(child, &status, 0) != child) return {};
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, device.empty() ? content(out) : "",
            content(err)};
}
