#include <algorithm>

#include "agenda/pictograms.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

constexpr std::size_t longest_search = 40;

void back_to_idea(Turn& turn, PictogramSearch& search, std::string const& pictogram) {
    IdeaEntry idea = std::move(search.idea);
    if (!pictogram.empty()) idea.pictogram = pictogram;
    turn.state.situation = std::move(idea);
}

bool is_built_in(std::string const& sign) {
    auto const all = agenda::find_pictograms({}, {});
    return std::ranges::find(all, sign, &agenda::Pictogram::sign) != all.end();
}

void show_subject(PictogramSearch& search, std::string const& subject) {
    auto const& all = agenda::pictogram_subjects();
    if (std::ranges::find(all, subject, &agenda::Subject::key) == all.end()) return;
    search.subject = subject;
    search.page = 0;
}

void search_by_word(PictogramSearch& search, bool yes) {
    search.by_word = yes;
    search.page = 0;
    if (yes) return;
    search.text.clear();
    search.cursor = 0;
}

}  // namespace

void search_pictogram(Turn& turn, IdeaEntry const& idea) {
    PictogramSearch search;
    search.idea = idea;
    search.keyboard = turn.state.language;
    search.subject = agenda::pictogram_subjects().front().key;
    turn.state.situation = std::move(search);
}

void handle(Turn& turn, PictogramSearch& search) {
    std::string const before = search.text;
    handle_typing(turn, search, longest_search);
    if (search.text != before) search.page = 0;
    std::visit(Overloaded{
                   [&](ShowSubject const& e) { show_subject(search, e.subject); },
                   [&](SearchByWord const& e) { search_by_word(search, e.yes); },
                   [&](ShowPictograms const& e) { search.page = std::clamp(e.page, 0, 999); },
                   [&](ChoosePictogram const& e) {
                       if (is_built_in(e.pictogram)) back_to_idea(turn, search, e.pictogram);
                   },
                   [&](GoBack const&) { back_to_idea(turn, search, {}); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
