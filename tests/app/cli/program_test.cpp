#include <fstream>
#include <iterator>

#include <sqlite3.h>

#include "app/cli/running.h"
#include "base/resource.h"
#include "catch_any.h"
#include "core/agenda/small_template.h"
#include "core/outcome/workshop.h"
#include "core/store/temporary_folder.h"
#include "outcome/csv.h"
#include "places.h"
#include "sqlite/sqlite_store.h"
#include "tables/tables.h"

using namespace jemaa;
using namespace jemaa::test;
namespace fs = std::filesystem;

namespace {

std::string content(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(fs::path const& path, std::string const& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::unique_ptr<SqliteStore> make_workshop(fs::path const& file, std::vector<Fact> const& facts) {
    auto store = SqliteStore::create(file);
    if (!store) FAIL(to_string(store.error()));
    REQUIRE((*store)->append(facts));
    return std::move(*store);
}

bool has(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

// The program failed as it should: this code, nothing on stdout, and a message.
void check_failed(Ran const& ran, std::string const& said) {
    INFO(ran.err);
    CHECK(ran.code == 1);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, said));
}

void execute(fs::path const& file, char const* sql) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(database) == SQLITE_OK);
}

}  // namespace

TEST_CASE("export writes the tables of a workshop's file and leaves the file as it is") {
    TemporaryFolder place;
    auto const file = place / "a.jemaa", folder = place / "csv";
    make_workshop(file, facts_after_vote()).reset();
    auto const before = content(file);
    auto const ran = run_jemaa({"export", file, "--to", folder});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(has(ran.out, folder.string()));
    CHECK(content(file) == before);
    auto const results = outcome::read_csv(content(folder / "results.csv"));
    REQUIRE(results);
    REQUIRE(results->size() == 4);
    CHECK((*results)[1][2] == awkward_text);
    CHECK((*results)[1][6] == "4");
    CHECK(outcome::read_csv(content(folder / "ideas.csv"))->size() == 4);
    CHECK(outcome::read_csv(content(folder / "options.csv"))->size() == 4);
    CHECK(outcome::read_csv(content(folder / "attendance.csv"))->size() == 3);
}

TEST_CASE("a file that a kiosk holds still exports and can be inspected") {
    TemporaryFolder place;
    auto const kiosk = make_workshop(place / "a.jemaa", facts_during_vote());
    auto const locked = SqliteStore::open(place / "a.jemaa", SqliteStore::Access::write);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == ErrorCode::locked);

    CHECK(run_jemaa({"export", place / "a.jemaa", "--to", place / "csv"}).code == 0);
    CHECK(run_jemaa({"inspect", place / "a.jemaa"}).code == 0);
    std::vector<Fact> const more{revision(clarified, "text", "Encore", 5000)};
    CHECK(kiosk->append(more));
    CHECK(run_jemaa({"export", place / "a.jemaa", "--to", place / "later"}).code == 0);
    CHECK(has(content(place.path() / "later/ideas.csv"), "Encore"));
}

TEST_CASE("an export into what exists is refused and changes nothing") {
    TemporaryFolder place;
    make_workshop(place / "a.jemaa", facts_after_vote()).reset();
    fs::create_directory(place / "csv");
    write(place.path() / "csv/mine", "mine");
    check_failed(run_jemaa({"export", place / "a.jemaa", "--to", place / "csv"}), "cannot be used");
    CHECK(content(place.path() / "csv/mine") == "mine");
    check_failed(run_jemaa({"export", place / "a.jemaa", "--to", place / "no/csv"}),
                 "was not found");
}

TEST_CASE("what is no workshop of ours is told apart, in the language asked for") {
    TemporaryFolder place;
    auto const file = place / "a.jemaa", folder = place / "csv";
    auto const refused = [&](std::string const& language, std::string const& said) {
        check_failed(run_jemaa({"--language", language, "export", file, "--to", folder}), said);
        check_failed(run_jemaa({"inspect", file, "--language", language}), said);
        CHECK_FALSE(fs::exists(folder));
    };
    SECTION("missing") {
        refused("en", "was not found");
        refused("fr", "est introuvable");
        refused("ar", "لم نجد");
    }
    SECTION("another kind of file") {
        write(file, "a letter, and no workshop at all");
        refused("en", "is not a Jemaa workshop");
        refused("fr", "n'est pas un atelier Jemaa");
        refused("ar", "ليس ورشة");
    }
    SECTION("an empty workshop file") {
        SqliteStore::create(file)->reset();
        refused("en", "is not a Jemaa workshop");
    }
    SECTION("a newer schema") {
        make_workshop(file, facts_after_vote()).reset();
        execute(file, "PRAGMA user_version = 99");
        refused("en", "newer Jemaa");
        refused("fr", "version plus récente");
        refused("ar", "نسخة أحدث");
    }
    SECTION("damaged") {
        make_workshop(file, facts_after_vote()).reset();
        auto bytes = content(file);
        for (std::size_t at = 4096; at < bytes.size(); at += 3) bytes[at] = '\x5A';
        write(file, bytes);
        refused("en", "is damaged");
        refused("fr", "est abîmé");
        refused("ar", "تالف");
        CHECK(content(file) == bytes);
    }
    SECTION("a spoilt template inside") {
        auto facts = facts_after_vote();
        std::get<Workshop>(facts.front()).template_text = "[workshop]\n";
        make_workshop(file, facts).reset();
        refused("en", "mistake in the template at");
    }
}

