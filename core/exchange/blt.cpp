#include "exchange/blt.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "exchange/lines.h"

namespace jemaa::exchange {
namespace {

using tally::Entry;

std::vector<std::string_view> words_of(std::string_view text) {
    text = trimmed(text.substr(0, text.find('#')));
    std::vector<std::string_view> words;
    while (!text.empty()) {
        auto const end = text.find_first_of(" \t");
        words.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : trimmed(text.substr(end));
    }
    return words;
}

// The name without its quotation marks; a party may follow in its own.
std::string_view unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"') return text;
    for (auto mark = text.find('"', 1); mark != std::string_view::npos;
         mark = text.find('"', mark + 1))
        if (auto const rest = trimmed(text.substr(mark + 1)); rest.empty() || rest.front() == '"')
            return text.substr(1, mark - 1);
    return text;
}

// A ballot as written: candidates by rank.
struct Paper {
    std::int64_t copies = 0;
    std::vector<std::vector<std::size_t>> ranks;
};

class BltReader {
public:
    BltReader(std::string_view text, std::string_view where)
        : lines_(lines_of(text)), where_(where) {}

    Expected<Contest> read() {
        return read_sizes()
            .and_then([&] { return read_withdrawn(); })
            .and_then([&] { return read_papers(); })
            .and_then([&] { return read_names(); })
            .map([&] { return contest(); });
    }

private:
    tl::unexpected<Error> wrong(std::string reason) const {
        bool const is_past = next_ >= lines_.size();
        int const line =
            is_past ? (lines_.empty() ? 1 : lines_.back().number) : lines_[next_].number;
        return malformed(where_, line,
                         is_past ? fmt::format("the file ends early: {}", reason) : reason);
    }

    // The words of the next line that has any.
    std::vector<std::string_view> peek() {
        for (; next_ < lines_.size(); ++next_)
            if (auto words = words_of(lines_[next_].text); !words.empty()) return words;
        return {};
    }

    Expected<void> read_sizes() {
        auto const words = peek();
        auto const count = words.size() == 2 ? whole_number(words[0]) : std::nullopt;
        auto const seats = words.size() == 2 ? whole_number(words[1]) : std::nullopt;
        if (!count || !seats) return wrong("expected the numbers of candidates and of seats");
        if (*count > tally::most_options || *count < 1)
            return wrong("the number of candidates must be 1 to 65535");
        if (*seats < 1 || *seats > *count)
            return wrong("seats must be 1 to the number of candidates");
        withdrawn_.resize(static_cast<std::size_t>(*count));
        seats_ = *seats;
        ++next_;
        return {};
    }

    std::optional<std::size_t> candidate(std::string_view word) const {
        auto const number = whole_number(word);
        if (!number || *number < 1 || *number > static_cast<std::int64_t>(withdrawn_.size()))
            return std::nullopt;
        return static_cast<std::size_t>(*number - 1);
    }

    Expected<void> read_withdrawn() {
        for (auto words = peek(); !words.empty() && words.front().starts_with('-');
             words = peek()) {
            for (auto const word : words) {
                auto const number = candidate(word.substr(1));
                if (!number || word.front() != '-')
                    return wrong(fmt::format("\"{}\" names no withdrawn candidate", word));
                withdrawn_[*number] = true;
            }
            ++next_;
        }
        return {};
    }

    Expected<void> read_rank(std::string_view word, Paper& paper, std::vector<bool>& seen) const {
        if (word == "-") return {};
        paper.ranks.emplace_back();
        for (bool more = true; more;) {
            auto const end = word.find('=');
            auto const number = candidate(word.substr(0, end));
            if (!number)
                return wrong(
                    fmt::format("\"{}\" is no candidate from 1 to {}", word, withdrawn_.size()));
            if (seen[*number])
                return wrong(fmt::format("candidate {} stands twice on a ballot", *number + 1));
            seen[*number] = true;
            paper.ranks.back().push_back(*number);
            more = end != std::string_view::npos;
            if (more) word.remove_prefix(end + 1);
        }
        return {};
    }

    Expected<void> read_paper(std::vector<std::string_view> words) {
        if (words.front().starts_with('(')) words.erase(words.begin());  // a ballot's name
        auto const copies = words.empty() ? std::nullopt : whole_number(words.front());
        if (!copies) return wrong("expected the number of such ballots, a whole number");
        if (words.size() < 2 || words.back() != "0") return wrong("a ballot must end with 0");
        if (ballots_ += *copies; *copies > most_ballots || ballots_ > most_ballots)
            return wrong("more ballots than can be counted");
        Paper paper{*copies, {}};
        std::vector<bool> seen(withdrawn_.size());
        for (std::size_t i = 1; i + 1 < words.size(); ++i)
            if (auto const read = read_rank(words[i], paper, seen); !read) return read;
        papers_.push_back(std::move(paper));
        ++next_;
        return {};
    }

    Expected<void> read_papers() {
        for (;;) {
            auto const words = peek();
            if (words.empty()) return wrong("a 0 must end the ballots");
            if (words.size() == 1 && words.front() == "0") break;
            if (auto const read = read_paper(words); !read) return read;
        }
        ++next_;
        return {};
    }

    Expected<void> read_names() {
        for (std::size_t i = 0; i < withdrawn_.size(); ++i, ++next_) {
            if (next_ >= lines_.size())
                return wrong(fmt::format("expected the name of candidate {}", i + 1));
            names_.emplace_back(unquoted(lines_[next_].text));
        }
        if (next_ < lines_.size()) title_ = unquoted(lines_[next_++].text);
        if (next_ < lines_.size()) return wrong("expected nothing after the title");
        return {};
    }

    std::vector<Entry> entries_of(Paper const& paper,
                                  std::vector<std::uint16_t> const& number) const {
        std::vector<Entry> entries;
        for (std::size_t rank = 0; rank < paper.ranks.size(); ++rank)
            for (auto const option : paper.ranks[rank])
                if (!withdrawn_[option])
                    entries.push_back({number[option], 0, static_cast<std::int32_t>(rank) + 1});
        return entries;
    }

    Contest contest() const {
        auto const all = tally::numbered_ids(static_cast<int>(withdrawn_.size()));
        std::vector<Id> ids;
        std::vector<std::string> names;
        std::vector<std::uint16_t> number(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (withdrawn_[i]) continue;
            number[i] = static_cast<std::uint16_t>(ids.size());
            ids.push_back(all[i]);
            names.push_back(names_[i]);
        }
        Settings const settings{{{"winners", seats_}}};
        Contest contest{title_, names, {}, {BallotKind::ranking, settings, ids}};
        for (auto const& paper : papers_)
            contest.profile.add(entries_of(paper, number), paper.copies);
        return contest;
    }

    std::vector<Line> lines_;
    std::string_view where_;
    std::size_t next_ = 0;
    std::int64_t seats_ = 0;
    std::int64_t ballots_ = 0;
    std::vector<bool> withdrawn_;
    std::vector<Paper> papers_;
    std::vector<std::string> names_;
    std::string title_;
};

}  // namespace

Expected<Contest> read_blt(std::string_view text, std::string_view where) {
    return BltReader(text, where).read();
}

}  // namespace jemaa::exchange
