#include "core/store/child.h"

#include <csignal>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace child {
namespace {

constexpr uid_t nobody = 65534;

int outcome_of(pid_t process) {
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

pid_t start(std::function<int()> const& work) {
    pid_t const process = fork();
    if (process == 0) _exit(work());
    return process;
}

int run(std::function<int()> const& work) {
    return outcome_of(start(work));
}

bool can_run_as_nobody() {
    return geteuid() == 0;
}

int run_as_nobody(std::function<int()> const& work) {
    return run([&] {
        bool const left = setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0;
        return left ? work() : 255;
    });
}

void kill_hard(pid_t process) {
    kill(process, SIGKILL);
    outcome_of(process);
}

}  // namespace child
