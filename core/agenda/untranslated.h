#pragma once

#include <vector>

#include <toml++/toml.h>

#include "agenda/warnings.h"
#include "domain/language.h"

namespace jemaa::agenda {

/// Texts of a template that lack some of the workshop's languages, in no order.
/// A language in which nothing stands at all is named once, at its list.
std::vector<Warning> untranslated(toml::table const& root,
                                  std::vector<LanguageTag> const& languages);

}  // namespace jemaa::agenda
