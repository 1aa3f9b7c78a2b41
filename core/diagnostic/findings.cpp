#include "diagnostic/findings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include <fmt/format.h>

#include "diagnostic/seal.h"
#include "diagnostic/study.h"
#include "domain/field.h"

namespace jemaa::diagnostic {
namespace {

// Where findings go, and what is said of them so far.
struct Place {
    Step step;
    Id kiosk;
    std::map<Id, Item> items;
    std::map<std::pair<Id, std::string>, Revision> newest;
    Stamp last;
    std::vector<Fact> founding;  ///< of a study that is not there yet
};

void read_into(Place& place, std::vector<Fact> const& facts) {
    for (auto const& fact : facts) {
        if (auto const* const item = std::get_if<Item>(&fact)) place.items[item->id] = *item;
        auto const* const revision = std::get_if<Revision>(&fact);
        if (!revision) continue;
        place.last = std::max(place.last, revision->stamp);
        auto& newest = place.newest[{revision->subject, revision->field}];
        if (std::tie(revision->stamp, revision->id) > std::tie(newest.stamp, newest.id))
            newest = *revision;
    }
}

Expected<Place> place_at_kiosk(std::vector<Fact> const& facts, Id const& kiosk) {
    for (auto const& fact : facts)
        if (auto const* const step = std::get_if<Step>(&fact); step && step->kind == "findings")
            return Place{*step, kiosk};
    return fail(ErrorCode::bad_argument, {},
                "its agenda has no step of kind \"findings\"; bring them into the diagnostic");
}

Expected<LocalizedText> cluster_named(std::vector<Fact> const& facts, std::string const& name) {
    auto const is_meant = [&](LocalizedText const& cluster) {
        return name.empty() || std::ranges::any_of(cluster.all(), [&](auto const& entry) {
                   return entry.second == name;
               });
    };
    std::map<std::string, LocalizedText> clusters;
    for (auto const& fact : facts) {
        auto const* const workshop = std::get_if<Workshop>(&fact);
        if (!workshop) continue;
        auto const agenda = template_of(*workshop);
        if (!agenda) return tl::unexpected(agenda.error());
        if (is_meant(agenda->cluster)) clusters.emplace(agenda->cluster.in("fr"), agenda->cluster);
    }
    if (clusters.size() == 1) return clusters.begin()->second;
    if (!name.empty() && clusters.empty()) return LocalizedText({{"fr", name}});
    return fail(ErrorCode::bad_argument, {},
                clusters.empty() ? "it knows no cluster yet; name one with --cluster"
                                 : "it knows several clusters; name one with --cluster");
}

Expected<Place> place_in_study(std::vector<Fact> const& facts, std::string const& name) {
    auto const cluster = cluster_named(facts, name);
    if (!cluster) return tl::unexpected(cluster.error());
    auto const study = study_of(*cluster);
    Place place{study.step, study.office.id};
    auto const is_study = [&](Fact const& fact) {
        auto const* const workshop = std::get_if<Workshop>(&fact);
        return workshop && workshop->id == study.workshop.id;
    };
    if (std::ranges::none_of(facts, is_study))
        place.founding = {study.workshop, study.office, study.step};
    return place;
}

// All that is said of a finding, by field.
std::map<std::string, std::string> said_of(Finding const& finding) {
    std::map<std::string, std::string> said{{field::kind, finding.kind},
                                            {"pictogram", finding.pictogram}};
    for (auto const& [language, title] : finding.title.all()) said[field::title + language] = title;
    for (auto const& [language, text] : finding.text.all()) said[field::words + language] = text;
    return said;
}

class BringingIn {
public:
    BringingIn(Place place, Milliseconds wall) : place_(std::move(place)), wall_(wall) {
        facts = std::move(place_.founding);
    }

    void add(Finding const& finding) {
        Item const item{derived_id(place_.step.id, "finding " + finding.key),
                        place_.step.id,
                        place_.kiosk,
                        "finding",
                        finding.key,
                        finding.pictogram};
        auto const [known, is_new] = place_.items.try_emplace(item.id, item);
        if (is_new) facts.emplace_back(item);
        bool changed = false;
        for (auto const& [name, value] : said_of(finding))
            if (value != said_before(known->second, name)) {
                place_.last = next_stamp(place_.last, wall_);
                facts.emplace_back(
                    Revision{random_id(), item.id, name, value, place_.last, place_.kiosk});
                changed = true;
            }
        ++(is_new ? report.added : changed ? report.changed : report.known);
    }

    std::vector<Fact> facts;
    FindingsReport report;

private:
    [[nodiscard]] std::string said_before(Item const& item, std::string const& name) const {
        auto const found = place_.newest.find({item.id, name});
        if (found != place_.newest.end()) return found->second.value;
        return name == "pictogram" ? item.pictogram : std::string();
    }

    Place place_;
    Milliseconds wall_;
};

}  // namespace

Expected<FindingsReport> bring_in(SqliteStore& store, std::vector<Finding> const& findings,
                                  std::string const& cluster, Milliseconds wall) {
    auto const kiosk = store.own_kiosk();
    if (!kiosk) return tl::unexpected(kiosk.error());
    if (auto open = check_not_sealed(store); !open) return tl::unexpected(open.error());
    auto const facts = store.facts();
    if (!facts) return tl::unexpected(facts.error());
    auto place = kiosk->is_nil() ? place_in_study(*facts, cluster) : place_at_kiosk(*facts, *kiosk);
    if (!place) return tl::unexpected(place.error());
    read_into(*place, *facts);
    BringingIn bringing(std::move(*place), wall);
    for (auto const& finding : findings) bringing.add(finding);
    if (auto kept = store.append(bringing.facts); !kept) return tl::unexpected(kept.error());
    return bringing.report;
}

}  // namespace jemaa::diagnostic
