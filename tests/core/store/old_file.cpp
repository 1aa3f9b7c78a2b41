#include "core/store/old_file.h"

#include <sstream>

#include "core/store/raw_file.h"
#include "sqlite/connection.h"
#include "sqlite/migration.h"

using namespace jemaa;

namespace old_file {
namespace {

std::string sql(Id const& id) {
    return "x'" + to_hex(id) + "'";
}

std::string sql(std::string const& text) {
    return "'" + text + "'";
}

std::string sql(std::int64_t number) {
    return std::to_string(number);
}

template <typename... Values>
std::string row(char const* table, Values const&... values) {
    std::string list;
    ((list += (list.empty() ? "" : ", ") + sql(values)), ...);
    return std::string("INSERT INTO ") + table + " VALUES (" + list + ");\n";
}

std::string rows_of(Sample const& s) {
    return row("workshop", s.workshop.id, s.workshop.template_text, s.workshop.created_ms) +
           row("kiosk", s.kiosk.id, s.kiosk.workshop, s.kiosk.name) +
           row("step", s.ideas.id, s.ideas.workshop, s.ideas.key, s.ideas.kind, 0) +
           row("step", s.vote.id, s.vote.workshop, s.vote.key, s.vote.kind, 1) +
           row("attendance", s.cell.id, s.cell.step, s.cell.kiosk, s.cell.category, s.cell.sex) +
           row("idea", s.idea.id, s.idea.step, s.idea.kiosk, s.idea.language, s.idea.pictogram,
               s.idea.text) +
           row("poll", s.poll.id, s.poll.step, s.poll.rule, 5, 3) +
           "INSERT INTO poll_option VALUES (" + sql(s.by_key.id) + ", " + sql(s.poll.id) + ", " +
           sql(s.by_key.key) + ", NULL), (" + sql(s.by_idea.id) + ", " + sql(s.poll.id) +
           ", NULL, " + sql(s.idea.id) + ");\n" +
           row("revision", s.revision.id, s.revision.subject, s.revision.field, s.revision.value,
               s.revision.stamp.wall_ms, s.revision.stamp.counter, s.revision.kiosk) +
           row("journal", s.entry.id, s.entry.stamp.wall_ms, s.entry.stamp.counter, s.entry.kiosk,
               s.entry.action, s.entry.subject, s.entry.detail);
}

std::string rows_of(Ballot const& ballot, std::int64_t slot) {
    std::string rows = row("ballot", ballot.poll, slot, ballot.id);
    for (auto const& mark : ballot.marks)
        rows += row("mark", ballot.poll, slot, mark.option,
                    (std::int64_t{1} << 62) + (std::int64_t{mark.position} << 31) + mark.value);
    return rows;
}

}  // namespace

std::vector<Fact> facts_of(Sample const& s) {
    return {s.workshop, s.kiosk,  s.ideas,   s.vote,     s.cell, s.idea,
            s.poll,     s.by_key, s.by_idea, s.revision, s.entry};
}

void make(std::filesystem::path const& path, Sample const& sample,
          std::vector<Ballot> const& ballots) {
    std::ostringstream script;
    script << "PRAGMA application_id = " << sqlite::application_id << "; BEGIN;"
           << sqlite::all_migrations().front().sql << rows_of(sample);
    for (std::size_t slot = 0; slot < ballots.size(); ++slot)
        script << rows_of(ballots[slot], static_cast<std::int64_t>(slot));
    script << "PRAGMA user_version = 1; COMMIT;";
    raw::execute(path, script.str());
}

}  // namespace old_file
