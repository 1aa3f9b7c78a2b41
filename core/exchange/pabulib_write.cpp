#include <algorithm>

#include <fmt/format.h>

#include "exchange/pabulib.h"
#include "exchange/pabulib_text.h"

namespace jemaa::exchange {
namespace {

std::string cell(std::string const& text) {
    bool const plain = text.find_first_of(";\"\r\n") == std::string::npos && !text.starts_with(' ');
    if (plain && !text.ends_with(' ')) return text;
    std::string quoted = "\"";
    for (auto const c : text) {
        if (c == '"') quoted += '"';
        quoted += c == '\n' || c == '\r' ? ' ' : c;
    }
    quoted += '"';
    return quoted;
}

std::string amount(budget::Money money, budget::Money unit) {
    auto text = std::to_string(money / unit);
    if (unit > 1) {
        int decimals = 0;
        for (auto rest = unit; rest > 1; rest /= 10) ++decimals;
        text += fmt::format(".{:0{}}", money % unit, decimals);
    }
    return text;
}

std::string meta_section(Pabulib const& file) {
    auto meta = file.meta;
    auto const put = [&](std::string const& key, std::string value) {
        auto const found = std::ranges::find(meta, key, &decltype(meta)::value_type::first);
        if (found == meta.end())
            meta.emplace_back(key, std::move(value));
        else
            found->second = std::move(value);
    };
    put("num_projects", std::to_string(file.projects.size()));
    put("num_votes", std::to_string(file.votes.size()));
    put("budget", amount(file.budget, file.unit));
    put("vote_type", std::string(name_of(file.type)));
    std::string text = "META\nkey;value\n";
    for (auto const& [key, value] : meta) text += fmt::format("{};{}\n", cell(key), cell(value));
    return text;
}

std::string projects_section(Pabulib const& file) {
    std::vector<int> votes(file.projects.size());
    for (auto const& vote : file.votes)
        for (auto const project : vote.projects) ++votes[project];
    std::string text = "PROJECTS\nproject_id;cost;votes;name\n";
    for (std::size_t i = 0; i < file.projects.size(); ++i) {
        auto const& project = file.projects[i];
        text += fmt::format("{};{};{};{}\n", cell(project.id), amount(project.cost, file.unit),
                            votes[i], cell(project.name));
    }
    return text;
}

std::string votes_section(Pabulib const& file) {
    bool const points = file.type == VoteType::cumulative || file.type == VoteType::scoring;
    std::string text = points ? "VOTES\nvoter_id;vote;points\n" : "VOTES\nvoter_id;vote\n";
    for (auto const& vote : file.votes) {
        std::string projects;
        for (auto const project : vote.projects)
            (projects += projects.empty() ? "" : ",") += file.projects[project].id;
        std::string given;
        for (auto const each : vote.points)
            (given += given.empty() ? "" : ",") += std::to_string(each);
        text +=
            fmt::format("{};{}{}{}\n", cell(vote.voter), cell(projects), points ? ";" : "", given);
    }
    return text;
}

}  // namespace

std::string write_pabulib(Pabulib const& file) {
    return meta_section(file) + projects_section(file) + votes_section(file);
}

}  // namespace jemaa::exchange
