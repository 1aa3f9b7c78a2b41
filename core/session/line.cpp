#include "session/line.h"

#include <algorithm>
#include <map>

#include "domain/field.h"
#include "session/course.h"
#include "session/item.h"
#include "session/merging.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

Line line_from(Record const& record, Item const& item) {
    auto const theme = id_from_hex(value_of(record, item.id, field::theme));
    return {item.id,
            item.key,
            pictogram_of(record, item.id),
            texts_of(record, item.id, field::title),
            texts_of(record, item.id, field::words),
            amount_of(record, item.id, field::cost),
            theme.value_or(Id{}),
            is_hidden(record, item.id)};
}

// Where the template has it; lines from the floor come after all of them.
std::size_t place_in(agenda::Lines const& lines, Line const& line) {
    auto const found = std::ranges::find(lines.lines, line.key, &agenda::Choice::key);
    return static_cast<std::size_t>(found - lines.lines.begin());
}

// An option in every language of the workshop.
Line line_from(State const& state, PollOption const& option) {
    std::map<LanguageTag, std::string> titles, texts;
    for (auto const& language : state.agenda->languages) {
        titles[language] = option_title(state, option, language);
        texts[language] = option_text(state, option, language);
    }
    return {option.id,
            option.key,
            option_pictogram(state, option),
            LocalizedText(std::move(titles)),
            LocalizedText(std::move(texts)),
            option.cost};
}

}  // namespace

std::optional<Line> line_named(State const& state, Id const& id) {
    Record const& record = state.record;
    if (auto const item = record.items.find(id); item != record.items.end())
        return line_from(record, item->second);
    if (auto const option = record.options.find(id); option != record.options.end())
        return line_from(state, option->second);
    auto const idea = record.ideas.find(id);
    if (idea == record.ideas.end())
        return state.before ? line_named(*state.before, id) : std::nullopt;
    std::map<LanguageTag, std::string> const words{{idea->second.language, idea->second.text}};
    return Line{id, {}, idea->second.pictogram, LocalizedText(words), {}};
}

std::vector<Line> lines_of(State const& state, std::string_view step_key, bool with_hidden) {
    auto const* step = step_as<agenda::Lines>(state, step_key);
    if (!step) return {};
    Id const id = step_id(state.record, step_key);
    std::vector<Line> lines;
    for (auto const& [item_id, item] : state.record.items) {
        if (item.kind != "line" || item.step != id) continue;
        Line line = line_from(state.record, item);
        if (!line.title.empty() && (with_hidden || !line.hidden)) lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [&](Line const& line) { return place_in(*step, line); });
    return lines;
}

std::vector<Line> lines_without_cost(State const& state, agenda::Vote const& vote) {
    auto const kind = ballot_kind_of(vote.rule, vote.settings);
    if (kind != BallotKind::budget) return {};
    auto lines = lines_of(state, vote.lines_from);
    std::erase_if(lines, [](Line const& line) { return line.cost > 0; });
    return lines;
}

std::vector<LineTheme> themes_of(State const& state, std::string_view lines_step,
                                 std::string_view language) {
    auto const* step = step_as<agenda::Lines>(state, lines_step);
    if (!step || step->themes_of.empty()) return {};
    std::vector<LineTheme> themes;
    for (PollOption const& option : standing_options(state, step->themes_of))
        themes.push_back({option.subject.is_nil() ? option.id : option.subject,
                          option_pictogram(state, option), option_title(state, option, language)});
    Id const grouping = step_id(state.record, step->themes_of);
    for (auto const& [id, item] : state.record.items)
        if (item.kind == "theme" && item.step == grouping && !is_hidden(state.record, id))
            themes.push_back(
                {id, item.pictogram, texts_of(state.record, id, field::title).in(language)});
    return themes;
}

std::vector<std::string> line_pictograms(State const& state, std::string_view step_key) {
    static std::vector<std::string> const usual{"💡",      "🛠️", "🎓", "🏛️", "📣", "✈️",
                                                "🤝",   "💰",       "🏠", "📦",       "🌍", "🖥️",
                                                "⚖️", "🎨",       "👥", "🌱"};
    auto const* step = step_as<agenda::Lines>(state, step_key);
    return step && !step->pictograms.empty() ? step->pictograms : usual;
}

int line_pages(std::size_t lines) {
    auto const count = static_cast<int>(lines);
    return std::max(1, (count + most_lines_per_page - 1) / most_lines_per_page);
}

}  // namespace jemaa::session
