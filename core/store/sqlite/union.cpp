#include "sqlite/union.h"

#include <type_traits>

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include "base/resource.h"
#include "sqlite/id_bits.h"
#include "sqlite/in_transaction.h"
#include "sqlite/raw_statement.h"
#include "sqlite/row.h"
#include "sqlite/table_shape.h"
#include "store/columns.h"

namespace jemaa::sqlite {
namespace {

std::string_view text_of(std::string const& query) {
    return *resource("core/store/sqlite/queries/union/" + query + ".sql");
}

// Everything within the transaction. Throws SQLite::Exception.
class Union {
public:
    Union(Connection& into, UnionTold const& told) : into_(into), told_(told) {
        database().exec(std::string(text_of("make_tables")));
        sqlite3_progress_handler(database().getHandle(), steps_between_telling, ask, this);
    }
    Union(Union const&) = delete;
    Union& operator=(Union const&) = delete;
    ~Union() { sqlite3_progress_handler(database().getHandle(), 0, nullptr, nullptr); }

    std::vector<KindUnion> run(Provenance const& provenance) {
        receive_ballots_after_options(static_cast<Fact const*>(nullptr));
        keep(provenance);
        database().exec(std::string(text_of("drop_tables")));
        return std::move(kinds_);
    }

private:
    static constexpr int steps_between_telling = 100'000;

    static int ask(void* self) { return static_cast<Union*>(self)->tell() ? 0 : 1; }
    bool tell() { return !told_ || told_(done_, total_); }
    void did_one() {
        ++done_;
        if (!tell()) throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
    }

    SQLite::Database& database() { return into_.database; }
    SQLite::Statement& query(std::string const& name) { return into_.queries["union/" + name]; }
    std::int64_t run(std::string const& name) {
        query(name).exec();
        return sqlite3_changes64(database().getHandle());
    }
    std::int64_t run(std::string const& name, Id const& poll) {
        auto& with_poll = query(name);
        Binder(with_poll) << poll;
        with_poll.exec();
        return sqlite3_changes64(database().getHandle());
    }
    std::int64_t number(std::string const& sql) { return database().execAndGet(sql).getInt64(); }

    template <typename... Kinds>
    void receive_ballots_after_options(std::variant<Kinds...> const*) {
        total_ = sizeof...(Kinds) + number("SELECT count(DISTINCT poll) FROM other.ballot");
        (receive<Kinds>(), ...);
    }
    template <typename Kind>
    void receive() {
        KindUnion kind{kind_name<Kind>};
        if constexpr (std::is_same_v<Kind, Ballot>)
            receive_ballots(kind);
        else if constexpr (std::is_same_v<Kind, CardUse>)
            receive_uses(kind);
        else
            receive_rows(kind);
        if constexpr (std::is_same_v<Kind, Idea>)
            if (kind.added > 0) database().exec(std::string(text_of("order_ideas")));
        if (kind.added + kind.known + kind.quarantined + kind.refused > 0)
            kinds_.push_back(std::move(kind));
        did_one();
    }

    void receive_rows(KindUnion& kind) {
        TableShape const shape(database(), kind.kind);
        auto const offered = number("SELECT count(*) FROM other." + kind.kind);
        database().exec(shape.fill(text_of("insert_new")));
        kind.added = offered == 0 ? 0 : sqlite3_changes64(database().getHandle());
        if (kind.added == offered) return;
        database().exec(shape.fill(text_of("leave_out")));
        count_left_out(kind);
        kind.known = offered - kind.added - kind.quarantined - kind.refused;
    }

    void count_left_out(KindUnion& kind) {
        auto const of_kind = "FROM temp.left_out WHERE kind = '" + kind.kind + "'";
        kind.refused = number("SELECT count(*) " + of_kind + " AND NOT refers");
        kind.quarantined = number("SELECT count(*) " + of_kind + " AND refers");
    }

    void receive_ballots(KindUnion& kind) {
        run("incoming_ballots");
        auto const offered = number("SELECT count(*) FROM temp.incoming");
        if (offered != number("SELECT count(*) FROM other.ballot"))
            throw SQLite::Exception("two ballots have the same id", SQLITE_CORRUPT);
        meet_ballots(offered);
        run("lost_polls");
        run("lost_options");
        if (run("leave_out_ballots") > 0) count_left_out(kind);
        run("receiving_polls");
        run("place_ballots");
        for (auto const& [poll, has_ours] : receiving_polls()) {
            has_ours ? mix(poll) : take(poll);
            did_one();
        }
        kind.known = number("SELECT count(*) FROM temp.met WHERE same");
        kind.added = number("SELECT count(*) FROM temp.place WHERE NOT is_ours");
    }

