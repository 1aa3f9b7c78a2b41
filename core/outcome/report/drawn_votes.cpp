// A poll as a picture.

#include <optional>

#include "charts/charts_of.h"
#include "domain/rounds.h"
#include "report/chapters.h"
#include "tables/cells.h"

namespace jemaa::report {
namespace {

meaning::CountedPoll count(Told const& told, Poll const& poll) {
    std::vector<std::string> criteria;
    if (auto const* const vote = vote_of(told, poll))
        for (auto const& criterion : vote->criteria) criteria.push_back(criterion.key);
    return meaning::counted(told.gathered().closed.at(poll.id).results,
                            outcome::merges_of(told.contents(), poll.id), criteria);
}

// A statement stands over its poll already, and is too long for a row.
std::string label_words(Told const& told, Poll const& poll, PollOption const& option) {
    if (!statement_of(poll)) return told.title(option.id);
    std::int64_t const version = outcome::round_of(told.contents(), poll);
    return told.say("statement.version", {{"n", version}});
}

charts::ToldVote told_vote(Told const& told, Poll const& poll,
                           meaning::CountedPoll const& counted) {
    charts::ToldVote vote{counted, told.voice().words, [&told, &poll](PollOption const& option) {
                              charts::Label label;
                              label.pictogram = told.pictogram(option.id);
                              label.drawing = told.drawing(option.id);
                              label.words = label_words(told, poll, option);
                              return label;
                          }};
    if (auto const* const step = vote_of(told, poll)) {
        vote.criteria = step->criteria;
        vote.grades = step->grades;
    }
    return vote;
}

// The last closed poll of a step that stands before `number`; 0: any.
std::optional<Poll> last_closed(Told const& told, Id const& step, int number) {
    auto const& contents = told.contents();
    std::optional<Poll> last;
    for (auto const& round : rounds_of(contents.polls, contents.items, step, contents.newest))
        if ((number == 0 || round.number < number) &&
            told.gathered().closed.contains(round.poll.id))
            last = round.poll;
    return last;
}

// What the poll asked once more.
std::optional<Poll> earlier_poll(Told const& told, Poll const& poll) {
    if (statement_of(poll)) return std::nullopt;
    int const number = outcome::round_of(told.contents(), poll);
    if (number > 1) return last_closed(told, poll.step, number);
    auto const* const vote = vote_of(told, poll);
    if (!vote || vote->repeats.empty()) return std::nullopt;
    return last_closed(told, derived_id(told.contents().workshop.id, vote->repeats), 0);
}

}  // namespace

void draw_poll(Document& document, Told const& told, Poll const& poll) {
    auto const now = count(told, poll);
    auto pictures = charts::charts_of(told_vote(told, poll, now));
    if (pictures.empty()) return;
    add(document, Picture{std::move(pictures.front())});
    auto const earlier = earlier_poll(told, poll);
    if (!earlier) return;
    auto const then = count(told, *earlier);
    auto changes = charts::changes_of(told_vote(told, poll, now), told_vote(told, *earlier, then));
    if (!changes) return;
    add(document, Heading{3, told.say("changes.title")});
    add(document, Picture{std::move(*changes)});
}

}  // namespace jemaa::report
