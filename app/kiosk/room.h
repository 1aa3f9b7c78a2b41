#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "domain/language.h"

/// Who comes to a rehearsal, as data: what each person says and chooses, and
/// what the facilitator does before the room. Keys name things across the
/// script: an option, a finding or a line by the template's key; an idea, a theme
/// or a line of the room by the key that the script gives it.
namespace jemaa::kiosk {

struct PlannedIdea {
    std::string key;  ///< by which votes refer to it; may be empty
    std::string pictogram;
    std::string text;
};

/// One person's ballot: what she touches, in this order (approvals, lines to
/// fund, ranks from the first); or a number for each option, one for each
/// criterion (dots, seeds, faces, grades); or one answer to all there is.
struct PlannedBallot {
    std::vector<std::string> chosen;
    std::map<std::string, std::vector<int>> given;
    std::optional<int> answer;
};

struct Person {
    int kiosk = 1;
    std::string language;
    std::vector<PlannedIdea> ideas;
    std::map<std::string, PlannedBallot> ballots;  ///< by the key of the vote's step
    bool changes_mind = false;                     ///< goes back from each review once
};

struct HeadCount {
    int kiosk = 1;
    std::string category, sex;
    int count = 0;
};

/// What goes under a theme; one without a title is the template's.
struct PlannedTheme {
    int kiosk = 1;
    std::string key;
    LanguageTag language;
    std::string title;
    std::vector<std::string> ideas;
    std::vector<std::string> merged;  ///< ideas that become parts of the first one above
};

struct PlannedLine {
    int kiosk = 1;
    std::string key;
    LanguageTag language;
    std::string title;
    std::int64_t cost = 0;
    std::string theme;  ///< may be empty
};

struct PlannedAction {
    int kiosk = 1;
    std::string line, kind;
    LanguageTag language;
    std::string title;
    std::string responsible;  ///< a partner's key
    std::vector<std::string> partners;
    std::string start, end;  ///< "2027-03"
    std::int64_t cost = 0;
    std::string payer, indicator, baseline;
};

struct Room {
    std::string pin;
    std::vector<HeadCount> attendance;
    std::vector<std::string> brought;  ///< ideas that the wall puts on the ballot
    std::vector<PlannedTheme> themes;
    std::map<LanguageTag, std::string> statement;
    std::vector<PlannedLine> lines;
    std::vector<PlannedAction> actions;
    std::vector<Person> people;
};

/// Reads a room from TOML. template_invalid with "name:line" and what is wrong.
Expected<Room> parse_room(std::string_view toml, std::string_view name);

}  // namespace jemaa::kiosk
