// What the Polis server worked out about two small conversations.

#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "catch_any.h"
#include "insight/opinion_groups.h"
#include "reference_data.h"

using namespace jemaa::insight;

namespace {

using Json = nlohmann::json;

struct Conversation {
    std::string name;
    Json math;
    Opinions opinions;
    std::vector<int> group_of;  ///< as the server has it
    int groups = 0;
};

/// The two exports name the columns of a vote differently.
std::size_t number(Json const& vote, char const* name, char const* other) {
    return vote.contains(name) ? vote[name].get<std::size_t>() : vote[other].get<std::size_t>();
}

Conversation conversation(std::filesystem::path const& folder) {
    Conversation read{
        folder.filename().string(), Json::parse(content_of(folder / "math-pca2.json")), {}, {}, 0};
    auto const people = read.math["n"].get<std::size_t>();
    read.opinions.statements = read.math["n-cmts"].get<std::size_t>();
    read.opinions.people.assign(people, std::vector<Opinion>(read.opinions.statements));
    read.opinions.left_out.assign(read.opinions.statements, false);
    for (auto const& out : read.math["mod-out"])
        read.opinions.left_out[out.get<std::size_t>()] = true;
    for (auto const& vote : Json::parse(content_of(folder / "votes.json")))
        read.opinions.people.at(number(vote, "pid", "participant_id"))
            .at(number(vote, "tid", "statement_id")) = vote["vote"].get<int>();
    std::map<int, std::vector<std::size_t>> members;
    auto const& base = read.math["base-clusters"];
    for (std::size_t i = 0; i < base["id"].size(); ++i)
        members[base["id"][i].get<int>()] = base["members"][i].get<std::vector<std::size_t>>();
    read.group_of.assign(people, -1);
    for (auto const& group : read.math["group-clusters"]) {
        for (auto const& id : group["members"])
            for (auto const person : members.at(id.get<int>()))
                read.group_of[person] = group["id"].get<int>();
        ++read.groups;
    }
    return read;
}

std::vector<Conversation> conversations() {
    std::vector<Conversation> all;
    for (auto const* name : {"25ptpt-3gp-no-strict-with-meta", "below-100-ptpts"})
        if (auto const folder = reference_data() / "polis" / name; std::filesystem::exists(folder))
            all.push_back(conversation(folder));
    if (all.empty()) WARN("skipped: there are no conversations in " << reference_data());
    return all;
}

/// |cosine| of the angle between two vectors.
double likeness(std::vector<double> const& a, std::vector<double> const& b) {
    double product = 0;
    double square_a = 0;
    double square_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += a[i] * b[i];
        square_a += a[i] * a[i];
        square_b += b[i] * b[i];
    }
    return std::abs(product) / std::sqrt(square_a * square_b);
}

}  // namespace

TEST_CASE("what each group said is what the server counted") {
    for (auto const& from : conversations()) {
        INFO(from.name);
        auto const said = said_by_group(from.opinions, from.group_of, from.groups);
        for (int group = 0; group < from.groups; ++group)
            for (std::size_t i = 0; i < from.opinions.statements; ++i) {
                auto const& votes =
                    from.math["group-votes"][std::to_string(group)]["votes"][std::to_string(i)];
                Said const expected{votes["A"], votes["D"], votes["S"]};
                CHECK(said[static_cast<std::size_t>(group)][i] == expected);
            }
    }
}

TEST_CASE("the group-aware consensus is the server's") {
    for (auto const& from : conversations()) {
        INFO(from.name);
        auto const consensus =
            group_aware_consensus(said_by_group(from.opinions, from.group_of, from.groups));
        for (std::size_t i = 0; i < consensus.size(); ++i) {
            auto const expected = from.math["group-aware-consensus"][std::to_string(i)];
            CHECK(consensus[i] == Approx(expected.get<double>()).epsilon(1e-9));
        }
    }
}

