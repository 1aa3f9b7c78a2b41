#include <algorithm>
#include <cmath>

#include "cli/tally_words.h"
#include "meaning/meaning.h"
#include "meaning/overall.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using meaning::Meaning;
using meaning::Stance;
using text::message;

constexpr double small_chance = 0.05;

char const* key_of(Stance stance) {
    if (stance == Stance::in_favour) return "meaning.in_favour";
    return stance == Stance::against ? "meaning.against" : "meaning.split";
}

struct InsightWords {
    Counted const& counted;
    Meaning const& meaning;
    std::string_view language;
    std::string lines{};

    void say(std::string_view key, text::Values values = {}) {
        lines += "   " + message(language, key, values) + "\n";
    }
    [[nodiscard]] std::vector<Id> options() const {
        auto const* const outcome = std::get_if<tally::Outcome>(&counted.outcome);
        return outcome ? outcome->options
                       : std::get<budget::PollElection>(counted.poll.ballots).options;
    }
    [[nodiscard]] std::string title(Id const& option) const {
        auto const all = options();
        auto const at = std::ranges::lower_bound(all, option) - all.begin();
        return counted.poll.options.at(static_cast<std::size_t>(at)).title;
    }
    static std::int64_t percent(double share) { return std::llround(100 * share); }

    void tell_agreement() {
        for (auto const& [criterion, spreads] : meaning.agreement)
            for (auto const& spread : spreads) {
                if (spread.ballots == 0) continue;
                auto const option =
                    title(spread.option) + (criterion.empty() ? "" : " (" + criterion + ")");
                say("tally.spread", {{"option", option},
                                     {"support", percent(spread.support)},
                                     {"conflict", percent(spread.conflict)}});
            }
    }
    void tell_position() {
        if (!meaning.position) return;
        auto const p = meaning.position->p_value;
        say(p < small_chance ? "tally.position_matters" : "tally.position_is_even",
            {{"p", percent(p)}});
    }
    void tell_groups() {
        auto const* const groups = std::get_if<meaning::Groups>(&meaning.groups);
        if (!groups) {
            if (std::get<meaning::NoGroups>(meaning.groups) == meaning::NoGroups::not_apart)
                say("meaning.no_groups");
            return;
        }
        std::string sizes;
        for (auto const people : groups->people)
            sizes += (sizes.empty() ? "" : ", ") + std::to_string(people);
        say("tally.groups", {{"sizes", sizes}});
        for (auto const& option : groups->options) {
            std::string stances;
            for (auto const stance : option.stances)
                stances += (stances.empty() ? "" : ", ") + message(language, key_of(stance));
            if (option.unites()) stances += " – " + message(language, "meaning.unites");
            if (option.divides()) stances += " – " + message(language, "meaning.divides");
            say("tally.group_option", {{"option", title(option.option)}, {"stances", stances}});
        }
    }
    void tell_certainty() {
        auto const& [rooms, other_ways, differ] = meaning.certainty;
        say("tally.robust",
            {{"stays", percent(rooms.stays)}, {"rooms", std::int64_t{rooms.rooms}}});
        for (auto const& [option, share] : rooms.chosen)
            if (share > 0)
                say("tally.robust_option", {{"option", title(option)}, {"share", percent(share)}});
        std::string others;
        for (auto const& name : differ) others += (others.empty() ? "" : ", ") + name;
        if (!others.empty()) return say("tally.others_differ", {{"rules", others}});
        if (!other_ways.empty()) say("tally.others_agree");
    }
    [[nodiscard]] std::string cells(insight::Breakdown const& breakdown,
                                    insight::Breakdown::Row const& row) const {
        std::string text;
        for (std::size_t i = 0; i < breakdown.categories.size(); ++i) {
            auto const name = counted.poll.categories.find(breakdown.categories[i]);
            text += (text.empty() ? "" : ", ") +
                    (name == counted.poll.categories.end() ? message(language, "tally.no_category")
                                                           : name->second) +
                    " " + (row.counts[i] ? std::to_string(*row.counts[i]) : std::string("–"));
        }
        return text;
    }
    void tell_categories() {
        if (!meaning.categories) return;
        auto const& breakdown = *meaning.categories;
        say("tally.categories", {{"ballots", cells(breakdown, breakdown.ballots)}});
        for (auto const& row : breakdown.supporters)
            say("tally.category_line",
                {{"option", title(row.option)}, {"counts", cells(breakdown, row)}});
    }
};

}  // namespace

std::string words_for_insight(Counted const& counted, std::string_view language) {
    auto const& poll = counted.poll;
    if (!poll.results || meaning::possible_only(*poll.results).ballots.empty()) return {};
    auto const meaning =
        meaning::meaning_of(*poll.results, poll.merges, counted.rule, poll.criteria);
    InsightWords words{counted, meaning, language};
    words.tell_agreement();
    words.tell_position();
    words.tell_groups();
    words.tell_certainty();
    words.tell_categories();
    return message(language, "tally.insight") + "\n" + words.lines;
}

}  // namespace jemaa::cli
