#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "domain/language.h"

/// What a workshop keeps. A fact is never changed and never removed; whatever
/// can change is a Revision of a field of some subject, and the revision with
/// the greatest stamp counts. So two files unite as sets, in any order.
namespace jemaa {

struct Workshop {
    Id id;
    std::string template_text;  ///< the TOML agenda, kept whole
    std::int64_t created_ms = 0;
    bool operator==(Workshop const&) const = default;
};

struct Kiosk {
    Id id;
    Id workshop;
    std::string name;
    bool operator==(Kiosk const&) const = default;
};

/// A step of the agenda; its id derives from the workshop's and its key.
struct Step {
    Id id;
    Id workshop;
    std::string key;
    std::string kind;
    int position = 0;  ///< from 0
    bool operator==(Step const&) const = default;
};

/// One cell of the head count of a step at a kiosk; the number is its revision
/// "count". The id derives from step, kiosk, category and sex.
struct AttendanceCell {
    Id id;
    Id step;
    Id kiosk;
    std::string category;  ///< a category's key in the template
    std::string sex;       ///< "woman" or "man"
    bool operator==(AttendanceCell const&) const = default;
};

/// What one anonymous person contributed: a pictogram, words, or both.
struct Idea {
    Id id;
    Id step;
    Id kiosk;
    LanguageTag language;
    std::string pictogram;  ///< one emoji, or empty
    std::string text;       ///< as given; a clarified text is the revision "text"
    bool operator==(Idea const&) const = default;
};

/// A question put to a secret vote; its id derives from the step's.
struct Poll {
    Id id;
    Id step;
    std::string rule;    ///< "dots"
    int dots = 0;        ///< per ballot
    int per_option = 0;  ///< most dots on one option
    bool operator==(Poll const&) const = default;
};

/// One choice of a poll: an option of the template (`key`) or an idea. Its id
/// derives from the poll's and from the key or the idea's id.
struct PollOption {
    Id id;
    Id poll;
    std::string key;  ///< empty for an idea
    Id idea;          ///< nil for an option of the template
    bool operator==(PollOption const&) const = default;
};

/// One option on one ballot: where it was shown (0 = first) and how many dots
/// it got (0 or more).
struct Mark {
    Id option;
    int position = 0;
    int value = 0;
    bool operator==(Mark const&) const = default;
};

/// A cast ballot. It knows no time, author, kiosk or order; its marks are
/// every option it showed, ordered by option id.
struct Ballot {
    Id id;
    Id poll;
    std::vector<Mark> marks;
    bool operator==(Ballot const&) const = default;
};

/// `field` of `subject` has `value` from `stamp` on.
struct Revision {
    Id id;
    Id subject;
    std::string field;
    std::string value;
    Stamp stamp;
    Id kiosk;
    bool operator==(Revision const&) const = default;
};

/// What the facilitator did, and why.
struct JournalEntry {
    Id id;
    Stamp stamp;
    Id kiosk;
    std::string action;  ///< a key: "start", "close", "reopen", "undo", ...
    Id subject;          ///< what it was done to
    std::string detail;  ///< reason or value; may be empty
    bool operator==(JournalEntry const&) const = default;
};

/// Ordered so that a fact refers only to facts of kinds before its own.
using Fact = std::variant<Workshop, Kiosk, Step, AttendanceCell, Idea, Poll, PollOption, Ballot,
                          Revision, JournalEntry>;

/// All ballots of one poll and what they could choose from, ordered by id.
struct PollResults {
    Poll poll;
    std::vector<PollOption> options;
    std::vector<Ballot> ballots;
    bool operator==(PollResults const&) const = default;
};

}  // namespace jemaa
