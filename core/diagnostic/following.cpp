#include "diagnostic/following.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "diagnostic/merge.h"
#include "diagnostic/study.h"
#include "domain/field.h"
#include "domain/workshops.h"
#include "sqlite/foreign_file.h"
#include "sqlite/sqlite_store.h"
#include "sqlite/unfinished_file.h"

namespace jemaa::diagnostic {
namespace {

namespace fs = std::filesystem;

// A folder of our own, gone with this.
class Aside {
public:
    explicit Aside(fs::path const& beside)
        : path_(beside.parent_path() / ("." + to_hex(random_id()))) {
        std::error_code ignored;
        fs::create_directory(path_, ignored);
        fs::permissions(path_, fs::perms::owner_all, ignored);
    }
    Aside(Aside const&) = delete;
    Aside& operator=(Aside const&) = delete;
    ~Aside() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    [[nodiscard]] fs::path const& path() const { return path_; }

private:
    fs::path path_;
};

std::string name_of(Workshop const& workshop, agenda::Agenda const& agenda) {
    return to_hex(workshop.id).substr(0, 8) + " " + agenda.key + " (" + agenda.title.in("fr") + ")";
}

Expected<Workshop> chosen(std::vector<Workshop> const& workshops, std::string const& which,
                          fs::path const& file) {
    std::vector<Workshop> fitting;
    std::string list;
    for (auto const& workshop : workshops) {
        auto const agenda = template_of(workshop);
        if (!agenda) return tl::unexpected(agenda.error());
        list += (list.empty() ? "" : ", ") + name_of(workshop, *agenda);
        if (which.empty() || which == agenda->key || to_hex(workshop.id).starts_with(which))
            fitting.push_back(workshop);
    }
    if (fitting.size() == 1) return fitting.front();
    if (workshops.empty())
        return fail(ErrorCode::not_a_workshop, file.string(), "it holds no workshop yet");
    return fail(ErrorCode::bad_argument, file.string(),
                (fitting.empty() ? "it holds no such workshop; " : "it holds several workshops; ") +
                    ("name one with --workshop: " + list));
}

// All that a diagnostic holds of the one workshop and those before it.
Expected<void> write_one(SqliteStore& all, Id const& workshop, fs::path const& path) {
    auto const everything = all.facts();
    if (!everything) return tl::unexpected(everything.error());
    auto facts = facts_with_earlier(*everything, workshop);
    std::vector<Fact> ballots;
    for (auto const& fact : facts) {
        auto const* const poll = std::get_if<Poll>(&fact);
        if (!poll) continue;
        auto results = all.results(poll->id);
        if (!results) return tl::unexpected(results.error());
        std::ranges::move(results->ballots, std::back_inserter(ballots));
    }
    std::ranges::move(ballots, std::back_inserter(facts));
    auto const made = SqliteStore::create(path, facts);
    if (!made) return tl::unexpected(made.error());
    return (*made)->put_in_order();
}

Expected<std::unique_ptr<SqliteStore>> reading(sqlite::ForeignFile const& copy) {
    return SqliteStore::open(copy.copy(), SqliteStore::Access::read);
}

}  // namespace

Earlier::Earlier(fs::path file, std::unique_ptr<sqlite::ForeignFile> copy)
    : file_(std::move(file)), copy_(std::move(copy)) {}
Earlier::Earlier(Earlier&&) noexcept = default;
Earlier& Earlier::operator=(Earlier&&) noexcept = default;
Earlier::~Earlier() = default;

Expected<Earlier> Earlier::open(fs::path const& file, std::string const& which,
                                fs::path const& workplace) {
    auto copy = sqlite::ForeignFile::open(file, workplace.empty() ? fs::path(".") : workplace);
    if (!copy) return tl::unexpected(copy.error());
    Earlier earlier(file, std::move(*copy));
    auto const store = reading(*earlier.copy_);
    if (!store) return tl::unexpected(store.error());
    auto const facts = (*store)->facts();
    if (!facts) return tl::unexpected(facts.error());
    auto const own_kiosk = (*store)->own_kiosk();
    if (!own_kiosk) return tl::unexpected(own_kiosk.error());
    earlier.is_kiosks_ = !own_kiosk->is_nil();
    auto workshop = chosen(workshops_held(*facts, *own_kiosk), which, file);
    if (!workshop) return tl::unexpected(workshop.error());
    earlier.workshop_ = std::move(*workshop);
    return earlier;
}

Expected<void> Earlier::create(fs::path const& path, std::span<Fact const> facts,
                               Id const& own_kiosk) const {
    std::error_code ignored;
    if (fs::exists(path, ignored))
        return fail(ErrorCode::bad_argument, path.string(), "the file exists already");
    Aside const aside(path);
    fs::path source = file_;
    if (!is_kiosks_) {
        auto const all = reading(*copy_);
        if (!all) return tl::unexpected(all.error());
        source = aside.path() / file_.filename();
        auto const written = write_one(**all, workshop_.id, source);
        if (!written) return written;
    }
    sqlite::UnfinishedFile unfinished(path);
    auto made = SqliteStore::create(unfinished.path(), facts, own_kiosk);
    if (!made) return tl::unexpected(made.error());
    MergeOptions options;
    options.earlier = true;
    options.workplace = aside.path();
    auto const merged = merge(**made, source, options);
    if (!merged) return tl::unexpected(merged.error());
    made->reset();
    return unfinished.finish(sqlite::Existing::keep);
}

Fact following(std::span<Fact const> facts, Id const& before, Moment const& at) {
    Id workshop, kiosk;
    for (auto const& fact : facts) {
        if (auto const* const it = std::get_if<Workshop>(&fact)) workshop = it->id;
        if (auto const* const it = std::get_if<Kiosk>(&fact); it && kiosk.is_nil()) kiosk = it->id;
    }
    return Revision{random_id(), workshop, field::follows, to_hex(before), next_stamp({}, at.wall),
                    kiosk};
}

Expected<void> check_follows(agenda::Agenda const& agenda, std::string const& name) {
    for (auto const& step : agenda.steps)
        if (std::holds_alternative<agenda::FollowUp>(step.kind)) return {};
    return fail(ErrorCode::bad_argument, name,
                "its agenda has no step of kind \"follow_up\", so that nothing of the earlier "
                "workshop would be told; add one, or leave --after out");
}

}  // namespace jemaa::diagnostic
