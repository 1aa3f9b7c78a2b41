#include "sqlite/queries.h"

#include <stdexcept>

#include "base/resource.h"

namespace jemaa::sqlite {

SQLite::Statement& Queries::operator[](std::string const& name) {
    auto found = compiled_.find(name);
    if (found == compiled_.end()) {
        auto const text = resource("core/store/sqlite/queries/" + name + ".sql");
        if (!text) throw std::logic_error("no query " + name);
        found = compiled_.try_emplace(name, database_, std::string(*text)).first;
    }
    found->second.reset();
    found->second.clearBindings();
    return found->second;
}

}  // namespace jemaa::sqlite
