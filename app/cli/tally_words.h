#pragma once

#include <string>
#include <string_view>

#include "cli/counted.h"

/// A counted poll in words.
namespace jemaa::cli {

/// The question, the rule, the ballots, the order, who is chosen, how it was
/// counted, and for a workshop's poll how sure that is. What people wrote stands
/// in one line, without signs that a terminal would obey.
std::string words_for(Counted counted, std::string_view language);

/// Parts of the above; each ends with a line end or is empty.
std::string words_for_steps(Counted const& counted, std::string_view language);
std::string words_for_budget(Counted const& counted, std::string_view language);
std::string words_for_changes(Counted const& counted, std::string_view language);
std::string words_for_insight(Counted const& counted, std::string_view language);

/// "A, B and so on": the titles of options by number.
template <typename Numbers>
std::string titles(CountablePoll const& poll, Numbers const& numbers) {
    std::string text;
    for (auto const number : numbers)
        text +=
            (text.empty() ? "" : ", ") + poll.options.at(static_cast<std::size_t>(number)).title;
    return text;
}

}  // namespace jemaa::cli
