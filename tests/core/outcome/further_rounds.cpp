#include "core/outcome/further_rounds.h"

#include <algorithm>

#include "core/agenda/small_template.h"
#include "domain/field.h"

namespace jemaa::test {
namespace {

Id const kiosk = id_of(11);

Ballot ballot(int number, Id const& poll, std::vector<std::pair<Id, int>> const& values) {
    Ballot made{id_of(number), poll, {}};
    for (auto const& [option, value] : values)
        made.marks.push_back({option, static_cast<int>(made.marks.size()), value});
    std::ranges::sort(made.marks, {}, &Mark::option);
    return made;
}

// A version of the statement and the vote about it, in which these answered.
void ask(std::vector<Fact>& facts, int number, std::string const& words,
         std::vector<int> const& answers) {
    Id const item = id_of(100 + number);
    Id const poll = jemaa::poll_id(step_id("agree"), to_hex(item));
    Id const option = derived_id(poll, to_hex(item));
    facts.push_back(Item{item, step_id("words"), kiosk, "statement", std::to_string(number), ""});
    facts.push_back(revision(item, field::words + std::string("fr"), words, 2000 + number));
    facts.push_back(Poll{poll,
                         step_id("agree"),
                         to_hex(item),
                         "consent",
                         {{{"support", 80}, {"blocks", 0}, {"quorum", 1}}}});
    facts.push_back(PollOption{option, poll, "", item});
    facts.push_back(revision(poll, field::status, field::closed, 3000 + number));
    for (int next = 110 + 10 * number; auto const answer : answers)
        facts.push_back(ballot(next++, poll, {{option, answer}}));
}

}  // namespace

std::vector<Fact> facts_of_second_round(bool closed) {
    auto facts = facts_after_vote();
    Id const poll = jemaa::poll_id(step_id("choose"), "2");
    Id const one = derived_id(poll, "one"), two = derived_id(poll, "two");
    Id const idea = derived_id(poll, to_hex(awkward));
    facts.push_back(Poll{poll, step_id("choose"), "2", "dots", {{{"dots", 5}, {"per_option", 3}}}});
    facts.push_back(PollOption{one, poll, "one", {}});
    facts.push_back(PollOption{two, poll, "two", {}});
    facts.push_back(PollOption{idea, poll, "", awkward});
    facts.push_back(ballot(91, poll, {{one, 1}, {two, 3}, {idea, 0}}));
    facts.push_back(ballot(92, poll, {{one, 0}, {two, 3}, {idea, 2}}));
    facts.push_back(revision(poll_id(), field::status, field::closed, 1100));
    auto const* const now = closed ? field::closed : field::running;
    for (Id const& subject : {poll, step_id("choose")})
        facts.push_back(revision(subject, field::status, now, 1200));
    return facts;
}

std::string template_with_statement() {
    constexpr char last[] = "[[step]]\nkey = \"bye\"";
    return agenda::replaced(agenda::small_template, last, R"([[step]]
key = "words"
kind = "statement"
title = { ar = "رؤية", fr = "Vision" }

[[step]]
key = "agree"
kind = "vote"
rule = "consent"
statement_from = "words"
title = { ar = "موافقة", fr = "Accord" }
prompt = { ar = "نعم؟", fr = "Oui ?" }

)" + std::string(last));
}

std::vector<Fact> facts_of_statement() {
    auto facts = facts_after_vote();
    std::get<Workshop>(facts.front()).template_text = template_with_statement();
    for (auto const& [key, kind] : {std::pair{"words", "statement"}, {"agree", "vote"}})
        facts.push_back(Step{step_id(key), workshop_id, key, kind, 7});
    facts.push_back(revision(step_id("agree"), field::status, field::closed, 4000));
    ask(facts, 1, "Nos bijoux", {5, 1});
    ask(facts, 2, "Nos bijoux, ensemble", {5, 5, 4});
    return facts;
}

}  // namespace jemaa::test
