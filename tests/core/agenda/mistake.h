#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "agenda/agenda.h"
#include "catch_any.h"
#include "core/agenda/small_template.h"

namespace jemaa::agenda {

// The small template with one thing changed; the line of the mistake is the
// one in which `at` stands after the change.
struct Mistake {
    std::string from, to, at, says;
};

inline std::string line_of(std::string const& toml, std::string const& at) {
    auto const found = toml.find(at);
    REQUIRE(found != std::string::npos);
    auto const end = toml.begin() + static_cast<std::ptrdiff_t>(found);
    return std::to_string(1 + std::count(toml.begin(), end, '\n'));
}

inline void check(Mistake const& mistake) {
    INFO("changed to: " << mistake.to.substr(0, 200));
    auto const toml = replaced(small_template, mistake.from, mistake.to);
    auto const agenda = parse(toml, "a.toml");
    REQUIRE_FALSE(agenda);
    INFO("said: " << to_string(agenda.error()));
    CHECK(agenda.error().code == ErrorCode::template_invalid);
    CHECK(agenda.error().where == "a.toml:" + line_of(toml, mistake.at));
    CHECK(agenda.error().detail.find(mistake.says) != std::string::npos);
}

inline void check_all(std::vector<Mistake> const& mistakes) {
    for (auto const& mistake : mistakes) check(mistake);
}

}  // namespace jemaa::agenda
