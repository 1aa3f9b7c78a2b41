#include "screens/room_told.h"

#include "screens/follow_up_parts.h"
#include "screens/frame.h"
#include "screens/plan_parts.h"
#include "session/idea_situation.h"

namespace jemaa::screens {

using namespace ui;
using session::RoomCard;

namespace {

constexpr char spoken_pictogram[] = "🎤";

void add_note(std::string& note, std::string const& words) {
    if (words.empty()) return;
    note += (note.empty() ? "" : " · ") + text::isolated(words);
}

std::string progress_note(std::string const& progress, Ui const& ui) {
    for (auto const known : session::all_progress)
        if (session::name_of(known) == progress)
            return look_of(known).pictogram + ("\u00A0" + progress_words(known, ui));
    return {};
}

}  // namespace

std::string sign_of(RoomCard const& card) {
    if (!card.attachment) return card.pictogram;
    if (!session::is_sound(*card.attachment)) return drawing_key(card.attachment->id);
    return card.pictogram.empty() ? spoken_pictogram : card.pictogram;
}

Told told(RoomCard const& card, LocalizedText const& currency, Ui const& ui) {
    Told told{.sign = sign_of(card),
              .title = words_in(card.title, ui),
              .text = words_in(card.text, ui),
              .note = {},
              .kind = card.finding};
    if (card.key == "loose") told.title = {ui.say("grouping.tray"), ""};
    if (card.ideas) add_note(told.note, ui.say_n("wall.count", *card.ideas));
    if (card.cost > 0) add_note(told.note, "💰\u00A0" + amount_words(card.cost, currency, ui));
    add_note(told.note, period_words(card.start, card.end, ui));
    add_note(told.note, progress_note(card.progress, ui));
    return told;
}

}  // namespace jemaa::screens
