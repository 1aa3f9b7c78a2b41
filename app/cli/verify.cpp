#include "diagnostic/verify.h"
#include "cli/commands.h"
#include "text/messages.h"
#include "wording/words.h"

namespace jemaa::cli {
namespace {

bool is_well(diagnostic::SealState state) {
    using diagnostic::SealState;
    return state != SealState::altered && state != SealState::other_key;
}

}  // namespace

Expected<Answer> verify(std::vector<std::filesystem::path> const& files,
                        std::string_view language) {
    Answer answer;
    std::error_code ignored;
    for (auto const& file : files) {
        auto const verdict =
            diagnostic::verify(file, std::filesystem::temp_directory_path(ignored));
        if (verdict)
            answer.text += text::message(language, "cli.whole", {{"where", file.string()}}) + "\n" +
                           wording::words_for(*verdict, language);
        else
            answer.text += wording::words_for(verdict.error(), file.string(), language) + "\n";
        answer.well = answer.well && verdict && is_well(verdict->state);
    }
    return answer;
}

}  // namespace jemaa::cli
