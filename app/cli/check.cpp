#include <fmt/format.h>

#include "agenda/agenda.h"
#include "agenda/warnings.h"
#include "cli/commands.h"
#include "cli/template_file.h"
#include "clips/template_clips.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

namespace fs = std::filesystem;

std::string joined(std::vector<LanguageTag> const& languages) {
    std::string text;
    for (auto const& language : languages) text += (text.empty() ? "" : ", ") + language;
    return text;
}

std::string summary(agenda::Agenda const& agenda, std::string_view language) {
    using text::message;
    std::string lines =
        message(language, "cli.workshop",
                {{"cluster", agenda.cluster.in(language)}, {"title", agenda.title.in(language)}}) +
        "\n";
    lines += message(language, "cli.languages", {{"languages", joined(agenda.languages)}}) + "\n";
    lines += text::message_n(language, "cli.steps", std::ssize(agenda.steps)) + "\n";
    std::int64_t place = 0;
    for (auto const& step : agenda.steps)
        lines += message(language, "cli.step",
                         {{"place", ++place},
                          {"title", step.title.in(language)},
                          {"about", std::string(agenda::name_of(step.kind))}}) +
                 "\n";
    return lines;
}

}  // namespace

Expected<Answer> check(fs::path const& file, bool strict, std::string_view language) {
    auto const toml = read_template(file);
    if (!toml) return tl::unexpected(toml.error());
    auto const agenda = agenda::parse(*toml, file.string());
    if (!agenda) return tl::unexpected(agenda.error());
    Answer answer(text::message(language, "cli.whole", {{"where", file.string()}}) + "\n" +
                  summary(*agenda, language));
    auto const warn = [&](std::string const& where, std::string const& detail) {
        answer.warnings +=
            text::message(language, "cli.warning", {{"where", where}, {"detail", detail}}) + "\n";
    };
    for (auto const& warning : agenda::warnings_in(*toml, *agenda))
        warn(fmt::format("{}:{}", file.string(), warning.line), warning.what);
    auto const clips = clips::read_template_clips(*agenda, clips::folder_beside(file));
    for (auto const& clip : clips.wrong) warn(clip.where, clip.detail);
    if (!clips.clips.empty())
        answer.text += text::message_n(language, "cli.clips", std::ssize(clips.clips)) + "\n";
    answer.well = !strict || answer.warnings.empty();
    return answer;
}

}  // namespace jemaa::cli
