#include "diagnostic/merge.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "diagnostic/seal.h"
#include "domain/field.h"
#include "sqlite/connection.h"
#include "sqlite/fact_reader.h"
#include "sqlite/foreign_file.h"
#include "sqlite/guarded.h"
#include "sqlite/standing.h"

namespace jemaa::diagnostic {
namespace {

namespace fs = std::filesystem;

std::int64_t sum_of(std::vector<sqlite::KindUnion> const& kinds,
                    std::int64_t sqlite::KindUnion::*number) {
    return std::accumulate(
        kinds.begin(), kinds.end(), std::int64_t{0},
        [&](std::int64_t sum, sqlite::KindUnion const& kind) { return sum + kind.*number; });
}

std::set<Id> workshops_of(sqlite::Queries& queries) {
    std::set<Id> workshops;
    for (auto const& workshop : sqlite::read_all<Workshop>(queries)) workshops.insert(workshop.id);
    return workshops;
}

// One file on its way into another.
class Merging {
public:
    Merging(SqliteStore& into, fs::path const& file, MergeOptions const& options,
            Progress const& progress)
        : into_(into), file_(file), options_(options), progress_(progress) {}

    // May throw SQLite::Exception.
    Expected<MergeReport> run() {
        auto outcome = check_own_file();
        if (outcome) outcome = open();
        if (outcome) outcome = check_workshops();
        if (outcome) outcome = check_seal();
        if (outcome) outcome = unite();
        if (!outcome) return tl::unexpected(outcome.error());
        return std::move(report_);
    }

private:
    sqlite::Connection& connection() { return into_.connection(); }
    [[nodiscard]] tl::unexpected<Error> refuse(std::string detail) const {
        return fail(ErrorCode::bad_argument, file_.string(), std::move(detail));
    }
    [[nodiscard]] auto telling(Stage stage) const {
        return [this, stage](std::int64_t done, std::int64_t total) {
            return !progress_ || progress_(stage, done, total);
        };
    }

    Expected<void> check_own_file() {
        std::error_code ignored;
        if (fs::equivalent(connection().path, file_, ignored))
            return refuse("this is the file to merge into; choose another");
        auto const own = into_.own_kiosk();
        if (!own) return tl::unexpected(own.error());
        own_kiosk_ = *own;
        return check_not_sealed(into_);
    }

    Expected<void> open() {
        if (!telling(Stage::opening)(0, 1)) return stopped();
        auto const beside = connection().path.parent_path();
        auto const workplace = !options_.workplace.empty() ? options_.workplace
                               : beside.empty()            ? fs::path(".")
                                                           : beside;
        auto opened = sqlite::ForeignFile::open(file_, workplace);
        if (!opened) return tl::unexpected(opened.error());
        foreign_ = std::move(*opened);
        report_.name = file_.filename().string();
        for (auto const& kiosk : sqlite::read_all<Kiosk>(foreign_->queries()))
            report_.kiosks.push_back(kiosk.name);
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> stopped() const {
        return fail(ErrorCode::interrupted, file_.string(), "stopped");
    }

    // A kiosk's file is about one workshop.
    Expected<void> check_workshops() {
        workshops_ = workshops_of(foreign_->queries());
        auto const ours = workshops_of(connection().queries);
        if (own_kiosk_.is_nil() || options_.earlier || std::ranges::includes(ours, workshops_))
            return {};
        return refuse("it is of another workshop; merge it into a diagnostic");
    }

    Expected<void> check_seal() {
        auto verdict = judge(*foreign_, file_, telling(Stage::verifying));
        if (!verdict) return tl::unexpected(verdict.error());
        report_.verdict = std::move(*verdict);
        report_.hash = hash_of(report_.verdict.manifest);
        if (options_.altered) return {};
        switch (report_.verdict.state) {
            case SealState::altered:
                return fail(ErrorCode::altered, file_.string(),
                            to_string(report_.verdict.differences));
            case SealState::other_key:
                return fail(ErrorCode::altered, file_.string(),
                            "sealed by another key than the kiosk's");
            default: return {};
        }
    }

    Expected<void> unite() {
        known_key_ = sqlite::newest_revision(connection().queries, report_.verdict.own_kiosk,
                                             field::public_key);
        auto const& hash = report_.hash;
        sqlite::Provenance const provenance{
            {source_id(hash), hash, report_.verdict.own_kiosk}, report_.name, options_.now.count()};
        auto kinds = sqlite::unite(connection(), foreign_->copy(), provenance,
                                   telling(Stage::uniting), [this] { look_for_doubts(); });
        if (!kinds) return tl::unexpected(kinds.error());
        report_.kinds = std::move(*kinds);
        return {};
    }

    void look_for_doubts() {
        auto& doubts = report_.doubts;
        doubts = doubts_of_polls(foreign_->queries(), workshops_);
        for (auto doubt : doubts_of_polls(connection().queries, workshops_)) {
            if (std::ranges::find(doubts, doubt) != doubts.end()) continue;
            doubt.in_all = true;
            doubts.push_back(std::move(doubt));
        }
        std::ranges::move(doubts_of_stamps(foreign_->queries(), options_.now),
                          std::back_inserter(doubts));
        auto const& seal = report_.verdict.seal;
        if (seal && known_key_ && known_key_->value != seal->public_key)
            doubts.push_back({Doubt::Kind::other_key, {}});
    }

    SqliteStore& into_;
    fs::path const& file_;
    MergeOptions const& options_;
    Progress const& progress_;
    Id own_kiosk_;
    std::unique_ptr<sqlite::ForeignFile> foreign_;
    std::set<Id> workshops_;
    std::optional<Revision> known_key_;
    MergeReport report_;
};

}  // namespace

std::int64_t MergeReport::added() const {
    return sum_of(kinds, &sqlite::KindUnion::added);
}

std::int64_t MergeReport::known() const {
    return sum_of(kinds, &sqlite::KindUnion::known);
}

std::int64_t MergeReport::quarantined() const {
    return sum_of(kinds, &sqlite::KindUnion::quarantined);
}

std::int64_t MergeReport::refused() const {
    return sum_of(kinds, &sqlite::KindUnion::refused);
}

Expected<MergeReport> merge(SqliteStore& into, fs::path const& file, MergeOptions const& options,
                            Progress const& progress) {
    return sqlite::guarded(into.connection().queries, file,
                           [&] { return Merging(into, file, options, progress).run(); });
}

}  // namespace jemaa::diagnostic
