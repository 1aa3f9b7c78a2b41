#include "cli/tally_words.h"

#include "text/messages.h"
#include "wording/rules.h"

namespace jemaa::cli {
namespace {

using text::message;

std::string heading(Counted const& counted, std::string_view language) {
    auto const& poll = counted.poll;
    auto lines = poll.workshop.empty() ? std::string() : poll.workshop + "\n";
    if (!poll.question.empty())
        lines += message(language, "tally.question", {{"question", poll.question}}) + "\n";
    lines += message(language, "tally.poll", {{"poll", poll.key}}) + "\n";
    lines += message(
        language, "tally.rule",
        {{"rule", counted.rule}, {"about", wording::words_for_rule(counted.rule, language)}});
    for (auto const& remark : poll.remarks)
        lines += "\n" + message(language, "tally.remark", {{"remark", remark}});
    return lines + "\n";
}

std::string ballots(std::int64_t counted, std::int64_t blank, std::int64_t rejected,
                    std::string_view language) {
    return message(language, "tally.ballots",
                   {{"n", counted}, {"blank", blank}, {"rejected", rejected}}) +
           "\n";
}

std::string rejections(Counted const& counted, std::vector<Rejection> const& all,
                       std::vector<Id> const& options, std::string_view language) {
    std::string lines;
    for (auto const& rejection : all) {
        auto const why = message(language, std::string("rejected.") + name_of(rejection.reason));
        auto const number = number_of(options, rejection.option);
        auto const option = number ? counted.poll.options[static_cast<std::size_t>(*number)].title
                                   : std::string("-");
        lines += "   " +
                 message(language, "tally.rejected",
                         {{"n", rejection.ballots}, {"why", why}, {"option", option}}) +
                 "\n";
    }
    return lines;
}

std::string order(Counted const& counted, tally::Outcome const& outcome,
                  std::string_view language) {
    std::string lines;
    for (auto const& placed : outcome.order) {
        auto const number = static_cast<std::size_t>(number_of(outcome, placed.option));
        lines += message(language, placed.tied ? "tally.place_tied" : "tally.place",
                         {{"place", std::int64_t{placed.place}},
                          {"option", counted.poll.options[number].title},
                          {"score", tally::score_text(placed)},
                          {"supporters", std::int64_t{placed.supporters}}}) +
                 "\n";
    }
    return lines;
}

std::string winners(Counted const& counted, tally::Outcome const& outcome,
                    std::string_view language) {
    auto const names = titles(counted.poll, winners_of(counted));
    bool const tie = static_cast<int>(outcome.winners.size()) > outcome.seats &&
                     !std::holds_alternative<tally::ConsentSteps>(outcome.steps);
    char const* const key = outcome.winners.empty() ? "tally.nobody"
                            : tie                   ? "tally.winners_tie"
                                                    : "tally.winners";
    return message(language, key, {{"seats", std::int64_t{outcome.seats}}, {"winners", names}}) +
           "\n";
}

void put_in_line(std::string& text) {
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < ' ' || letter == 0x7F) letter = ' ';
}

void put_in_lines(CountablePoll& poll) {
    for (auto* const text : {&poll.workshop, &poll.key, &poll.question}) put_in_line(*text);
    for (auto& option : poll.options) put_in_line(option.title);
    for (auto* const texts : {&poll.grades, &poll.remarks})
        for (auto& text : *texts) put_in_line(text);
    if (!poll.former) return;
    auto former = *poll.former;
    put_in_lines(former);
    poll.former = std::make_shared<CountablePoll const>(std::move(former));
}

}  // namespace

std::string words_for(Counted counted, std::string_view language) {
    put_in_lines(counted.poll);
    auto lines = heading(counted, language);
    if (auto const* const outcome = std::get_if<tally::Outcome>(&counted.outcome)) {
        lines += ballots(outcome->ballots, outcome->blank, outcome->rejected, language);
        lines += rejections(counted, outcome->rejections, outcome->options, language);
        lines += order(counted, *outcome, language) + winners(counted, *outcome, language);
        lines += words_for_steps(counted, language);
    } else {
        auto const& poll = std::get<budget::PollElection>(counted.poll.ballots);
        lines += ballots(budget::voters(poll.election), poll.blank, poll.rejected, language);
        lines += rejections(counted, poll.rejections, poll.options, language);
        lines += words_for_budget(counted, language);
    }
    lines += words_for_changes(counted, language);
    return lines + words_for_insight(counted, language);
}

}  // namespace jemaa::cli