TEST_CASE("how statements stand for a group is what the server worked out") {
    for (auto const& from : conversations()) {
        auto const said = said_by_group(from.opinions, from.group_of, from.groups);
        for (int group = 0; group < from.groups; ++group) {
            auto const stand = stand_of(said, static_cast<std::size_t>(group));
            auto const& listed = from.math["repness"][std::to_string(group)];
            REQUIRE_FALSE(listed.empty());
            for (auto const& entry : listed) {
                auto const& own = stand[entry["tid"].get<std::size_t>()];
                INFO(from.name << ", group " << group << ", statement " << own.statement);
                CHECK(own.agrees == (entry["repful-for"] == "agree"));
                CHECK(own.successes == entry["n-success"].get<int>());
                CHECK(own.trials == entry["n-trials"].get<int>());
                CHECK(own.share == Approx(entry["p-success"].get<double>()).epsilon(1e-6));
                CHECK(own.share_z == Approx(entry["p-test"].get<double>()).epsilon(1e-6));
                CHECK(own.likelihood == Approx(entry["repness"].get<double>()).epsilon(1e-6));
                CHECK(own.likelihood_z ==
                      Approx(entry["repness-test"].get<double>()).epsilon(1e-6));
            }
        }
    }
}

TEST_CASE("the same people said enough to be placed") {
    for (auto const& from : conversations()) {
        INFO(from.name);
        auto const in = said_enough(from.opinions);
        for (std::size_t i = 0; i < in.size(); ++i) {
            auto const answers = from.math["user-vote-counts"][std::to_string(i)].get<int>();
            // A live server never drops those who were among the first fifteen.
            bool const was_early = !in[i] && answers < 7;
            CHECK((in[i] == (from.group_of[i] >= 0) || was_early));
        }
    }
}

TEST_CASE("the axes are the server's but for their sign") {
    for (auto const& from : conversations()) {
        INFO(from.name);
        auto const map = map_of(from.opinions);
        auto const& pca = from.math["pca"];
        // The server counts agreement as -1.
        for (std::size_t i = 0; i < map.center.size(); ++i)
            CHECK(map.center[i] == Approx(-pca["center"][i].get<double>()).margin(1e-9));
        for (std::size_t axis = 0; axis < 2; ++axis)
            CHECK(likeness(map.axes[axis], pca["comps"][axis]) > 0.999);
    }
}

TEST_CASE("people stand where the server puts them") {
    for (auto const& from : conversations()) {
        INFO(from.name);
        auto const map = map_of(from.opinions);
        auto const& base = from.math["base-clusters"];
        for (std::size_t axis = 0; axis < 2; ++axis) {
            std::vector<double> ours;
            for (auto const& members : base["members"])
                ours.push_back(map.people[members[0].get<std::size_t>()][axis]);
            auto const theirs = base[axis == 0 ? "x" : "y"].get<std::vector<double>>();
            CHECK(likeness(ours, theirs) > 0.999);
            CHECK(std::abs(ours[0]) == Approx(std::abs(theirs[0])).epsilon(0.01));
        }
    }
}

/// Sum of squared distances to the mean of each one's group: what k-means is
/// to make small.
double spread(std::vector<Point> const& points, std::vector<int> const& group_of) {
    double sum = 0;
    for (auto const group : std::set<int>(group_of.begin(), group_of.end())) {
        Point mean{};
        double people = 0;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (group_of[i] == group) {
                for (std::size_t axis : {0, 1}) mean[axis] += points[i][axis];
                ++people;
            }
        for (std::size_t i = 0; i < points.size(); ++i)
            if (group_of[i] == group)
                for (std::size_t axis : {0, 1})
                    sum += std::pow(points[i][axis] - mean[axis] / people, 2);
    }
    return sum;
}

TEST_CASE("as many groups are found as by the server, nearly the same and no less tight") {
    for (auto const& from : conversations()) {
        INFO(from.name);
        auto const map = map_of(from.opinions);
        std::vector<Point> points;
        std::vector<int> expected;
        for (std::size_t i = 0; i < from.group_of.size(); ++i)
            if (from.group_of[i] >= 0) {
                points.push_back(map.people[i]);
                expected.push_back(from.group_of[i]);
            }
        auto const most = std::min(5, 2 + static_cast<int>(points.size() / 12));
        auto const found = best_clusters(points, most);
        CHECK(found.count == from.groups);
        std::map<int, std::map<int, int>> together;
        for (std::size_t i = 0; i < points.size(); ++i) ++together[found.of[i]][expected[i]];
        int same = 0;
        for (auto const& [group, counts] : together)
            same += std::ranges::max_element(counts, {}, [](auto const& c) {
                        return c.second;
                    })->second;
        // The server goes on from its former groups, and so ends elsewhere.
        CHECK(same >= static_cast<int>(points.size()) * 8 / 10);
        CHECK(spread(points, found.of) <= spread(points, expected));
    }
}
