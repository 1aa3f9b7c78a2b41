#include "exchange/preflib.h"

#include <algorithm>

#include "catch_any.h"
#include "tally/outcome.h"

using namespace jemaa;
using exchange::read_preflib;

namespace {

std::string header(std::string const& type, int voters, std::string const& more = {}) {
    return "# FILE NAME: x." + type + "\n# TITLE: Looms\n# DATA TYPE: " + type +
           "\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: " + std::to_string(voters) + "\n" + more +
           "# ALTERNATIVE NAME 1: wool\n# ALTERNATIVE NAME 2: silk\n# ALTERNATIVE NAME 3: flax\n";
}

std::string const three_categories =
    "# NUMBER CATEGORIES: 3\n# CATEGORY NAME 0: good\n# CATEGORY NAME 1: fair\n"
    "# CATEGORY NAME 2: poor\n";

exchange::Contest read(std::string const& text) {
    auto contest = read_preflib(text, "x");
    INFO((contest ? "" : to_string(contest.error())));
    REQUIRE(contest);
    return *contest;
}

struct Mistake {
    std::string text;
    std::string where;
    std::string reason;  ///< a part of it
};

}  // namespace

TEST_CASE("PrefLib: an order with equal ranks and unranked alternatives") {
    auto const contest = read("\xEF\xBB\xBF" + header("toi", 6) + "4: {2,3},1\r\n\r\n2:2\r\n");
    CHECK(contest.title == "Looms");
    CHECK(contest.names == std::vector<std::string>{"wool", "silk", "flax"});
    CHECK(contest.profile.kind() == BallotKind::ranking);
    REQUIRE(contest.profile.groups() == 2);
    CHECK(contest.profile.copies(0) == 4);
    CHECK(std::ranges::equal(contest.profile.ballot(0),
                             std::vector<tally::Entry>{{1, 0, 1}, {2, 0, 1}, {0, 0, 2}}));
}

TEST_CASE("PrefLib: two categories are approvals, more are grades") {
    auto const approvals =
        read(header("cat", 3, "# NUMBER CATEGORIES: 2\n") + "2: {1,3},2\n1: {},{1,2,3}\n");
    CHECK(approvals.profile.kind() == BallotKind::approval);
    CHECK(approvals.profile.blank() == 1);
    CHECK(approvals.profile.voters() == 2);

    auto const only_yes = read(header("cat", 2, "# NUMBER CATEGORIES: 1\n") + "2: {1,3}\n");
    CHECK(std::ranges::equal(only_yes.profile.ballot(0),
                             std::vector<tally::Entry>{{0, 0, 1}, {2, 0, 1}}));

    auto const grades = read(header("cat", 3, three_categories) + "3: 3,{1,2},{}\n");
    CHECK(grades.grades == std::vector<std::string>{"poor", "fair", "good"});
    CHECK(grades.profile.settings().get("best") == 2);
    auto const outcome = tally::count_by("majority_judgment", grades.profile);
    REQUIRE(outcome);
    CHECK(outcome->winners == std::vector{tally::numbered_ids(3)[2]});
    CHECK(outcome->order.front().score == 2);
}

