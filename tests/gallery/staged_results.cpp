#include "gallery/staged_results.h"

#include "meaning/meaning.h"

namespace jemaa::gallery {

using namespace session;

namespace {

State recounted(Staging const& staging, std::function<void(PollResults&)> const& change) {
    auto state = staging.state();
    auto& view = std::get<ResultsView>(state.situation);
    auto results = view.counted->results;
    change(results);
    view.counted = std::make_shared<meaning::CountedPoll const>(
        meaning::counted(std::move(results), view.counted->merges, {}));
    view.meaning.reset();
    return state;
}

}  // namespace

void keep_recounted(Staging& staging, std::string name,
                    std::function<void(PollResults&)> const& change) {
    staging.kept.push_back({std::move(name), recounted(staging, change)});
}

void keep_meaning(Staging& staging, std::string const& name,
                  std::function<void(PollResults&)> const& change) {
    auto state = recounted(staging, change);
    auto& view = std::get<ResultsView>(state.situation);
    view.meaning = std::make_shared<meaning::Meaning const>(meaning::meaning_of(*view.counted));
    for (std::size_t page = 1; page <= view.meaning->parts.size(); ++page) {
        view.page = static_cast<int>(page);
        staging.kept.push_back({name + "-" + std::to_string(page), state});
    }
}

}  // namespace jemaa::gallery
