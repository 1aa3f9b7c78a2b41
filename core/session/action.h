#pragma once

#include <string>
#include <vector>

#include "session/turn.h"

namespace jemaa::session {

/// One of the facilitator's actions on its way to becoming facts: what it sets,
/// what the journal says of it, and how it is taken back. Each fact gets a
/// stamp greater than the one before.
class Action {
public:
    Action(Turn& turn, std::string name);

    void add(Fact fact);
    void set(Id const& subject, std::string const& field, std::string value);
    /// The same for good: no undo sets it back.
    void mark(Id const& subject, std::string const& field, std::string value);

    /// A line in the journal under the action's own name, or another.
    void enter(Id const& subject, std::string detail = {});
    void enter_as(std::string name, Id const& subject, std::string detail = {});

    /// What was set so far stays; only `left` can still be taken back.
    void settle(std::vector<Undo> left);

    void save(Situation then, std::vector<Effect> asks = {});

private:
    Stamp const& next();

    Turn& turn_;
    Undo undo_;
    std::vector<Undo> earlier_;
    std::vector<Fact> facts_;
    Stamp last_;
};

}  // namespace jemaa::session