    // In a great diagnostic nearly every id here is not among theirs, and is
    // known by one bit not to be.
    void meet_ballots(std::int64_t offered) {
        if (offered == 0) return;
        IdBits theirs(static_cast<std::size_t>(offered));
        RawStatement incoming(database(), "SELECT id FROM temp.incoming");
        while (incoming.step()) theirs.insert(incoming.id(0));
        RawStatement ours(database(), "SELECT id, poll, slot FROM main.ballot");
        while (ours.step()) {
            if (!theirs.may_have(ours.id(0))) continue;
            auto& met = query("met_ballot");
            Binder(met) << ours.id(1) << ours.number(2);
            met.exec();
        }
    }

    std::vector<std::pair<Id, bool>> receiving_polls() {
        std::vector<std::pair<Id, bool>> polls;
        auto& found = query("select_receiving");
        while (found.executeStep()) {
            Id poll;
            int has_ours = 0;
            RowReader(found) >> poll >> has_ours;
            polls.emplace_back(poll, has_ours != 0);
        }
        return polls;
    }

    // A poll that had no ballots gets theirs.
    void take(Id const& poll) {
        run("insert_ballots", poll);
        run("insert_their_marks", poll);
    }

    // A poll that had ballots is written anew, so that no place tells which
    // were there before.
    void mix(Id const& poll) {
        run("take_our_marks", poll);
        run("take_their_marks", poll);
        run("delete_marks", poll);
        run("delete_ballots", poll);
        run("insert_ballots", poll);
        run("insert_moved_marks", poll);
        run("delete_moved");
    }

    void receive_uses(KindUnion& kind) {
        run("their_uses");
        run("our_uses");
        auto& count = query("count_uses");
        count.executeStep();
        RowReader(count) >> kind.added >> kind.known;
        count.reset();
        auto& lost = query("lost_uses");
        lost.executeStep();
        RowReader(lost) >> kind.refused;
        lost.reset();
        run("grown_uses");
        run("delete_uses");
        run("insert_uses");
    }

    void keep(Provenance const& provenance) {
        auto& source = query("insert_source");
        Binder(source) << provenance.source.id << provenance.source.hash << provenance.source.kiosk;
        source.exec();
        auto& receipt = query("insert_receipt");
        Binder(receipt) << provenance.source.id << provenance.name << provenance.at_ms;
        receipt.exec();
        auto& quarantine = query("insert_quarantine");
        Binder(quarantine) << provenance.source.id;
        quarantine.exec();
    }

    Connection& into_;
    UnionTold const& told_;
    std::vector<KindUnion> kinds_;
    std::int64_t done_ = 0;
    std::int64_t total_ = 0;
};

// The other file's tables are `other` for as long as this lives.
class Attachment {
public:
    Attachment(Connection& into, std::filesystem::path const& other) : into_(into) {
        // Without memory the last one may not have been let go of.
        end_what_was_left(into.database);
        into.database.tryExec("DETACH other");
        SQLite::Statement attach(into.database, "ATTACH ?1 AS other");
        attach.bind(1, other.string());
        attach.exec();
    }
    Attachment(Attachment const&) = delete;
    Attachment& operator=(Attachment const&) = delete;
    ~Attachment() {
        into_.queries.clear();
        into_.database.tryExec("DETACH other");
    }

private:
    Connection& into_;
};

}  // namespace

Expected<std::vector<KindUnion>> unite(Connection& into, std::filesystem::path const& other,
                                       Provenance const& provenance, UnionTold const& told,
                                       std::function<void()> const& look) {
    try {
        Attachment const attached(into, other);
        // IMMEDIATE would begin to write to the other file too, and the two would
        // be committed by way of a third file, which names this one's place.
        return in_transaction(into, SQLite::TransactionBehavior::DEFERRED, ErrorCode::write_failed,
                              [&]() -> Expected<std::vector<KindUnion>> {
                                  auto kinds = Union(into, told).run(provenance);
                                  if (look) look();
                                  return kinds;
                              });
    } catch (SQLite::Exception const& exception) {
        return tl::unexpected(to_error(exception, into.database, other, ErrorCode::write_failed));
    }
}

}  // namespace jemaa::sqlite
