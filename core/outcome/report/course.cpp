// How the workshop was held, and who took part.

#include <map>

#include "domain/field.h"
#include "report/chapters.h"
#include "tables/cells.h"

namespace jemaa::report {
namespace {

struct Heads {
    std::int64_t women = 0, men = 0;
};

// By category, in the order of the template.
std::vector<std::pair<std::string, Heads>> head_counts(Told const& told) {
    std::map<std::string, Heads> counts;
    for (auto const& [id, cell] : told.contents().attendance) {
        auto const people = outcome::people_in(told.contents(), cell);
        auto& heads = counts[cell.category];
        (cell.sex == "woman" ? heads.women : heads.men) += people.value_or(0);
    }
    std::vector<std::pair<std::string, Heads>> rows;
    for (auto const& category : agenda::categories_of(told.agenda()))
        if (auto const found = counts.find(category.key); found != counts.end()) {
            rows.emplace_back(told.in(category.title), found->second);
            counts.erase(found);
        }
    for (auto const& [key, heads] : counts) rows.emplace_back(key, heads);
    return rows;
}

void tell_people(Document& document, Told const& told) {
    auto const counts = head_counts(told);
    Heads all;
    Grid grid{{{told.say("column.category"), 1},
               {told.say("sex.women"), 0},
               {told.say("sex.men"), 0},
               {told.say("report.together"), 0}},
              {}};
    auto const add_row = [&](std::string const& name, Heads const& heads, Row::Kind kind) {
        grid.rows.push_back({{name, told.number(heads.women), told.number(heads.men),
                              told.number(heads.women + heads.men)},
                             kind});
    };
    for (auto const& [name, heads] : counts) {
        if (heads.women + heads.men == 0) continue;
        add_row(name, heads, Row::Kind::plain);
        all.women += heads.women;
        all.men += heads.men;
    }
    add(document, Heading{2, told.say("report.people")});
    if (grid.rows.empty())
        return add(document, Paragraph{told.say("report.nobody_counted"), Tone::small});
    add_row(told.say("report.together"), all, Row::Kind::sum);
    add(document, std::move(grid));
    add(document, Paragraph{told.say("attendance.text"), Tone::small});
}

void tell_steps(Document& document, Told const& told) {
    Grid grid{{{told.say("report.number"), 0},
               {told.say("column.step"), 3},
               {told.say("column.minutes"), 0},
               {told.say("column.status"), 1}},
              {}};
    std::int64_t place = 0;
    for (auto const& step : told.agenda().steps) {
        if (std::holds_alternative<agenda::Results>(step.kind)) continue;  // told with the vote
        Id const id = derived_id(told.contents().workshop.id, step.key);
        auto const status = outcome::value_of(told.contents(), id, field::status, field::waiting);
        char const* const key = status == field::closed    ? "cli.closed"
                                : status == field::running ? "cli.running"
                                                           : "cli.waiting";
        grid.rows.push_back(
            {{told.number(++place), told.in(step.title),
              step.minutes > 0 ? told.number(step.minutes) : std::string(), told.say(key)}});
    }
    add(document, Heading{2, told.say("report.steps")});
    add(document, std::move(grid));
}

}  // namespace

void tell_course(Document& document, Told const& told) {
    add(document, Heading{1, told.say("report.course")});
    add(document, Paragraph{told.say("report.how")});
    add(document, Paragraph{told.say("report.secret")});
    tell_people(document, told);
    tell_steps(document, told);
    std::vector<std::string> notes;
    for (auto const& step : told.agenda().steps) {
        Id const id = derived_id(told.contents().workshop.id, step.key);
        if (auto const note = told.value(id, field::note); !note.empty())
            notes.push_back(told.in(step.title) + " – " + note);
    }
    if (notes.empty()) return;
    add(document, Heading{2, told.say("column.note")});
    add(document, Points{std::move(notes)});
}

}  // namespace jemaa::report
