#pragma once

#include <string>
#include <vector>

#include "agenda/agenda.h"
#include "e2e/exported.h"
#include "e2e/kiosk_process.h"
#include "kiosk/deed.h"
#include "kiosk/workshop_file.h"

namespace jemaa {

/// A whole day that the rehearsal played on two kiosks, through the window, and
/// what it left.
struct Played {
    Folder folder;
    agenda::Agenda agenda;
    std::vector<kiosk::Deed> deeds;
    kiosk::OpenWorkshop workshop;  ///< the first kiosk's, with what the second brought

    std::vector<ExportedRow> table(std::string const& name) const {
        return exported(folder / "rehearsal-tables" / (name + ".csv"));
    }
    std::vector<kiosk::Deed> done(std::string const& what) const {
        std::vector<kiosk::Deed> found;
        for (auto const& deed : deeds)
            if (deed.what == what) found.push_back(deed);
        return found;
    }
};

void play(std::string const& sample, Played& played);

/// Holds every vote of the tables against what people marked.
void check_votes(Played const& played);

/// Whether the day came to its end: a statement stands, lines are ranked and
/// funded, and each action of the plan belongs to one of them.
void check_end(Played const& played);

/// Holds what each kiosk left the room with against the other's and against what
/// the office makes of both: tables, workbook, reports.
void check_outcomes(Played const& played);

}  // namespace jemaa
