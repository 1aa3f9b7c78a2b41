#include "formats/package.h"

#include <fstream>
#include <functional>

#include <nlohmann/json.hpp>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/whole_workshop.h"
#include "core/store/temporary_folder.h"
#include "domain/clip.h"
#include "domain/field.h"
#include "formats/sha256.h"
#include "store/memory_store.h"

using namespace jemaa;
using namespace jemaa::outcome;
using namespace jemaa::test;
namespace fs = std::filesystem;

namespace {

void write(fs::path const& file, std::string const& content) {
    std::ofstream(file, std::ios::binary) << content;
}

// A package on disk, to be spoilt.
struct Package {
    TemporaryFolder place;
    fs::path folder = place / "package";

    explicit Package(std::vector<Fact> const& facts = whole_workshop()) {
        MemoryStore store;
        REQUIRE(store.append(facts));
        auto const format = Format::package;
        REQUIRE(export_outcome(store, folder, {&format, 1}, plain_headings()));
    }

    nlohmann::ordered_json description() const {
        return nlohmann::ordered_json::parse(content_of(folder / package_file));
    }
    void describe(nlohmann::ordered_json const& json) const {
        write(folder / package_file, json.dump());
    }

    nlohmann::ordered_json& resource(nlohmann::ordered_json& json, std::string const& name) const {
        for (auto& one : json["resources"])
            if (one["name"] == name) return one;
        throw std::logic_error("no resource " + name);
    }

    // Changes a table, and makes the description fit, so that only the rules of
    // the columns can tell.
    void rewrite(std::string const& name, std::string const& content) const {
        write(folder / (name + ".csv"), content);
        auto json = description();
        resource(json, name)["bytes"] = content.size();
        resource(json, name)["hash"] = sha256_of(content);
        describe(json);
    }

    std::string refusal() const {
        auto const read = read_package(folder);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::damaged);
        return to_string(read.error());
    }
};

bool has(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string text, std::string const& from, std::string const& to) {
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

Attachment attached(std::string const& media_type, std::string const& content) {
    Bytes bytes(content.begin(), content.end());
    Id const id = content_id(bytes);
    return {id, media_type, std::move(bytes)};
}

Attachment const drawing = attached("image/png", "a drawing"),
                 recording = attached("audio/ogg", "a voice"),
                 clip = attached("audio/ogg", "the facilitator says it");

// A drawn idea, a spoken one that the room does not see, and a recorded voice of
// the kiosk.
std::vector<Fact> with_media() {
    auto facts = whole_workshop();
    facts.insert(facts.begin(), {drawing, recording, clip});
    Id const drawn = id_of(91), spoken = id_of(92);
    facts.push_back(Idea{drawn, step_id("think"), id_of(11), "fr", "", "", drawing.id});
    facts.push_back(Idea{spoken, step_id("think"), id_of(11), "ar", "", "", recording.id});
    facts.push_back(revision(spoken, field::hidden, "hurtful", 9000));
    facts.push_back(
        revision(clip_subject("Deux"), field::clip + std::string("fr"), to_hex(clip.id), 9001));
    return facts;
}

}  // namespace

TEST_CASE("drawings and recordings lie beside the tables, and ideas name them") {
    Package const package(with_media());
    auto const read = read_package(package.folder);
    INFO((read ? "" : to_string(read.error())));
    REQUIRE(read);
    CHECK(read->size() == all_tables().size());
    std::string const picture = "media/" + to_hex(drawing.id) + ".png",
                      voice = "media/" + to_hex(recording.id) + ".opus";
    CHECK(content_of(package.folder / picture) == "a drawing");
    CHECK(content_of(package.folder / voice) == "a voice");
    auto const in_folder = fs::directory_iterator(package.folder / "media");
    CHECK(std::distance(begin(in_folder), end(in_folder)) == 2);
    auto json = package.description();
    CHECK(json["profile"] == "data-package");
    auto const& resource = package.resource(json, to_hex(recording.id));
    CHECK(resource["path"] == voice);
    CHECK(resource["mediatype"] == "audio/ogg");
    CHECK(resource["hash"] == sha256_of("a voice"));
    auto const rows = read_csv(content_of(package.folder / "ideas.csv")).value();
    CHECK(cell(rows, rows.size() - 2, "media") == picture);
    CHECK(cell(rows, rows.size() - 1, "media") == voice);
    CHECK(cell(rows, rows.size() - 1, "hidden") == "hurtful");
    CHECK(cell(rows, 1, "media").empty());
}

TEST_CASE("a spreadsheet's tables name drawings and recordings without bringing them") {
    auto const files = exported(with_media(), Format::excel);
    CHECK(files.at("ideas.csv").find(to_hex(drawing.id) + ".png") != std::string::npos);
    for (auto const& [name, content] : files) CHECK(name.find('/') == std::string::npos);
    CHECK(exported(with_media()).contains("media/" + to_hex(drawing.id) + ".png"));
}

