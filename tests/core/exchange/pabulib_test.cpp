#include <algorithm>
#include <random>

#include "catch_any.h"
#include "exchange/pabulib.h"
#include "reference_data.h"

using namespace jemaa;
using namespace jemaa::exchange;

namespace {

std::string const good =
    "META\nkey;value\nnum_projects;2\nnum_votes;3\nbudget;10\nvote_type;cumulative\n"
    "PROJECTS\nproject_id;cost;name\n10;7;\"A;B \"\"C\"\"\"\n9;2.50;Plain\n"
    "VOTES\nvoter_id;vote;points\na;10,9;3,1\nb;9;4\nc;;\n";

std::string replaced(std::string const& what, std::string const& with) {
    auto text = good;
    auto const at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

Error error_of(std::string const& text) {
    auto const read = read_pabulib(text, "x.pb");
    REQUIRE_FALSE(read);
    return read.error();
}

}  // namespace

TEST_CASE("a file is read with quotes, decimals, points and an empty vote") {
    auto const read = read_pabulib("\xEF\xBB\xBF" + good, "x.pb");
    REQUIRE(read);
    CHECK(read->type == VoteType::cumulative);
    CHECK(read->unit == 10);
    CHECK(read->budget == 100);
    CHECK(read->projects ==
          std::vector<PabulibProject>{{"10", "A;B \"C\"", 70}, {"9", "Plain", 25}});
    CHECK(read->votes[0] == PabulibVote{"a", {0, 1}, {3, 1}});
    CHECK(read->votes[2] == PabulibVote{"c", {}, {}});
    CHECK(read->remarks.empty());
}

TEST_CASE("the order of ids breaks ties: by text, or by number") {
    auto const read = read_pabulib(good, "x.pb");
    REQUIRE(read);
    CHECK(election_of(*read).ids == std::vector<std::string>{"10", "9"});
    CHECK(election_of(*read, IdOrder::number).ids == std::vector<std::string>{"9", "10"});
    CHECK(election_of(*read).election.costs == std::vector<budget::Money>{70, 25});
    CHECK(budget::voters(election_of(*read).election) == 3);
}

TEST_CASE("a file with Windows line ends and lower-case sections is the same file") {
    std::string text;
    for (auto const c : replaced("PROJECTS", "projects"))
        text += c == '\n' ? "\r\n" : std::string(1, c);
    auto const read = read_pabulib(text, "x.pb");
    REQUIRE(read);
    CHECK(*read == *read_pabulib(good, "x.pb"));
}

TEST_CASE("what is written reads as the same") {
    auto read = read_pabulib(good, "x.pb");
    REQUIRE(read);
    read->projects[0].name = " a\"b;\n";
    auto const again = read_pabulib(write_pabulib(*read), "y.pb");
    REQUIRE(again);
    CHECK(again->projects[0].name == " a\"b; ");
    CHECK(again->votes == read->votes);
    CHECK(again->budget == read->budget);
    CHECK(election_of(*again).election == election_of(*read).election);
    CHECK(write_pabulib(*again) == write_pabulib(*read));
}

TEST_CASE("an election of ours becomes a file that says the same") {
    budget::Election const election{.costs = {30, 20},
                                    .ballots = {{{{0, 2}, {1, 1}}, 2}, {{}, 1}, {{{1, 3}}, 1}},
                                    .budget = 40};
    std::vector<PabulibProject> const projects{{"a", "First; line", 0}, {"b", "Second", 0}};
    auto const file = pabulib_of(election, projects, true, {{"description", "A room"}});
    CHECK(file.votes.size() == 4);
    auto const again = read_pabulib(write_pabulib(file), "x.pb");
    REQUIRE(again);
    CHECK(again->remarks.empty());
    CHECK(again->projects[0] == PabulibProject{"a", "First; line", 30});
    CHECK(election_of(*again).election == budget::grouped(election));
    auto const approvals =
        read_pabulib(write_pabulib(pabulib_of(election, projects, false)), "x.pb");
    REQUIRE(approvals);
    CHECK(approvals->type == VoteType::approval);
    CHECK(budget::voters(election_of(*approvals).election) == 4);
}

TEST_CASE("oddities that do not change the outcome are remarked") {
    auto const read = read_pabulib(replaced("num_votes;3", "num_votes;4"), "x.pb");
    REQUIRE(read);
    CHECK(read->remarks.size() == 1);
    CHECK(read_pabulib(replaced("\nb;", "\na;"), "x.pb")->remarks ==
          std::vector<std::string>{"x.pb:14: voter a comes twice"});
}

TEST_CASE("a damaged file says the line and what is wrong") {
    struct Damage {
        char const* what;
        char const* with;
        char const* where;
        char const* detail;
    };
    for (auto const& damage : std::vector<Damage>{
             {"VOTES", "VOICES", "x.pb",
              "the section votes is missing or has no columns; a .pb file has META, PROJECTS and "
              "VOTES"},
             {"budget;10", "budget;ten", "x.pb", "META has the budget \"ten\""},
             {"budget;10", "budget;-10", "x.pb", "META has the budget \"-10\""},
             {"budget;10", "budget;99999999999999999999", "x.pb",
              "META has the budget \"99999999999999999999\""},
             {"budget;10", "budget;999999999999999", "x.pb",
              "the amounts are too large to be counted exactly"},
             {"cumulative", "lottery", "x.pb", "META has no known vote_type, but \"lottery\""},
             {"cost;name", "price;name", "x.pb:8", "PROJECTS has no column cost"},
             {"9;2.50", "10;2.50", "x.pb:10", "project 10 comes twice"},
             {"9;2.50", "9;", "x.pb:10", "the cost of project 9 is \"\""},
             {"9;2.50", "9;2.50.1", "x.pb:10", "the cost of project 9 is \"2.50.1\""},
             {"9;2.50", "9;2.0000001", "x.pb", "an amount has more than 6 decimals"},
             {"9;2.50", ";2.50", "x.pb:10", "a project has no project_id"},
             {"voter_id;vote;", "voter_id;choice;", "x.pb:12", "VOTES has no column vote"},
             {";points", ";marks", "x.pb:12", "VOTES has no column points"},
             {"10,9;3,1", "10,8;3,1", "x.pb:13", "a vote for the unknown project \"8\""},
             {"10,9;3,1", "10,,9;3,1", "x.pb:13", "a vote for the unknown project \"\""},
             {"10,9;3,1", "9,9;3,1", "x.pb:13", "two votes for project 9"},
             {"10,9;3,1", "10,9;3", "x.pb:13", "2 projects, but 1 numbers of points"},
             {"10,9;3,1", "10,9;3,-1", "x.pb:13", "\"-1\" is no whole number of points"},
             {"META", "META\nMETA", "x.pb:2", "the section META comes twice"},
         }) {
        INFO(damage.what << " -> " << damage.with);
        auto const error = error_of(replaced(damage.what, damage.with));
        CHECK(error.code == ErrorCode::bad_argument);
        CHECK(error.where == damage.where);
        CHECK(error.detail == damage.detail);
    }
    CHECK(error_of("").detail.starts_with("the section meta is missing"));
    CHECK(error_of(good + "d;\xff;").detail == "is not UTF-8 text; save it as UTF-8");
}

TEST_CASE("hostile files are refused or read, and never worse") {
    std::mt19937 chance(20261124);
    auto const below = [&](std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(chance);
    };
    std::string const pieces = ";,\n\"0123456789.-METAVOTES \x01";
    int readable = 0;
    for (int run = 0; run < 3000; ++run) {
        auto text = good;
        for (auto times = 1 + below(4); times > 0; --times) {
            auto const at = below(text.size());
            switch (below(4)) {
                case 0: text.erase(at, 1 + below(20)); break;
                case 1: text.insert(at, 1, pieces[below(pieces.size())]); break;
                case 2: text[at] = pieces[below(pieces.size())]; break;
                default: text.insert(at, text.substr(below(text.size()), below(40)));
            }
            if (text.empty()) text = "\n";
        }
        auto const read = read_pabulib(text, "x.pb");
        if (!read) {
            CHECK_FALSE(read.error().detail.empty());
            continue;
        }
        ++readable;
        CHECK(budget::check(election_of(*read).election));
        CHECK(read_pabulib(write_pabulib(*read), "x.pb"));
    }
    CHECK(readable > 100);
}

TEST_CASE("published files are read without remark, and written ones read the same") {
    auto const folder = reference_data() / "pabulib";
    if (!std::filesystem::exists(folder)) {
        WARN("skipped: there are no published elections in " << reference_data());
        return;
    }
    for (auto const& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() != ".pb") continue;
        INFO(file.path());
        auto const read = read_pabulib(content_of(file.path()), file.path().string());
        REQUIRE(read);
        auto const again = read_pabulib(write_pabulib(*read), "again.pb");
        REQUIRE(again);
        CHECK(election_of(*again).election == election_of(*read).election);
        CHECK(again->projects == read->projects);
    }
}
