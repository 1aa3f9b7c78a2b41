#include "session/action.h"

#include "domain/field.h"
#include "session/course.h"

namespace jemaa::session {
namespace {

// A field that was never set, in the words in which it can be set back.
std::string former_value(State const& state, Id const& subject, std::string const& field) {
    std::string value = value_of(state.record, subject, field);
    if (!value.empty()) return value;
    if (field == field::status) return field::waiting;
    if (field == field::count) return "0";
    if (field == field::current_step) return current(state).key;
    return {};
}

}  // namespace

Action::Action(Turn& turn, std::string name)
    : turn_(turn),
      undo_{std::move(name), current(turn.state).key, {}},
      earlier_(turn.state.undo),
      last_(turn.state.record.last) {}

Stamp const& Action::next() {
    return last_ = next_stamp(last_, turn_.event.at.wall);
}

void Action::add(Fact fact) {
    facts_.push_back(std::move(fact));
}

void Action::set(Id const& subject, std::string const& field, std::string value) {
    undo_.former.push_back({subject, field, former_value(turn_.state, subject, field)});
    mark(subject, field, std::move(value));
}

void Action::mark(Id const& subject, std::string const& field, std::string value) {
    add(Revision{turn_.chance.id(), subject, field, std::move(value), next(),
                 turn_.state.record.kiosk.id});
}

void Action::enter(Id const& subject, std::string detail) {
    enter_as(undo_.action, subject, std::move(detail));
}

void Action::enter_as(std::string name, Id const& subject, std::string detail) {
    add(JournalEntry{turn_.chance.id(), next(), turn_.state.record.kiosk.id, std::move(name),
                     subject, std::move(detail)});
}

void Action::settle(std::vector<Undo> left) {
    earlier_ = std::move(left);
    undo_.former.clear();
}

// Whatever is done after the sealing opens the workshop again, and says so.
void Action::save(Situation then, std::vector<Effect> asks) {
    Record const& record = turn_.state.record;
    if (is_sealed(record))
        add(Revision{turn_.chance.id(), record.kiosk.id, field::reopened, undo_.action, next(),
                     record.kiosk.id});
    if (!undo_.former.empty()) earlier_.push_back(std::move(undo_));
    session::save(turn_, std::move(facts_), std::move(then), std::move(earlier_), std::move(asks));
}

}  // namespace jemaa::session
