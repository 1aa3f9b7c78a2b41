#include "session/clips.h"

#include <algorithm>
#include <array>
#include <set>

#include "agenda/spoken_texts.h"
#include "base/utf8.h"
#include "domain/clip.h"
#include "domain/field.h"
#include "session/action.h"
#include "session/finding.h"
#include "session/grouping.h"
#include "session/item.h"
#include "session/overloaded.h"
#include "session/pages.h"
#include "session/situations.h"
#include "session/statement.h"
#include "session/take.h"

namespace jemaa::session {
namespace {

// Of these the record knows more than the template.
bool is_in_record(agenda::SpokenText const& text) {
    static constexpr std::array<std::string_view, 4> kept{"finding", "theme", "line", "action"};
    return std::ranges::find(kept, text.list) != kept.end();
}

class Listing {
public:
    Listing(State const& state, LanguageTag const& language) : state_(state), language_(language) {}

    void add(std::string const& words) {
        if (trimmed(words).empty() || !known_.insert(words).second) return;
        bool const recorded(clip_of(state_, {words, language_}));
        (recorded ? recorded_ : missing_).push_back({words, recorded});
    }
    void add(LocalizedText const& text) { add(text.in(language_)); }
    void add(Item const& item) {
        if (is_hidden(state_.record, item.id)) return;
        if (item.kind == "theme") add(title_of_theme(state_, item));
        if (item.kind == "statement") add(statement_words(state_.record, item.id));
        if (item.kind != "line" && item.kind != "action") return;
        add(texts_of(state_.record, item.id, field::title));
        add(texts_of(state_.record, item.id, field::words));
    }
    void add_workshop() {
        for (auto const& text : agenda::spoken_texts(*state_.agenda))
            if (!is_in_record(text)) add(text.text);
        for (auto const& step : state_.agenda->steps)
            for (auto const& finding : findings_of(state_, step.key)) {
                add(finding.about.title);
                add(finding.about.text);
            }
        for (char const* const kind : {"theme", "line", "statement", "action"})
            for (auto const& [id, item] : state_.record.items)
                if (item.kind == kind) add(item);
    }

    std::vector<ToSay> take() {
        missing_.insert(missing_.end(), recorded_.begin(), recorded_.end());
        return std::move(missing_);
    }

private:
    State const& state_;
    LanguageTag language_;
    std::set<std::string> known_;
    std::vector<ToSay> missing_, recorded_;
};

bool is_shown(std::vector<ToSay> const& shown, std::string const& words) {
    return std::ranges::find(shown, words, &ToSay::words) != shown.end();
}

// The next one that nobody has said, after these words or from the start again.
std::string next_missing(std::vector<ToSay> const& shown, std::string const& words) {
    auto const here = std::ranges::find(shown, words, &ToSay::words) - shown.begin();
    for (std::size_t i = 1; i < shown.size(); ++i) {
        auto const& one = shown[(static_cast<std::size_t>(here) + i) % shown.size()];
        if (!one.recorded) return one.words;
    }
    return {};
}

void keep(Turn& turn, ClipTake const& now) {
    if (!now.take.made) return;
    auto const next = next_missing(to_say(turn.state, now.view), now.words);
    Id const subject = clip_subject(now.words);
    turn.effects.push_back(StopSpeaking{});
    Action action(turn, "clip");
    action.add(*now.take.made);
    action.set(subject, field::clip + now.view.language, to_hex(now.take.made->id));
    action.enter(subject, now.words);
    ClipsView view = now.view;
    view.page = 0;
    action.save(next.empty() ? Situation(view) : Situation(ClipTake{view, next, {}}));
}

void hear(Turn& turn, ClipsView const& view, std::string const& words) {
    auto const& voice = turn.state.voice;
    auto parts = utterances_of(turn.state, {words, view.language});
    turn.effects.push_back(Speak{std::move(parts), voice.volume, voice.pace});
}

}  // namespace

std::vector<ToSay> to_say(State const& state, ClipsView const& view) {
    Listing listing(state, view.language);
    if (!view.of_program)
        listing.add_workshop();
    else
        for (auto const& words : view.program) listing.add(words);
    return listing.take();
}

int clip_pages(std::size_t words) {
    return pages_for(words, clips_per_page);
}

void show_clips(Turn& turn, ShowClips const& wanted) {
    State& state = turn.state;
    bool const may = state.voice.can_record && state.facilitator.unlocked;
    if (may && is_offered(state, wanted.language))
        state.situation = ClipsView{wanted.language, wanted.program, wanted.of_program};
}

void handle(Turn& turn, ClipsView& view) {
    auto const shown = to_say(turn.state, view);
    std::visit(Overloaded{
                   [&](ShowClips const& e) { show_clips(turn, e); },
                   [&](ShowPage const& e) {
                       view.page = std::clamp(e.page, 0, clip_pages(shown.size()) - 1);
                   },
                   [&](RecordWords const& e) {
                       if (is_shown(shown, e.words))
                           turn.state.situation = ClipTake{ClipsView(view), e.words, {}};
                   },
                   [&](HearWords const& e) {
                       if (is_shown(shown, e.words)) hear(turn, view, e.words);
                   },
                   [&](GoBack const&) { turn.state.situation = More{}; },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, ClipTake& now) {
    handle_take(turn, now.take);
    std::visit(Overloaded{
                   [&](KeepTake const&) { keep(turn, now); },
                   [&](GoBack const&) { turn.state.situation = ClipsView(now.view); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
