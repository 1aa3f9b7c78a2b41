#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/session/stage.h"
#include "domain/field.h"
#include "session/grouping.h"

namespace jemaa::session {

/// The short workshop with a grouping between wall and vote, which begins with
/// the themes "trade" and "craft"; the vote takes its ideas from there.
inline agenda::Agenda sorting_workshop() {
    auto agenda = short_workshop();
    auto const named = [](std::string const& key) {
        std::map<LanguageTag, std::string> const title{{"fr", key + " fr"}, {"ar", key + " ar"}};
        return agenda::Choice{key, "🧺", LocalizedText(title), {}};
    };
    agenda::Grouping const grouping{"ideas", {named("trade"), named("craft")}};
    agenda.steps.insert(agenda.steps.begin() + 3, {"grouping", 20, {}, {}, grouping});
    std::get<agenda::Vote>(agenda.steps[4].kind).ideas_from = "grouping";
    return agenda;
}

/// Four ideas before the room, and the facilitator's hand on them.
struct SortingStage : Stage {
    explicit SortingStage(int kiosks = 1) : Stage(sorting_workshop(), kiosks) {
        runs("ideas");
        for (char const* words : {"Une foire", "Un salon", "Une école", "Un logo"})
            gives_idea(words);
        opens_console();
        goes_to("grouping");
        does(StartStep{}, ShowRoom{});
        state.language = "fr";
        for (Idea const& idea : ideas_of(state.record, "ideas")) ids.push_back(idea.id);
    }

    std::vector<Id> ids;  ///< of the ideas, in their order

    [[nodiscard]] Grouped groups() const { return grouped(state, "grouping"); }
    [[nodiscard]] Id theme(std::size_t at) const { return groups().themes.at(at).id; }
    [[nodiscard]] std::vector<Id> in_theme(std::size_t at) const {
        return groups().themes.at(at).ideas;
    }
    [[nodiscard]] std::string title(std::size_t at, std::string_view language = "fr") const {
        return title_of(state.record, groups().themes.at(at), language).text;
    }
    [[nodiscard]] std::string words(Id const& idea) const {
        return words_of(state.record, state.record.ideas.at(idea));
    }
    void names(Id const& theme, std::string const& words) {
        does(NameTheme{theme}, EditText{words, words.size()}, KeepWords{});
    }
};

}  // namespace jemaa::session
