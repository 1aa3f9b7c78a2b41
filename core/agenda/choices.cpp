#include "agenda/choices.h"

#include "agenda/nearest_word.h"

namespace jemaa::agenda {
namespace {

// What is wrong with naming the step `key`; empty when it is an earlier one of
// this kind.
std::string reference_trouble(std::string const& key, std::string const& kind,
                              Reading const& reading) {
    auto const& before = reading.steps_before;
    if (auto const found = before.find(key); found != before.end()) {
        if (found->second == kind) return {};
        return fmt::format("which is of kind \"{}\"; name a step of kind \"{}\"", found->second,
                           kind);
    }
    if (reading.steps.contains(key))
        return "which does not come before this step; change the order";
    std::vector<std::string> fitting;
    for (auto const& [other, its_kind] : before)
        if (its_kind == kind) fitting.push_back(other);
    return "but there is no such step; " +
           (fitting.empty() ? fmt::format("add a step of kind \"{}\" before this one", kind)
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

std::string read_reference(TableReader& step, std::string const& name, Need need,
                           std::string const& kind) {
    auto const [key, line] = step.key(name, need);
    if (key.empty()) return {};
    if (auto const trouble = reference_trouble(key, kind, step.reading()); !trouble.empty())
        step.mistake(line, fmt::format("\"{}\" names \"{}\", {}", name, key, trouble));
    return key;
}

}  // namespace jemaa::agenda
