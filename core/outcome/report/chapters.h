#pragma once

#include <string>
#include <vector>

#include "report/told.h"
#include "tables/compared.h"
#include "tables/planned.h"

/// What a report tells, one file for each part. A part of which the workshop
/// has nothing adds nothing.
namespace jemaa::report {

void tell_course(Document& document, Told const& told);  ///< how, and who took part
void tell_findings(Document& document, Told const& told);
void tell_vision(Document& document, Told const& told);  ///< statement and consent
void tell_lines(Document& document, Told const& told);   ///< scores, priorities
void tell_funding(Document& document, Told const& told);
void tell_plan(Document& document, Told const& told);
void tell_business_plan(Document& document, Told const& told);
void tell_other_votes(Document& document, Told const& told);
void tell_caveats(Document& document, Told const& told);  ///< dissent, ties, small groups
void tell_methods(Document& document, Told const& told);

/// Of a workshop in the report of a diagnostic: its statement, what the room
/// affirmed, its last vote on the vision, its retained lines.
void tell_briefly(Document& document, Told const& told, outcome::Summary const& summary);

/// "92 %"
std::string agreed_words(Told const& told, tally::Placed const& agreed);

/// The words of the newest statement; empty when there is none.
std::string newest_statement(Told const& told);

/// The lines that each plan is about, with their actions and what these cost.
void tell_retained(Document& document, Told const& told);

/// What the template says of a poll; nullptr when it is in no step of it.
agenda::Vote const* vote_of(Told const& told, Poll const& poll);

/// Which part of the report tells of a poll.
enum class Topic { findings, vision, lines, funding, other };
Topic topic_of(Told const& told, Poll const& poll);

/// The closed polls of a topic, in the order of the agenda.
std::vector<Poll> closed_polls(Told const& told, Topic topic);
std::vector<Poll> closed_polls(Told const& told);

/// A poll with its question, its picture, its numbers and what was chosen.
void tell_poll(Document& document, Told const& told, Poll const& poll);

/// The picture that explains the poll best, and what a further vote changed;
/// nothing where nobody voted.
void draw_poll(Document& document, Told const& told, Poll const& poll);

/// Who pays how much in which year, as a picture and as a table; nothing where
/// nothing costs anything.
void tell_financing(Document& document, Told const& told, agenda::Plan const& plan,
                    std::vector<outcome::PlannedAction> const& actions);

/// At the end; of a table, only the columns in which something is said.
void add(Document& document, Block block);

}  // namespace jemaa::report
