#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"
#include "budget/poll.h"
#include "domain/fact.h"
#include "tally/merge_options.h"
#include "tally/profile.h"

/// Polls whose ballots can be counted, wherever they were read from.
namespace jemaa::cli {

struct NamedOption {
    std::string key;  ///< in the template or the published file; may be empty
    std::string title;
};

/// What can be counted: by a voting rule, or under a budget.
using Ballots = std::variant<tally::Profile, budget::PollElection>;

struct CountablePoll {
    std::string workshop;  ///< its title; empty for a published file
    std::string key;       ///< "vote", "vote/2" for a further round or version; or a file's name
    std::string question;
    std::string rule;                        ///< by which it is counted unless asked otherwise
    Settings settings;                       ///< of the poll
    std::vector<NamedOption> options;        ///< by the number that outcomes give them
    std::vector<std::string> grades;         ///< lowest first; empty: only their numbers
    Ballots ballots;                         ///< with the merges below
    std::vector<std::string> remarks;        ///< oddities of a published file, in English
    std::optional<PollResults> results;      ///< of a workshop's poll, as they were cast
    tally::Merges merges{};                  ///< options found to be part of others
    std::map<Id, std::string> categories{};  ///< of its voters, where the template asks for them
    std::shared_ptr<CountablePoll const> former{};  ///< the closed poll that it was held again for
};

/// A poll's ballots as its rule takes them, with options merged except under a
/// budget. Errors as of the readers.
Expected<Ballots> ballots_of(PollResults const& results, tally::Merges const& merges);

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
