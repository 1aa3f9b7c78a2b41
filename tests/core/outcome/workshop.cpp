#include "core/outcome/workshop.h"

#include <algorithm>
#include <utility>

#include "core/agenda/small_template.h"
#include "domain/field.h"

namespace jemaa::test {
namespace {

Id const first_kiosk = id_of(11), second_kiosk = id_of(12);

AttendanceCell cell(Id const& kiosk, std::string const& sex) {
    Id const step = step_id("hello");
    return {derived_id(step, to_hex(kiosk) + "/artisan/" + sex), step, kiosk, "artisan", sex};
}

Ballot ballot(int number, int one, int two, int idea) {
    Ballot ballot{id_of(number), poll_id(), {}};
    ballot.marks = {{option_id("one"), 0, one},
                    {option_id("two"), 1, two},
                    {option_id(to_hex(awkward)), 2, idea}};
    std::sort(ballot.marks.begin(), ballot.marks.end(),
              [](Mark const& a, Mark const& b) { return a.option < b.option; });
    return ballot;
}

void append(std::vector<Fact>& facts, std::vector<Fact> const& more) {
    facts.insert(facts.end(), more.begin(), more.end());
}

}  // namespace

Id id_of(int number) {
    Id id;
    id.bytes[14] = static_cast<std::uint8_t>(number >> 8);
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

Id men_of_first_kiosk() {
    return cell(first_kiosk, "man").id;
}

Id step_id(std::string const& key) {
    return derived_id(workshop_id, key);
}
Id poll_id() {
    return derived_id(step_id("choose"), "poll");
}
Id option_id(std::string const& key) {
    return derived_id(poll_id(), key);
}

Revision revision(Id const& subject, std::string field, std::string value, std::int64_t stamp) {
    auto const id = derived_id(subject, field + value + std::to_string(stamp));
    return {id, subject, std::move(field), std::move(value), {stamp, 0}, first_kiosk};
}

std::vector<Fact> facts_before_vote() {
    std::vector<Fact> facts{
        Workshop{workshop_id, std::string(agenda::small_template), 1'700'000'000'000},
        Kiosk{first_kiosk, workshop_id, "Salle"},
        Kiosk{second_kiosk, workshop_id, "Hall"},
        cell(first_kiosk, "woman"),
        cell(first_kiosk, "man"),
        cell(second_kiosk, "woman"),
        Idea{clarified, step_id("think"), first_kiosk, "fr", "💍", "Ecole"},
        Idea{pictured, step_id("think"), first_kiosk, "ar", "👩‍🎓", ""},
        Idea{awkward, step_id("think"), second_kiosk, "fr", "", awkward_text},
        revision(cell(first_kiosk, "woman").id, field::count, "10", 100),
        revision(cell(first_kiosk, "woman").id, field::count, "12", 200),
        revision(cell(first_kiosk, "man").id, field::count, "3", 300),
        revision(cell(second_kiosk, "woman").id, field::count, "5", 400),
        revision(clarified, field::text, "Une école de bijouterie", 600),
        revision(clarified, field::text, "Une école", 500),
        revision(awkward, field::on_ballot, "choose", 700),
        revision(pictured, field::on_ballot, "choose", 800),
        revision(pictured, field::on_ballot, "", 900),
        revision(step_id("hello"), field::status, field::running, 90),
        revision(step_id("hello"), field::status, field::closed, 450),
        revision(step_id("think"), field::status, field::closed, 650),
        revision(step_id("look"), field::status, field::running, 690),
        JournalEntry{id_of(51), {90, 1}, first_kiosk, "start", step_id("hello"), ""},
    };
    int position = 0;
    for (auto const& [key, kind] : {std::pair{"hello", "welcome"},
                                    {"think", "ideas"},
                                    {"look", "wall"},
                                    {"choose", "vote"},
                                    {"tell", "results"},
                                    {"bye", "close"}})
        facts.push_back(Step{step_id(key), workshop_id, key, kind, position++});
    return facts;
}

std::vector<Fact> facts_during_vote() {
    auto facts = facts_before_vote();
    append(facts,
           {Poll{poll_id(), step_id("choose"), "", "dots", {{{"dots", 5}, {"per_option", 3}}}},
            PollOption{option_id("one"), poll_id(), "one", {}},
            PollOption{option_id("two"), poll_id(), "two", {}},
            PollOption{option_id(to_hex(awkward)), poll_id(), "", awkward}, ballot(61, 3, 1, 1),
            ballot(62, 0, 2, 3), ballot(63, 0, 0, 0),
            revision(step_id("choose"), field::status, field::running, 1000)});
    return facts;
}

std::vector<Fact> facts_after_vote() {
    auto facts = facts_during_vote();
    append(facts, {revision(step_id("choose"), field::status, field::closed, 1100)});
    return facts;
}

}  // namespace jemaa::test
