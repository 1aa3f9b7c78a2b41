#include <algorithm>
#include <cmath>

#include "gallery/staged_states.h"
#include "gallery/staging.h"
#include "session/clips.h"
#include "session/take.h"
#include "session/update.h"

namespace jemaa::gallery {

using namespace session;

namespace {

// A ring with a stone, as a finger draws it.
void draw_ring(Staging& s) {
    Stroke ring;
    for (int i = 0; i <= 40; ++i) {
        double const angle = i * 0.157;
        ring.points.push_back({800 + static_cast<int>(280 * std::cos(angle)),
                               580 + static_cast<int>(280 * std::sin(angle))});
    }
    Stroke const stone{3, {{700, 300}, {800, 160}, {900, 300}, {700, 300}}};
    s.with(ChooseColour{2}, DrawStroke{ring}, ChooseColour{3}, DrawStroke{stone});
}

void open_ideas(Staging& s) {
    s.with(SoundFound{true, true}).with(AskFacilitator{});
    for (int i = 0; i < 2; ++i) s.type_pin("2580");
    s.with(StartStep{}, NextStep{}, StartStep{}, LockConsole{});
    s.with(SwitchVoice{}).keep("voice-attract");
    s.with(ChooseLanguage{"fr"}).keep("voice-findings").with(GoBack{});
    s.unlock();
    s.with(NextStep{}, StartStep{}, LockConsole{});
}

void stage_contributions(Staging& s) {
    s.with(ChooseLanguage{"fr"}, SwitchVoice{}).keep("voice-idea");
    s.with(AskVoice{}).keep("voice-panel").with(SwitchTouchFirst{}).keep("voice-panel-touch");
    s.with(CloseDialog{}, TouchFirst{"idea.draw"}).keep("voice-touched");
    s.with(OpenDrawing{}).keep("drawing-empty");
    draw_ring(s);
    s.keep("drawing").with(KeepDrawing{}).keep("idea-drawn");
    s.with(GiveIdea{}, AnotherIdea{}, OpenRecording{}).keep("recording-ready");
    s.with(StartTake{}).after(Milliseconds(23'000)).keep("recording");
    s.with(StopTake{}).keep("recorded").with(KeepTake{}).keep("idea-spoken");
    s.with(GiveIdea{}, GoOn{}, ChooseLanguage{"ar"}, OpenRecording{}, StartTake{});
    s.with(TakeFailed{{ErrorCode::read_failed, "microphone", "it was unplugged"}});
    s.keep("recording-trouble").with(GoBack{}, GoBack{});
    for (auto const* text : {"سوق لنا", "مدرسة للحرفة"})
        s.with(ChooseLanguage{"ar"}, EditText{text, 0}, GiveIdea{}, GoOn{});
}

void stage_voice_wall(Staging& s) {
    s.unlock();
    s.with(NextStep{}, StartStep{}, ShowRoom{}, SwitchVoice{}).keep("voice-wall");
    auto const is = [&](bool sound) {
        return [&, sound](auto const& entry) {
            auto const found = s.state().record.attachments.find(entry.second.attachment);
            return found != s.state().record.attachments.end() && is_sound(*found->second) == sound;
        };
    };
    auto const& ideas = s.state().record.ideas;
    Id const drawn = std::ranges::find_if(ideas, is(false))->first;
    Id const spoken = std::ranges::find_if(ideas, is(true))->first;
    s.with(ChooseIdea{drawn}).keep("wall-drawn").with(ChooseIdea{spoken}).keep("wall-spoken");
    s.with(ClarifyIdea{}, EditText{"Une école pour les jeunes", 0}, KeepWords{});
    s.keep("wall-transcribed").with(ChooseIdea{spoken}, ToggleOnBallot{drawn});
    s.with(ToggleOnBallot{spoken}, GoBack{});
    s.with(NextStep{}, StartStep{}, LockConsole{}, ChooseLanguage{"fr"}, SwitchVoice{});
    s.with(GoOn{}).keep("voice-ballot").with(ShowPage{1}).keep("voice-ballot-drawn");
}

// The drawn idea wins before another one and the spoken one.
void stage_drawn_results(Staging& s) {
    auto const touch = [&](Id const& idea, int times) {
        auto const& shown = std::get<BallotEntry>(s.state().situation).draft.shown;
        auto const at = std::ranges::find(shown, idea, &PollOption::subject) - shown.begin();
        for (int i = 0; i < times; ++i) s.with(TouchOption{static_cast<std::size_t>(at)});
    };
    std::vector<Id> chosen;
    for (auto const& [id, idea] : s.state().record.ideas)
        if (!idea.attachment.is_nil()) chosen.push_back(id);
    s.with(GoBack{}, GoBack{});
    for (int person = 0; person < 5; ++person) {
        s.with(ChooseLanguage{"fr"}, GoOn{});
        for (auto const& idea : chosen) touch(idea, person % 3 + 1);
        s.with(GoOn{}, CastBallot{}, GoOn{});
    }
    s.unlock().with(NextStep{}, ConfirmYes{}, StartStep{}, ShowRoom{}).keep("results-drawn");
}

// The facilitator says into the microphone what the kiosk reads aloud.
void stage_clips(Staging& s) {
    s.unlock();
    s.with(OpenMore{}).keep("more-clips").with(ShowClips{"fr", {"Retour", "Choisissez"}});
    s.keep("clips");
    ClipsView const view = std::get<ClipsView>(s.state().situation);
    auto const words = to_say(s.state(), view);
    s.with(RecordWords{words[1].words}).keep("clip-ready").with(StartTake{});
    s.with(TakeFailed{{ErrorCode::read_failed, "microphone", "it was unplugged"}});
    s.keep("clip-trouble").with(StartTake{});
    s.after(Milliseconds(4'000)).keep("clip-recording").with(StopTake{}).keep("clip-recorded");
    s.with(KeepTake{}, GoBack{});
    for (auto const& one : to_say(s.state(), view))
        if (!one.recorded && std::get_if<ClipsView>(&s.state().situation))
            s.with(RecordWords{one.words}, StartTake{}, StopTake{}, KeepTake{}, GoBack{});
    s.keep("clips-all").with(ShowClips{"ar", {"رجوع", "ابدأ التصويت"}, true}).keep("clips-program");
    s.with(GoBack{}, OpenJournal{}).keep("journal-clips").with(GoBack{}, GoBack{}, LockConsole{});
}

}  // namespace

std::vector<StagedState> staged_voice() {
    Staging staging("batna.toml");
    open_ideas(staging);
    stage_contributions(staging);
    stage_clips(staging);
    stage_voice_wall(staging);
    stage_drawn_results(staging);
    return std::move(staging.kept);
}

}  // namespace jemaa::gallery
