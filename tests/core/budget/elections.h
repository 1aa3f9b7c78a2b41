#pragma once

#include <rapidcheck.h>

#include "budget/election.h"

/// Small random elections in which ties and money that just suffices are
/// common: few different costs, few projects, budgets around what they cost.
inline rc::Gen<jemaa::budget::Election> elections() {
    using namespace jemaa::budget;
    return rc::gen::exec([] {
        Election election;
        auto const projects = *rc::gen::inRange(1, 7);
        for (int i = 0; i < projects; ++i)
            election.costs.push_back(*rc::gen::element<Money>(1, 2, 3, 6, 6, 10, 12, 35));
        election.budget = *rc::gen::inRange<Money>(0, 70);
        auto const ballots = *rc::gen::inRange(0, 9);
        for (int i = 0; i < ballots; ++i) {
            Ballot ballot{{}, *rc::gen::inRange<std::int64_t>(1, 4)};
            for (Project project = 0; project < election.costs.size(); ++project)
                if (*rc::gen::inRange(0, 3) > 0)
                    ballot.marks.push_back({project, *rc::gen::inRange<std::int64_t>(1, 4)});
            election.ballots.push_back(ballot);
        }
        return election;
    });
}
