#include <algorithm>
#include <array>

#include "cli/countable.h"
#include "exchange/lines.h"
#include "exchange/pabulib.h"
#include "exchange/read_file.h"

namespace jemaa::cli {
namespace {

namespace fs = std::filesystem;

// The usual rule for such ballots, where the file names none.
std::string rule_for(fs::path const& file, BallotKind kind) {
    if (file.extension() == ".blt") return "stv";
    if (kind == BallotKind::approval) return "approval";
    return kind == BallotKind::grades ? "majority_judgment" : "schulze_winning_votes";
}

bool has_points(exchange::VoteType type) {
    return type != exchange::VoteType::approval && type != exchange::VoteType::choose_one;
}

std::string meta_of(exchange::Pabulib const& file, std::string_view key) {
    for (auto const& [name, value] : file.meta)
        if (name == key) return value;
    return {};
}

std::string rule_for(exchange::Pabulib const& file) {
    if (meta_of(file, "rule").starts_with("equalshares")) return "equal_shares";
    return has_points(file.type) ? "greedy_points" : "greedy_votes";
}

CountablePoll poll_of(exchange::Pabulib const& file, std::string key) {
    auto read = exchange::election_of(file);
    budget::PollElection poll;
    poll.options = tally::numbered_ids(static_cast<int>(read.ids.size()));
    for (auto const& ballot : read.election.ballots)
        if (ballot.marks.empty()) poll.blank += static_cast<int>(ballot.voters);
    poll.election = std::move(read.election);
    std::vector<NamedOption> options;
    for (auto const& id : read.ids) {
        auto const project = std::ranges::find(file.projects, id, &exchange::PabulibProject::id);
        options.push_back({id, project->name.empty() ? id : project->name});
    }
    return {{},
            std::move(key),
            meta_of(file, "description"),
            rule_for(file),
            {},
            std::move(options),
            {},
            std::move(poll),
            file.remarks,
            {}};
}

CountablePoll poll_of(exchange::Contest contest, fs::path const& file) {
    std::vector<NamedOption> options;
    for (std::size_t i = 0; i < contest.names.size(); ++i) {
        auto const number = std::to_string(i + 1);
        options.push_back({number, contest.names[i].empty() ? number : contest.names[i]});
    }
    auto const rule = rule_for(file, contest.profile.kind());
    auto const settings = contest.profile.settings();
    return {{},
            file.stem().string(),
            contest.title,
            rule,
            settings,
            std::move(options),
            contest.grades,
            std::move(contest.profile),
            {},
            {}};
}

}  // namespace

bool is_published(fs::path const& file) {
    static constexpr std::array endings{".pb", ".blt", ".soc", ".soi", ".toc", ".toi", ".cat"};
    return std::ranges::find(endings, file.extension().string()) != endings.end();
}

Expected<CountablePoll> published_poll(fs::path const& file) {
    if (file.extension() != ".pb")
        return exchange::read_file(file).map(
            [&](exchange::Contest contest) { return poll_of(std::move(contest), file); });
    auto const text = exchange::read_text(file);
    if (!text) return tl::unexpected(text.error());
    auto const read = exchange::read_pabulib(*text, file);
    if (!read) return tl::unexpected(read.error());
    auto poll = poll_of(*read, file.stem().string());
    auto const& election = std::get<budget::PollElection>(poll.ballots).election;
    if (auto const sound = budget::check(election); !sound) return tl::unexpected(sound.error());
    return poll;
}

}  // namespace jemaa::cli
