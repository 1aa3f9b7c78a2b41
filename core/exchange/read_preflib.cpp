#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "exchange/lines.h"
#include "exchange/preflib.h"
#include "exchange/preflib_order.h"

namespace jemaa::exchange {
namespace {

using tally::Entry;

struct Type {
    std::string_view name;
    bool complete;
    bool equals;
    bool categories;
};

constexpr std::array types{Type{"soc", true, false, false}, Type{"soi", false, false, false},
                           Type{"toc", true, true, false}, Type{"toi", false, true, false},
                           Type{"cat", false, true, true}};

struct HeaderLine {
    int line = 0;
    std::string_view value;
};

class PreflibReader {
public:
    PreflibReader(std::string_view text, std::string_view where)
        : lines_(lines_of(text)), where_(where) {}

    Expected<Contest> read() {
        return read_header()
            .and_then([&] { return read_sizes(); })
            .and_then([&] { return read_names(); })
            .and_then([&] { return read_orders(); });
    }

private:
    [[nodiscard]] tl::unexpected<Error> wrong(int line, std::string reason) const {
        return malformed(where_, line, std::move(reason));
    }

    [[nodiscard]] int last_header_line() const { return next_ == 0 ? 1 : lines_[next_ - 1].number; }

    Expected<void> read_header() {
        for (; next_ < lines_.size() && lines_[next_].text.front() == '#'; ++next_) {
            auto const text = lines_[next_].text.substr(1);
            auto const colon = text.find(':');
            if (colon == std::string_view::npos) continue;  // a comment
            header_[trimmed(text.substr(0, colon))] = {lines_[next_].number,
                                                       trimmed(text.substr(colon + 1))};
        }
        auto const found = header_.find("DATA TYPE");
        if (found == header_.end())
            return wrong(last_header_line(), "no \"# DATA TYPE: ...\" in the header");
        auto const type = std::ranges::find(types, found->second.value, &Type::name);
        if (type == types.end())
            return wrong(found->second.line,
                         fmt::format("data type \"{}\" is none of soc, soi, toc, toi, cat",
                                     found->second.value));
        type_ = *type;
        return {};
    }

    Expected<std::int64_t> number(std::string_view key, std::int64_t least,
                                  std::int64_t most) const {
        auto const found = header_.find(key);
        if (found == header_.end())
            return wrong(last_header_line(), fmt::format("no \"# {}: ...\" in the header", key));
        auto const number = whole_number(found->second.value);
        if (!number || *number < least || *number > most)
            return wrong(found->second.line,
                         fmt::format("{} must be a number from {} to {}", key, least, most));
        return *number;
    }

    Expected<void> read_sizes() {
        auto const alternatives = number("NUMBER ALTERNATIVES", 1, tally::most_options);
        if (!alternatives) return tl::unexpected(alternatives.error());
        auto const voters = number("NUMBER VOTERS", 0, most_ballots);
        if (!voters) return tl::unexpected(voters.error());
        alternatives_ = static_cast<int>(*alternatives);
        voters_ = *voters;
        if (!type_.categories) return {};
        auto const categories = number("NUMBER CATEGORIES", 1, tally::best_of_all + 1);
        if (!categories) return tl::unexpected(categories.error());
        categories_ = std::max(2, static_cast<int>(*categories));  // one alone means yes
        return {};
    }

    [[nodiscard]] std::string name_of(std::string const& key) const {
        auto const found = header_.find(key);
        return found == header_.end() ? std::string() : std::string(found->second.value);
    }

    Expected<void> read_names() {
        for (int i = 1; i <= alternatives_; ++i) {
            auto const key = fmt::format("ALTERNATIVE NAME {}", i);
            if (!header_.contains(key))
                return wrong(last_header_line(),
                             fmt::format("no \"# {}: ...\" in the header", key));
            names_.push_back(name_of(key));
        }
        for (int i = categories_; i-- > 0;)
            grades_.push_back(name_of(fmt::format("CATEGORY NAME {}", i)));
        return {};
    }

    [[nodiscard]] Contest empty_contest() const {
        auto kind = BallotKind::ranking;
        Settings settings;
        if (type_.categories) {
            kind = categories_ == 2 ? BallotKind::approval : BallotKind::grades;
            if (kind == BallotKind::grades) settings.numbers["best"] = categories_ - 1;
        }
        return {name_of("TITLE"), names_, grades_,
                tally::Profile(kind, settings, tally::numbered_ids(alternatives_))};
    }

    // Nothing, or what is wrong with the order for a file of this type.
    [[nodiscard]] std::optional<std::string> misfit(Order const& order) const {
        std::size_t ranked = 0;
        for (auto const& group : order) {
            ranked += group.size();
            if (group.empty() && !type_.categories) return "empty braces in an order";
            if (group.size() > 1 && !type_.equals)
                return fmt::format("equal ranks in a file of type {}", type_.name);
        }
        if (type_.complete && ranked != names_.size())
            return fmt::format("not every alternative is ranked in a file of type {}", type_.name);
        if (type_.categories && order.size() > static_cast<std::size_t>(categories_))
            return "more categories than the header names";
        return std::nullopt;
    }

    [[nodiscard]] std::vector<Entry> entries_of(Order const& order) const {
        std::vector<Entry> entries;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (int const alternative : order[i]) {
                auto const place = static_cast<std::int32_t>(i);
                auto const value = type_.categories ? categories_ - 1 - place : place + 1;
                entries.push_back({static_cast<std::uint16_t>(alternative - 1), 0, value});
            }
        return entries;
    }

    Expected<void> read_order(Line const& line, Contest& contest) const {
        auto const colon = line.text.find(':');
        auto const copies = colon == std::string_view::npos
                                ? std::nullopt
                                : whole_number(trimmed(line.text.substr(0, colon)));
        if (!copies || *copies > most_ballots)
            return wrong(line.number, "expected \"number of ballots: order\"");
        auto const order = order_from(line.text.substr(colon + 1), alternatives_);
        if (!order) return wrong(line.number, order.error().detail);
        if (auto const reason = misfit(*order)) return wrong(line.number, *reason);
        contest.profile.add(entries_of(*order), *copies);
        auto const ballots = contest.profile.voters() + contest.profile.blank();
        if (ballots > voters_)
            return wrong(line.number, fmt::format("more ballots than the header's {}", voters_));
        return {};
    }

    Expected<Contest> read_orders() {
        auto contest = empty_contest();
        for (; next_ < lines_.size(); ++next_)
            if (auto const read = read_order(lines_[next_], contest); !read)
                return tl::unexpected(read.error());
        auto const ballots = contest.profile.voters() + contest.profile.blank();
        if (ballots != voters_)
            return wrong(
                lines_.back().number,
                fmt::format("the file ends after {} of the header's {} ballots", ballots, voters_));
        return contest;
    }

    std::vector<Line> lines_;
    std::string_view where_;
    std::size_t next_ = 0;
    std::map<std::string_view, HeaderLine> header_;
    Type type_{};
    int alternatives_ = 0;
    int categories_ = 0;
    std::int64_t voters_ = 0;
    std::vector<std::string> names_;
    std::vector<std::string> grades_;
};

}  // namespace

Expected<Contest> read_preflib(std::string_view text, std::string_view where) {
    return PreflibReader(text, where).read();
}

}  // namespace jemaa::exchange
