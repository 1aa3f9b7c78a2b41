#include "session/sentences.h"

namespace jemaa::session {

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences;
    for (auto end = text.find(joint); end != std::string_view::npos; end = text.find(joint)) {
        sentences.emplace_back(text.substr(0, end));
        text.remove_prefix(end + joint.size());
    }
    sentences.emplace_back(text);
    return sentences;
}

}  // namespace jemaa::session