TEST_CASE("PrefLib: a malformed file is refused with line and reason") {
    auto const soc = header("soc", 2);
    std::vector<Mistake> const mistakes{
        {"", "x:1", "DATA TYPE"},
        {"1: 1,2,3\n", "x:1", "DATA TYPE"},
        {header("wmd", 1), "x:3", "\"wmd\""},
        {"# DATA TYPE: soc\n# NUMBER VOTERS: 1\n", "x:2", "NUMBER ALTERNATIVES"},
        {"# DATA TYPE: soc\n# NUMBER ALTERNATIVES: many\n", "x:2", "must be a number"},
        {"# DATA TYPE: soc\n# NUMBER ALTERNATIVES: 99999999999999999999\n", "x:2", "65535"},
        {"# DATA TYPE: soc\n# NUMBER ALTERNATIVES: 1\n# NUMBER VOTERS: 0\n", "x:3",
         "ALTERNATIVE NAME 1"},
        {soc + "2: 1,2\n", "x:9", "not every alternative"},
        {soc + "2: 1,{2,3}\n", "x:9", "equal ranks"},
        {soc + "2: 1,2,4\n", "x:9", "\"4\" is no alternative"},
        {soc + "2: 1,2,2\n", "x:9", "stands twice"},
        {soc + "2: 1,2,\n", "x:9", "comma"},
        {soc + "2: 1,2,x\n", "x:9", "\"x\""},
        {soc + "two: 1,2,3\n", "x:9", "number of ballots"},
        {soc + "-2: 1,2,3\n", "x:9", "number of ballots"},
        {soc + "1,2,3\n", "x:9", "number of ballots"},
        {soc + "1: 1,2,3\n", "x:9", "ends after 1 of the header's 2"},
        {soc + "1: 1,2,3\n2: 3,2,1\n", "x:10", "more ballots"},
        {header("toc", 1) + "1: {1,2\n", "x:9", "{ without }"},
        {header("toc", 1) + "1: {1,2}3\n", "x:9", "comma"},
        {header("toi", 1) + "1: 1,{}\n", "x:9", "empty braces"},
        {header("cat", 1), "x:8", "NUMBER CATEGORIES"},
        {header("cat", 1, three_categories) + "1: 1,2,3,{}\n", "x:13", "more categories"},
    };
    for (auto const& [text, where, reason] : mistakes) {
        auto const contest = read_preflib(text, "x");
        INFO(text);
        REQUIRE_FALSE(contest);
        CHECK(contest.error().where == where);
        INFO(contest.error().detail);
        CHECK(contest.error().detail.find(reason) != std::string::npos);
    }
}

namespace {

exchange::Contest written_and_read(exchange::Contest const& contest, std::string const& type) {
    auto const file = exchange::write_preflib(contest, {"ours", "A vote\nof a room", "2026-11-24"});
    REQUIRE(file);
    CHECK(file->type == type);
    CHECK(file->text.find("# FILE NAME: ours." + type + "\n") != std::string::npos);
    CHECK(file->text.find("# DESCRIPTION: A vote of a room\n") != std::string::npos);
    return read(file->text);
}

void check_same(exchange::Contest const& contest, std::string const& type,
                std::string const& rule) {
    auto const again = written_and_read(contest, type);
    CHECK(again.names == contest.names);
    CHECK(again.title == contest.title);
    CHECK(again.profile.voters() == contest.profile.voters());
    CHECK(*tally::count_by(rule, again.profile) == *tally::count_by(rule, contest.profile));
}

}  // namespace

TEST_CASE("PrefLib: what is written reads as the same contest") {
    check_same(read(header("soc", 3) + "2: 1,2,3\n1: 3,2,1\n"), "soc", "borda_symmetric");
    check_same(read(header("soi", 3) + "2: 1,2,3\n1: 3\n"), "soi", "borda_symmetric");
    check_same(read(header("toc", 3) + "2: {1,2},3\n1: 3,2,1\n"), "toc", "schulze_margins");
    check_same(read(header("toi", 3) + "2: {1,2}\n1: 3,2,1\n"), "toi", "copeland");
    check_same(read(header("cat", 3, three_categories) + "2: 1,2,3\n1: {},{},{1,2,3}\n"), "cat",
               "majority_judgment");
    check_same(read(header("cat", 3, "# NUMBER CATEGORIES: 2\n") + "2: 1,{2,3}\n1: {1,2},3\n"),
               "cat", "approval");
}

TEST_CASE("PrefLib: the most frequent order is written first") {
    auto const contest = read(header("soc", 5) + "1: 3,2,1\n1: 2,1,3\n3: 1,2,3\n");
    auto const file = exchange::write_preflib(contest, {});
    REQUIRE(file);
    CHECK(file->text.ends_with("3: 1,2,3\n1: 2,1,3\n1: 3,2,1\n"));
}

TEST_CASE("PrefLib: ballots that it cannot say are refused") {
    exchange::Contest const duels{"", {"a"}, {}, {BallotKind::duels, {}, tally::numbered_ids(1)}};
    auto const file = exchange::write_preflib(duels, {});
    REQUIRE_FALSE(file);
    CHECK(file.error().where == "duels");
}
