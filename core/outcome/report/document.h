#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "charts/chart.h"
#include "domain/language.h"

/// A report as plain data, before it is set on pages. All words are ready to be
/// read, in one language.
namespace jemaa::report {

struct Heading {
    int level = 1;  ///< 1: a chapter, which the contents list; 2, 3
    std::string text;
    bool operator==(Heading const&) const = default;
};

enum class Tone {
    body,
    lead,     ///< says what the next block is about
    small,    ///< how something is to be read
    quote,    ///< words of the room, such as its vision
    caution,  ///< what is to be kept in mind
};

struct Paragraph {
    std::string text;
    Tone tone = Tone::body;
    bool operator==(Paragraph const&) const = default;
};

struct Points {
    std::vector<std::string> texts;
    bool operator==(Points const&) const = default;
};

/// A few numbers that stand out.
struct Figure {
    std::string number, of;
    bool operator==(Figure const&) const = default;
};
struct Figures {
    std::vector<Figure> figures;
    bool operator==(Figures const&) const = default;
};

struct Column {
    std::string heading;
    double share = 1;  ///< of the width that numbers leave; 0: a number, as wide as it is
    bool operator==(Column const&) const = default;
};
struct Row {
    enum class Kind { plain, group, sum };
    std::vector<std::string> cells;  ///< of a group, one
    Kind kind = Kind::plain;
    std::string pictogram{};  ///< an emoji before the first column that is no number
    bool strong = false;      ///< what was chosen
    /// What somebody drew (PNG), instead of a pictogram; or null.
    std::shared_ptr<Attachment const> drawing{};
    bool operator==(Row const&) const = default;
};
struct Grid {
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool operator==(Grid const&) const = default;
};

struct Picture {
    charts::Chart chart;
    bool operator==(Picture const&) const = default;
};

using Block = std::variant<Heading, Paragraph, Points, Figures, Grid, Picture>;

struct Document {
    LanguageTag language;
    Milliseconds made{};  ///< dates the file
    std::string kind;     ///< "Workshop report"
    std::string over;     ///< over the title, such as the cluster
    std::string title;
    std::vector<std::string> under{};  ///< lines under the title
    Figures figures{};                 ///< on the cover
    std::string contents;              ///< what the list of chapters is headed with
    std::vector<Block> blocks{};
};

}  // namespace jemaa::report
