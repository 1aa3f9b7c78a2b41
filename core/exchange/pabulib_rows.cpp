#include "exchange/pabulib_rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

namespace jemaa::exchange {
namespace {

constexpr std::array<std::string_view, 3> section_names{"meta", "projects", "votes"};

std::string lower(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::size_t section_at(PabulibLine const& line) {
    auto const rest = std::span(line.cells).subspan(1);
    bool const alone = std::ranges::all_of(rest, &std::string::empty);
    auto const name = lower(line.cells.front());
    auto const found = std::ranges::find(section_names, name);
    return alone ? static_cast<std::size_t>(found - section_names.begin()) : section_names.size();
}

}  // namespace

Expected<PabulibSections> sections_of(std::span<PabulibLine const> lines, std::string const& name) {
    std::array<std::span<PabulibLine const>, 3> sections;
    std::array<bool, 3> seen{};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const section = section_at(lines[i]);
        if (section == section_names.size()) continue;
        if (std::exchange(seen[section], true))
            return fail(ErrorCode::bad_argument, fmt::format("{}:{}", name, lines[i].number),
                        fmt::format("the section {} comes twice", lines[i].cells.front()));
        auto end = i + 1;
        while (end < lines.size() && section_at(lines[end]) == section_names.size()) ++end;
        sections[section] = lines.subspan(i + 1, end - i - 1);
    }
    for (std::size_t i = 0; i < sections.size(); ++i)
        if (sections[i].empty())
            return fail(ErrorCode::bad_argument, name,
                        fmt::format("the section {} is missing or has no columns; a .pb file has "
                                    "META, PROJECTS and VOTES",
                                    section_names[i]));
    return PabulibSections{sections[0], sections[1], sections[2]};
}

PabulibColumns::PabulibColumns(PabulibLine const& head) {
    for (std::size_t i = 0; i < head.cells.size(); ++i) place_.emplace(head.cells[i], i);
}

std::string const& PabulibColumns::cell(PabulibLine const& line, std::string_view column) const {
    static std::string const none;
    auto const found = place_.find(column);
    return found == place_.end() || found->second >= line.cells.size() ? none
                                                                       : line.cells[found->second];
}

}  // namespace jemaa::exchange
