#include <memory>
#include <vector>

#include "base/resource.h"
#include "domain/field.h"
#include "gallery/staging.h"
#include "session/grouping.h"
#include "session/update.h"
#include "with_grouping.h"

namespace jemaa::gallery {

using namespace session;

namespace {

void goes_to(Staging& s, std::string_view key) {
    while (current_step(s.state()) < agenda::find_step(*s.state().agenda, key)) s.with(NextStep{});
}

void give(Staging& s, std::string const& language, std::string const& pictogram,
          std::string const& text) {
    s.with(ChooseLanguage{language}, EditText{text, text.size()});
    if (!pictogram.empty()) s.with(ChoosePictogram{pictogram});
    s.with(GiveIdea{}, GoOn{});
}

void give_ideas(Staging& s) {
    s.with(StartStep{}, LockConsole{});
    for (auto const* text : {"Un salon à Batna", "Une foire des bijoux à Batna, chaque printemps",
                             "Vendre en ligne", "Un styliste chaque année", "Moins de papiers"})
        give(s, "fr", "🏺", text);
    give(s, "ar", "🎓", "مدرسة للحرفة في باتنة");
    give(s, "ar", "🔥", "");
    give(s, "ar", "", "نعمل معا");
    give(s, "en", "✈️", "Visit other clusters");
    give(s, "ar", "💰", "فضة بسعر ثابت يعرفه الجميع ولا يتغيّر من يوم إلى يوم");
    give(s, "fr", "",
         "Une maison commune des bijoutiers, avec un atelier, une école pour les jeunes, une "
         "vitrine pour vendre et un stock d’argent");
    for (auto const* text : {"20 apprentis payés", "Une vitrine en ville", "Les filles aussi"})
        give(s, "fr", "", text);
    s.unlock();
}

Id idea_saying(Staging const& s, std::string_view text) {
    for (auto const& [id, idea] : s.state().record.ideas)
        if (idea.text == text) return id;
    return {};
}

Id theme_at(Staging const& s, std::size_t at) {
    return grouped(s.state(), "grouping").themes.at(at).id;
}

void stage_words(Staging& s) {
    goes_to(s, "wall");
    s.with(StartStep{}, ShowRoom{}, ChooseIdea{idea_saying(s, "Moins de papiers")});
    s.keep("wall-one-edited").with(ClarifyIdea{}).keep("idea-words").with(GoBack{});
    s.with(AskHide{}).keep("hide").with(HideIdea{"off_topic"}).keep("wall-some-hidden");
    s.with(ShowHidden{}).keep("wall-hidden");
    s.with(ChooseIdea{idea_saying(s, "Moins de papiers")}).keep("wall-hidden-one");
    s.with(GoBack{});
}

void stage_sorting(Staging& s) {
    goes_to(s, "grouping");
    s.keep("console-grouping").with(StartStep{}, ShowRoom{}).keep("grouping-begin");
    Id const trade = theme_at(s, 0), craft = theme_at(s, 1);
    Id const fair = idea_saying(s, "Un salon à Batna");
    s.with(MoveIdea{fair, trade}, MoveIdea{idea_saying(s, "Vendre en ligne"), trade});
    s.with(MoveIdea{idea_saying(s, "20 apprentis payés"), craft});
    s.with(MoveIdea{idea_saying(s, "مدرسة للحرفة في باتنة"), craft});
    s.with(MergeIdeas{idea_saying(s, "Une foire des bijoux à Batna, chaque printemps"), fair});
    s.with(GroupAlone{idea_saying(s, "Un styliste chaque année")}).keep("grouping");
    s.with(ChooseIdea{fair}).keep("grouping-chosen").with(ChooseIdea{fair});
    Id const together = idea_saying(s, "نعمل معا");
    s.with(ChooseIdea{together}).keep("grouping-chosen-loose").with(ToggleOnBallot{together});
    s.with(NameTheme{}).keep("theme-new").with(EditText{"Matière sûre", 13}).keep("theme-typed");
    s.with(KeepWords{}, NameTheme{craft}).keep("theme").with(GoBack{});
    s.with(LockConsole{}, GoBack{}, LockConsole{}, ChooseLanguage{"fr"}).keep("grouping-visitor");
    s.with(GoBack{});
    s.unlock();
}

// More ideas and themes than any screen has room for.
void stage_many(Staging& s) {
    auto state = s.state();
    Idea idea = state.record.ideas.begin()->second;
    for (int i = 0; i < 186; ++i) {
        idea.id = derived_id({}, "idea " + std::to_string(i));
        idea.text = "Idée " + std::to_string(i) + " pour une maison commune des bijoutiers";
        apply(state.record, idea);
    }
    Id const step = step_id(state.record, "grouping");
    for (int i = 0; i < 9; ++i) {
        Id const theme = derived_id(step, "more " + std::to_string(i));
        apply(state.record, Item{theme, step, state.record.kiosk.id, "theme", {}, "🧵"});
        auto const stamp = next_stamp(state.record.last, Milliseconds(0));
        apply(state.record,
              Revision{derived_id(theme, "title"), theme, "title.fr",
                       "Thème numéro " + std::to_string(i + 1), stamp, state.record.kiosk.id});
    }
    Id const craft = theme_at(s, 1);
    for (int i = 0; i < 40; ++i) {
        Id const id = derived_id({}, "idea " + std::to_string(i));
        auto const stamp = next_stamp(state.record.last, Milliseconds(0));
        apply(state.record, Revision{derived_id(id, "theme"), id, field::theme, to_hex(craft),
                                     stamp, state.record.kiosk.id});
    }
    GroupingView view{.step = "grouping", .for_room = true};
    state.situation = view;
    s.kept.push_back({"grouping-many", state});
    view.page = 2;
    view.pages[Id{}] = 9;
    state.situation = view;
    s.kept.push_back({"grouping-many-later", state});
}

}  // namespace

std::vector<StagedState> staged_grouping() {
    std::string const sample(resource("assets/samples/batna.toml").value_or(""));
    auto const s = std::make_unique<Staging>(Staging::Template{"batna", with_grouping(sample)});
    s->with(AskFacilitator{});
    s->type_pin("2580");
    s->type_pin("2580");
    goes_to(*s, "ideas");
    give_ideas(*s);
    stage_words(*s);
    stage_sorting(*s);
    s->with(ShowRoom{});
    stage_many(*s);
    auto states = std::move(s->kept);
    auto const empty = std::make_unique<Staging>(Staging::Template{"batna", with_grouping(sample)});
    empty->with(AskFacilitator{});
    empty->type_pin("2580");
    empty->type_pin("2580");
    goes_to(*empty, "grouping");
    empty->with(StartStep{}, ShowRoom{}).keep("grouping-empty");
    states.push_back(empty->kept.back());
    return states;
}

}  // namespace jemaa::gallery
