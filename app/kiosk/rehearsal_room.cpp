#include "domain/field.h"
#include "kiosk/rehearsal_hand.h"
#include "session/course.h"
#include "session/statement.h"
#include "session/update.h"

namespace jemaa::kiosk {
namespace {

Deed deed_of(std::string const& step, char const* what, Id const& id, std::string about = {}) {
    return {.step = step, .what = what, .about = std::move(about), .id = id};
}

std::string column_of(Id const& theme) {
    return "page." + to_hex(theme);
}

// Chooses the card in the column of ideas without a theme.
void choose_loose(Hand const& hand, Id const& idea) {
    hand.find_and_tap("idea." + to_hex(idea), column_of({}) + ".previous", column_of({}) + ".next");
}

void name_theme(Hand const& hand, PlannedTheme const& planned, std::string const& step) {
    hand.tap("theme.new");
    hand.type(planned.title, planned.language);
    hand.picture("theme");
    hand.tap("keep");
    auto deed = deed_of(step, "theme", hand.theme(planned.key), planned.key);
    deed.aspect = planned.language;
    deed.value = planned.title;
    hand.did(std::move(deed));
}

void put_under(Hand const& hand, PlannedTheme const& planned, std::string const& step) {
    Id const theme = hand.theme(planned.key);
    for (auto const& key : planned.ideas) {
        choose_loose(hand, hand.idea(key));
        hand.find_and_tap("theme." + to_hex(theme), "themes.previous", "themes.next");
        auto deed = deed_of(step, "grouped", hand.idea(key), key);
        deed.value = to_hex(theme);
        hand.did(std::move(deed));
    }
}

void merge_into(Hand const& hand, std::string const& part, std::string const& whole,
                std::string const& step) {
    choose_loose(hand, hand.idea(part));
    choose_loose(hand, hand.idea(whole));
    auto deed = deed_of(step, "merged", hand.idea(part), part);
    deed.value = to_hex(hand.idea(whole));
    hand.did(std::move(deed));
}

// The first kiosk brings ideas to a vote, where one takes them from this step.
std::vector<std::string> brought_at(Hand const& hand, std::string const& step) {
    bool const here = hand.number() == 1 && session::coming_vote(hand.state(), step);
    return here ? hand.room.brought : std::vector<std::string>{};
}

std::size_t shared_place(Hand const& hand) {
    auto const& places = hand.now<session::Exchange>().places;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i].label.empty()) return i;
    throw Stuck{{ErrorCode::file_missing, "exchange", "there is no shared folder"}};
}

void check_taken(session::Exchange const& exchange) {
    if (exchange.error) throw Stuck{*exchange.error};
    for (auto const& taken : exchange.taken) {
        if (taken.error) throw Stuck{*taken.error};
        if (taken.left_out > 0)
            throw Stuck{{ErrorCode::damaged, taken.file, "not all of it could be taken in"}};
    }
}

}  // namespace

void count_heads(Hand const& hand, agenda::AgendaStep const& step) {
    auto const& categories = std::get<agenda::Welcome>(step.kind).categories;
    hand.tap("attendance");
    for (auto const& cell : hand.room.attendance)
        for (std::size_t i = 0; i < categories.size(); ++i) {
            if (cell.kiosk != hand.number() || categories[i].key != cell.category) continue;
            hand.tap("cell." + std::to_string(2 * i + (cell.sex == "man" ? 1 : 0)));
            hand.enter_digits(std::to_string(cell.count));
            hand.did({.step = step.key,
                      .what = "heads",
                      .about = cell.category,
                      .aspect = cell.sex,
                      .value = std::to_string(cell.count)});
        }
    hand.picture("attendance");
    hand.tap("save");
}

void show_wall(Hand const& hand, std::string const& step) {
    hand.tap("room");
    hand.picture("wall");
    for (auto const& key : brought_at(hand, step)) {
        hand.find_and_tap("idea." + to_hex(hand.idea(key)), "wall");
        hand.tap("wall.ballot");
        hand.picture("wall-idea");
        hand.tap("wall.all");
    }
    hand.back_to_console();
}

void group_ideas(Hand const& hand, std::string const& step) {
    hand.tap("room");
    for (auto const& theme : hand.room.themes) {
        if (theme.kiosk != hand.number()) continue;
        if (!theme.title.empty()) name_theme(hand, theme, step);
        for (auto const& part : theme.merged) merge_into(hand, part, theme.ideas.front(), step);
        put_under(hand, theme, step);
    }
    for (auto const& key : brought_at(hand, step)) {
        choose_loose(hand, hand.idea(key));
        hand.tap("idea.ballot");
    }
    hand.picture("grouping");
    hand.back_to_console();
}

void write_statement(Hand const& hand, std::string const& step) {
    if (hand.number() != 1 || hand.room.statement.empty()) return;
    hand.tap("room");
    for (auto const& [language, words] : hand.room.statement) {
        hand.tap("tab." + language);
        hand.type(words, language);
    }
    hand.picture("statement-entry");
    hand.tap("keep");
    Id const version = session::versions_of(hand.state().record, step).back();
    for (auto const& [language, words] : hand.room.statement) {
        auto deed = deed_of(step, "statement", version);
        deed.aspect = language;
        deed.value = words;
        hand.did(std::move(deed));
    }
    hand.picture("statement");
    hand.back_to_console();
}

void show_results(Hand const& hand, bool thoroughly) {
    hand.tap("room");
    auto const vote = hand.now<session::ResultsView>().vote;
    if (thoroughly) {
        auto const home = hand.state().language;
        hand.picture("results-" + vote);
        for (auto const& language : hand.state().agenda->languages) {
            if (language == home) continue;
            hand.tap("language." + language);
            hand.picture("results-" + language);
        }
        if (hand.sees("changes")) {
            hand.tap("changes");
            hand.picture("changes-" + vote);
            hand.tap("changes");
        }
    }
    hand.back_to_console();
}

void exchange_files(Hand const& hand, bool take) {
    hand.tap("exchange");
    std::string const place = std::to_string(shared_place(hand));
    hand.tap((take ? "take." : "put.") + place);
    hand.picture(take ? "exchange-taken" : "exchange-put");
    check_taken(hand.now<session::Exchange>());
    hand.back_to_console();
}

void export_outcome(Hand const& hand) {
    hand.tap("export");
    hand.picture("export");
    std::size_t last = 0;  // this kiosk itself comes after the sticks
    while (hand.sees("target." + std::to_string(last + 1))) ++last;
    hand.tap("target." + std::to_string(last));
    hand.picture("exported");
    if (auto const& exporting = hand.now<session::Exporting>(); exporting.error)
        throw Stuck{*exporting.error};
    hand.back_to_console();
}

}  // namespace jemaa::kiosk
