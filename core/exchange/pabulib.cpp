#include "exchange/pabulib.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/utf8.h"
#include "exchange/pabulib_rows.h"

namespace jemaa::exchange {
namespace {

/// Most decimals that an amount may have.
constexpr int most_decimals = 6;

/// Reads section after section into `file`; each step says what is wrong.
class Reader {
public:
    explicit Reader(std::string const& name) : name_(name) {}

    Expected<Pabulib> read(std::string_view text) {
        if (!is_valid_utf8(text)) return wrong("is not UTF-8 text; save it as UTF-8");
        auto const lines = pabulib_lines_of(text);
        auto const sections = sections_of(lines, name_);
        if (!sections) return tl::unexpected(sections.error());
        for (auto const& line : sections->meta.subspan(1))
            file_.meta.emplace_back(line.cells[0], line.cells.size() > 1 ? line.cells[1] : "");
        auto done = read_type();
        if (done) done = read_projects(sections->projects);
        if (done) done = read_votes(sections->votes);
        if (!done) return tl::unexpected(done.error());
        compare("num_projects", file_.projects.size());
        compare("num_votes", file_.votes.size());
        return std::move(file_);
    }

private:
    [[nodiscard]] tl::unexpected<Error> wrong(std::string detail, int line = 0) const {
        auto where = line == 0 ? name_ : fmt::format("{}:{}", name_, line);
        return fail(ErrorCode::bad_argument, std::move(where), std::move(detail));
    }

    [[nodiscard]] std::string meta(std::string_view key) const {
        for (auto const& [name, value] : file_.meta)
            if (name == key) return value;
        return {};
    }

    Expected<void> read_type() {
        auto const name = meta("vote_type");
        auto const type = vote_type_from(name);
        if (!type) return wrong(fmt::format("META has no known vote_type, but \"{}\"", name));
        file_.type = *type;
        auto const budget = decimal_from(meta("budget"));
        if (!budget) return wrong(fmt::format("META has the budget \"{}\"", meta("budget")));
        amounts_.push_back(*budget);
        return {};
    }

    Expected<void> read_project(PabulibColumns const& columns, PabulibLine const& line) {
        PabulibProject project{columns.cell(line, "project_id"), columns.cell(line, "name"), 0};
        auto const cost = decimal_from(columns.cell(line, "cost"));
        if (project.id.empty()) return wrong("a project has no project_id", line.number);
        if (!cost)
            return wrong(fmt::format("the cost of project {} is \"{}\"", project.id,
                                     columns.cell(line, "cost")),
                         line.number);
        if (!numbers_.emplace(project.id, file_.projects.size()).second)
            return wrong(fmt::format("project {} comes twice", project.id), line.number);
        amounts_.push_back(*cost);
        file_.projects.push_back(std::move(project));
        return {};
    }

    Expected<void> read_projects(std::span<PabulibLine const> lines) {
        PabulibColumns const columns(lines.front());
        for (auto const* column : {"project_id", "cost"})
            if (!columns.has(column))
                return wrong(fmt::format("PROJECTS has no column {}", column), lines[0].number);
        for (auto const& line : lines.subspan(1))
            if (auto const done = read_project(columns, line); !done) return done;
        return scale_amounts();
    }

    Expected<void> scale_amounts() {
        int decimals = 0;
        for (auto const& amount : amounts_) decimals = std::max(decimals, amount.decimals);
        if (decimals > most_decimals)
            return wrong(fmt::format("an amount has more than {} decimals", most_decimals));
        for (int i = 0; i < decimals; ++i) file_.unit *= 10;
        budget::Money total = 0;
        for (std::size_t i = 0; i < amounts_.size(); ++i) {
            auto const money = scaled(amounts_[i], decimals);
            if (!money || (i > 0 && (total += *money) > budget::most_money))
                return wrong("the amounts are too large to be counted exactly");
            (i == 0 ? file_.budget : file_.projects[i - 1].cost) = *money;
        }
        return {};
    }

    [[nodiscard]] bool needs_points() const {
        return file_.type == VoteType::cumulative || file_.type == VoteType::scoring;
    }

    Expected<void> read_points(PabulibVote& vote, std::string const& cell, int line) {
        for (auto const& part : list_of(cell)) {
            auto const points = decimal_from(part);
            if (!points || points->decimals > 0 || points->digits > budget::most_money)
                return wrong(fmt::format("\"{}\" is no whole number of points", part), line);
            points_ += points->digits;
            vote.points.push_back(points->digits);
        }
        if (vote.points.size() != vote.projects.size())
            return wrong(fmt::format("{} projects, but {} numbers of points", vote.projects.size(),
                                     vote.points.size()),
                         line);
        if (points_ > budget::most_money) return wrong("too many points to count exactly", line);
        return {};
    }

    Expected<void> read_vote(PabulibColumns const& columns, PabulibLine const& line) {
        PabulibVote vote{columns.cell(line, "voter_id"), {}, {}};
        std::set<std::size_t> seen;
        for (auto const& id : list_of(columns.cell(line, "vote"))) {
            auto const project = numbers_.find(id);
            if (project == numbers_.end())
                return wrong(fmt::format("a vote for the unknown project \"{}\"", id), line.number);
            if (!seen.insert(project->second).second)
                return wrong(fmt::format("two votes for project {}", id), line.number);
            vote.projects.push_back(project->second);
        }
        if (file_.type == VoteType::choose_one && vote.projects.size() > 1)
            return wrong("more than one vote, though the vote_type is choose-1", line.number);
        if (!voters_.insert(vote.voter).second)
            file_.remarks.push_back(
                fmt::format("{}:{}: voter {} comes twice", name_, line.number, vote.voter));
        if (needs_points())
            if (auto const done = read_points(vote, columns.cell(line, "points"), line.number);
                !done)
                return done;
        file_.votes.push_back(std::move(vote));
        return {};
    }

    Expected<void> read_votes(std::span<PabulibLine const> lines) {
        PabulibColumns const columns(lines.front());
        for (auto const* column : {"voter_id", "vote", "points"})
            if (!columns.has(column) && (column != std::string_view("points") || needs_points()))
                return wrong(fmt::format("VOTES has no column {}", column), lines[0].number);
        for (auto const& line : lines.subspan(1))
            if (auto const done = read_vote(columns, line); !done) return done;
        return {};
    }

    void compare(std::string_view key, std::size_t count) {
        auto const said = meta(key);
        if (said.empty() || said == std::to_string(count)) return;
        file_.remarks.push_back(
            fmt::format("{}: META says {} = {}, but there are {}", name_, key, said, count));
    }

    std::string const& name_;
    Pabulib file_;
    std::vector<Decimal> amounts_;
    std::unordered_map<std::string, std::size_t> numbers_;
    std::set<std::string> voters_;
    std::int64_t points_ = 0;
};

}  // namespace

Expected<Pabulib> read_pabulib(std::string_view text, std::string const& name) {
    return Reader(name).read(text);
}

}  // namespace jemaa::exchange
