#include "text/messages_to_record.h"

#include <set>

#include "base/resource.h"
#include "text/messages.h"

namespace jemaa::text {
namespace {

// The pack that is built in has the messages of participants, and no others.
std::vector<std::string> names() {
    constexpr std::string_view start = "msgid \"";
    std::vector<std::string> found;
    std::string_view po = resource("assets/packs/kab/messages.po").value_or("");
    for (auto at = po.find(start); at != std::string_view::npos; at = po.find(start, at)) {
        at += start.size();
        std::string name(po.substr(at, po.find('"', at) - at));
        if (!name.empty()) found.push_back(std::move(name));
    }
    return found;
}

}  // namespace

bool has_gaps(std::string_view message) {
    return message.find('{') != std::string_view::npos;
}

std::vector<std::string> messages_to_record(std::string_view language) {
    std::vector<std::string> messages;
    std::set<std::string> known;
    for (auto const& name : names()) {
        std::string words = message(language, name);
        if (!has_gaps(words) && known.insert(words).second) messages.push_back(std::move(words));
    }
    return messages;
}

}  // namespace jemaa::text
