#include <algorithm>

#include "screens/chart_view.h"
#include "screens/frame.h"
#include "screens/meaning_parts.h"
#include "screens/results_parts.h"
#include "screens/room_parts.h"
#include "screens/room_told.h"
#include "session/voice.h"

namespace jemaa::screens {

using namespace ui;
using session::RoomCard;
using session::RoomResults;

namespace {

agenda::AgendaStep const* step_of(RoomResults const& results) {
    int const at = agenda::find_step(*results.agenda, results.vote);
    return at < 0 ? nullptr : &results.agenda->steps[static_cast<std::size_t>(at)];
}

charts::Label label_of(RoomCard const& card, Ui const& ui) {
    charts::Label label{.badge = {}, .pictogram = card.pictogram};
    bool const is_spoken = card.attachment && session::is_sound(*card.attachment);
    if (is_spoken) label.pictogram = sign_of(card);
    if (!is_spoken) label.drawing = card.attachment;
    if (card.version > 0) {
        label.words = ui.say("statement.version", {{"n", card.version}});
        return label;
    }
    Words const title = words_in(card.title, ui);
    label.words = title.text;
    label.language = title.language;
    if (card.attachment && label.words.empty()) {
        label.words = ui.say(is_spoken ? "idea.spoken" : "idea.drawn");
        label.language.clear();
    }
    return label;
}

charts::Head category_head(RoomResults const& results, Id const& id, Ui const& ui) {
    for (auto const& category : agenda::categories_of(*results.agenda))
        if (derived_id(results.counted->results.poll.id, category.key) == id)
            return {category.pictogram, category.title.in(ui.language()), ""};
    return {"", ui.say("meaning.no_category"), ""};
}

charts::ToldVote told(RoomResults const& results, meaning::CountedPoll const& counted,
                      Ui const& ui) {
    charts::ToldVote vote{counted, chart_words(ui), [&](PollOption const& option) {
                              auto const card = results.options.find(option.id);
                              return card == results.options.end() ? charts::Label{}
                                                                   : label_of(card->second, ui);
                          }};
    auto const* step = step_of(results);
    if (auto const* of = step ? std::get_if<agenda::Vote>(&step->kind) : nullptr) {
        vote.criteria = of->criteria;
        vote.grades = of->grades;
    }
    vote.category = [&](Id const& id) { return category_head(results, id, ui); };
    return vote;
}

Heading outcome_heading(charts::ToldVote const& vote, RoomResults const& results, Ui const& ui) {
    auto const* step = step_of(results);
    return heading_of(vote, step ? step->title.in(ui.language()) : std::string(), results.page < 0,
                      ui);
}

meaning::Part part_of(RoomResults const& results) {
    return results.meaning->parts.at(static_cast<std::size_t>(results.page - 1));
}

int draw_part(charts::ToldVote const& vote, RoomResults const& results, Ui& ui, Rect area,
              int page) {
    auto const& meaning = *results.meaning;
    auto const part = part_of(results);
    auto chart = charts::chart_of(vote, meaning, part);
    if (!chart) {
        draw_certainty(meaning, ui, area);
        return 1;
    }
    bool const hides = part == meaning::Part::categories && meaning.categories->hides_something;
    std::string const sentence =
        hides ? "🔒 " + ui.say("meaning.hidden") : heading_of(meaning, part, ui).sentence;
    draw_room_sentence(ui, area, {sentence, ""}, false);
    return draw_chart_page(ui, std::move(*chart), area, page);
}

int draw_outcome(charts::ToldVote const& vote, RoomResults const& results, Ui& ui, Rect area,
                 int page) {
    draw_room_sentence(ui, area, {outcome_heading(vote, results, ui).sentence, ""}, false);
    auto chart = outcome_chart(vote, std::max(0, -results.page), ui);
    if (!chart) {
        ui.pictogram(area.middle(area.w, area.h * 0.5F), "📭");
        return 1;
    }
    if (results.asked) {
        float const gap = ui.metrics().gap();
        float const rest = area.h - gap - least_page_height(ui, *chart, area);
        draw_room_card(*results.asked, ui,
                       area.cut_top(std::clamp(rest, area.h * 0.25F, area.h * 0.4F)));
        area.cut_top(gap);
    }
    return draw_chart_page(ui, std::move(*chart), area, page);
}

std::optional<charts::Changes> changes_in(charts::ToldVote const& vote, RoomResults const& results,
                                          Ui const& ui) {
    if (!results.former) return std::nullopt;
    return charts::changes_of(vote, told(results, *results.former, ui));
}

}  // namespace

std::string title_of(RoomResults const& results, Ui const& ui) {
    auto const vote = told(results, *results.counted, ui);
    if (results.meaning) return heading_of(*results.meaning, part_of(results), ui).title;
    if (changes_in(vote, results, ui)) return ui.say("changes.title");
    return outcome_heading(vote, results, ui).title;
}

int draw_room_results(RoomResults const& results, Ui& ui, Rect area, int page) {
    auto const vote = told(results, *results.counted, ui);
    if (results.meaning) return draw_part(vote, results, ui, area, page);
    if (auto changes = changes_in(vote, results, ui))
        return draw_chart_page(ui, std::move(*changes), area, page);
    return draw_outcome(vote, results, ui, area, page);
}

}  // namespace jemaa::screens
