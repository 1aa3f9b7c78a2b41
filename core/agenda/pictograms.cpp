#include "agenda/pictograms.h"

#include <algorithm>

#include <toml++/toml.h>

#include "agenda/fold.h"
#include "base/resource.h"

namespace jemaa::agenda {
namespace {

LocalizedText names_in(toml::table const& table) {
    std::map<LanguageTag, std::string> texts;
    for (auto const& [language, text] : table)
        if (language.str() != "sign") texts.emplace(language.str(), text.value_or(std::string()));
    return LocalizedText(std::move(texts));
}

Subject read_subject(toml::table const& table) {
    Subject subject;
    subject.key = table["key"].value_or(std::string());
    subject.about.sign = table["sign"].value_or(std::string());
    if (auto const* name = table["name"].as_table()) subject.about.name = names_in(*name);
    if (auto const* signs = table["signs"].as_array())
        for (auto const& node : *signs)
            if (auto const* sign = node.as_table())
                subject.signs.push_back({(*sign)["sign"].value_or(std::string()), names_in(*sign)});
    return subject;
}

std::vector<Subject> read_subjects() {
    std::vector<Subject> subjects;
    auto const all = toml::parse(resource("assets/pictograms.toml").value_or(""));
    if (auto const* list = all["subject"].as_array())
        for (auto const& node : *list)
            if (auto const* subject = node.as_table()) subjects.push_back(read_subject(*subject));
    return subjects;
}

bool is_called(Pictogram const& pictogram, std::vector<std::string> const& wanted) {
    std::vector<std::string> names;
    for (auto const& [language, name] : pictogram.name.all())
        for (auto& word : folded_words(name)) names.push_back(std::move(word));
    return std::ranges::all_of(wanted, [&](std::string const& word) {
        return std::ranges::any_of(names, [&](auto const& name) { return name.starts_with(word); });
    });
}

bool has_sign(std::vector<Pictogram const*> const& found, std::string const& sign) {
    return std::ranges::any_of(found, [&](auto const* other) { return other->sign == sign; });
}

}  // namespace

std::vector<Subject> const& pictogram_subjects() {
    static std::vector<Subject> const subjects = read_subjects();
    return subjects;
}

std::vector<Pictogram const*> find_pictograms(std::string_view subject, std::string_view words) {
    auto const& subjects = pictogram_subjects();
    bool const known = std::ranges::find(subjects, subject, &Subject::key) != subjects.end();
    auto const wanted = folded_words(words);
    std::vector<Pictogram const*> found;
    for (auto const& each : subjects)
        if (!known || each.key == subject)
            for (auto const& pictogram : each.signs)
                if (!has_sign(found, pictogram.sign) && is_called(pictogram, wanted))
                    found.push_back(&pictogram);
    return found;
}

std::string pictogram_name(std::string_view sign, std::string_view language) {
    for (auto const& subject : pictogram_subjects())
        for (auto const& pictogram : subject.signs)
            if (pictogram.sign == sign) return pictogram.name.in(language);
    for (auto const& subject : pictogram_subjects())
        if (subject.about.sign == sign) return subject.about.name.in(language);
    return std::string(sign);
}

}  // namespace jemaa::agenda
