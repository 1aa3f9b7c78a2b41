#include <algorithm>

#include "domain/field.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "session/journal.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// What an entry speaks of: a step, an idea, an option, or nothing that has
// words.
std::string subject_words(session::State const& state, Id const& subject) {
    auto const& record = state.record;
    if (auto const step = record.steps.find(subject); step != record.steps.end()) {
        int const at = agenda::find_step(*state.agenda, step->second.key);
        return at < 0 ? std::string()
                      : state.agenda->steps[static_cast<std::size_t>(at)].title.in(state.language);
    }
    if (auto const idea = record.ideas.find(subject); idea != record.ideas.end())
        return idea->second.text.empty() ? idea->second.pictogram : idea->second.text;
    if (auto const option = record.options.find(subject); option != record.options.end())
        return session::option_title(state, option->second, state.language);
    if (record.items.contains(subject) ||
        (state.before && state.before->record.items.contains(subject)))
        return session::texts_of(record, subject, field::title).in(state.language);
    return {};
}

// A reason is told, and what somebody recorded; ids and other words of the program
// are not.
std::string detail_words(JournalEntry const& entry, Ui const& ui) {
    if (entry.action == "clip") return entry.detail;
    for (char const* const kind : {"reason.", "hide.", "progress."})
        if (std::string const key = kind + entry.detail; text::has_message(ui.language(), key))
            return ui.say(key);
    return {};
}

std::string words_of(session::State const& state, JournalEntry const& entry, Ui const& ui) {
    std::string words = ui.say("journal." + entry.action);
    for (std::string const& part : {subject_words(state, entry.subject), detail_words(entry, ui)})
        if (!part.empty()) words += " · " + text::isolated(part);
    auto const kiosk = state.record.kiosks.find(entry.kiosk);
    if (state.record.kiosks.size() > 1 && kiosk != state.record.kiosks.end())
        words += " · " + text::isolated(kiosk->second.name);
    return words;
}

void draw_entry(session::State const& state, JournalEntry const& entry, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    std::string const when = text::time_of_day(state.language, Milliseconds(entry.stamp.wall_ms));
    std::string const words = words_of(state, entry, ui);
    ui.note({.key = "entry." + to_hex(entry.id),
             .role = Role::text,
             .name = words,
             .value = when,
             .rect = row});
    ui.fill({row.x, row.bottom() - 1, row.w, std::max(1.F, m.mm(0.2F))}, ui.theme().border);
    Look look{.size = std::min(m.compact() ? m.small() : m.body(), row.h * 0.55F),
              .colour = ui.theme().ink_soft,
              .stand = Stand::middle,
              .most_lines = 1};
    ui.write(row.cut_start(m.mm(m.compact() ? 20.F : 26.F)), {when, "en"}, look);
    look.colour = ui.theme().ink;
    ui.write(row, {words, ""}, look);
}

}  // namespace

void draw_journal(session::State const& state, session::JournalView const& view, Ui& ui,
                  Actions& actions) {
    auto const& m = ui.metrics();
    int const pages = session::journal_pages(state);
    int const page = std::clamp(view.page, 0, pages - 1);
    Frame frame{.back = back_command(ui)};
    if (page > 0) frame.back->action = session::ShowPage{page - 1};
    frame.primary = page + 1 < pages ? primary_command("next", ui.say("journal.older"),
                                                       Icon::forward, session::ShowPage{page + 1})
                                     : primary_command("done", ui.say("frame.done"), Icon::check,
                                                       session::GoBack{});
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(
        ui, areas, ui.say("more.journal"),
        pages > 1 ? ui.say("ballot.page", {{"n", page + 1}, {"all", pages}}) : std::string());
    auto const entries = session::journal_page(state, page);
    Rect area = areas.content;
    float const height =
        std::min(area.h / static_cast<float>(session::journal_lines_per_page), m.mm(18));
    for (auto const& entry : entries) draw_entry(state, entry, ui, area.cut_top(height));
    if (entries.empty()) ui.pictogram(area.middle(area.w, area.h * 0.5F), "📜");
}

}  // namespace jemaa::screens
