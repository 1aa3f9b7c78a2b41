#include "app/text/catalogue_audit.h"

#include <algorithm>

#include "catch_any.h"

using namespace jemaa::text;

namespace {

using How = MessageUse::How;

std::string header(std::string const& forms) {
    return "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=" + forms + "; plural=0;\\n\"\n\n";
}

// Three catalogues without a mistake, and what is used of them.
struct Sample {
    std::string ar = header("6") +
                     "msgid \"go\"\nmsgstr \"هيّا {who}\"\n\n"
                     "msgid \"n\"\nmsgid_plural \"n\"\nmsgstr[0] \"لا شيء\"\nmsgstr[1] \"فكرة\"\n"
                     "msgstr[2] \"فكرتان\"\nmsgstr[3] \"{n} أفكار\"\nmsgstr[4] \"{n} فكرة\"\n"
                     "msgstr[5] \"{n} فكرة\"\n";
    std::string fr = header("2") +
                     "msgid \"go\"\nmsgstr \"\"\n\"Allez \"\n\"{who}\"\n\n"
                     "msgid \"n\"\nmsgid_plural \"n\"\nmsgstr[0] \"{n} idée\"\n"
                     "msgstr[1] \"{n} idées\"\n";
    std::string en = header("2") +
                     "msgid \"go\"\nmsgstr \"Go {who}\"\n\n"
                     "msgid \"n\"\nmsgid_plural \"n\"\nmsgstr[0] \"One idea\"\n"
                     "msgstr[1] \"{n} ideas\"\n";
    Expectation expected{{{"go", How::plain, "a.cpp:1"}, {"n", How::counted, "a.cpp:2"}},
                         {"help."}};

    std::vector<std::string> mistakes() const {
        return mistakes_in({read_po("ar", ar), read_po("fr", fr), read_po("en", en)}, expected);
    }

    bool finds(std::string const& what) const {
        auto const found = mistakes();
        return std::any_of(found.begin(), found.end(), [&](std::string const& mistake) {
            return mistake.find(what) != std::string::npos;
        });
    }
};

void replace(std::string& text, std::string const& old, std::string const& by) {
    auto const at = text.find(old);
    REQUIRE(at != std::string::npos);
    text.replace(at, old.size(), by);
}

}  // namespace

TEST_CASE("catalogues without a mistake pass") {
    CHECK(Sample{}.mistakes().empty());
}

TEST_CASE("mistakes in one catalogue are found") {
    Sample sample;
    SECTION("empty") {
        replace(sample.en, "Go {who}", "");
        CHECK(sample.finds("en.po:5: go is empty"));
    }
    SECTION("fuzzy") {
        replace(sample.fr, "msgid \"go\"", "#, fuzzy\nmsgid \"go\"");
        CHECK(sample.finds("go is fuzzy"));
        CHECK_FALSE(sample.finds("n is fuzzy"));
    }
    SECTION("a plural form is missing") {
        replace(sample.ar, "msgstr[5] \"{n} فكرة\"\n", "");
        CHECK(sample.finds("n has 5 forms instead of 6"));
    }
    SECTION("a plural form is empty") {
        replace(sample.ar, "فكرتان", "");
        CHECK(sample.finds("n is empty"));
    }
    SECTION("the header's rule is another language's") {
        replace(sample.ar, "nplurals=6", "nplurals=2");
        CHECK(sample.finds("ar.po: the header lacks nplurals=6"));
    }
    SECTION("a line that is no part of the format") {
        sample.fr += "msgstr oops\n";
        CHECK(sample.finds("fr.po:14: cannot be read"));
    }
    SECTION("a key twice") {
        sample.fr += "\nmsgid \"go\"\nmsgstr \"{who}\"\n";
        CHECK(sample.finds("stands twice: go"));
    }
}

TEST_CASE("placeholders that disagree are found") {
    Sample sample;
    SECTION("between languages") {
        replace(sample.fr, "{who}", "{qui}");
        CHECK(sample.finds("fr.po:5: go has other placeholders"));
    }
    SECTION("a form for several numbers has to say which") {
        replace(sample.fr, "{n} idée\"", "Une idée\"");
        CHECK(sample.finds("n, form 0, lacks a placeholder"));
    }
}

TEST_CASE("keys that the program and the catalogues do not share are found") {
    Sample sample;
    SECTION("asked for, in no catalogue") {
        sample.expected.uses.push_back({"lost", How::plain, "b.cpp:7"});
        CHECK(sample.finds("b.cpp:7: lost is missing in ar fr en"));
    }
    SECTION("in one catalogue only, and used nowhere") {
        sample.en += "\nmsgid \"extra\"\nmsgstr \"Extra\"\n";
        CHECK(sample.finds("fr.po: extra is missing"));
        CHECK(sample.finds("extra is used nowhere"));
    }
    SECTION("mentioned only, in a table of keys") {
        sample.expected.uses[0].how = How::mentioned;
        CHECK(sample.mistakes().empty());
        sample.expected.uses.erase(sample.expected.uses.begin());
        CHECK(sample.finds("go is used nowhere"));
    }
    SECTION("asked for without its number") {
        sample.expected.uses[1].how = How::plain;
        CHECK(sample.finds("a.cpp:2: n is asked for without its number in ar fr en"));
    }
    SECTION("asked for with a number, without plural forms") {
        sample.expected.uses[0].how = How::counted;
        CHECK(sample.finds("a.cpp:1: go has no plural forms in ar fr en"));
    }
    SECTION("put together, as agreed and otherwise") {
        sample.expected.uses.push_back({"help.", How::plain, "b.cpp:8"});
        CHECK(sample.mistakes().empty());
        sample.expected.uses.push_back({"odd.", How::plain, "b.cpp:9"});
        CHECK(sample.finds("b.cpp:9: no key can be put together from odd."));
    }
}

TEST_CASE("uses of messages are found in source text") {
    auto const uses =
        message_uses("a.cpp",
                     "// ui.say(\"comment\")\n"
                     "/* say(\"comment\") */ int const n = 1'000;\n"
                     "draw(ui.say(\"a.title\"), ui.say_n(\"a.count\", n));\n"
                     "text::message(pick(x, \"no\"), \"a.name\", {{\"who\", \"no\"}});\n"
                     "ui.say(leave ? \"a.leave\" : \"a.stay\");\n"
                     "ui.say(\"help.\" + screen); char c = '\"'; say(\"a.last\");\n"
                     "ui.say(\"a.outer\", {{\"x\", ui.say(\"a.inner\")}}); say(key);\n"
                     "hearsay(\"no\"); print(\"say(\\\"no\\\")\");\n");
    std::string keys;
    for (auto const& use : uses)
        if (use.how != How::mentioned) keys += use.key + " ";
    CHECK(keys == "a.title a.count a.name a.leave a.stay help. a.last a.outer a.inner ");
    CHECK(uses[0].where == "a.cpp:3");
    CHECK(uses[0].how == How::plain);
    CHECK(uses[1].how == How::counted);
}

TEST_CASE("keys in a table count as mentioned") {
    auto const uses = message_uses("a.cpp", "rows.add(\"a.people\", n); x = \"no key\" + 'c';");
    REQUIRE(uses.size() == 2);
    CHECK(uses[0].key == "a.people");
    CHECK(uses[0].how == How::mentioned);
}
