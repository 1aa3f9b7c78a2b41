#include "sqlite/standing.h"

#include "domain/field.h"
#include "sqlite/fact_reader.h"

namespace jemaa::sqlite {

std::optional<Revision> newest_revision(Queries& queries, Id const& subject,
                                        std::string const& field) {
    auto& query = queries["newest_revision"];
    Binder(query) << subject << field;
    std::optional<Revision> revision;
    if (query.executeStep()) read_row(query, revision.emplace());
    query.reset();
    return revision;
}

Id own_kiosk_of(Queries& queries) {
    auto& query = queries["select_own_kiosk"];
    Id kiosk;
    if (query.executeStep()) RowReader(query) >> kiosk;
    query.reset();
    return kiosk;
}

std::optional<Seal> newest_seal(Queries& queries, Id const& kiosk) {
    auto& query = queries["newest_seal"];
    Binder(query) << kiosk;
    std::optional<Seal> seal;
    if (query.executeStep()) read_row(query, seal.emplace());
    query.reset();
    return seal;
}

bool is_open_again(Queries& queries, Seal const& seal) {
    auto const reopened = newest_revision(queries, seal.kiosk, field::reopened);
    return reopened && reopened->kiosk == seal.kiosk && reopened->stamp > seal.stamp;
}

}  // namespace jemaa::sqlite