TEST_CASE("the environment chooses the language, the option before it") {
    CHECK(has(run_jemaa({"check", "nothing"}, "fr_DZ.UTF-8").err, "introuvable"));
    CHECK(has(run_jemaa({"check", "nothing"}, "ar_DZ.UTF-8").err, "لم نجد"));
    CHECK(has(run_jemaa({"check", "nothing"}, "C").err, "not found"));
    CHECK(has(run_jemaa({"check", "nothing", "--language=en"}, "fr_DZ.UTF-8").err, "not found"));
}

TEST_CASE("check sums up a template without mistakes") {
    auto const sample = std::string(JEMAA_SOURCE_DIR) + "/assets/samples/batna.toml";
    auto const ran = run_jemaa({"check", sample, "--language", "fr"});
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(has(ran.out, "sans faute"));
    CHECK(has(ran.out, "Bijoux de Batna"));
    CHECK(has(ran.out, "Accueil et présence"));
    CHECK(has(ran.out, "ar, fr, en"));
    CHECK(has(ran.out, "7 étapes"));
    auto const arabic = run_jemaa({"check", sample}, "ar_DZ.UTF-8");
    CHECK(arabic.code == 0);
    CHECK(has(arabic.out, "حُليّ باتنة"));
}

TEST_CASE("check names the line of a mistake and how to mend it") {
    TemporaryFolder place;
    auto const file = place / "a.toml";
    write(file, agenda::replaced(agenda::small_template, "kind = \"close\"", "kind = \"clsoe\""));
    auto const ran = run_jemaa({"check", file});
    check_failed(ran, file.string() + ":78");
    CHECK(has(ran.err, "unknown kind \"clsoe\"; did you mean \"close\"?"));
    check_failed(run_jemaa({"check", file}, "fr"), "faute dans le modèle");
    check_failed(run_jemaa({"check", file}, "ar"), "في القالب خطأ");
}

TEST_CASE("check warns of what will hardly go well, and refuses it only if asked to be strict") {
    TemporaryFolder place;
    auto const file = place / "a.toml";
    std::string const meeting(*resource("assets/templates/follow-up.toml"));
    write(file, agenda::replaced(meeting, "🧑‍🏫", "🎓"));
    auto const ran = run_jemaa({"check", file});
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "whole"));
    CHECK(has(ran.err, "a.toml:138"));
    CHECK(has(ran.err, "same pictogram"));
    CHECK(has(run_jemaa({"check", file}, "fr").err, "Avertissement"));
    auto const strict = run_jemaa({"check", file, "--strict"});
    CHECK(strict.code == 1);
    CHECK(strict.err == ran.err);
    CHECK(strict.out == ran.out);
    write(file, meeting);
    auto const whole = run_jemaa({"check", file, "--strict"});
    CHECK(whole.code == 0);
    CHECK(whole.err.empty());
}

TEST_CASE("check tells what cannot be read, and reads no more than it must") {
    TemporaryFolder place;
    check_failed(run_jemaa({"check", place.path()}), "could not be read");
    check_failed(run_jemaa({"check", "/dev/zero"}), "larger than 1 MiB");
}

TEST_CASE("inspect tells steps, their status and what they gathered") {
    TemporaryFolder place;
    make_workshop(place / "a.jemaa", facts_during_vote()).reset();
    auto const ran = run_jemaa({"inspect", place / "a.jemaa"});
    INFO(ran.out << ran.err);
    CHECK(ran.code == 0);
    auto const french = run_jemaa({"inspect", place / "a.jemaa"}, "fr");
    for (auto const part : {"Groupe", "Titre", "2023", "20 personnes présentes", "3 idées",
                            "3 options", "3 bulletins"})
        CHECK(has(french.out, part));
    auto const line = [&](std::string const& start) {
        auto const at = ran.out.find(start);
        REQUIRE(at != std::string::npos);
        return ran.out.substr(at, ran.out.find('\n', at) - at);
    };
    CHECK(has(line("1. "), "closed"));
    CHECK(has(line("3. "), "running"));
    CHECK(has(line("4. "), "running"));
    CHECK(has(line("5. "), "not started"));
}

