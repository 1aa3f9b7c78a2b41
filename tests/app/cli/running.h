#pragma once

#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

/// What a run of the program `jemaa` gave.
struct Ran {
    int code = -1;  ///< exit code; -1 when it did not end by itself
    std::string out;
    std::string err;
};

/// Runs it with these arguments, and with `lang` as the environment's LANG. Its
/// output goes to `device`, if one is given, instead of into `out`. `meanwhile`
/// is called while it runs.
Ran run_jemaa(std::vector<std::string> arguments, std::string const& lang = "C",
              std::string const& device = {},
              std::function<void(pid_t process)> const& meanwhile = {});
