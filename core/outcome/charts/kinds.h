#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "domain/fact.h"
#include "domain/language.h"
#include "meaning/groups.h"
#include "tally/changes.h"

/// The kinds of chart, as plain data. All words are ready to be read.
namespace jemaa::charts {

/// What stands at the start of a row.
struct Label {
    std::string badge;      ///< an emoji that says what became of it; or empty
    std::string pictogram;  ///< an emoji
    std::string words;
    LanguageTag language{};  ///< of the words; empty: the reader's
    bool chosen = false;     ///< what the room chose
    /// What somebody drew (PNG); it stands in the pictogram's place. Or null.
    std::shared_ptr<Attachment const> drawing{};
    bool operator==(Label const&) const = default;
};

/// What stands over a column.
struct Head {
    std::string pictogram;  ///< an emoji or empty
    std::string words;
    std::string figure;  ///< under the words; or empty
    bool strong = false;
    bool operator==(Head const&) const = default;
};

/// Lengths from the start side, each with its figure.
struct Bars {
    struct Row {
        Label label{};
        double length = 0;   ///< 0 or more
        std::string figure;  ///< at the bar's end
        std::string note;    ///< beside the figure, e.g. "tied"
        bool operator==(Row const&) const = default;
    };
    std::vector<Row> rows;
    double longest = 0;  ///< the length that fills the width; 0: that of the longest row
    bool operator==(Bars const&) const = default;
};

/// How the answers of a room are spread over the values of a scale, for each
/// row on one question or several.
struct Distributions {
    struct Value {
        std::string pictogram, name;
        bool operator==(Value const&) const = default;
    };
    struct Strip {
        std::vector<std::int64_t> counts;  ///< by value, lowest first
        int marked = -1;                   ///< the value that counts; below 0: none
        bool operator==(Strip const&) const = default;
    };
    struct Row {
        Label label{};
        std::vector<Strip> strips;  ///< one for each column
        std::string note;           ///< what came of it
        std::string value{};        ///< spoken instead of the note
        bool operator==(Row const&) const = default;
    };
    std::vector<Value> scale;  ///< lowest first
    bool has_worst = true;     ///< from bad to good, not from nothing to much
    bool middle_line = false;  ///< where half of the answers lie on either side
    std::vector<Head> heads;   ///< of the columns; none: there is one without a name
    std::vector<Row> rows;
    bool operator==(Distributions const&) const = default;
};

/// The votes of each row, round by round.
struct Rounds {
    struct Cell {
        double votes = 0;
        std::string figure;
        bool out = false, elected = false;  ///< in this round
        bool operator==(Cell const&) const = default;
    };
    struct Row {
        Label label{};
        std::vector<std::optional<Cell>> cells;  ///< none: it is not in this round
        bool operator==(Row const&) const = default;
    };
    std::vector<std::string> heads;
    std::vector<Row> rows;
    bool operator==(Rounds const&) const = default;
};

/// Every pair compared: how many put the row before the column.
struct Duels {
    struct Row {
        Label label{};
        std::vector<std::int64_t> wins;  ///< by row of the other; its own is 0
        std::string figure;              ///< at the row's end
        std::string note;                ///< under the figure, e.g. "tied"
        bool operator==(Row const&) const = default;
    };
    std::string head;       ///< of the figures
    std::vector<Row> rows;  ///< in the order of the outcome
    bool operator==(Duels const&) const = default;
};

/// Two criteria as a plane.
struct Matrix {
    struct Axis {
        std::string pictogram, words;
        bool operator==(Axis const&) const = default;
    };
    struct Item {
        std::string key;  ///< stable while labels are moved
        Label label{};
        double up = 0, along = 0;  ///< 0 to 1
        std::string value;         ///< spoken
        bool operator==(Item const&) const = default;
    };
    Axis up{}, along{};
    std::array<std::string, 4> quadrants;  ///< top start, top end, bottom start, bottom end
    std::vector<Item> items;
    /// Where somebody put the middle of a label: parts of the plane's width, from
    /// the start side, and of its height.
    std::map<std::string, std::pair<float, float>> moved{};
    bool operator==(Matrix const&) const = default;
};

/// What each way to decide would fund.
struct BudgetSets {
    struct Row {
        Label label{};
        std::int64_t votes = 0;
        std::string votes_figure, cost;
        std::vector<bool> funded;  ///< by way
        bool operator==(Row const&) const = default;
    };
    std::string votes_head, cost_head;
    std::vector<Head> ways;  ///< the first one decides
    std::vector<Row> rows;
    std::string foot;  ///< why it stopped
    bool operator==(BudgetSets const&) const = default;
};

/// From one round to the next, as slopes between places.
struct Changes {
    using Direction = tally::Direction;
    struct Row {
        Label label{};
        std::optional<int> place_before, place_after;
        std::string figure_before, figure_after;
        std::string words;  ///< "place 3 → 1"
        std::string value;  ///< spoken
        Direction direction = Direction::same;
        bool operator==(Row const&) const = default;
    };
    std::string before, after;  ///< heads
    std::vector<Row> rows;      ///< in the order of the later round
    bool operator==(Changes const&) const = default;
};

/// Who spoke for a row, by the categories of a room. A count that could tell of
/// few people is not there.
struct Breakdown {
    struct Row {
        Label label{};
        std::vector<std::optional<std::int64_t>> counts;
        std::int64_t sum = 0;
        std::string value{};  ///< spoken
        bool operator==(Row const&) const = default;
    };
    std::vector<Head> heads;
    Head all{};
    std::vector<std::optional<std::int64_t>> people;  ///< by category
    std::int64_t everybody = 0;
    std::vector<Row> rows;
    bool operator==(Breakdown const&) const = default;
};

/// Where groups of like-minded people stand.
struct OpinionGroups {
    using Stance = meaning::Stance;
    struct Row {
        Label label{};
        std::vector<Stance> stances;
        std::string note;
        std::string value{};  ///< spoken
        bool operator==(Row const&) const = default;
    };
    std::vector<Head> heads;
    std::vector<Row> rows;
    bool operator==(OpinionGroups const&) const = default;
};

/// When things are to be done.
struct TimeLine {
    struct Year {
        std::string label;
        int months = 0;  ///< of it that are shown
        bool operator==(Year const&) const = default;
    };
    struct Row {
        std::string key;
        Label label{};
        int from = 0, to = -1;  ///< months from the first one on; before `from`: none yet
        std::string value{};    ///< spoken
        bool operator==(Row const&) const = default;
    };
    std::vector<std::string> months;  ///< a short label each
    std::vector<Year> years;          ///< together as many months
    std::vector<Row> rows;
    bool operator==(TimeLine const&) const = default;
};

/// Who pays how much in which year.
struct Financing {
    struct Row {
        Label label{};                      ///< a year
        std::vector<std::int64_t> amounts;  ///< by payer
        std::string figure;                 ///< all together
        bool operator==(Row const&) const = default;
    };
    std::vector<Head> payers;  ///< the figure: what each pays in all
    std::vector<Row> rows;
    bool operator==(Financing const&) const = default;
};

}  // namespace jemaa::charts
