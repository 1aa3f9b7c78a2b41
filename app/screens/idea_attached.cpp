#include "screens/idea_attached.h"

#include <algorithm>

#include "screens/frame.h"
#include "session/update.h"
#include "text/messages.h"
#include "ui/button.h"
#include "ui/sheet.h"

namespace jemaa::screens {

using namespace ui;

namespace {

constexpr char spoken_pictogram[] = "🎤";

Attachment const* attachment_of(session::State const& state, Idea const& idea) {
    auto const found = state.record.attachments.find(idea.attachment);
    return found == state.record.attachments.end() ? nullptr : found->second.get();
}

Idea const* idea_of(session::State const& state, PollOption const& option) {
    auto const found = state.record.ideas.find(option.subject);
    bool const known = option.key.empty() && found != state.record.ideas.end();
    return known ? &found->second : nullptr;
}

// A large button to hear it with.
bool draw_player(Ui& ui, Rect const& rect, std::string key, std::string name) {
    float const side = std::min({rect.w, rect.h, ui.metrics().mm(60)});
    return button(
        ui, rect.middle(std::max(side, ui.metrics().mm(12.7F)), side),
        {.key = std::move(key), .icon = Icon::play, .name = std::move(name), .size = side * 0.42F});
}

}  // namespace

void draw_idea_offers(session::State const& state, Ui& ui, Rect& area, Actions& actions) {
    auto const& m = ui.metrics();
    std::vector<Command> offers{
        {{.key = "idea.draw", .label = ui.say("idea.draw"), .icon = Icon::draw},
         session::OpenDrawing{}}};
    if (state.voice.can_record)
        offers.push_back(
            {{.key = "idea.record", .label = ui.say("idea.record"), .icon = Icon::microphone},
             session::OpenRecording{}});
    draw_command_row(ui, area.cut_top(m.target()), offers, actions);
    area.cut_top(m.mm(2.5F));
}

void draw_attached(session::IdeaEntry const& entry, Ui& ui, Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    auto const& attached = *entry.attached;
    Rect const foot = area.cut_bottom(m.target());
    area.cut_bottom(m.gap());
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().act, m.thick_line(), m.corner());
    Rect const inside = area.inset(m.mm(4));
    if (session::is_sound(attached)) {
        if (draw_player(ui, inside, "idea.hear", ui.say("idea.hear")))
            actions.push_back(session::HearTake{});
    } else {
        ui.note({.key = "idea.drawing",
                 .role = Role::image,
                 .name = ui.say("idea.drawn"),
                 .rect = inside});
        ui.image(inside, drawing_key(attached.id), attached.content);
    }
    if (button(ui, foot,
               {.key = "idea.take_off", .label = ui.say("idea.take_off"), .icon = Icon::close}))
        actions.push_back(session::TakeOff{});
}

bool draw_contribution(session::State const& state, Idea const& idea, Ui& ui, Rect const& rect,
                       Actions& actions) {
    auto const* attachment = attachment_of(state, idea);
    if (!attachment) return false;
    if (!session::is_sound(*attachment)) {
        ui.image(rect, drawing_key(attachment->id), attachment->content);
    } else if (draw_player(ui, rect, "hear." + to_hex(idea.id), ui.say("idea.hear"))) {
        actions.push_back(session::HearIdea{idea.id});
    }
    return true;
}

Words name_of_idea(session::State const& state, Idea const& idea) {
    std::string const words = session::words_of(state.record, idea);
    if (!words.empty()) return {words, idea.language};
    auto const* attachment = attachment_of(state, idea);
    if (!attachment) return {idea.pictogram, {}};
    if (session::is_sound(*attachment)) return {text::message(state.language, "idea.spoken"), {}};
    return {text::message(state.language, "idea.drawn"), {}};
}

Id recording_of_idea(session::State const& state, Idea const& idea) {
    auto const* attachment = attachment_of(state, idea);
    return attachment && session::is_sound(*attachment) ? attachment->id : Id{};
}

std::string sign_of_idea(session::State const& state, Idea const& idea) {
    auto const* attachment = attachment_of(state, idea);
    if (attachment && !session::is_sound(*attachment)) return drawing_key(attachment->id);
    if (!idea.pictogram.empty()) return idea.pictogram;
    return attachment ? spoken_pictogram : session::words_only_pictogram;
}

std::string sign_of(session::State const& state, PollOption const& option) {
    auto const* idea = idea_of(state, option);
    return idea ? sign_of_idea(state, *idea) : session::option_pictogram(state, option);
}

Words title_of(session::State const& state, PollOption const& option) {
    auto const* idea = idea_of(state, option);
    if (idea && !idea->attachment.is_nil()) return name_of_idea(state, *idea);
    return {session::option_title(state, option, state.language), language_of(state, option)};
}

Id recording_of(session::State const& state, PollOption const& option) {
    auto const* idea = idea_of(state, option);
    return idea ? recording_of_idea(state, *idea) : Id{};
}

std::shared_ptr<Attachment const> drawing_of(session::State const& state,
                                             PollOption const& option) {
    auto const* idea = idea_of(state, option);
    auto const found = state.record.attachments.find(idea ? idea->attachment : Id{});
    bool const drawn =
        found != state.record.attachments.end() && !session::is_sound(*found->second);
    return drawn ? found->second : nullptr;
}

std::function<Bytes const*(std::string const&)> drawings_of(session::State const& state) {
    return [&attachments = state.record.attachments](std::string const& key) -> Bytes const* {
        constexpr std::string_view begin = "drawing:";
        if (!key.starts_with(begin)) return nullptr;
        auto const id = id_from_hex(std::string_view(key).substr(begin.size()));
        auto const found = id ? attachments.find(*id) : attachments.end();
        return found == attachments.end() ? nullptr : &found->second->content;
    };
}

}  // namespace jemaa::screens
