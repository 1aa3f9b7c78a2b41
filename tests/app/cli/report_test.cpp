// What `jemaa report` writes, and what it refuses.

#include "app/cli/elections.h"
#include "core/outcome/whole_workshop.h"

using namespace jemaa;
using namespace jemaa::test;

TEST_CASE("a report is written in each language, and leaves the workshop as it is") {
    TemporaryFolder place;
    auto const file = workshop(place, whole_workshop());
    auto const before = content(file);
    for (std::string const language : {"ar", "fr", "en"}) {
        CAPTURE(language);
        std::string const to = place.path() / (language + ".pdf");
        has(well({"report", file, "--to", to, "--language", language}), to);
        auto const pdf = content(to);
        CHECK(pdf.starts_with("%PDF-"));
        CHECK(pdf.find("/Lang (" + language + ")") != std::string::npos);
        CHECK_FALSE(fs::exists(to + ".part"));
    }
    CHECK(content(file) == before);
}

TEST_CASE("a file that is there is not written over") {
    TemporaryFolder place;
    auto const file = workshop(place, whole_workshop());
    auto const taken = write(place / "taken.pdf", "mine");
    has(refused({"report", file, "--to", taken}), taken);
    CHECK(content(taken) == "mine");
    has(refused({"report", file, "--to", place / "none" / "x.pdf"}), "none");
}

TEST_CASE("a report in no language of the program, or of no workshop, is refused") {
    TemporaryFolder place;
    auto const file = workshop(place, whole_workshop());
    auto const to = place / "x.pdf";
    auto const ran = run_jemaa({"report", file, "--to", to, "--language", "es"});
    CHECK(ran.code == 2);
    has(ran.err, "--language");
    has(refused({"report", write(place / "notes.txt", "not a workshop"), "--to", to}), "notes.txt");
    has(refused({"report", place / "missing.jemaa", "--to", to}), "missing.jemaa");
    SqliteStore::create(place / "empty.jemaa")->reset();
    refused({"report", place / "empty.jemaa", "--to", to});
    CHECK_FALSE(fs::exists(to));
}
