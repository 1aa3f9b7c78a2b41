// A workshop in short, in the report of a diagnostic.

#include "domain/rounds.h"
#include "report/chapters.h"
#include "report/comparison.h"

namespace jemaa::report {
namespace {

void tell_statement(Document& document, Told const& told, outcome::Summary const& summary) {
    auto const statement = newest_statement(told);
    if (statement.empty()) return;
    add(document, Paragraph{statement, Tone::quote});
    if (summary.agreed)
        add(document, Paragraph{told.say("report.agreed_share",
                                         {{"share", agreed_words(told, *summary.agreed)}}),
                                Tone::small});
}

// What the newest vote on the findings showed.
void tell_affirmed(Document& document, Told const& told, outcome::Summary const& summary) {
    auto const polls = closed_polls(told, Topic::findings);
    if (polls.empty() || !summary.affirmed) return;
    add(document, Heading{2, told.poll_title(polls.back())});
    draw_poll(document, told, polls.back());
}

// The newest vote on the vision that is none on the statement's words.
void tell_themes(Document& document, Told const& told) {
    Poll const* last = nullptr;
    auto const polls = closed_polls(told, Topic::vision);
    for (auto const& poll : polls)
        if (!statement_of(poll)) last = &poll;
    if (!last) return;
    add(document, Heading{2, told.poll_title(*last)});
    draw_poll(document, told, *last);
}

}  // namespace

void tell_briefly(Document& document, Told const& told, outcome::Summary const& summary) {
    add(document, Heading{1, workshop_name(told)});
    add(document, Paragraph{told.in(told.agenda().title), Tone::lead});
    Figures figures;
    auto const figure = [&](std::optional<std::int64_t> n, std::string_view of) {
        if (n.value_or(0) > 0) figures.figures.push_back({told.number(*n), told.say(of)});
    };
    figure(summary.people, "report.figure_people");
    figure(summary.ideas, "report.figure_ideas");
    figure(std::ssize(closed_polls(told)), "report.figure_votes");
    figure(summary.progress.all(), "report.figure_actions");
    add(document, std::move(figures));
    tell_statement(document, told, summary);
    tell_affirmed(document, told, summary);
    tell_themes(document, told);
    tell_retained(document, told);
}

}  // namespace jemaa::report
