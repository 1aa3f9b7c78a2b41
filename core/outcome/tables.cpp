#include "outcome/tables.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/field.h"
#include "outcome/fundings.h"

namespace jemaa::outcome {
namespace {

// "title_fr"; a tag such as "ar-DZ" becomes "title_ar_dz".
std::string title_column(LanguageTag const& language) {
    std::string column = "title_" + language;
    for (char& letter : column) {
        if (letter == '-') letter = '_';
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return column;
}

void append_title_columns(CsvRow& header, Contents const& contents) {
    for (auto const& language : contents.agenda.languages) header.push_back(title_column(language));
}

Idea const* idea_of(Contents const& contents, PollOption const& option) {
    auto const found = contents.ideas.find(option.subject);
    return found == contents.ideas.end() ? nullptr : &found->second;
}

// An idea stands in the one language in which it was given; an item has a title,
// a statement its words.
void append_titles(CsvRow& row, Contents const& contents, PollOption const& option) {
    auto const* const choice = choice_of(contents, option);
    auto const* const idea = idea_of(contents, option);
    for (auto const& language : contents.agenda.languages)
        row.push_back(choice ? choice->title.in(language)
                      : idea ? current_text(contents, *idea)
                             : item_text(contents, option.subject, language));
}

std::string pictogram_of(Contents const& contents, PollOption const& option) {
    if (auto const* const choice = choice_of(contents, option)) return choice->pictogram;
    auto const* const idea = idea_of(contents, option);
    return idea ? idea->pictogram : std::string();
}

int place_of(Contents const& contents, Id const& step) {
    return agenda::find_step(contents.agenda, step_key(contents, step));
}

std::vector<Poll> polls_in_order(Contents const& contents) {
    std::vector<Poll> polls;
    polls.reserve(contents.polls.size());
    for (auto const& [id, poll] : contents.polls) polls.push_back(poll);
    std::ranges::stable_sort(polls, {}, [&](Poll const& poll) {
        return std::pair(place_of(contents, poll.step), round_of(contents, poll));
    });
    return polls;
}

// The template's options in its order, then ideas by id.
std::vector<PollOption> options_in_order(Contents const& contents, Poll const& poll) {
    std::vector<std::pair<agenda::Choice const*, PollOption>> ranked;
    for (auto const& [id, option] : contents.options)
        if (option.poll == poll.id) ranked.emplace_back(choice_of(contents, option), option);
    std::stable_sort(ranked.begin(), ranked.end(), [](auto const& a, auto const& b) {
        if (!a.first || !b.first) return a.first && !b.first;
        return a.first < b.first;  // of one vector: its order
    });
    std::vector<PollOption> options;
    options.reserve(ranked.size());
    for (auto const& [choice, option] : ranked) options.push_back(option);
    return options;
}

// The columns that every result begins with.
CsvRow begin_row(Contents const& contents, Poll const& poll, Id const& option) {
    CsvRow row{step_key(contents, poll.step), std::to_string(round_of(contents, poll)),
               to_hex(option)};
    auto const found = contents.options.find(option);
    append_titles(row, contents, found == contents.options.end() ? PollOption{} : found->second);
    return row;
}

// Appends the rows of one poll, as its outcome is of one kind or the other.
struct ResultRows {
    Contents const& contents;
    Poll const& poll;
    std::vector<CsvRow>& rows;

    void operator()(tally::Outcome const& outcome) {
        for (auto const& placed : outcome.order)
            append(placed.option, {std::to_string(placed.place), placed.tied ? "yes" : "no",
                                   tally::score_text(placed), std::to_string(placed.supporters),
                                   std::to_string(outcome.ballots), std::to_string(outcome.blank),
                                   std::to_string(outcome.rejected), "", ""});
    }
    void operator()(budget::PollOutcome const& decided) {
        auto const& from = decided.poll;
        for (auto const& line : fundings(decided))
            append(line.option,
                   {line.place > 0 ? std::to_string(line.place) : "", line.tied ? "yes" : "no",
                    std::to_string(line.points), std::to_string(line.votes),
                    std::to_string(budget::voters(from.election)), std::to_string(from.blank),
                    std::to_string(from.rejected), line.place > 0 ? "yes" : "no",
                    std::to_string(line.cost)});
    }
    void append(Id const& option, CsvRow const& values) {
        rows.push_back(begin_row(contents, poll, option));
        rows.back().insert(rows.back().end(), values.begin(), values.end());
    }
};

}  // namespace

Expected<std::vector<CsvRow>> attendance_table(Contents const& contents) {
    std::map<std::array<std::string, 3>, std::int64_t> counts;
    for (auto const& [id, cell] : contents.attendance) {
        auto const people = people_in(contents, cell);
        if (!people) return tl::unexpected(people.error());
        counts[{step_key(contents, cell.step), cell.category, cell.sex}] += *people;
    }
    std::vector<CsvRow> rows{{"step", "category", "sex", "count"}};
    for (auto const& [cell, count] : counts)
        rows.push_back({cell[0], cell[1], cell[2], std::to_string(count)});
    return rows;
}

std::vector<CsvRow> ideas_table(Contents const& contents) {
    std::vector<CsvRow> rows{
        {"id", "step", "language", "pictogram", "text", "text_as_given", "on_ballot"}};
    for (auto const& [id, idea] : contents.ideas)
        rows.push_back({to_hex(id), step_key(contents, idea.step), idea.language, idea.pictogram,
                        current_text(contents, idea), idea.text,
                        value_of(contents, id, field::on_ballot)});
    return rows;
}

std::vector<CsvRow> options_table(Contents const& contents) {
    std::vector<CsvRow> rows{{"poll", "round", "option", "key", "idea", "pictogram"}};
    append_title_columns(rows.front(), contents);
    for (auto const& poll : polls_in_order(contents))
        for (auto const& option : options_in_order(contents, poll)) {
            rows.push_back({step_key(contents, poll.step), std::to_string(round_of(contents, poll)),
                            to_hex(option.id), option.key,
                            option.subject.is_nil() ? std::string() : to_hex(option.subject),
                            pictogram_of(contents, option)});
            append_titles(rows.back(), contents, option);
        }
    return rows;
}

std::vector<CsvRow> results_table(Contents const& contents,
                                  std::map<Id, meaning::PollOutcome> const& outcomes) {
    std::vector<CsvRow> rows{{"poll", "round", "option"}};
    append_title_columns(rows.front(), contents);
    for (char const* const column :
         {"place", "tied", "score", "supporters", "ballots", "blank", "rejected", "funded", "cost"})
        rows.front().emplace_back(column);
    for (auto const& poll : polls_in_order(contents))
        if (auto const found = outcomes.find(poll.id); found != outcomes.end())
            std::visit(ResultRows{contents, poll, rows}, found->second);
    return rows;
}

}  // namespace jemaa::outcome
