#pragma once

#include <functional>

#include <sys/types.h>

/// Another process, as a second kiosk or another person's program would be.
namespace child {

/// What `work` returned (0 .. 255) in a process of its own; -1 when a signal
/// ended it.
int run(std::function<int()> const& work);

/// The same without any right to what is root's. Only for root.
int run_as_nobody(std::function<int()> const& work);
bool can_run_as_nobody();

/// Starts `work` and gives the process; to be ended and waited for.
pid_t start(std::function<int()> const& work);

/// Ends the process as a power cut would, and waits until it is gone.
void kill_hard(pid_t process);

}  // namespace child
