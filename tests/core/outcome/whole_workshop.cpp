#include "core/outcome/whole_workshop.h"

#include <algorithm>

#include "domain/field.h"

namespace jemaa::test {
namespace {

Id const kiosk = id_of(11);

void append(std::vector<Fact>& facts, std::vector<Fact> const& more) {
    facts.insert(facts.end(), more.begin(), more.end());
}

Id round_option(std::string const& key) {
    return derived_id(round_id(), key);
}

std::vector<Fact> items() {
    Id const step = step_id("look");
    return {
        Item{theme, step, kiosk, "theme", "", "🎨"},
        Item{brought_finding, step_id("told"), kiosk, "finding", "imports", "📦"},
        Item{first_version, step, kiosk, "statement", "1", ""},
        Item{second_version, step, kiosk, "statement", "2", ""},
        Item{line, step, kiosk, "line", "design", "✏️"},
        Item{action, step, kiosk, "action", "", "🎓"},
        revision(theme, "title.fr", "Former", 2000),
        revision(theme, "title.ar", "التكوين", 2000),
        revision(clarified, field::theme, to_hex(theme), 2100),
        revision(pictured, field::merged_into, to_hex(clarified), 2200),
        revision(awkward, field::hidden, "twice", 2300),
        revision(brought_finding, field::kind, "threat", 2400),
        revision(brought_finding, "title.fr", "Importations", 2400),
        revision(second_version, "text.fr", "Un métier vivant.", 4000),
        revision(first_version, "text.fr", formula, 3000),
        revision(line, "title.fr", "Le dessin", 5000),
        revision(line, field::theme, to_hex(theme), 5000),
        revision(line, field::cost, "1500000", 5000),
    };
}

std::vector<Fact> planned() {
    return {
        revision(action, "title.fr", "+Formation", 6000),
        revision(action, field::line, to_hex(line), 6000),
        revision(action, field::action_kind, "training", 6000),
        revision(action, field::responsible, "@la chambre", 6000),
        revision(action, field::partners, "ＣＡＭ; \"CFPA\"", 6000),
        revision(action, field::start_month, "2027-01", 6000),
        revision(action, field::end_month, "2027-13", 6000),
        revision(action, field::cost, "400000", 6000),
        revision(action, field::cost, "450000", 6100),
        revision(action, field::payer, "-", 6000),
        revision(action, field::indicator, "20 personnes\r\nformées", 6000),
        revision(action, field::progress, "under_way", 7000),
    };
}

std::vector<Fact> second_vote() {
    std::vector<Fact> facts{
        Poll{round_id(), step_id("choose"), "2", "score_mean", {{{"best", 3}}}},
        PollOption{round_option("one"), round_id(), "one", {}},
        PollOption{round_option(to_hex(theme)), round_id(), "", theme},
    };
    for (auto const& ballot : round_ballots()) facts.emplace_back(ballot);
    return facts;
}

}  // namespace

Id round_id() {
    return jemaa::poll_id(step_id("choose"), "2");
}

std::vector<Ballot> round_ballots() {
    std::vector<Ballot> ballots;
    for (int i = 0; i < 12; ++i) {
        Ballot ballot{id_of(500 + i), round_id(), {}};
        ballot.category = derived_id(round_id(), i < 4 ? "artisan" : "other");
        int const position = i % 2;
        ballot.marks = {{round_option("one"), position, i % 4},
                        {round_option(to_hex(theme)), 1 - position, i % 3}};
        std::ranges::sort(ballot.marks, {}, &Mark::option);
        ballots.push_back(ballot);
    }
    return ballots;
}

std::vector<Fact> whole_workshop() {
    auto facts = facts_after_vote();
    std::string const hash(64, 'a');
    append(facts, {Step{step_id("told"), workshop_id, "told", "findings", 6},
                   revision(step_id("look"), field::note, "=1+1", 1500),
                   revision(option_id("two"), field::merged_into, to_hex(option_id("one")), 1600),
                   JournalEntry{id_of(52), {1100, 0}, kiosk, "reopen", step_id("hello"), "late"},
                   Seal{id_of(53), {9000, 0}, kiosk, hash, hash, std::string(128, 'b'), "m"},
                   Source{source_id(hash), hash, id_of(12)}});
    append(facts, items());
    append(facts, planned());
    append(facts, second_vote());
    return facts;
}

}  // namespace jemaa::test
