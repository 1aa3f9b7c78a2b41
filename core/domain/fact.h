#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/id.h"
#include "domain/language.h"
#include "domain/settings.h"

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

/// A drawing or a recording. Its id is that of its content (content_id), so
/// that the same file is kept once.
struct Attachment {
    Id id;
    std::string media_type;  ///< "image/png", "audio/ogg"
    Bytes content;
    bool operator==(Attachment const&) const = default;
};

/// What one anonymous person contributed: a pictogram, words, a drawing or a
/// recording, or several of these.
struct Idea {
    Id id;
    Id step;
    Id kiosk;
    LanguageTag language;
    std::string pictogram;  ///< one emoji, or empty
    std::string text;       ///< as given; a clarified text is the revision "text"
    Id attachment;          ///< nil when there is none
    bool operator==(Idea const&) const = default;
};

/// What a workshop works out besides ideas. Everything that is said of it (its
/// words in each language, costs, months, who is responsible) is a revision.
struct Item {
    Id id;
    Id step;
    Id kiosk;
    std::string kind;  ///< "finding", "theme", "line", "statement" or "action"
    std::string key;   ///< of the template or the imported table; may be empty
    std::string pictogram;
    bool operator==(Item const&) const = default;
};

/// A question put to a secret vote; its id derives from the step's and `key`
/// (poll_id).
struct Poll {
    Id id;
    Id step;
    std::string key;    ///< empty for a step's first poll; else which round or version
    std::string rule;   ///< "dots"
    Settings settings;  ///< what the rule asks for: dots=5 per_option=3
    bool operator==(Poll const&) const = default;
};

/// The id of the step's first poll ("poll") or of a further one ("poll/KEY").
inline Id poll_id(Id const& step, std::string const& key = {}) {
    return derived_id(step, key.empty() ? "poll" : "poll/" + key);
}

/// One choice of a poll: an option of the template (`key`), or an idea or item.
/// Its id derives from the poll's and from the key or the subject's id.
struct PollOption {
    Id id;
    Id poll;
    std::string key;        ///< empty for an idea or item
    Id subject;             ///< nil for an option of the template
    std::int64_t cost = 0;  ///< in the workshop's currency; 0 = none
    bool operator==(PollOption const&) const = default;
};

/// One option on one ballot: where it was shown (0 = first) and what it got (0
/// or more: dots, a rank, a grade, as the rule says). Where an option is asked
/// about several times, `aspect` tells which: a criterion's id, or that of the
/// option it was compared to; else it is nil.
struct Mark {
    Id option;
    int position = 0;
    int value = 0;
    Id aspect;
    bool operator==(Mark const&) const = default;
};

/// A cast ballot. It knows no time, author, kiosk or order; its marks are
/// every option it showed, ordered by option and aspect. The category of who
/// cast it is there only where the template asks for it: the id derived from
/// the poll's and the category's key.
struct Ballot {
    Id id;
    Id poll;
    std::vector<Mark> marks;
    Id category;  ///< nil unless asked for
    bool operator==(Ballot const&) const = default;
};

inline constexpr int last_card_number = 999'999;

/// An anonymous voting card, good for one vote in each poll at its kiosk. Its
/// id derives from the workshop's and the number.
struct Card {
    Id id;
    Id kiosk;
    int number = 0;  ///< 0 .. 999999; what is printed has check digits too
    bool operator==(Card const&) const = default;
};

/// The card has voted in the poll. It has nothing in common with the ballot;
/// its id derives from the poll's and the card's.
struct CardUse {
    Id id;
    Id poll;
    Id card;
    bool operator==(CardUse const&) const = default;
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

inline Id card_use_id(Id const& poll, Id const& card) {
    return derived_id(poll, to_hex(card));
}

/// A kiosk's word for everything that was in its file: the hash of all facts
/// but seals and sources, signed by its key.
struct Seal {
    Id id;
    Stamp stamp;
    Id kiosk;
    std::string hash;        ///< BLAKE2b-256 of `manifest`, hexadecimal
    std::string public_key;  ///< Ed25519, hexadecimal
    std::string signature;   ///< Ed25519 over the hash and the seal, hexadecimal
    std::string manifest;    ///< of each kind, how many facts and their hash
    bool operator==(Seal const&) const = default;
};

/// A file that has been merged into this one. Its id derives from its hash.
struct Source {
    Id id;
    std::string hash;  ///< of all its facts but seals and sources, hexadecimal
    Id kiosk;          ///< whose file it was; nil for a diagnostic
    bool operator==(Source const&) const = default;
};

inline Id source_id(std::string const& hash) {
    return derived_id({}, hash);
}

/// Ordered so that a fact refers only to facts of kinds before its own.
using Fact = std::variant<Workshop, Kiosk, Step, AttendanceCell, Attachment, Idea, Item, Poll,
                          PollOption, Ballot, Card, CardUse, Revision, JournalEntry, Seal, Source>;

/// All ballots of one poll and what they could choose from, ordered by id.
struct PollResults {
    Poll poll;
    std::vector<PollOption> options;
    std::vector<Ballot> ballots;
    bool operator==(PollResults const&) const = default;
};

}  // namespace jemaa
