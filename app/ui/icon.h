#pragma once

#include <string_view>

/// Signs on controls: code points of the Material Icons font.
namespace jemaa::ui {

enum class Icon {
    none,
    forward,  ///< points to the end: turned around in Arabic
    back,
    help,
    lock,
    unlock,
    check,
    done,  ///< a check in a disc
    close,
    undo,
    erase,
    plus,
    minus,
    send,
    people,
    vote,
    export_file,
    usb,
    leave,
    play,
    stop,
    text_size,
    wheelchair,
    search,
    sound,
    no_sound,
    louder,
    quieter,
    again,
    slower,
    faster,
    microphone,
    draw,
    shift,
    warning,
    running,
    not_started,
    hand,
    language,
    up,
    down,
    wall,
    grouping,
    merge,
    split,
    edit,
    hide,
    show,
    results,
    time_line,
    reopen,
    folder,
    save,
    strength,
    weakness,
    opportunity,
    threat,
    cards,
    dialpad,
    timer,
    pause,
    more,
};

/// The icon's character as UTF-8; `mirrored` for right-to-left screens.
std::string_view glyph(Icon icon, bool mirrored);

}  // namespace jemaa::ui
