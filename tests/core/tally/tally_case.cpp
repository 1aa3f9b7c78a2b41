#include "core/tally/tally_case.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

#include "core/tally/steps_text.h"

namespace jemaa::cases {
namespace {

Id numbered(std::size_t number, std::uint8_t kind) {
    Id id;
    id.bytes[0] = kind;
    id.bytes[15] = static_cast<std::uint8_t>(number + 1);
    return id;
}

Id const poll_id = numbered(0, 1);

// The lines of an array of texts; none where it is absent.
std::vector<std::string> texts(toml::table const& table, std::string_view key) {
    std::vector<std::string> texts;
    if (auto const* const array = table[key].as_array())
        for (auto const& node : *array) texts.push_back(node.value_or(std::string("not a text")));
    return texts;
}

struct Reader {
    TallyCase& result;

    Id option(std::string const& name) const {
        auto const found = std::ranges::find(result.names, name);
        if (found != result.names.end())
            return numbered(static_cast<std::size_t>(found - result.names.begin()), 2);
        return numbered(name.size(), 3);  // no option of the poll
    }

    Id aspect(std::string const& name) const {
        if (name.empty()) return {};
        bool const is_option = std::ranges::find(result.names, name) != result.names.end();
        return is_option ? option(name) : derived_id(poll_id, name);
    }

    // "a=1", "a/impact=3", "a/b=1"
    Mark mark(std::string const& word) const {
        auto const sign = word.find('=');
        auto const slash = std::min(word.find('/'), sign);
        auto const of = slash == sign ? std::string() : word.substr(slash + 1, sign - slash - 1);
        return {option(word.substr(0, slash)), 0, std::stoi(word.substr(sign + 1)), aspect(of)};
    }

    // "3: a=1 b=2": three such ballots
    void add_ballots(std::string const& line) const {
        auto const colon = line.find(':');
        Ballot ballot{{}, poll_id, {}, {}};
        std::istringstream words(line.substr(colon + 1));
        for (std::string word; words >> word;) ballot.marks.push_back(mark(word));
        for (int copies = std::stoi(line.substr(0, colon)); copies > 0; --copies) {
            auto& ballots = result.poll.ballots;
            ballot.id = derived_id(poll_id, std::to_string(ballots.size()));
            ballots.push_back(ballot);
        }
    }

    // "b into a"
    void add_merge(std::string const& line) const {
        auto const into = line.find(" into ");
        result.merges.emplace(option(line.substr(0, into)), option(line.substr(into + 6)));
    }
};

void read_poll(toml::table const& table, TallyCase& result) {
    result.names = texts(table, "options");
    auto& poll = result.poll.poll;
    poll = {poll_id, {}, {}, table["rule"].value_or(std::string()), {}};
    poll.settings = settings_from(table["settings"].value_or(std::string())).value();
    for (std::size_t i = 0; i < result.names.size(); ++i)
        result.poll.options.push_back({numbered(i, 2), poll_id, result.names[i], {}});
    Reader const reader{result};
    for (auto const& line : texts(table, "ballots")) reader.add_ballots(line);
    for (auto const& line : texts(table, "merges")) reader.add_merge(line);
}

void read_expected(toml::table const& table, TallyCase& result) {
    for (auto const& [key, node] : table) {
        auto const begin = std::string(std::string_view(key)) + ": ";
        if (auto const* const array = node.as_array()) {
            if (array->empty()) result.expected.push_back(begin + "nobody");
            if (key == "winners" && !array->empty())
                result.expected.push_back(begin + listed(texts(table, key)));
            else
                for (auto const& line : texts(table, key)) result.expected.push_back(begin + line);
        } else {
            auto const number = node.value<std::int64_t>();
            result.expected.push_back(
                begin + (number ? std::to_string(*number) : node.value_or(std::string())));
        }
    }
}

std::vector<std::string> all_told(tally::Outcome const& outcome,
                                  std::vector<std::string> const& all_names) {
    auto const name = [&](Id const& option) {
        return option.bytes[0] == 2 ? all_names[option.bytes[15] - std::size_t{1}]
                                    : std::string(option.is_nil() ? "" : "?");
    };
    std::vector<std::string> lines{fmt::format("ballots: {}", outcome.ballots),
                                   fmt::format("blank: {}", outcome.blank),
                                   fmt::format("total: {}", outcome.total)};
    std::vector<std::string> names;
    for (auto const& option : outcome.options) names.push_back(name(option));
    std::vector<std::string> winners;
    for (auto const& winner : outcome.winners) winners.push_back(name(winner));
    lines.push_back("winners: " + listed(winners));
    for (auto const& placed : outcome.order)
        lines.push_back(fmt::format("order: {}{} {} {}", placed.place, placed.tied ? "=" : "",
                                    name(placed.option), fraction(placed.score, placed.per)));
    for (auto const& [reason, option, ballots] : outcome.rejections)
        lines.push_back(fmt::format("rejected: {} {}{}{}", ballots, name_of(reason),
                                    option.is_nil() ? "" : " ", name(option)));
    for (auto const& line : steps_text(outcome, names)) lines.push_back("steps: " + line);
    return lines;
}

}  // namespace

Expected<TallyCase> read_case(std::string const& folder) {
    TallyCase result;
    try {
        read_poll(toml::parse_file(folder + "/poll.toml"), result);
        read_expected(toml::parse_file(folder + "/expected.toml"), result);
    } catch (std::exception const& error) {
        return fail(ErrorCode::bad_argument, folder, error.what());
    }
    std::ranges::sort(result.expected);
    return result;
}

std::vector<std::string> told(TallyCase const& wanted, Expected<tally::Outcome> const& outcome) {
    if (!outcome) return {"error: " + outcome.error().detail};
    auto lines = all_told(*outcome, wanted.names);
    auto const topic = [](std::string const& line) { return line.substr(0, line.find(':')); };
    std::erase_if(lines, [&](std::string const& line) {
        return std::ranges::none_of(wanted.expected, [&](std::string const& expected) {
            return topic(expected) == topic(line);
        });
    });
    std::ranges::sort(lines);
    return lines;
}

}  // namespace jemaa::cases
