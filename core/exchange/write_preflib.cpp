#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "exchange/preflib.h"
#include "exchange/preflib_order.h"

namespace jemaa::exchange {
namespace {

using tally::Entry;
using tally::Profile;

struct Count {
    std::int64_t copies = 0;
    Order order;
};

Order ranking_of(std::span<Entry const> ballot) {
    Order order;
    for (auto const& entry : ballot) {
        order.resize(static_cast<std::size_t>(entry.value));
        order.back().push_back(entry.option + 1);
    }
    return order;
}

// The best value is the first category.
Order categories_of(std::span<Entry const> ballot, std::size_t best, int options) {
    Order order(best + 1);
    std::vector<std::int32_t> values(static_cast<std::size_t>(options));
    for (auto const& entry : ballot) values[entry.option] = entry.value;
    for (int i = 0; i < options; ++i)
        order[best - static_cast<std::size_t>(values[static_cast<std::size_t>(i)])].push_back(i +
                                                                                              1);
    return order;
}

std::vector<Count> counts_of(Profile const& profile, std::size_t best) {
    std::vector<Count> counts;
    for (std::size_t group = 0; group < profile.groups(); ++group) {
        auto const ballot = profile.ballot(group);
        counts.push_back(
            {profile.copies(group), profile.kind() == BallotKind::ranking
                                        ? ranking_of(ballot)
                                        : categories_of(ballot, best, profile.options())});
    }
    std::ranges::sort(counts, [](Count const& a, Count const& b) {
        return a.copies != b.copies ? a.copies > b.copies : a.order < b.order;
    });
    return counts;
}

std::string type_of(Profile const& profile, std::vector<Count> const& counts) {
    if (profile.kind() != BallotKind::ranking) return "cat";
    bool equals = false;
    bool complete = true;
    for (auto const& [copies, order] : counts) {
        int ranked = 0;
        for (auto const& group : order) {
            ranked += static_cast<int>(group.size());
            equals = equals || group.size() > 1;
        }
        complete = complete && ranked == profile.options();
    }
    return std::string(equals ? "to" : "so") + (complete ? "c" : "i");
}

// One line, whatever people wrote.
std::string in_one_line(std::string text) {
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < ' ') letter = ' ';
    return text;
}

std::string header_of(Contest const& contest, PreflibHeader const& header, std::string const& type,
                      std::size_t unique) {
    return fmt::format(
        "# FILE NAME: {0}.{1}\n# TITLE: {2}\n# DESCRIPTION: {3}\n# DATA TYPE: {1}\n"
        "# MODIFICATION TYPE: original\n# RELATES TO: \n# RELATED FILES: \n"
        "# PUBLICATION DATE: {4}\n# MODIFICATION DATE: {4}\n# NUMBER ALTERNATIVES: {5}\n"
        "# NUMBER VOTERS: {6}\n# NUMBER UNIQUE {7}: {8}\n",
        in_one_line(header.name), type, in_one_line(contest.title), in_one_line(header.description),
        in_one_line(header.date), contest.names.size(), contest.profile.voters(),
        type == "cat" ? "PREFERENCES" : "ORDERS", unique);
}

// Without names, approvals and grades are told by their numbers.
std::string category_lines(Contest const& contest, std::size_t best) {
    auto text = fmt::format("# NUMBER CATEGORIES: {}\n", best + 1);
    for (std::size_t i = 0; i <= best; ++i)
        text += fmt::format("# CATEGORY NAME {}: {}\n", i,
                            contest.grades.size() > best - i ? in_one_line(contest.grades[best - i])
                                                             : std::to_string(best - i));
    return text;
}

bool can_be_said(Profile const& profile) {
    switch (profile.kind()) {
        case BallotKind::ranking:
        case BallotKind::approval:
        case BallotKind::grades: return true;
        case BallotKind::score: return profile.criteria().size() == 1;
        default: return false;
    }
}

}  // namespace

Expected<PreflibFile> write_preflib(Contest const& contest, PreflibHeader const& header) {
    auto const& profile = contest.profile;
    if (!can_be_said(profile))
        return fail(ErrorCode::bad_argument, name_of(profile.kind()),
                    "PrefLib has no form for ballots of this kind");
    auto const limits = tally::limits_of(profile.kind(), profile.settings(), profile.options());
    auto const best = static_cast<std::size_t>(limits.most_on_one);
    auto const counts = counts_of(profile, best);
    PreflibFile file{type_of(profile, counts), {}};
    file.text = header_of(contest, header, file.type, counts.size());
    if (file.type == "cat") file.text += category_lines(contest, best);
    for (std::size_t i = 0; i < contest.names.size(); ++i)
        file.text +=
            fmt::format("# ALTERNATIVE NAME {}: {}\n", i + 1, in_one_line(contest.names[i]));
    for (auto const& [copies, order] : counts)
        file.text += fmt::format("{}: {}\n", copies, to_string(order));
    return file;
}

}  // namespace jemaa::exchange
