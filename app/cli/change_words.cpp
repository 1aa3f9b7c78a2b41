#include <algorithm>
#include <cmath>

#include "cli/tally_words.h"
#include "insight/shift.h"
#include "tally/changes.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using tally::Change;
using tally::Direction;
using text::message;

std::string score_of(std::optional<tally::Placed> const& placed) {
    return placed ? tally::score_text(*placed) : "–";
}

std::string places_of(Change const& change, std::string_view language) {
    auto const place = [](std::optional<tally::Placed> const& placed) {
        return std::int64_t{placed ? placed->place : 0};
    };
    text::Values const values{{"before", place(change.before)}, {"after", place(change.after)}};
    switch (direction_of(change)) {
        case Direction::up: return message(language, "changes.up", values);
        case Direction::down: return message(language, "changes.down", values);
        case Direction::joined: return message(language, "changes.joined");
        case Direction::gone: return message(language, "changes.gone");
        case Direction::same: break;
    }
    return message(language, "changes.same", {{"n", place(change.after)}});
}

// By the number that the outcome gives the option.
std::string title_in(CountablePoll const& poll, tally::Outcome const& outcome, Id const& option) {
    auto const number = static_cast<std::size_t>(number_of(outcome, option));
    return number < poll.options.size() ? poll.options[number].title : std::string();
}

// Where points were given away, how many must have moved at least.
std::string moved(CountablePoll const& earlier, Counted const& later, std::string_view language) {
    bool const shares = later.rule == "dots" || later.rule == "seeds" || later.rule == "approval";
    if (!shares || !earlier.merges.empty() || !later.poll.merges.empty()) return {};
    auto const shift = insight::shift_between(*earlier.results, *later.poll.results);
    auto const percent = static_cast<std::int64_t>(std::floor(shift.moved * 100));
    return message(language, "tally.moved", {{"percent", percent}}) + "\n";
}

}  // namespace

std::string words_for_changes(Counted const& counted, std::string_view language) {
    auto const* const after = std::get_if<tally::Outcome>(&counted.outcome);
    if (!counted.poll.former || !after) return {};
    auto const& earlier = *counted.poll.former;
    auto const decided = meaning::decide(earlier.ballots, counted.rule);
    auto const* const before = decided ? std::get_if<tally::Outcome>(&*decided) : nullptr;
    if (!before || before->ballots == 0 || after->ballots == 0) return {};
    auto lines = message(language, "tally.changes", {{"poll", earlier.key}}) + "\n";
    for (auto const& change : tally::changes_between({earlier.results->options, *before},
                                                     {counted.poll.results->options, *after})) {
        auto const option = change.after ? title_in(counted.poll, *after, change.option.id)
                                         : title_in(earlier, *before, change.option.id);
        auto const figures =
            message(language, "changes.figures",
                    {{"before", score_of(change.before)}, {"after", score_of(change.after)}});
        lines += message(language, "tally.change",
                         {{"option", option},
                          {"figures", figures},
                          {"places", places_of(change, language)}}) +
                 "\n";
    }
    return lines + moved(earlier, counted, language);
}

}  // namespace jemaa::cli
