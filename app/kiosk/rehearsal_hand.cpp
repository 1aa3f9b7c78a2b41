#include "kiosk/rehearsal_hand.h"

#include "domain/field.h"
#include "session/update.h"

namespace jemaa::kiosk {

void Hand::must(Expected<void> const& done) const {
    if (done) return;
    Error error = done.error();
    error.detail += " of '" + screen() + "'";
    throw Stuck{std::move(error)};
}

void Hand::enter_digits(std::string_view digits) const {
    for (char const digit : digits) tap(std::string("pad.") + digit);
}

void Hand::enter_pin() const {
    enter_digits(room.pin);
    tap("pad.submit");
}

void Hand::unlock() const {
    tap("facilitator");
    enter_pin();
}

void Hand::back_to_console() const {
    while (screen() != "console") tap(sees("back") ? "back" : "done");
}

void Hand::confirmed(std::string_view what, std::string_view screen_name) const {
    if (screen() != screen_name)
        throw Stuck{{ErrorCode::write_failed, std::string(what), "was not confirmed"}};
    if (witness_.confirmed) witness_.confirmed(what);
}

void Hand::did(Deed deed) const {
    deed.kiosk = kiosk_;
    if (witness_.did) witness_.did(deed);
}

std::string Hand::called(Id const& id) const {
    auto const& record = state().record;
    if (auto const idea = record.ideas.find(id); idea != record.ideas.end())
        for (auto const& person : room.people)
            for (auto const& planned : person.ideas)
                if (planned.text == idea->second.text &&
                    planned.pictogram == idea->second.pictogram)
                    return planned.key;
    auto const item = record.items.find(id);
    if (item == record.items.end()) return {};
    if (!item->second.key.empty()) return item->second.key;
    auto const titles = session::texts_of(record, id, field::title);
    for (auto const& theme : room.themes)
        if (!theme.title.empty() && titles.in(theme.language) == theme.title) return theme.key;
    for (auto const& line : room.lines)
        if (titles.in(line.language) == line.title) return line.key;
    return {};
}

Id Hand::idea(std::string const& key) const {
    for (auto const& [id, idea] : state().record.ideas)
        if (called(id) == key) return id;
    throw Stuck{{ErrorCode::bad_argument, key, "no such idea in the room"}};
}

Id Hand::theme(std::string const& key) const {
    for (auto const& [id, item] : state().record.items)
        if (item.kind == "theme" && called(id) == key) return id;
    throw Stuck{{ErrorCode::bad_argument, key, "no such theme in the room"}};
}

}  // namespace jemaa::kiosk
