#include "diagnostic/overview.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

#include "agenda/agenda.h"
#include "diagnostic/study.h"
#include "domain/field.h"

namespace jemaa::diagnostic {
namespace {

template <typename Kind>
std::vector<Kind> of_kind(std::vector<Fact> const& facts) {
    std::vector<Kind> found;
    for (auto const& fact : facts)
        if (auto const* const kind = std::get_if<Kind>(&fact)) found.push_back(*kind);
    return found;
}

// The newest value of each field of each subject.
class Values {
public:
    explicit Values(std::vector<Fact> const& facts) {
        for (auto const& fact : facts) {
            auto const* const revision = std::get_if<Revision>(&fact);
            if (!revision) continue;
            auto const [place, first] =
                newest_.try_emplace({revision->subject, revision->field}, *revision);
            auto& newest = place->second;
            if (!first &&
                std::tie(revision->stamp, revision->id) > std::tie(newest.stamp, newest.id))
                newest = *revision;
        }
    }
    [[nodiscard]] std::string get(Id const& subject, char const* name) const {
        auto const found = newest_.find({subject, name});
        return found == newest_.end() ? std::string() : found->second.value;
    }

private:
    std::map<std::pair<Id, std::string>, Revision> newest_;
};

// Facts of one kind, by the step that they belong to.
template <typename Kind>
std::map<Id, std::vector<Kind>> by_step(std::vector<Fact> const& facts) {
    std::map<Id, std::vector<Kind>> sorted;
    for (auto& kind : of_kind<Kind>(facts)) sorted[kind.step].push_back(kind);
    return sorted;
}

class Overlooking {
public:
    Overlooking(std::vector<Fact> const& facts, std::map<Id, int> const& ballots)
        : values_(facts),
          ballots_(ballots),
          kiosks_(of_kind<Kiosk>(facts)),
          steps_(of_kind<Step>(facts)),
          cells_(by_step<AttendanceCell>(facts)),
          ideas_(by_step<Idea>(facts)),
          items_(by_step<Item>(facts)),
          polls_(by_step<Poll>(facts)) {
        for (auto const& option : of_kind<PollOption>(facts)) ++options_[option.poll];
        std::ranges::sort(steps_, {}, [](Step const& s) { return std::tuple(s.position, s.id); });
    }

    Expected<WorkshopOverview> look_at(Workshop const& workshop) {
        auto agenda = template_of(workshop);
        if (!agenda) return tl::unexpected(agenda.error());
        WorkshopOverview overview{workshop, agenda->cluster, agenda->title, {}, {}};
        for (auto const& kiosk : kiosks_)
            if (kiosk.workshop == workshop.id) overview.kiosks.push_back(kiosk.name);
        std::ranges::sort(overview.kiosks);
        for (auto const& step : steps_) {
            if (step.workshop != workshop.id) continue;
            auto seen = look_at(step, *agenda);
            if (!seen) return tl::unexpected(seen.error());
            overview.steps.push_back(std::move(*seen));
        }
        return overview;
    }

private:
    Expected<StepOverview> look_at(Step const& step, agenda::Agenda const& agenda) {
        StepOverview overview{step.key};
        auto const place = agenda::find_step(agenda, step.key);
        overview.title = place < 0 ? LocalizedText({{"fr", step.key}})
                                   : agenda.steps[static_cast<std::size_t>(place)].title;
        overview.status = values_.get(step.id, field::status);
        if (overview.status.empty()) overview.status = field::waiting;
        overview.has_head_count = !cells_[step.id].empty();
        overview.ideas = std::ssize(ideas_[step.id]);
        overview.items = std::ssize(items_[step.id]);
        for (auto const& poll : polls_[step.id]) {
            auto const found = ballots_.find(poll.id);
            overview.polls.push_back(
                {options_[poll.id], found == ballots_.end() ? 0 : found->second});
        }
        return count_people(step, std::move(overview));
    }

    Expected<StepOverview> count_people(Step const& step, StepOverview overview) {
        for (auto const& cell : cells_[step.id]) {
            auto const value = values_.get(cell.id, field::count);
            std::int64_t people = 0;
            auto const* const last = value.data() + value.size();
            auto const [end, trouble] = std::from_chars(value.data(), last, people);
            bool const is_number = trouble == std::errc() && end == last && people >= 0;
            if (!value.empty() && !is_number)
                return fail(ErrorCode::damaged, {},
                            "attendance of \"" + cell.category + "\": no number");
            overview.people += people;
        }
        return overview;
    }

    Values values_;
    std::map<Id, int> const& ballots_;
    std::vector<Kiosk> kiosks_;
    std::vector<Step> steps_;
    std::map<Id, std::vector<AttendanceCell>> cells_;
    std::map<Id, std::vector<Idea>> ideas_;
    std::map<Id, std::vector<Item>> items_;
    std::map<Id, std::vector<Poll>> polls_;
    std::map<Id, std::int64_t> options_;
};

}  // namespace

Expected<std::vector<WorkshopOverview>> overview_of(Store& store) {
    auto const facts = store.facts();
    if (!facts) return tl::unexpected(facts.error());
    auto const ballots = store.ballot_counts();
    if (!ballots) return tl::unexpected(ballots.error());
    Overlooking overlooking(*facts, *ballots);
    std::vector<WorkshopOverview> workshops;
    for (auto const& workshop : of_kind<Workshop>(*facts)) {
        auto overview = overlooking.look_at(workshop);
        if (!overview) return tl::unexpected(overview.error());
        workshops.push_back(std::move(*overview));
    }
    if (workshops.empty()) return fail(ErrorCode::not_a_workshop, {}, "it holds no workshop yet");
    std::ranges::sort(workshops, {}, [](WorkshopOverview const& w) {
        return std::tuple(w.cluster.in("fr"), w.workshop.created_ms, w.workshop.id);
    });
    return workshops;
}

}  // namespace jemaa::diagnostic
