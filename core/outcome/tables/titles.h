#pragma once

#include <string>
#include <string_view>

#include "outcome/contents.h"
#include "outcome/csv.h"

/// What people saw on the ballot.
namespace jemaa::outcome {

/// What was said of an item in a language under `field` ("title."), or of one of
/// the template's themes what the template says; empty where nothing is.
std::string words_in(Contents const& contents, Id const& item, std::string_view field,
                     LanguageTag const& language);

/// The option's title in a language, as append_titles() adds it.
std::string title_in(Contents const& contents, PollOption const& option,
                     LanguageTag const& language);

/// The title of a line: an item, an idea or an option of the template, of this
/// workshop or one before.
std::string title_of_line(Contents const& contents, Id const& line, LanguageTag const& language);

/// Adds the option's title in each of the workshop's languages: the template's;
/// or an idea's words, in whatever language they were given; or what was said of
/// an item.
void append_titles(CsvRow& row, Contents const& contents, PollOption const& option);

/// One emoji, or empty.
std::string pictogram_of(Contents const& contents, PollOption const& option);

}  // namespace jemaa::outcome
