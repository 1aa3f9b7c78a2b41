#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "outcome/contents.h"
#include "outcome/csv.h"

/// How values are written in a cell.
namespace jemaa::outcome {

/// Empty for the nil id.
std::string id_cell(Id const& id);

std::string yes_or_no(bool yes);

/// A moment in UTC, "2026-11-24T14:05:09Z"; empty for a time that no
/// calendar of four digits has.
std::string moment_cell(std::int64_t wall_ms);

/// A field that holds a number of 0 or more, a month ("2027-03") or the id of
/// another fact. A value that is none is left out: the table `lineage` has it.
std::string number_field(Contents const& contents, Id const& subject, std::string_view field);
std::string month_field(Contents const& contents, Id const& subject, std::string_view field);
std::string id_field(Contents const& contents, Id const& subject, std::string_view field);

/// What is said in a language; empty where nothing is.
std::string_view exactly_in(LocalizedText const& text, LanguageTag const& language);

/// Adds a cell for each of the workshop's languages: what was said of the item
/// under `field` ("title."), else what the template says.
void append_words(CsvRow& row, Contents const& contents, Id const& item, std::string_view field,
                  LocalizedText const& otherwise = {});
void append_texts(CsvRow& row, Contents const& contents, LocalizedText const& text);
/// The same for other languages than one workshop's.
void append_texts(CsvRow& row, std::vector<LanguageTag> const& languages,
                  LocalizedText const& text);

/// Names a poll in every table: the key of its step; of a further poll of the
/// step, "step/2": the round, or the version of the statement.
std::string poll_name(Contents const& contents, Poll const& poll);

/// In the order of the agenda, the polls of one step by round.
std::vector<Poll> polls_in_order(Contents const& contents);

/// The step of the agenda; nullptr when it is in none.
agenda::AgendaStep const* step_of(Contents const& contents, Id const& step);

}  // namespace jemaa::outcome
