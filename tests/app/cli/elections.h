#pragma once

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/cli/running.h"
#include "catch_any.h"
#include "core/outcome/workshop.h"
#include "core/store/temporary_folder.h"
#include "sqlite/sqlite_store.h"

/// Workshops and elections as files, and what `jemaa tally` and `jemaa export`
/// say of them.
namespace jemaa::test {

namespace fs = std::filesystem;
using nlohmann::json;

inline std::string content(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline fs::path write(fs::path const& path, std::string const& text) {
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

// Without the marks that isolate what people wrote (UAX 9).
inline std::string plain(std::string text) {
    for (auto const mark : {"\u2066", "\u2067", "\u2068", "\u2069"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at, 3);
    return text;
}

inline void has(std::string const& text, std::string const& part) {
    INFO(text << "\n lacks: " << part);
    CHECK(plain(text).find(part) != std::string::npos);
}

inline std::string well(std::vector<std::string> arguments, std::string const& language = "C") {
    auto const ran = run_jemaa(std::move(arguments), language);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(ran.err.empty());
    return ran.out;
}

inline std::string refused(std::vector<std::string> arguments) {
    auto const ran = run_jemaa(std::move(arguments));
    INFO(ran.out << ran.err);
    CHECK(ran.code == 1);
    CHECK(ran.out.empty());
    return ran.err;
}

inline json tallied(fs::path const& file, std::string const& rule = {}) {
    std::vector<std::string> arguments{"tally", file, "--json"};
    if (!rule.empty()) arguments.insert(arguments.end(), {"--rule", rule});
    return json::parse(well(arguments));
}

inline fs::path workshop(TemporaryFolder const& place, std::vector<Fact> const& facts) {
    auto const file = place / "a.jemaa";
    auto const store = SqliteStore::create(file);
    REQUIRE(store);
    REQUIRE((*store)->append(facts));
    return file;
}

// The small workshop's vote by another rule; each value becomes that of `mark`.
template <typename MarkOf>
inline std::vector<Fact> decided_by(std::string const& rule, Settings const& settings,
                                    MarkOf mark_of) {
    auto facts = facts_after_vote();
    for (auto& fact : facts) {
        if (auto* const poll = std::get_if<Poll>(&fact)) {
            poll->rule = rule;
            poll->settings = settings;
        }
        if (auto* const option = std::get_if<PollOption>(&fact))
            option->cost = option->key == "one" ? 4 : 7;
        if (auto* const ballot = std::get_if<Ballot>(&fact))
            for (auto& mark : ballot->marks) mark.value = mark_of(mark.value);
    }
    return facts;
}

inline std::vector<Fact> about_a_budget() {
    return decided_by("greedy_votes", {{{"budget", 10}}},
                      [](int value) { return std::min(value, 1); });
}

}  // namespace jemaa::test
