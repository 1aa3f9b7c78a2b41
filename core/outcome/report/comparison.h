#pragma once

#include <string>
#include <vector>

#include "report/told.h"
#include "tables/compared.h"

/// What the report of a diagnostic tells, one file for each part.
namespace jemaa::report {

struct ToldWorkshop {
    Told told;
    outcome::Summary summary;
};

/// The workshops of a diagnostic in the reader's language, which must both
/// outlive this.
struct Comparison {
    outcome::Compared const& compared;
    Voice const& voice;
    std::vector<ToldWorkshop> workshops;
};

/// "Bijoux de Batna", and with its date "Bijoux de Batna · 24 novembre 2026".
std::string cluster_name(Told const& told);
std::string workshop_name(Told const& told);

/// The clusters, each once.
std::vector<std::string> cluster_names(Comparison const& comparison);

/// Without rows where there is nothing to draw.
charts::Bars common_lines_chart(Comparison const& comparison);
charts::Distributions progress_chart(Comparison const& comparison);

void tell_clusters(Document& document, Comparison const& comparison);
void tell_common_lines(Document& document, Comparison const& comparison);
void tell_since(Document& document, Comparison const& comparison);

}  // namespace jemaa::report
