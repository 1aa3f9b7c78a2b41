#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "agenda/agenda.h"
#include "base/error.h"
#include "domain/fact.h"
#include "meaning/ballots.h"

/// Polls whose ballots can be counted, wherever they were read from.
namespace jemaa::cli {

struct NamedOption {
    std::string key;  ///< in the template or the published file; may be empty
    std::string title;
    Id id{};                                      ///< of a workshop's option
    std::string pictogram{};                      ///< likewise; may be empty
    std::shared_ptr<Attachment const> drawing{};  ///< of the idea that it is; or null
};

struct CountablePoll {
    std::string workshop;  ///< its title; empty for a published file
    std::string key;       ///< "vote", "vote/2" for a further round or version; or a file's name
    std::string question;
    std::string rule;                        ///< by which it is counted unless asked otherwise
    Settings settings;                       ///< of the poll
    std::vector<NamedOption> options;        ///< by the number that outcomes give them
    std::vector<std::string> grades;         ///< lowest first; empty: only their numbers
    meaning::Ballots ballots;                ///< with the merges below
    std::vector<std::string> remarks;        ///< oddities of a published file, in English
    std::optional<PollResults> results;      ///< of a workshop's poll, as they were cast
    tally::Merges merges{};                  ///< options found to be part of others
    std::map<Id, std::string> categories{};  ///< of its voters, where the template asks for them
    std::shared_ptr<CountablePoll const> former{};  ///< the closed poll that it was held again for
    std::vector<std::string> criteria{};            ///< keys, in the order of the template
    std::optional<agenda::Vote> vote{};             ///< the step of a workshop's poll
};

struct CountablePolls {
    std::vector<CountablePoll> polls;
    std::vector<std::string> open;  ///< keys of those that are not closed yet
};

/// The closed polls of a workshop's file or a diagnostic, or the poll of a
/// published election (.pb .blt .soc .soi .toc .toi .cat). With `wanted`, only
/// those whose step's or own key it is. Errors: those of the readers;
/// bad_argument when there is no such poll, or none is closed.
Expected<CountablePolls> polls_in(std::filesystem::path const& file, std::string_view wanted,
                                  std::string_view language);

/// The poll of a published file.
Expected<CountablePoll> published_poll(std::filesystem::path const& file);
bool is_published(std::filesystem::path const& file);

}  // namespace jemaa::cli
