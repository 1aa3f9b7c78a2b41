#include "sqlite/canonical_reader.h"

#include <algorithm>
#include <type_traits>

#include "sqlite/fact_reader.h"
#include "sqlite/in_transaction.h"
#include "sqlite/raw_statement.h"
#include "store/admission.h"

namespace jemaa::sqlite {
namespace {

// The ballots of one poll after the other. The rows lie in slots: each ballot's
// bytes are made as its rows come, and put in the order of ids at the end.
class BallotReader {
public:
    BallotReader(SQLite::Database& database, ManifestWriter& writer)
        : ballots_(database,
                   "SELECT slot, id, category FROM main.ballot WHERE poll = ?1"
                   " ORDER BY slot"),
          marks_(database,
                 "SELECT slot, option, aspect, given FROM main.mark WHERE poll = ?1"
                 " ORDER BY slot, option, aspect"),
          writer_(writer) {}

    void read(Id const& poll) {
        places_.clear();
        bytes_.clear();
        ballots_.start(poll);
        marks_.start(poll);
        has_mark_ = marks_.step();
        while (ballots_.step()) read_ballot(poll);
        if (has_mark_) throw SQLite::Exception("a mark has no ballot", SQLITE_CORRUPT);
        write();
    }

private:
    struct Place {
        Id id;
        std::size_t start, size;
    };

    void read_ballot(Id const& poll) {
        auto const slot = ballots_.number(0);
        Id const id = ballots_.id(1);
        if (id.is_nil()) throw SQLite::Exception("a ballot has no id", SQLITE_CORRUPT);
        auto const start = bytes_.size();
        auto const count = read_marks(slot);
        bytes_.begin_ballot(id, poll, ballots_.id(2), count);
        for (auto const& mark : marks_of_ballot_) bytes_ << mark;
        places_.push_back({id, start, bytes_.size() - start});
    }

    std::int64_t read_marks(std::int64_t slot) {
        marks_of_ballot_.clear();
        for (; has_mark_ && marks_.number(0) == slot; has_mark_ = marks_.step()) {
            auto const given = marks_.number(3);
            constexpr std::int64_t half = 0x7FFF'FFFF;
            marks_of_ballot_.push_back({marks_.id(1), static_cast<int>((given >> 31) & half),
                                        static_cast<int>(given & half), marks_.id(2)});
        }
        return std::ssize(marks_of_ballot_);
    }

    void write() {
        std::ranges::sort(places_, {}, &Place::id);
        for (auto const& [id, start, size] : places_)
            writer_.add(kind_name<Ballot>, bytes_.bytes().subspan(start, size));
    }

    RawStatement ballots_, marks_;
    ManifestWriter& writer_;
    bool has_mark_ = false;
    CanonicalBytes bytes_;
    std::vector<Mark> marks_of_ballot_;
    std::vector<Place> places_;
};

// Facts of each kind into the writer.
class Reading {
public:
    Reading(SQLite::Database& database, Queries& queries, PollsRead const& told)
        : database_(database), queries_(queries), told_(told) {}

    template <typename... Kinds>
    Manifest read(std::variant<Kinds...> const*) {
        (add_kind<Kinds>(), ...);
        return writer_.finish();
    }

private:
    static void check(Fact const& fact) {
        if (auto const flaw = flaw_of(fact)) throw SQLite::Exception(*flaw, SQLITE_CORRUPT);
    }

    template <typename Kind>
    void add(Kind const& fact) {
        check(fact);
        bytes_.clear();
        writer_.add(kind_name<Kind>, (bytes_ << fact).bytes());
    }

    template <typename Kind>
    void add_kind() {
        if constexpr (std::is_same_v<Kind, Ballot>)
            add_ballots();
        else if constexpr (std::is_same_v<Kind, CardUse>)
            for (auto const& use : read_card_uses(queries_)) add(use);
        else if constexpr (is_hashed<Kind>)
            each<Kind>(queries_, [&](Kind const& fact) { add(fact); });
        else
            each<Kind>(queries_, [](Kind const& fact) { check(fact); });
    }

    void add_ballots() {
        BallotReader reader(database_, writer_);
        auto const polls = read_all<Poll>(queries_);
        for (std::int64_t done = 0; auto const& poll : polls) {
            reader.read(poll.id);
            if (told_ && !told_(++done, std::ssize(polls)))
                throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
        }
    }

    SQLite::Database& database_;
    Queries& queries_;
    PollsRead const& told_;
    ManifestWriter writer_;
    CanonicalBytes bytes_;
};

}  // namespace

Manifest read_manifest(SQLite::Database& database, Queries& queries, PollsRead const& told) {
    return Reading(database, queries, told).read(static_cast<Fact const*>(nullptr));
}

Expected<Manifest> read_manifest(SqliteStore& store) {
    auto& connection = store.connection();
    return in_transaction(connection, SQLite::TransactionBehavior::DEFERRED, ErrorCode::read_failed,
                          [&]() -> Expected<Manifest> {
                              return read_manifest(connection.database, connection.queries);
                          });
}

}  // namespace jemaa::sqlite