TEST_CASE("a package is refused when a drawing or recording is not what it says") {
    Package const package(with_media());
    std::string const voice = "media/" + to_hex(recording.id) + ".opus";
    SECTION("it is longer") {
        write(package.folder / voice, "a voice and more");
        CHECK(has(package.refusal(), "longer or shorter"));
    }
    SECTION("it is another") {
        write(package.folder / voice, "A voice");
        CHECK(has(package.refusal(), "not what the package was made with"));
    }
    SECTION("it is gone") {
        fs::remove(package.folder / voice);
        CHECK(read_package(package.folder).error().code == ErrorCode::file_missing);
    }
    SECTION("the package does not tell of it") {
        auto json = package.description();
        auto& resources = json["resources"];
        resources.erase(resources.end() - 1);
        resources.erase(resources.end() - 1);
        package.describe(json);
        CHECK(has(package.refusal(), "is not in the package"));
    }
    SECTION("its path leads elsewhere") {
        for (auto const* path : {"media/../ideas.csv", "media/..", "../media/x", "ideas.csv"}) {
            auto json = package.description();
            package.resource(json, to_hex(recording.id))["path"] = path;
            package.describe(json);
            CHECK(has(package.refusal(), "out of the folder"));
        }
    }
}

TEST_CASE("a package read back is the tables that were written, with all their columns") {
    Package const package;
    auto const read = read_package(package.folder);
    INFO((read ? "" : to_string(read.error())));
    REQUIRE(read);
    MemoryStore store;
    REQUIRE(store.append(whole_workshop()));
    auto const gathered = gather(store);
    REQUIRE(gathered);
    REQUIRE(read->size() == all_tables().size());
    for (std::size_t i = 0; i < read->size(); ++i) {
        auto const& table = all_tables()[i];
        auto const schema = in_languages(table.schema, {"ar", "fr"});
        INFO(schema.name);
        CHECK((*read)[i].schema == schema);
        std::vector<CsvRow> rows;
        REQUIRE(table.rows(*gathered, [&](CsvRow const& row) { rows.push_back(row); }));
        CHECK((*read)[i].rows == rows);
    }
}

TEST_CASE("the hash is SHA-256 as it is published") {
    CHECK(sha256_of("") ==
          "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_of("abc") ==
          "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the package says what it is, and of each file how long it is") {
    Package const package;
    auto json = package.description();
    CHECK(json["name"] == "small");
    CHECK(json["profile"] == "tabular-data-package");
    CHECK(json["created"] == "2023-11-14T22:13:20Z");
    CHECK(package.resource(json, "ideas")["bytes"] == fs::file_size(package.folder / "ideas.csv"));
    CHECK(package.resource(json, "ideas")["schema"]["primaryKey"][0] == "id");
}

TEST_CASE("a package that is not what it says is refused, with the file and the reason") {
    Package const package;
    auto const ideas = content_of(package.folder / "ideas.csv");
    SECTION("a file is longer") {
        write(package.folder / "ideas.csv", ideas + "x");
        CHECK(has(package.refusal(), "longer or shorter"));
    }
    SECTION("a letter is another") {
        write(package.folder / "ideas.csv", replaced(ideas, "école", "ecole "));
        CHECK(has(package.refusal(), "ideas.csv"));
    }
    SECTION("a number is a word") {
        auto const plan = content_of(package.folder / "plan.csv");
        package.rewrite("plan", replaced(plan, "450000", "much"));
        CHECK(has(package.refusal(), "\"much\" is no value of \"cost\""));
    }
    SECTION("a key stands twice") {
        package.rewrite("ideas", replaced(ideas, to_hex(pictured), to_hex(clarified)));
        CHECK(has(package.refusal(), "stands twice"));
    }
    SECTION("it refers to nothing") {
        package.rewrite("ideas", replaced(ideas, "think", "thing"));
        CHECK(has(package.refusal(), "no row of \"steps\""));
    }
    SECTION("what must be there is not") {
        auto const kiosks = content_of(package.folder / "kiosks.csv");
        package.rewrite("kiosks", replaced(kiosks, to_hex(id_of(12)), ""));
        CHECK(has(package.refusal(), "\"id\""));
    }
    SECTION("a path leads elsewhere") {
        auto json = package.description();
        package.resource(json, "ideas")["path"] = "../package/ideas.csv";
        package.describe(json);
        CHECK(has(package.refusal(), "out of the folder"));
    }
    SECTION("a column is missing in the description") {
        auto json = package.description();
        package.resource(json, "ideas")["schema"]["fields"].erase(0);
        package.describe(json);
        CHECK(has(package.refusal(), "ideas.csv"));
    }
    SECTION("a description of something else, or of nothing") {
        for (auto const* text : {"", "{}", "[]", "{\"resources\": [1]}", "{\"resources\": [{}]}"}) {
            write(package.folder / package_file, text);
            CHECK(has(package.refusal(), "no package of ours"));
        }
    }
    SECTION("a file is missing") {
        fs::remove(package.folder / "ideas.csv");
        auto const read = read_package(package.folder);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::file_missing);
    }
}
