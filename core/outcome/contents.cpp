#include "outcome/contents.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>
#include <vector>

#include "domain/field.h"
#include "domain/merges.h"
#include "domain/rounds.h"
#include "domain/workshops.h"

namespace jemaa::outcome {
namespace {

// Sorts facts into the contents, in whatever order they come.
struct Sorting {
    Contents& contents;
    std::vector<Workshop> workshops;

    void operator()(Workshop const& workshop) { workshops.push_back(workshop); }
    void operator()(Kiosk const& kiosk) { contents.kiosks.emplace(kiosk.id, kiosk); }
    void operator()(Step const& step) { contents.steps.emplace(step.id, step); }
    void operator()(AttendanceCell const& cell) { contents.attendance.emplace(cell.id, cell); }
    void operator()(Idea const& idea) { contents.ideas.emplace(idea.id, idea); }
    void operator()(Attachment const& attachment) {
        contents.media.emplace(attachment.id, std::make_shared<Attachment const>(attachment));
    }
    void operator()(Poll const& poll) { contents.polls.emplace(poll.id, poll); }
    void operator()(PollOption const& option) { contents.options.emplace(option.id, option); }
    void operator()(Item const& item) { contents.items.emplace(item.id, item); }
    void operator()(auto const&) {}  // not for the tables
    void operator()(JournalEntry const& entry) { contents.journal.push_back(entry); }
    void operator()(Source const& source) { contents.sources.push_back(source); }
    void operator()(Seal const& seal) {
        auto const [place, first] = contents.seals.try_emplace(seal.kiosk, seal);
        auto& newest = place->second;
        if (!first && std::tie(seal.stamp, seal.id) > std::tie(newest.stamp, newest.id))
            newest = seal;
    }
    void operator()(Revision const& revision) {
        contents.revisions.push_back(revision);
        auto const [place, first] =
            contents.newest.try_emplace({revision.subject, revision.field}, revision);
        auto& newest = place->second;
        if (!first && std::tie(revision.stamp, revision.id) > std::tie(newest.stamp, newest.id))
            newest = revision;
    }
};

// So that the order in which facts were stored never shows.
void put_in_order(Contents& contents) {
    std::ranges::sort(contents.revisions, {}, [](Revision const& revision) {
        return std::tie(revision.subject, revision.field, revision.stamp, revision.id);
    });
    std::ranges::sort(contents.journal, {},
                      [](JournalEntry const& entry) { return std::tie(entry.stamp, entry.id); });
    std::ranges::sort(contents.sources, {}, &Source::hash);
}

// Recorded voices are no contributions.
void keep_media_of_ideas(Contents& contents) {
    std::set<Id> attached;
    for (auto const& [id, idea] : contents.ideas) attached.insert(idea.attachment);
    std::erase_if(contents.media, [&](auto const& one) { return !attached.contains(one.first); });
}

// The workshop and those before it; `followed` says which each one follows.
Expected<Contents> chain_of(std::vector<Fact> const& facts, Id const& workshop,
                            std::map<Id, Id> followed) {
    Contents contents;
    Sorting sorting{contents, {}};
    for (auto const* fact : facts_of(facts, workshop)) std::visit(sorting, *fact);
    keep_media_of_ideas(contents);
    put_in_order(contents);
    contents.workshop = sorting.workshops.at(0);
    auto agenda = agenda::parse(contents.workshop.template_text, "template");
    if (!agenda) return tl::unexpected(agenda.error());
    contents.agenda = std::move(*agenda);
    auto const found = followed.extract(workshop);
    if (!found) return contents;
    auto before = chain_of(facts, found.mapped(), std::move(followed));
    if (!before) return before;
    contents.before = std::make_shared<Contents const>(std::move(*before));
    return contents;
}

}  // namespace

Expected<Contents> read_contents(Store& store) {
    auto const facts = store.facts();
    if (!facts) return tl::unexpected(facts.error());
    auto const is_workshop = [](Fact const& fact) { return std::get_if<Workshop>(&fact); };
    if (std::ranges::none_of(*facts, is_workshop))
        return fail(ErrorCode::not_a_workshop, {}, "it holds no workshop yet");
    auto const newest = newest_workshops(*facts);
    if (newest.size() != 1) return fail(ErrorCode::damaged, {}, "it holds more than one workshop");
    return contents_of(*facts, newest.front().id);
}

Expected<Contents> contents_of(std::vector<Fact> const& facts, Id const& workshop) {
    return chain_of(facts, workshop, followed_workshops(facts));
}

std::string value_of(Contents const& contents, Id const& subject, std::string_view field,
                     std::string_view otherwise) {
    auto const found = contents.newest.find({subject, std::string(field)});
    return std::string(found == contents.newest.end() ? otherwise : found->second.value);
}

Revision const* newest_word(Contents const& contents, Id const& subject, std::string_view field) {
    Revision const* newest = nullptr;
    for (auto const* at = &contents; at; at = at->before.get()) {
        auto const said = at->newest.find({subject, std::string(field)});
        if (said == at->newest.end()) continue;
        auto const& word = said->second;
        if (!newest || std::tie(word.stamp, word.id) > std::tie(newest->stamp, newest->id))
            newest = &word;
    }
    return newest;
}

Expected<std::int64_t> people_in(Contents const& contents, AttendanceCell const& cell) {
    auto const value = value_of(contents, cell.id, field::count, "0");
    std::int64_t people = 0;
    auto const [end, trouble] = std::from_chars(value.data(), value.data() + value.size(), people);
    if (trouble != std::errc() || end != value.data() + value.size() || people < 0)
        return fail(ErrorCode::damaged, {}, "attendance of \"" + cell.category + "\": no number");
    return people;
}

std::string current_text(Contents const& contents, Idea const& idea) {
    return value_of(contents, idea.id, field::text, idea.text);
}

std::string step_key(Contents const& contents, Id const& step) {
    auto const found = contents.steps.find(step);
    return found == contents.steps.end() ? std::string() : found->second.key;
}

std::string vote_key(Contents const& contents, Id const& poll) {
    auto const found = contents.polls.find(poll);
    return found == contents.polls.end() ? std::string() : step_key(contents, found->second.step);
}

int round_of(Contents const& contents, Poll const& poll) {
    for (auto const& round : rounds_of(contents.polls, contents.items, poll.step, contents.newest))
        if (round.poll.id == poll.id) return round.number;
    return 1;
}

std::string item_text(Contents const& contents, Id const& item, std::string_view language) {
    auto const title = value_of(contents, item, field::title + std::string(language));
    return title.empty() ? value_of(contents, item, field::words + std::string(language)) : title;
}

bool is_closed(Contents const& contents, Poll const& poll) {
    return is_closed(poll, contents.newest);
}

std::map<Id, Id> merges_of(Contents const& contents, Id const& poll) {
    return jemaa::merges_of(contents.options, poll, [&](Id const& option) {
        return value_of(contents, option, field::merged_into);
    });
}

agenda::Choice const* choice_of(Contents const& contents, PollOption const& option) {
    auto const step = agenda::find_step(contents.agenda, vote_key(contents, option.poll));
    if (step < 0) return nullptr;
    auto const& kind = contents.agenda.steps[static_cast<std::size_t>(step)].kind;
    if (auto const* const vote = std::get_if<agenda::Vote>(&kind))
        for (auto const& choice : vote->options)
            if (choice.key == option.key) return &choice;
    return nullptr;
}

}  // namespace jemaa::outcome
