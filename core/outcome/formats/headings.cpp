#include "formats/headings.h"

namespace jemaa::outcome {

std::string heading_of(Column const& column, Headings const& headings) {
    auto heading = headings.say("column." + std::string(stem_of(column)));
    if (!column.language.empty()) heading += " (" + column.language + ")";
    return heading;
}

std::string heading_of(TableSchema const& table, Headings const& headings) {
    return headings.say("table." + table.name);
}

}  // namespace jemaa::outcome
