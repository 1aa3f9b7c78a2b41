#include "cli/commands.h"
#include "cli/counted.h"
#include "cli/tally_json.h"
#include "cli/tally_words.h"
#include "text/messages.h"

namespace jemaa::cli {

Expected<std::string> tally(TallyRequest const& request, std::string_view language) {
    auto found = polls_in(request.file, request.poll, language);
    if (!found) return tl::unexpected(found.error());
    std::vector<Counted> counted;
    for (auto& poll : found->polls) {
        auto one = count(std::move(poll), request.rule);
        if (!one) return tl::unexpected(one.error());
        counted.push_back(std::move(*one));
    }
    if (request.json) return json_of(request.file.filename(), counted, found->open);
    std::string lines;
    for (auto& one : counted)
        lines += (lines.empty() ? "" : "\n") + words_for(std::move(one), language);
    for (auto const& open : found->open)
        lines += "\n" + text::message(language, "tally.open", {{"poll", open}}) + "\n";
    return lines;
}

}  // namespace jemaa::cli
