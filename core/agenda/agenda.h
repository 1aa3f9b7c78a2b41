#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"
#include "domain/language.h"
#include "domain/month.h"
#include "domain/settings.h"

/// A workshop as data: the template's steps, in order. The program is the few
/// kinds of step; everything said to the room comes from here.
namespace jemaa::agenda {

/// A choice of a list: an emoji, a title, and a sentence (which may be empty).
struct Choice {
    std::string key;
    std::string pictogram;
    LocalizedText title;
    LocalizedText text;
    std::int64_t cost = 0;  ///< of a line, in the workshop's currency; 0 = none
};

/// What will happen, and how many people are here. `categories` are counted by
/// women and men.
struct Welcome {
    std::vector<Choice> points;      ///< what is told, one card each
    std::vector<Choice> categories;  ///< artisan, enterprise, ...
};

/// What the diagnostic found, told back to the room.
struct Finding {
    std::string kind;  ///< "strength", "weakness", "opportunity" or "threat"
    Choice about;
};
struct Findings {
    std::vector<Finding> findings;  ///< those that the file was given join them
};

/// What was decided in the workshop before is told back, and what was done
/// since. That workshop is in the file, which was made to follow it.
struct FollowUp {
    bool room_answers = false;  ///< whoever comes to the kiosk may say how far an action is
};

/// Each person gives ideas, one at a time.
struct Ideas {
    int most_per_person = 3;
    std::vector<std::string> pictograms;  ///< emoji to choose from, in order
};

/// The ideas of an earlier step are shown to the room, which may bring some of
/// them to a later vote.
struct Wall {
    std::string ideas_of;  ///< key of an Ideas step before
};

/// The ideas of an earlier step are sorted into themes by hand, in front of the
/// room.
struct Grouping {
    std::string ideas_of;        ///< key of an Ideas step before
    std::vector<Choice> themes;  ///< to begin with
};

/// The room's common vision, written down by the facilitator in each language;
/// every version is kept.
struct Statement {
    std::string themes_from;  ///< key of a Vote, Results or Grouping step before; or empty
    int top = 3;              ///< how many of its first options are shown beside the words
    std::string starts_from;  ///< key of a FollowUp step before: begins with its words; or empty
};

/// The action lines that are proposed. The facilitator adds those of the room,
/// and ties each to a theme.
struct Lines {
    std::vector<Choice> lines;
    std::vector<std::string> pictograms;  ///< emoji for further lines; may be empty
    std::string themes_of;  ///< key of a step before that has themes, a vote or grouping; or empty
};

/// A secret vote by any rule. The settings are those of the poll, as the rule
/// defines them.
struct Vote {
    std::string rule = "dots";
    Settings settings;
    std::vector<Choice> options;
    std::vector<Choice> criteria;  ///< of a score; none: it is scored as a whole
    std::vector<Choice> grades;    ///< what each grade is called, lowest first; none: faces
    std::string ideas_from;  ///< key of a Wall or Grouping step before that adds options; or empty
    std::string lines_from;  ///< key of a Lines step before whose lines join; or empty
    /// Asks which category of the welcome a voter belongs to; she may stay silent.
    bool ask_category = false;
    std::string statement_from;  ///< key of a Statement step before: asks about its newest version
    std::string repeats;  ///< key of a Vote before, of which this is a further round; or empty
};

/// The outcome of an earlier vote.
struct Results {
    std::string of;  ///< key of a Vote step before
};

/// An action that is proposed for a line of the plan.
struct ProposedAction {
    std::string key;
    std::string kind;  ///< key of one of the plan's kinds
    std::string line;  ///< key of the line that it belongs to
    LocalizedText title;
    std::int64_t cost = 0;      ///< 0 = not said
    LocalizedText indicator{};  ///< may be empty
    LocalizedText baseline{};   ///< how the indicator stands today; may be empty
};

/// Concrete actions for the lines that were retained.
struct Plan {
    std::string lines_of;          ///< key of a Vote, Lines or FollowUp step before
    int top = 0;                   ///< of a vote: so many of the best; 0 = those that it chose
    std::vector<Choice> kinds;     ///< training, study visit, ...
    std::vector<Choice> partners;  ///< who can be responsible or take part
    std::vector<Choice> payers;    ///< who can pay
    LocalizedText currency;        ///< short: "DA"
    Month start;                   ///< the first month that can be chosen
    int months = 24;               ///< how many there are
    std::vector<ProposedAction> proposals;
};

/// Thanks and export.
struct Close {};

using StepKind = std::variant<Welcome, Findings, FollowUp, Ideas, Wall, Grouping, Lines, Vote,
                              Results, Statement, Plan, Close>;

struct AgendaStep {
    std::string key;
    int minutes = 0;       ///< planned; 0 = not said
    LocalizedText title;   ///< in the agenda
    LocalizedText prompt;  ///< the question or sentence put to the room
    StepKind kind;
    LocalizedText guide{};  ///< what whoever leads does now; may be empty
};

struct Agenda {
    std::string key;
    LocalizedText cluster;  ///< "Bijoux de Batna"
    LocalizedText title;    ///< "Vision commune et lignes d'action"
    LocalizedText source;   ///< where the sample's facts come from; may be empty
    std::vector<LanguageTag> languages;
    std::vector<AgendaStep> steps;
    bool self_run = false;  ///< without a facilitator: the console needs no PIN
};

/// A larger template is refused, unread.
inline constexpr std::size_t most_template_bytes = 1 << 20;

/// Reads and validates a template. On a mistake: template_invalid with
/// `where` = "name:line" and `detail` = what is wrong and how to mend it.
Expected<Agenda> parse(std::string_view toml, std::string_view name);

/// The template's word for a step's kind: "welcome", "findings", "follow_up", "ideas", "wall",
/// "grouping", "lines", "vote", "results", "statement", "plan", "close".
std::string_view name_of(StepKind const& kind);

/// The categories that the first welcome counts; empty when there is none.
std::vector<Choice> const& categories_of(Agenda const& agenda);

/// Index of the step with `key`, or -1.
int find_step(Agenda const& agenda, std::string_view key);

}  // namespace jemaa::agenda
