#include "screens/heard.h"

#include <optional>

#include "screens/reading.h"
#include "screens/screens.h"
#include "session/stand_in.h"
#include "session/written_in.h"

namespace jemaa::screens {

using session::Spoken;

namespace {

// What people wrote stands in its own language, wherever it is shown.
Spoken as_written(session::State const& state, Spoken words) {
    words.language = session::written_in(state, words.text, words.language);
    return words;
}

/// The same screen in the language that stands in; drawn when it is first asked.
class StandIn {
public:
    StandIn(session::State const& state, ui::Ui const& ui)
        : state_(state), ui_(ui), language_(session::stand_in_language(state)) {}

    std::vector<Spoken> say(Spoken const& words, std::string const& key, std::size_t part) {
        if (language_ && !drawn_) draw();
        auto const* same = language_ ? ui::find(drawn_->elements(), key) : nullptr;
        if (!same) return {as_written(state_, words)};
        return session::heard_instead(state_, words,
                                      as_written(state_, parts_of(*drawn_, *same)[part]));
    }

private:
    void draw() {
        session::State state = state_;
        state.language = *language_;
        drawn_.emplace(ui_.unseen());
        Actions nobodys;
        draw_seen(state, *drawn_, nullptr, nobodys);
    }

    session::State const& state_;
    ui::Ui const& ui_;
    std::optional<LanguageTag> language_;
    std::optional<ui::Ui> drawn_;
};

}  // namespace

std::vector<Spoken> heard(session::State const& state, ui::Ui const& ui,
                          std::vector<ui::Element const*> const& elements) {
    StandIn stand_in(state, ui);
    std::vector<Spoken> words;
    for (auto const* element : elements) {
        auto const parts = parts_of(ui, *element);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].text.empty()) continue;
            auto said = session::is_heard(state, parts[i])
                            ? std::vector{as_written(state, parts[i])}
                            : stand_in.say(parts[i], element->key, i);
            words.insert(words.end(), said.begin(), said.end());
        }
    }
    return words;
}

}  // namespace jemaa::screens
