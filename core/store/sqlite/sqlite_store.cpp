#include "sqlite/sqlite_store.h"

#include <type_traits>
#include <utility>

#include "sqlite/connection.h"
#include "sqlite/creation.h"
#include "sqlite/fact_reader.h"
#include "sqlite/fact_writer.h"
#include "sqlite/in_transaction.h"
#include "sqlite/ordering.h"
#include "sqlite/row.h"
#include "sqlite/sqlite_error.h"
#include "sqlite/standing.h"
#include "sqlite/unfinished_file.h"
#include "store/admission.h"
#include "store/card_votes.h"

namespace jemaa {
namespace {

using sqlite::Connection;
using sqlite::in_transaction;
using SQLite::TransactionBehavior;

template <typename Work>
std::invoke_result_t<Work> read(Connection& connection, Work work) {
    return in_transaction(connection, TransactionBehavior::DEFERRED, ErrorCode::read_failed, work);
}

}  // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection)) {}

SqliteStore::~SqliteStore() = default;

Expected<std::unique_ptr<SqliteStore>> SqliteStore::create(std::filesystem::path const& path,
                                                           std::span<Fact const> facts,
                                                           Id const& own_kiosk) {
    auto const found = [&](std::filesystem::path const& unfinished) -> Expected<void> {
        auto store = open(unfinished, Access::write);
        if (!store) return tl::unexpected(store.error());
        auto const kept = (*store)->append(facts);
        return kept ? (*store)->belong_to(own_kiosk) : kept;
    };
    auto const created = sqlite::create_file(path, sqlite::all_migrations(), found);
    if (!created) return tl::unexpected(created.error());
    return open(path, Access::write);
}

Expected<std::unique_ptr<SqliteStore>> SqliteStore::open(std::filesystem::path const& path,
                                                         Access access) {
    auto connection = sqlite::open_connection(path, access);
    if (!connection) return tl::unexpected(connection.error());
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(*connection)));
}

Expected<void> SqliteStore::append(std::span<Fact const> facts) {
    auto& connection = *connection_;
    auto const where = connection.path.string();
    auto const order = admitted(facts, where);
    if (!order) return tl::unexpected(order.error());
    Fact const* current = nullptr;
    auto const keep_all = [&]() -> Expected<void> {
        sqlite::FactWriter writer(connection.database, connection.queries);
        for (auto const* fact : *order) {
            current = fact;
            if (!writer.keep(*fact))
                return fail(ErrorCode::write_failed, where, "the id is there with other content");
        }
        current = nullptr;
        if (writer.vote_again())
            return fail(ErrorCode::write_failed, where, std::string("card_use: ") + second_vote);
        writer.forget_order();
        return {};
    };
    auto outcome = in_transaction(connection, TransactionBehavior::IMMEDIATE,
                                  ErrorCode::write_failed, keep_all);
    if (!outcome && current != nullptr)
        outcome.error().detail.insert(0, std::string(kind_of(*current)) + ": ");
    return outcome;
}

Expected<std::vector<Fact>> SqliteStore::facts() {
    return read(*connection_, [&]() -> Expected<std::vector<Fact>> {
        return sqlite::read_facts(connection_->queries);
    });
}

Expected<void> SqliteStore::belong_to(Id const& kiosk) {
    if (kiosk.is_nil()) return {};
    return in_transaction(*connection_, TransactionBehavior::IMMEDIATE, ErrorCode::write_failed,
                          [&]() -> Expected<void> {
                              auto& query = connection_->queries["insert_own_kiosk"];
                              sqlite::Binder(query) << kiosk;
                              query.exec();
                              return {};
                          });
}

Expected<Id> SqliteStore::own_kiosk() {
    return read(*connection_,
                [&]() -> Expected<Id> { return sqlite::own_kiosk_of(connection_->queries); });
}

Expected<std::map<Id, int>> SqliteStore::ballot_counts() {
    return read(*connection_, [&]() -> Expected<std::map<Id, int>> {
        return sqlite::read_ballot_counts(connection_->queries);
    });
}

Expected<PollResults> SqliteStore::results(Id const& poll) {
    return read(*connection_, [&]() -> Expected<PollResults> {
        auto& queries = connection_->queries;
        auto const found = sqlite::read_between<Poll>(queries, poll, poll);
        if (found.empty())
            return fail(ErrorCode::bad_argument, connection_->path.string(), "no such poll");
        return PollResults{found.front(), sqlite::read_options(queries, poll),
                           sqlite::read_ballots(queries, poll)};
    });
}

Expected<void> SqliteStore::put_in_order() {
    auto& connection = *connection_;
    connection.queries.clear();
    try {
        sqlite::put_in_order(connection.database);
        return {};
    } catch (SQLite::Exception const& exception) {
        return tl::unexpected(sqlite::to_error(exception, connection.database, connection.path,
                                               ErrorCode::write_failed));
    }
}

Expected<void> SqliteStore::write_copy(std::filesystem::path const& path) {
    if (auto writable = sqlite::check_folder_is_writable(path); !writable) return writable;
    sqlite::UnfinishedFile unfinished(path);
    auto const told = [&](SQLite::Exception const& exception, SQLite::Database const& database) {
        return tl::unexpected(sqlite::to_error(exception, database, path, ErrorCode::write_failed));
    };
    try {
        SQLite::Statement copy(connection_->database, "VACUUM INTO ?1");
        copy.bind(1, unfinished.path().string());
        copy.exec();
    } catch (SQLite::Exception const& exception) {
        return told(exception, connection_->database);
    }
    {
        SQLite::Database written(unfinished.path().string(), SQLite::OPEN_READWRITE);
        try {
            sqlite::prepare_for_writing(written);
            sqlite::put_in_order(written);
        } catch (SQLite::Exception const& exception) {
            return told(exception, written);
        }
    }
    return unfinished.finish(sqlite::Existing::replace);
}

}  // namespace jemaa
