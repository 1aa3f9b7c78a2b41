#include "agenda/choices.h"

#include <algorithm>

#include "agenda/nearest_word.h"

namespace jemaa::agenda {
namespace {

// `"wall" or "grouping"`
std::string either(std::vector<std::string> const& kinds) {
    return fmt::format("\"{}\"", fmt::join(kinds, "\" or \""));
}

// What is wrong with naming the step `key`; empty when it is an earlier one of
// these kinds.
std::string reference_trouble(std::string const& key, std::vector<std::string> const& kinds,
                              Reading const& reading) {
    auto const fits = [&](std::string const& kind) {
        return std::ranges::find(kinds, kind) != kinds.end();
    };
    auto const& before = reading.steps_before;
    if (auto const found = before.find(key); found != before.end()) {
        if (fits(found->second)) return {};
        return fmt::format("which is of kind \"{}\"; name a step of kind {}", found->second,
                           either(kinds));
    }
    if (reading.steps.contains(key))
        return "which does not come before this step; change the order";
    std::vector<std::string> fitting;
    for (auto const& [other, its_kind] : before)
        if (fits(its_kind)) fitting.push_back(other);
    return "but there is no such step; " +
           (fitting.empty() ? fmt::format("add a step of kind {} before this one", either(kinds))
                            : hint_for(key, fitting));
}

}  // namespace

Choice read_choice(TableReader& reader) {
    return {reader.key("key", Need::required).text, reader.pictogram("pictogram"),
            reader.text("title", Need::required), reader.text("text", Need::optional)};
}

std::vector<Choice> read_choices(TableReader& step, std::string const& name, Range count) {
    return read_tables<Choice>(step, name, count, read_choice);
}

std::vector<std::string> read_pictograms(TableReader& step, std::string const& name, Range count,
                                         Need need) {
    std::vector<std::string> pictograms;
    for (auto const& [text, line] :
         step.words(name, count, fmt::format("{} = [\"💍\", \"🎨\"]", name), need)) {
        if (!is_pictogram(text))
            step.mistake(line, fmt::format("{} in \"{}\" is not one emoji; put one between each "
                                           "pair of quotation marks",
                                           quoted(text), name));
        else if (std::ranges::find(pictograms, text) != pictograms.end())
            step.mistake(line, fmt::format("\"{}\" has {} twice; take one out", name, text));
        pictograms.push_back(text);
    }
    return pictograms;
}

std::string read_reference(TableReader& step, std::string const& name, Need need,
                           std::vector<std::string> const& kinds) {
    auto const [key, line] = step.key(name, need);
    if (key.empty()) return {};
    if (auto const trouble = reference_trouble(key, kinds, step.reading()); !trouble.empty())
        step.mistake(line, fmt::format("\"{}\" names \"{}\", {}", name, key, trouble));
    return key;
}

}  // namespace jemaa::agenda