TEST_CASE("merge makes a diagnostic of files and folders, and tells what it took") {
    TemporaryFolder place;
    auto const all = (place / "all.jemaa").string();
    make_workshop(place / "a.jemaa", facts_after_vote()).reset();
    fs::create_directory(place / "stick");
    fs::copy_file(place / "a.jemaa", place.path() / "stick/b.jemaa");
    write(place.path() / "stick/letter.txt", "a letter");
    fs::create_directory(place / "empty");
    CHECK(run_jemaa({"merge", "--into", all, place / "empty"}).code == 1);
    CHECK_FALSE(fs::exists(all));
    auto ran = run_jemaa({"merge", "--into", all, place / "a.jemaa"});
    INFO(ran.out << ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(has(ran.out, "Not sealed"));
    CHECK(has(ran.out, "Ballots"));
    auto const inspected = run_jemaa({"inspect", all});
    ran = run_jemaa({"merge", "--into", all, place / "stick"}, "fr");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "b.jemaa"));
    CHECK(has(ran.out, "déjà là"));
    CHECK(run_jemaa({"inspect", all}).out == inspected.out);
    CHECK(run_jemaa({"export", all, "--to", place / "csv"}).code == 0);
    CHECK(outcome::read_csv(content(place.path() / "csv/ideas.csv"))->size() == 4);
}

TEST_CASE("a file that cannot be merged does not keep the others out") {
    TemporaryFolder place;
    auto const all = (place / "all.jemaa").string();
    make_workshop(place / "a.jemaa", facts_after_vote()).reset();
    write(place / "letter.jemaa", "a letter, and no workshop at all");
    auto const ran = run_jemaa({"merge", "--into", all, place / "letter.jemaa", place / "a.jemaa"});
    INFO(ran.out << ran.err);
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "is not a Jemaa workshop"));
    CHECK(has(run_jemaa({"inspect", all}).out, "3 ballots"));
    CHECK(run_jemaa({"merge", "--into", all, place / "none.jemaa"}).code == 1);
}

TEST_CASE("several workshops are listed one by one and exported, compared and into a folder each") {
    TemporaryFolder place;
    auto const all = (place / "all.jemaa").string();
    make_workshop(place / "a.jemaa", facts_after_vote()).reset();
    Workshop const other{random_id(), std::string(agenda::small_template), 1'700'000'000'000};
    make_workshop(place / "b.jemaa", {other}).reset();
    REQUIRE(run_jemaa({"merge", "--into", all, place / "a.jemaa", place / "b.jemaa"}).code == 0);
    auto const ran = run_jemaa({"inspect", all});
    auto const first = ran.out.find("Begun on");
    CHECK(ran.out.find("Begun on", first + 1) != std::string::npos);
    REQUIRE(run_jemaa({"export", all, "--to", place / "csv"}).code == 0);
    auto const files = outcome::all_tables().size() + outcome::comparison_tables().size();
    CHECK(std::distance(fs::directory_iterator(place / "csv"), {}) ==
          static_cast<std::ptrdiff_t>(files) + 2);
    check_failed(run_jemaa({"export", all, "--to", place / "csv"}), "cannot be used");
}

TEST_CASE("verify tells of each file how it stands, and fails for one that is not whole") {
    TemporaryFolder place;
    make_workshop(place / "a.jemaa", facts_after_vote()).reset();
    auto ran = run_jemaa({"verify", place / "a.jemaa"});
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "is whole"));
    CHECK(has(ran.out, "Not sealed"));
    ran = run_jemaa({"verify", place / "a.jemaa", place / "none.jemaa"});
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "is whole"));
    CHECK(has(ran.out, "was not found"));
}

TEST_CASE("findings come into a diagnostic from a table") {
    TemporaryFolder place;
    auto const all = (place / "all.jemaa").string();
    make_workshop(place / "a.jemaa", facts_after_vote()).reset();
    REQUIRE(run_jemaa({"merge", "--into", all, place / "a.jemaa"}).code == 0);
    write(place / "f.csv", "kind,key,title_fr\nthreat,imports,Importations\n");
    auto const ran = run_jemaa({"findings", "--into", all, place / "f.csv"});
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "1 new"));
    CHECK(has(run_jemaa({"inspect", all}).out, "1 finding"));
    CHECK(run_jemaa({"export", all, "--to", place / "csv"}).code == 0);
    write(place / "f.csv", "kind,key,title_fr\nluck,imports,Importations\n");
    check_failed(run_jemaa({"findings", "--into", all, place / "f.csv"}), "f.csv:2");
}

TEST_CASE("output that nobody can take is a failure") {
    auto const sample = std::string(JEMAA_SOURCE_DIR) + "/assets/samples/batna.toml";
    check_failed(run_jemaa({"check", sample}, "C", "/dev/full"), "could not be written");
}

TEST_CASE("bad usage is exit code 2 and says where to read on") {
    for (std::vector<std::string> const& arguments : {std::vector<std::string>{},
                                                      {"dance"},
                                                      {"export"},
                                                      {"export", "a.jemaa"},
                                                      {"check", "a", "b"},
                                                      {"check", "a", "--language", "de"},
                                                      {"inspect", "a", "--loud"}}) {
        auto const ran = run_jemaa(arguments);
        INFO(ran.err);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK(has(ran.err, "jemaa --help"));
    }
    CHECK(has(run_jemaa({"dance"}, "fr").err, "Voir"));
}

TEST_CASE("help is no mistake") {
    auto const ran = run_jemaa({"--help"}, "fr");
    CHECK(ran.code == 0);
    for (auto const command : {"export", "check", "inspect"}) CHECK(has(ran.out, command));
    CHECK(has(ran.out, "bureau"));
}
