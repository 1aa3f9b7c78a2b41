#include "tables/cells.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace jemaa::outcome {
namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_month(std::string_view text) {
    if (text.size() != 7 || text[4] != '-' || !is_digits(text.substr(0, 4))) return false;
    auto const month = text.substr(5);
    return is_digits(month) && month >= "01" && month <= "12";
}

constexpr std::int64_t ms_per_day = 86'400'000;
constexpr std::int64_t end_of_9999_ms = 253'402'300'800'000;
constexpr std::size_t most_digits = 18;  // fits 64 bits

}  // namespace

std::string id_cell(Id const& id) {
    return id.is_nil() ? std::string() : to_hex(id);
}

std::string yes_or_no(bool yes) {
    return yes ? "yes" : "no";
}

std::string moment_cell(std::int64_t wall_ms) {
    if (wall_ms < 0 || wall_ms >= end_of_9999_ms) return {};
    std::chrono::year_month_day const day{
        std::chrono::sys_days(std::chrono::days(wall_ms / ms_per_day))};
    auto const seconds = wall_ms % ms_per_day / 1'000;
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                       seconds / 3'600, seconds / 60 % 60, seconds % 60);
}

std::string number_field(Contents const& contents, Id const& subject, std::string_view field) {
    auto const value = value_of(contents, subject, field);
    return is_digits(value) && value.size() <= most_digits ? value : std::string();
}

std::string month_field(Contents const& contents, Id const& subject, std::string_view field) {
    auto const value = value_of(contents, subject, field);
    return is_month(value) ? value : std::string();
}

std::string id_field(Contents const& contents, Id const& subject, std::string_view field) {
    auto const value = value_of(contents, subject, field);
    return id_from_hex(value) ? value : std::string();
}

std::string_view exactly_in(LocalizedText const& text, LanguageTag const& language) {
    auto const found = text.all().find(language);
    return found == text.all().end() ? std::string_view() : std::string_view(found->second);
}

void append_words(CsvRow& row, Contents const& contents, Id const& item, std::string_view field,
                  LocalizedText const& otherwise) {
    for (auto const& language : contents.agenda.languages)
        row.push_back(value_of(contents, item, std::string(field) + language,
                               exactly_in(otherwise, language)));
}

void append_texts(CsvRow& row, Contents const& contents, LocalizedText const& text) {
    append_texts(row, contents.agenda.languages, text);
}

void append_texts(CsvRow& row, std::vector<LanguageTag> const& languages,
                  LocalizedText const& text) {
    for (auto const& language : languages) row.emplace_back(exactly_in(text, language));
}

std::string poll_name(Contents const& contents, Poll const& poll) {
    auto const step = step_key(contents, poll.step);
    int const round = round_of(contents, poll);
    return round == 1 ? step : step + "/" + std::to_string(round);
}

std::vector<Poll> polls_in_order(Contents const& contents) {
    std::vector<Poll> polls;
    for (auto const& [id, poll] : contents.polls) polls.push_back(poll);
    std::ranges::sort(polls, {}, [&](Poll const& poll) {
        auto const place = agenda::find_step(contents.agenda, step_key(contents, poll.step));
        return std::tuple(place, round_of(contents, poll), poll.id);
    });
    return polls;
}

agenda::AgendaStep const* step_of(Contents const& contents, Id const& step) {
    auto const place = agenda::find_step(contents.agenda, step_key(contents, step));
    return place < 0 ? nullptr : &contents.agenda.steps[static_cast<std::size_t>(place)];
}

}  // namespace jemaa::outcome
