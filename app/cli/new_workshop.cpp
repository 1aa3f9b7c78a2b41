#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/template_file.h"
#include "clips/template_clips.h"
#include "diagnostic/following.h"
#include "session/update.h"
#include "sqlite/sqlite_store.h"
#include "text/messages.h"

namespace jemaa::cli {

namespace fs = std::filesystem;
using diagnostic::Earlier;

namespace {

// A name begins the names of files and is printed on cards.
bool is_name(std::string const& name) {
    return !name.empty() && code_points(name) <= 60 && is_valid_utf8(name) &&
           trimmed(name) == name && name.front() != '.' &&
           std::none_of(name.begin(), name.end(),
                        [](char c) { return c == '/' || static_cast<unsigned char>(c) < 0x20; });
}

std::vector<fs::path> files_of(NewWorkshop const& wanted, std::string const& name) {
    std::vector<fs::path> files;
    for (int i = 1; i <= wanted.kiosks; ++i)
        files.push_back(wanted.folder / fmt::format("{}-{}.jemaa", name, i));
    return files;
}

Expected<void> check_places(std::vector<fs::path> const& files) {
    std::error_code ignored;
    for (auto const& file : files)
        if (fs::exists(file, ignored))
            return fail(ErrorCode::bad_argument, file.string(),
                        "it exists already; choose another --name or --out");
    if (files.front().has_parent_path())
        fs::create_directories(files.front().parent_path(), ignored);
    return {};
}

std::vector<Kiosk> kiosks_of(std::vector<Fact> const& facts) {
    std::vector<Kiosk> kiosks;
    for (auto const& fact : facts)
        if (auto const* kiosk = std::get_if<Kiosk>(&fact)) kiosks.push_back(*kiosk);
    return kiosks;
}

Expected<void> make_file(fs::path const& file, std::vector<Fact> const& facts, Id const& kiosk,
                         std::optional<Earlier> const& earlier) {
    if (earlier) return earlier->create(file, facts, kiosk);
    auto const made = SqliteStore::create(file, facts, kiosk);
    if (!made) return tl::unexpected(made.error());
    return {};
}

// The workshop that the new one follows, if one was named.
Expected<std::optional<Earlier>> earlier_of(NewWorkshop const& wanted, agenda::Agenda const& agenda,
                                            std::string const& template_place) {
    if (wanted.after.empty()) return std::nullopt;
    if (auto const told = diagnostic::check_follows(agenda, template_place); !told)
        return tl::unexpected(told.error());
    auto earlier = Earlier::open(wanted.after, wanted.workshop, wanted.folder);
    if (!earlier) return tl::unexpected(earlier.error());
    return std::optional(std::move(*earlier));
}

// A workshop is there on all its kiosks or on none.
Expected<void> make_files(std::vector<fs::path> const& files, std::vector<Fact> const& facts,
                          std::optional<Earlier> const& earlier) {
    auto const kiosks = kiosks_of(facts);
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto const made = make_file(files[i], facts, kiosks[i].id, earlier);
        if (made) continue;
        std::error_code ignored;
        for (std::size_t before = 0; before < i; ++before) fs::remove(files[before], ignored);
        return tl::unexpected(made.error());
    }
    return {};
}

std::string report(std::vector<fs::path> const& files, std::vector<Fact> const& facts, int cards,
                   std::string_view language) {
    std::string lines;
    auto const kiosks = kiosks_of(facts);
    for (std::size_t i = 0; i < files.size(); ++i)
        lines += text::message(language, "cli.made",
                               {{"where", files[i].string()},
                                {"kiosk", kiosks[i].name},
                                {"cards", text::message_n(language, "cli.cards", cards)}}) +
                 "\n";
    return lines;
}

std::string told(std::vector<Error> const& clips, std::string_view language) {
    std::string lines;
    for (auto const& clip : clips)
        lines += text::message(language, "cli.warning",
                               {{"where", clip.where}, {"detail", clip.detail}}) +
                 "\n";
    return lines;
}

}  // namespace

Expected<std::string> new_workshop(NewWorkshop const& wanted, std::string_view language) {
    auto const source = find_template(wanted.source);
    if (!source) return tl::unexpected(source.error());
    auto const agenda = agenda::parse(source->text, source->place);
    if (!agenda) return tl::unexpected(agenda.error());
    auto const& name = wanted.name.empty() ? source->name : wanted.name;
    if (!is_name(name))
        return fail(ErrorCode::bad_argument, name, "give a short --name without a slash");
    std::vector<std::string> kiosk_names;
    for (int i = 1; i <= wanted.kiosks; ++i) kiosk_names.push_back(fmt::format("{} {}", name, i));
    auto const files = files_of(wanted, name);
    if (auto const free = check_places(files); !free) return tl::unexpected(free.error());
    Chance chance(random_seed());
    auto const earlier = earlier_of(wanted, *agenda, source->place);
    if (!earlier) return tl::unexpected(earlier.error());
    auto const now = moment_now();
    auto facts =
        session::founding_facts(*agenda, source->text, kiosk_names, wanted.cards, now, chance);
    auto found = clips::read_template_clips(*agenda, source->clips);
    for (auto& fact :
         clips::clip_facts(std::move(found.clips), kiosks_of(facts).front().id, now, chance))
        facts.push_back(std::move(fact));
    if (*earlier) facts.push_back(diagnostic::following(facts, (*earlier)->workshop().id, now));
    if (auto const made = make_files(files, facts, *earlier); !made)
        return tl::unexpected(made.error());
    return report(files, facts, wanted.cards, language) + told(found.wrong, language);
}

}  // namespace jemaa::cli
