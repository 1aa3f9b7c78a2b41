#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "session/record.h"

/// What revisions say of items.
namespace jemaa::session {

/// A whole number; 0 when none was given.
std::int64_t amount_of(Record const& record, Id const& item, std::string_view field);

/// Its emoji; empty when it has none, or is no item.
std::string pictogram_of(Record const& record, Id const& item);

bool is_hidden(Record const& record, Id const& item);

/// The item of this kind and step with a template's key; its id derives from
/// these, so that all kiosks have the same.
Id template_item_id(Id const& step, std::string_view kind, std::string_view key);

}  // namespace jemaa::session
