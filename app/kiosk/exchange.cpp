#include "kiosk/exchange.h"

#include <algorithm>

#include "diagnostic/merge.h"
#include "diagnostic/verify.h"
#include "kiosk/export_places.h"
#include "wording/words.h"

namespace jemaa::kiosk {

namespace fs = std::filesystem;
using namespace session;

namespace {

constexpr char workshop_ending[] = ".jemaa";

bool is_the_open_file(World const& world, fs::path const& file) {
    std::error_code ignored;
    return fs::equivalent(file, world.file, ignored);
}

// Whether it is this kiosk's file, or a copy of it. What lies on a stick is a
// stranger's until it was looked at.
bool is_own(World const& world, fs::path const& file) {
    if (is_the_open_file(world, file)) return true;
    auto const verdict = diagnostic::verify(file, world.file.parent_path());
    auto const ours = world.store.own_kiosk();
    return verdict && ours && verdict->own_kiosk == *ours;
}

// By name; this kiosk's own is not among them. A stick may go at any moment.
std::vector<std::string> others_in(World const& world, fs::path const& folder) {
    std::vector<std::string> names;
    std::error_code gone;
    fs::directory_iterator const end;
    for (fs::directory_iterator at(folder, gone); !gone && at != end; at.increment(gone)) {
        auto const name = at->path().filename();
        if (name.extension() != workshop_ending || is_the_open_file(world, at->path())) continue;
        bool const is_copy = name == world.file.filename() && is_own(world, at->path());
        if (!is_copy) names.push_back(name.string());
    }
    std::ranges::sort(names);
    return names;
}

std::string joined(std::vector<std::string> const& names) {
    std::string text;
    for (auto const& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

TakenIn taken_from(World const& world, fs::path const& file, std::string const& language) {
    TakenIn taken{.file = file.filename().string(), .kiosks = {}};
    auto const report = diagnostic::merge(world.store, file);
    if (!report) {
        taken.error = report.error();
        return taken;
    }
    taken.kiosks = joined(report->kiosks);
    taken.added = report->added();
    taken.known = report->known();
    taken.left_out = report->quarantined() + report->refused();
    for (auto const& doubt : report->doubts)
        taken.notes.push_back(wording::words_for(doubt, language));
    return taken;
}

}  // namespace

std::vector<ExchangePlace> exchange_places(World const& world) {
    std::vector<ExchangePlace> places;
    for (auto const& stick : removable_places())
        places.push_back({stick.string(), stick.filename().string(), others_in(world, stick)});
    std::error_code ignored;
    if (!world.shared_folder.empty() && fs::is_directory(world.shared_folder, ignored))
        places.push_back({world.shared_folder.string(), "", others_in(world, world.shared_folder)});
    return places;
}

Happening put_copy(World const& world, std::string const& folder) {
    fs::path const copy = fs::path(folder) / world.file.filename();
    std::error_code ignored;
    if (is_the_open_file(world, copy)) return FilePut{copy.string()};  // it lies there itself
    if (fs::exists(copy, ignored) && !is_own(world, copy))
        return ExchangeFailed{{ErrorCode::bad_argument, copy.string(),
                               "another file has this name; rename one of them"}};
    if (auto written = world.store.write_copy(copy); !written)
        return ExchangeFailed{written.error()};
    return FilePut{copy.string()};
}

Happening take_in(World const& world, std::string const& folder, std::string const& language) {
    FilesTaken answer;
    for (auto const& name : others_in(world, folder))
        answer.taken.push_back(taken_from(world, fs::path(folder) / name, language));
    auto facts = world.store.facts();
    if (!facts) return ExchangeFailed{facts.error()};
    auto counts = world.store.ballot_counts();
    if (!counts) return ExchangeFailed{counts.error()};
    answer.facts = std::move(*facts);
    answer.ballot_counts = std::move(*counts);
    return answer;
}

}  // namespace jemaa::kiosk
