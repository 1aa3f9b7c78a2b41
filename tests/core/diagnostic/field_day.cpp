#include "core/diagnostic/field_day.h"

#include <algorithm>

#include "domain/card_code.h"
#include "sqlite/canonical_reader.h"

using namespace jemaa;

namespace {

constexpr std::int64_t morning = 1'790'000'000'000;

Poll new_poll(Step const& step, std::string const& key) {
    return {poll_id(step.id, key), step.id, key, "dots", {{{"dots", 5}, {"per_option", 3}}}};
}

std::vector<PollOption> options_of(Poll const& poll) {
    std::vector<PollOption> options;
    for (std::string const key : {"design", "fair", "silver"})
        options.push_back({derived_id(poll.id, key), poll.id, key, {}, 0});
    std::ranges::sort(options, {}, &PollOption::id);
    return options;
}

Ballot cast(Poll const& poll, std::vector<PollOption> const& options, int way) {
    Ballot ballot{random_id(), poll.id, {}};
    for (int i = 0; i < std::ssize(options); ++i)
        ballot.marks.push_back(
            {options[static_cast<std::size_t>(i)].id, (i + way) % 3, (i * way) % 4});
    return ballot;
}

}  // namespace

FieldDay::FieldDay(std::string name)
    : workshop{derived_id({}, name), "[workshop]\nkey = \"" + name + "\"\n", morning},
      welcome{derived_id(workshop.id, "welcome"), workshop.id, "welcome", "welcome", 0},
      ideas{derived_id(workshop.id, "ideas"), workshop.id, "ideas", "ideas", 1},
      vote{derived_id(workshop.id, "vote"), workshop.id, "vote", "vote", 2},
      poll(new_poll(vote, "")),
      second(new_poll(vote, "2")),
      options(options_of(poll)),
      second_options(options_of(second)) {}

std::vector<Fact> FieldDay::common() const {
    std::vector<Fact> facts{workshop, welcome, ideas, vote, poll, second};
    facts.insert(facts.end(), options.begin(), options.end());
    facts.insert(facts.end(), second_options.begin(), second_options.end());
    return facts;
}

Kiosk FieldDay::kiosk(int number) const {
    auto const name = "Kiosk " + std::to_string(number);
    return {derived_id(workshop.id, name), workshop.id, name};
}

std::vector<Fact> FieldDay::gathered(int number, int ballots) const {
    auto const own = kiosk(number);
    Stamp const stamp{morning + number, 1};
    Id const cell_id = derived_id(welcome.id, to_hex(own.id) + "/artisan/woman");
    AttendanceCell const cell{cell_id, welcome.id, own.id, "artisan", "woman"};
    Bytes const drawing{'p', 'n', 'g', static_cast<std::uint8_t>(number)};
    Attachment const attachment{content_id(drawing), "image/png", drawing};
    std::vector<Fact> facts{own, cell, attachment};
    facts.emplace_back(
        Revision{random_id(), cell.id, "count", std::to_string(ballots + 1), stamp, own.id});
    facts.emplace_back(Idea{random_id(), ideas.id, own.id, "fr", "💍", "Une foire", attachment.id});
    facts.emplace_back(Idea{random_id(), ideas.id, own.id, "ar", "", "سوق دولية", {}});
    Item const item{random_id(), ideas.id, own.id, "theme", "", "🧵"};
    facts.emplace_back(item);
    facts.emplace_back(Revision{random_id(), item.id, "title.fr", "Thème", stamp, own.id});
    facts.emplace_back(JournalEntry{random_id(), stamp, own.id, "start", vote.id, ""});
    for (int i = 0; i < ballots; ++i) {
        int const printed = number * 1000 + i;
        Card const card{card_id(workshop.id, printed), own.id, printed};
        facts.emplace_back(card);
        facts.emplace_back(CardUse{card_use_id(poll.id, card.id), poll.id, card.id});
        facts.emplace_back(CardUse{card_use_id(second.id, card.id), second.id, card.id});
        facts.emplace_back(cast(poll, options, i));
        facts.emplace_back(cast(second, second_options, i + number));
    }
    return facts;
}

std::filesystem::path FieldDay::make_file(std::filesystem::path const& folder, int number,
                                          int ballots) const {
    auto const path = folder / (kiosk(number).name + ".jemaa");
    auto facts = common();
    auto const own = gathered(number, ballots);
    facts.insert(facts.end(), own.begin(), own.end());
    expect(SqliteStore::create(path, facts, kiosk(number).id));
    return path;
}

std::unique_ptr<SqliteStore> new_diagnostic(std::filesystem::path const& path) {
    return expect(SqliteStore::create(path));
}

std::unique_ptr<SqliteStore> opened(std::filesystem::path const& path) {
    return expect(SqliteStore::open(path, SqliteStore::Access::write));
}

std::string hash_of_file(SqliteStore& store) {
    return hash_of(expect(sqlite::read_manifest(store)));
}

diagnostic::Sealed sealed(std::filesystem::path const& path, std::int64_t wall_ms) {
    auto key = path;
    return expect(diagnostic::seal(*opened(path), key += ".key", Milliseconds(wall_ms)));
}

diagnostic::MergeReport merged(SqliteStore& into, std::filesystem::path const& file,
                               diagnostic::MergeOptions const& options) {
    return expect(diagnostic::merge(into, file, options));
}
