#include "kiosk/rehearsal_files.h"

#include <array>
#include <fstream>
#include <sstream>

#include "base/resource.h"
#include "clips/template_clips.h"
#include "diagnostic/key.h"
#include "diagnostic/merge.h"
#include "formats/export.h"
#include "session/update.h"
#include "sqlite/sqlite_store.h"
#include "wording/headings.h"

namespace jemaa::kiosk {

namespace fs = std::filesystem;

namespace {

constexpr Seed founding_seed{1};

std::string sample_of(Options const& options) {
    return options.sample.empty() ? "batna" : options.sample;
}

Expected<Source> file_source(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorCode::file_missing, path.string(), "cannot be read");
    std::ostringstream content;
    content << file.rdbuf();
    return Source{content.str(), path.string(), clips::folder_beside(path)};
}

Expected<Source> built_in(std::string const& name, char const* why_not) {
    auto const text = resource("assets/samples/" + name + ".toml");
    if (!text) return fail(ErrorCode::file_missing, name, why_not);
    return Source{std::string(*text), name + ".toml"};
}

// --- What a former rehearsal left ---------------------------------------------

// "01-attract.png"
bool is_picture(fs::path const& file) {
    auto const name = file.filename().string();
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return name.size() > 3 && is_digit(name[0]) && is_digit(name[1]) &&
           file.extension() == ".png" && name.find('-') <= 3;
}

// "rehearsal.jemaa", "rehearsal-2.jemaa.key", "rehearsal-2-outcome-2026-11-24"
bool is_of_a_kiosk(fs::path const& file) {
    auto const name = file.filename().string();
    if (!name.starts_with("rehearsal")) return false;
    auto const rest = name.substr(std::string_view("rehearsal").size());
    bool const numbered = rest.size() > 1 && rest[0] == '-' && rest[1] >= '1' && rest[1] <= '9';
    auto const ending = numbered ? rest.substr(2) : rest;
    return ending == ".jemaa" || ending == ".jemaa.key" || ending == ".jemaa-journal" ||
           ending.starts_with("-outcome-");
}

void add_matching(std::vector<fs::path>& found, fs::path const& folder,
                  bool (*matches)(fs::path const&)) {
    std::error_code ignored;
    for (auto const& entry : fs::directory_iterator(folder, ignored))
        if (matches(entry.path())) found.push_back(entry.path());
}

void clear_former(fs::path const& out) {
    std::vector<fs::path> former{out / "rehearsal-done.csv", out / "rehearsal-diagnostic.jemaa",
                                 out / "rehearsal-diagnostic.jemaa-journal",
                                 out / "rehearsal-tables"};
    add_matching(former, out, is_of_a_kiosk);
    add_matching(former, out / "shared", is_of_a_kiosk);
    add_matching(former, out / "screens", is_picture);
    std::error_code ignored;
    for (auto const& path : former) fs::remove_all(path, ignored);
}

std::vector<std::string> names_of(std::vector<fs::path> const& files) {
    std::vector<std::string> names;
    for (auto const& file : files) names.push_back(file.stem().string());
    return names;
}

std::vector<Id> kiosks_in(std::vector<Fact> const& facts) {
    std::vector<Id> kiosks;
    for (auto const& fact : facts)
        if (auto const* kiosk = std::get_if<Kiosk>(&fact)) kiosks.push_back(kiosk->id);
    return kiosks;
}

}  // namespace

Expected<Source> template_of(Options const& options) {
    if (!options.template_file.empty()) return file_source(options.template_file);
    return built_in(sample_of(options), "no such sample is built in");
}

Expected<Source> room_of(Options const& options) {
    if (!options.room.empty()) return file_source(options.room);
    if (!options.template_file.empty())
        return fail(ErrorCode::file_missing, options.template_file.string(),
                    "nobody comes to its rehearsal yet; name people with --room");
    return built_in(sample_of(options) + "-room", "no people are written for this sample");
}

std::vector<fs::path> rehearsal_files(Options const& options) {
    if (options.kiosks == 1) return {options.out / "rehearsal.jemaa"};
    std::vector<fs::path> files;
    for (int i = 1; i <= options.kiosks; ++i)
        files.push_back(options.out / ("rehearsal-" + std::to_string(i) + ".jemaa"));
    return files;
}

fs::path rehearsal_shared(Options const& options) {
    return options.out / "shared";
}

Expected<void> make_rehearsal(Options const& options) {
    auto const source = template_of(options);
    if (!source) return tl::unexpected(source.error());
    auto const agenda = agenda::parse(source->text, source->name);
    if (!agenda) return tl::unexpected(agenda.error());
    std::error_code ignored;
    clear_former(options.out);
    fs::create_directories(options.out / "screens", ignored);
    if (options.kiosks > 1) fs::create_directories(rehearsal_shared(options), ignored);
    auto const files = rehearsal_files(options);
    Chance chance(founding_seed);
    auto const facts =
        session::founding_facts(*agenda, source->text, names_of(files), 0, moment_now(), chance);
    auto const kiosks = kiosks_in(facts);
    for (std::size_t i = 0; i < files.size(); ++i)
        if (auto const made = SqliteStore::create(files[i], facts, kiosks[i]); !made)
            return tl::unexpected(made.error());
    return {};
}

Expected<void> unite_rehearsal(Options const& options) {
    if (options.kiosks == 1) return {};
    auto const store = SqliteStore::create(options.out / "rehearsal-diagnostic.jemaa");
    if (!store) return tl::unexpected(store.error());
    for (auto const& file : rehearsal_files(options))
        if (auto const merged = diagnostic::merge(**store, file); !merged)
            return tl::unexpected(merged.error());
    static constexpr std::array formats{outcome::Format::package};
    return outcome::export_outcome(**store, options.out / "rehearsal-tables", formats,
                                   wording::headings_in(options.language));
}

}  // namespace jemaa::kiosk
