#include <algorithm>

#include "domain/field.h"
#include "tables/cells.h"
#include "tables/titles.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

// The template's options in its order, then the others by id.
std::vector<PollOption> options_in_order(Contents const& contents, Poll const& poll) {
    std::vector<std::pair<agenda::Choice const*, PollOption>> ranked;
    for (auto const& [id, option] : contents.options)
        if (option.poll == poll.id) ranked.emplace_back(choice_of(contents, option), option);
    std::ranges::stable_sort(ranked, [](auto const& a, auto const& b) {
        if (!a.first || !b.first) return a.first && !b.first;
        return a.first < b.first;  // of one vector: its order
    });
    std::vector<PollOption> options;
    for (auto const& [choice, option] : ranked) options.push_back(option);
    return options;
}

Expected<void> write_options(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& poll : polls_in_order(contents)) {
        auto const merges = merges_of(contents, poll.id);
        for (auto const& option : options_in_order(contents, poll)) {
            bool const of_idea = contents.ideas.contains(option.subject);
            auto const subject = id_cell(option.subject);
            auto const merged = merges.find(option.id);
            CsvRow row{poll_name(contents, poll), to_hex(option.id), option.key,
                       of_idea ? subject : "", pictogram_of(contents, option)};
            append_titles(row, contents, option);
            row.push_back(of_idea ? "" : subject);
            row.push_back(option.cost > 0 ? std::to_string(option.cost) : "");
            row.push_back(merged == merges.end() ? "" : to_hex(merged->second));
            take(row);
        }
    }
    return {};
}

}  // namespace

Table options_table() {
    return {{"options",
             "What each poll let people choose from: the template's options in their order, then "
             "ideas and items by id. A poll appears once it has been opened",
             {{"poll", text, "the vote", true},
              {"option", id, "the option", true},
              {"key", text, "its key in the template; empty for an idea or item"},
              {"idea", id, "the idea that it stands for; empty for any other option"},
              {"pictogram", text, "one emoji, or empty"},
              {"title_*", text,
               "its title; an idea has its words, which are the same in all these columns"},
              {"item", id, "the theme, line, statement or action that it stands for; or empty"},
              {"cost", whole, "what it costs, in whole units of the workshop's currency; or empty"},
              {"merged_into", id, "the option of which it was found to be a part after the vote"}},
             {"option"},
             {{{"poll"}, "polls", {"poll"}},
              {{"idea"}, "ideas", {"id"}},
              {{"merged_into"}, "options", {"option"}}}},
            write_options};
}

}  // namespace jemaa::outcome
