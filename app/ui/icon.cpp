#include "ui/icon.h"

namespace jemaa::ui {

std::string_view glyph(Icon icon, bool mirrored) {
    switch (icon) {
        case Icon::none: return "";
        case Icon::forward: return mirrored ? "\uE5C4" : "\uE5C8";
        case Icon::back: return mirrored ? "\uE5C8" : "\uE5C4";
        case Icon::help: return "\uE887";
        case Icon::lock: return "\uE897";
        case Icon::unlock: return "\uE898";
        case Icon::check: return "\uE5CA";
        case Icon::done: return "\uE86C";
        case Icon::close: return "\uE5CD";
        case Icon::undo: return mirrored ? "\uE15A" : "\uE166";
        case Icon::erase: return "\uE14A";
        case Icon::plus: return "\uE145";
        case Icon::minus: return "\uE15B";
        case Icon::send: return "\uE163";
        case Icon::people: return "\uE7EF";
        case Icon::vote: return "\uE175";
        case Icon::export_file: return "\uE2C4";
        case Icon::usb: return "\uE1E0";
        case Icon::leave: return "\uE8AC";
        case Icon::play: return "\uE037";
        case Icon::stop: return "\uE047";
        case Icon::text_size: return "\uE245";
        case Icon::wheelchair: return "\uE914";
        case Icon::search: return "\uE8B6";
        case Icon::sound: return "\uE050";
        case Icon::no_sound: return "\uE04F";
        case Icon::louder: return "\uE050";
        case Icon::quieter: return "\uE04D";
        case Icon::again: return "\uE042";
        case Icon::slower: return "\uE536";
        case Icon::faster: return "\uE566";
        case Icon::microphone: return "\uE029";
        case Icon::draw: return "\uE3AE";
        case Icon::shift: return "\uE5D8";
        case Icon::warning: return "\uE002";
        case Icon::running: return "\uE837";
        case Icon::not_started: return "\uE836";
        case Icon::hand: return "\uE913";
        case Icon::language: return "\uE8E2";
        case Icon::up: return "\uE316";
        case Icon::down: return "\uE313";
        case Icon::wall: return "\uE8F0";
        case Icon::grouping: return "\uE8EC";
        case Icon::merge: return "\uE252";
        case Icon::split: return "\uE0B6";
        case Icon::edit: return "\uE3C9";
        case Icon::hide: return "\uE8F5";
        case Icon::show: return "\uE8F4";
        case Icon::results: return "\uE26B";
        case Icon::time_line: return "\uE916";
        case Icon::reopen: return "\uE042";
        case Icon::folder: return "\uE2C7";
        case Icon::save: return "\uE161";
        case Icon::strength: return "\uE838";
        case Icon::weakness: return "\uE8E3";
        case Icon::opportunity: return "\uE430";
        case Icon::threat: return "\uE3E7";
        case Icon::cards: return "\uE41D";
        case Icon::dialpad: return "\uE0BC";
        case Icon::timer: return "\uE425";
        case Icon::pause: return "\uE034";
        case Icon::more: return "\uE5D3";
    }
    return "";
}

}  // namespace jemaa::ui
