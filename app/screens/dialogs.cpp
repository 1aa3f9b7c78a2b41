#include "screens/screens.h"
#include "screens/voice.h"
#include "session/update.h"
#include "ui/dialog.h"

namespace jemaa::screens {

using namespace ui;

namespace {

Button plain(std::string key, std::string label, Icon icon = Icon::none) {
    return {.key = std::move(key), .label = std::move(label), .icon = icon};
}

Button primary(std::string key, std::string label, Icon icon = Icon::none) {
    return {.key = std::move(key),
            .label = std::move(label),
            .icon = icon,
            .kind = ButtonKind::primary};
}

struct DialogDrawer {
    session::State const& state;
    Ui& ui;
    Actions& actions;

    void operator()(std::monostate) {}

    void operator()(session::StillThere const&) {
        DialogSpec const spec{
            .icon = Icon::help,
            .title = ui.say("still_there.title"),
            .text = ui.say("still_there.text"),
            .buttons = {primary("still_here", ui.say("still_there.yes"), Icon::hand)}};
        if (dialog(ui, spec) == 0) actions.push_back(session::CloseDialog{});
    }

    void operator()(session::Help const&) {
        std::string const screen(name_of(state.situation));
        DialogSpec const spec{
            .icon = Icon::help,
            .title = ui.say("help.title"),
            .text = ui.say("help." + screen),
            .buttons = {primary("close_help", ui.say("help.close"), Icon::check)}};
        if (dialog(ui, spec) == 0) actions.push_back(session::CloseDialog{});
    }

    void operator()(session::AskComfort const&) { draw_comfort(state, ui, actions); }

    void operator()(session::AdjustVoice const&) { draw_voice_panel(state, ui, actions); }

    void operator()(session::Confirm const& confirm) {
        bool const leave = confirm.what == session::Confirm::What::leave;
        std::string text = ui.say("confirm.leave.text");
        if (!leave) {
            auto const& step =
                state.agenda->steps[static_cast<std::size_t>(session::current_step(state))];
            text = ui.say("confirm.close.text",
                          {{"cast", session::ballots_cast(state.record, step.key)},
                           {"people", session::attendance_total(state.record)}});
        }
        DialogSpec const spec{
            .icon = leave ? Icon::leave : Icon::vote,
            .title = ui.say(leave ? "confirm.leave" : "confirm.close"),
            .text = text,
            .buttons = {
                plain("confirm_no", ui.say("confirm.no"), Icon::back),
                primary("confirm_yes", ui.say(leave ? "console.leave" : "console.close_vote"))}};
        int const pressed = dialog(ui, spec);
        if (pressed == 0) actions.push_back(session::CloseDialog{});
        if (pressed == 1) actions.push_back(session::ConfirmYes{});
    }

    void operator()(session::AskReason const& ask) {
        bool const again = ask.what == session::AskReason::What::vote_again;
        char const* const reasons[] = {again ? "discussed" : "late", again ? "flawed" : "mistake",
                                       "room"};
        DialogSpec spec{.icon = Icon::reopen,
                        .title = ui.say(again ? "vote_again.title" : "reopen.title"),
                        .text = ui.say(again ? "vote_again.text" : "reopen.text"),
                        .buttons = {plain("reopen_no", ui.say("confirm.no"), Icon::back)}};
        for (char const* reason : reasons)
            spec.buttons.push_back(
                plain("reopen." + std::string(reason), ui.say("reason." + std::string(reason))));
        int const pressed = dialog(ui, spec);
        if (pressed == 0) actions.push_back(session::CloseDialog{});
        if (pressed > 0 && again) actions.push_back(session::VoteAgain{reasons[pressed - 1]});
        if (pressed > 0 && !again) actions.push_back(session::ReopenStep{reasons[pressed - 1]});
    }

    void operator()(session::AskWhyHide const&) {
        static constexpr char const* reasons[] = {"double", "off_topic", "hurtful"};
        DialogSpec spec{.icon = Icon::hide,
                        .title = ui.say("hide.title"),
                        .text = ui.say("hide.text"),
                        .buttons = {plain("hide_no", ui.say("confirm.no"), Icon::back)}};
        for (char const* reason : reasons)
            spec.buttons.push_back(
                plain("hide." + std::string(reason), ui.say("hide." + std::string(reason))));
        int const pressed = dialog(ui, spec);
        if (pressed == 0) actions.push_back(session::CloseDialog{});
        if (pressed > 0) actions.push_back(session::HideIdea{reasons[pressed - 1]});
    }
};

void draw_failed_save(session::State const& state, Ui& ui, Actions& actions) {
    auto const& error = *state.saving->error;
    DialogSpec const spec{.icon = Icon::warning,
                          .title = ui.say("save.failed"),
                          .text = ui.say("error." + std::string(name_of(error.code)),
                                         {{"where", error.where}, {"detail", error.detail}}) +
                                  "\n" + ui.say("save.kept"),
                          .buttons = {plain("give_up_save", ui.say("frame.back"), Icon::back),
                                      primary("retry_save", ui.say("save.retry"), Icon::reopen)}};
    int const pressed = dialog(ui, spec);
    if (pressed == 0) actions.push_back(session::GiveUpSave{});
    if (pressed == 1) actions.push_back(session::RetrySave{});
}

}  // namespace

bool has_dialog(session::State const& state) {
    bool const failed = state.saving && state.saving->error;
    return failed || !std::holds_alternative<std::monostate>(state.dialog);
}

std::string dialog_key(session::State const& state) {
    if (!has_dialog(state)) return {};
    bool const failed = state.saving && state.saving->error;
    return failed ? "/failed" : "/" + std::to_string(state.dialog.index());
}

void draw_dialogs(session::State const& state, Ui& ui, Actions& actions) {
    if (state.saving && state.saving->error)
        draw_failed_save(state, ui, actions);
    else
        std::visit(DialogDrawer{state, ui, actions}, state.dialog);
}

}  // namespace jemaa::screens
