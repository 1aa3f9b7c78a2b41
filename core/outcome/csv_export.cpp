#include "outcome/csv_export.h"

#include <map>
#include <utility>
#include <vector>

#include "base/whole_folder.h"
#include "domain/rounds.h"
#include "meaning/counted_poll.h"
#include "outcome/contents.h"
#include "outcome/csv.h"
#include "outcome/tables.h"

namespace jemaa::outcome {
namespace {

// Only what is closed is ever counted: nothing shows how a vote is going.
Expected<std::map<Id, meaning::PollOutcome>> count_closed(Store& store, Contents const& contents) {
    std::map<Id, meaning::PollOutcome> outcomes;
    for (auto const& [id, poll] : contents.polls) {
        if (!is_closed(poll, contents.newest)) continue;
        auto outcome = store.results(id).and_then([&, poll = id](PollResults const& results) {
            return meaning::count(results, merges_of(contents, poll));
        });
        if (!outcome) return tl::unexpected(outcome.error());
        outcomes.emplace(id, std::move(*outcome));
    }
    return outcomes;
}

}  // namespace

Expected<void> export_csv(Store& store, std::filesystem::path const& directory) {
    auto const contents = read_contents(store);
    if (!contents) return tl::unexpected(contents.error());
    auto const outcomes = count_closed(store, *contents);
    if (!outcomes) return tl::unexpected(outcomes.error());
    auto const attendance = attendance_table(*contents);
    if (!attendance) return tl::unexpected(attendance.error());
    std::vector<FileContent> const files{
        {"attendance.csv", write_csv(*attendance)},
        {"ideas.csv", write_csv(ideas_table(*contents))},
        {"options.csv", write_csv(options_table(*contents))},
        {"results.csv", write_csv(results_table(*contents, *outcomes))},
    };
    return write_whole_folder(directory, files);
}

}  // namespace jemaa::outcome
