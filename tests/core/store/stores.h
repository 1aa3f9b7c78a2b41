#pragma once

#include <memory>

#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "sqlite/sqlite_store.h"
#include "store/memory_store.h"

/// The stores that the contract is tested over.
struct InMemory {
    InMemory() = default;
    InMemory(std::vector<jemaa::Fact> const& facts, jemaa::Id const& own_kiosk)
        : memory(own_kiosk) {
        REQUIRE(memory.append(facts));
    }
    jemaa::Store& store() { return memory; }
    void reopen() {}

    jemaa::MemoryStore memory;
};

struct InSqlite {
    InSqlite() : InSqlite({}, {}) {}
    InSqlite(std::vector<jemaa::Fact> const& facts, jemaa::Id const& own_kiosk) {
        auto created = jemaa::SqliteStore::create(path, facts, own_kiosk);
        REQUIRE(created);
        sqlite = std::move(*created);
    }
    jemaa::Store& store() { return *sqlite; }
    void reopen() {
        sqlite.reset();
        auto opened = jemaa::SqliteStore::open(path, jemaa::SqliteStore::Access::write);
        REQUIRE(opened);
        sqlite = std::move(*opened);
    }

    TemporaryFolder folder;
    std::filesystem::path path = folder / "workshop.jemaa";
    std::unique_ptr<jemaa::SqliteStore> sqlite;
};

template <typename T>
jemaa::ErrorCode code_of(jemaa::Expected<T> const& outcome) {
    REQUIRE_FALSE(outcome);
    return outcome.error().code;
}

inline jemaa::Expected<void> append(jemaa::Store& store, jemaa::Fact const& fact) {
    return store.append(std::span(&fact, 1));
}
