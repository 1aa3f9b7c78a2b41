#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/whole_folder.h"
#include "cli/commands.h"
#include "cli/countable.h"
#include "exchange/pabulib.h"
#include "exchange/preflib.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

namespace fs = std::filesystem;

// Letters and digits of a key or title, for a file's name.
std::string plain(std::string name) {
    for (char& letter : name)
        if (letter == '/' || letter == '\\') letter = '-';
    return name;
}

std::vector<std::string> titles_of(CountablePoll const& poll) {
    std::vector<std::string> titles;
    for (auto const& option : poll.options) titles.push_back(option.title);
    return titles;
}

Expected<FileContent> as_preflib(CountablePoll const& poll, std::string const& name) {
    auto const* const profile = std::get_if<tally::Profile>(&poll.ballots);
    if (!profile)
        return fail(ErrorCode::bad_argument, poll.key,
                    "PrefLib knows no costs; export it with --format pabulib");
    auto file = exchange::write_preflib({poll.question, titles_of(poll), poll.grades, *profile},
                                        {name, poll.workshop, {}});
    if (!file) return fail(ErrorCode::bad_argument, poll.key, file.error().detail);
    return FileContent{name + "." + file->type, std::move(file->text)};
}

Expected<FileContent> as_pabulib(CountablePoll const& poll, std::string const& name) {
    auto const* const from = std::get_if<budget::PollElection>(&poll.ballots);
    if (!from)
        return fail(ErrorCode::bad_argument, poll.key,
                    "it has no budget and no costs; export it with --format preflib");
    std::vector<exchange::PabulibProject> projects;
    for (std::size_t i = 0; i < poll.options.size(); ++i)
        projects.push_back({std::to_string(i + 1), poll.options[i].title, 0});
    bool const points = budget::marks_of(poll.rule) == budget::Marks::points;
    auto const file = exchange::pabulib_of(from->election, std::move(projects), points,
                                           {{"description", poll.question},
                                            {"unit", poll.workshop},
                                            {"instance", poll.key},
                                            {"rule", poll.rule}});
    return FileContent{name + ".pb", exchange::write_pabulib(file)};
}

// The poll's key; where several workshops have the same, with a number.
std::string name_for(CountablePoll const& poll, std::set<std::string>& taken) {
    auto const key = plain(poll.key);
    auto name = key;
    for (int number = 2; !taken.insert(name).second; ++number)
        name = fmt::format("{}-{}", key, number);
    return name;
}

}  // namespace

Expected<std::string> export_ballots(ExportRequest const& request, std::string_view language) {
    auto const found = polls_in(request.file, request.poll, language);
    if (!found) return tl::unexpected(found.error());
    std::vector<FileContent> files;
    std::string left_out;
    std::set<std::string> taken;
    for (auto const& poll : found->polls) {
        auto const name = name_for(poll, taken);
        auto file = request.format == "pabulib" ? as_pabulib(poll, name) : as_preflib(poll, name);
        if (file)
            files.push_back(std::move(*file));
        else
            left_out += text::message(language, "cli.left_out",
                                      {{"poll", poll.key}, {"why", file.error().detail}}) +
                        "\n";
        if (!file && found->polls.size() == 1) return tl::unexpected(file.error());
    }
    for (auto const& open : found->open)
        left_out += text::message(language, "tally.open", {{"poll", open}}) + "\n";
    if (files.empty())
        return fail(ErrorCode::bad_argument, request.format,
                    "none of these votes fits this format; try the other one, or data");
    if (auto const done = write_whole_folder(request.directory, files); !done)
        return tl::unexpected(done.error());
    return text::message(language, "cli.exported", {{"where", request.directory.string()}}) + "\n" +
           left_out;
}

}  // namespace jemaa::cli
