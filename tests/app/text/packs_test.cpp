#include "text/packs.h"

#include <fstream>
#include <iterator>

#include "app/text/po_file.h"
#include "base/resource.h"
#include "catch_any.h"
#include "places.h"
#include "text/messages.h"
#include "text/po.h"
#include "text/tifinagh.h"

using namespace jemaa;
using namespace jemaa::text;

namespace {

std::string const header =
    "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\n";

std::string mistake_in(std::string const& po) {
    auto const compiled = compile_po(po, "x.po");
    return compiled ? "" : compiled.error().where + ": " + compiled.error().detail;
}

}  // namespace

TEST_CASE("a pack speaks its language, and French where it says nothing") {
    REQUIRE(add_pack("xx",
                     header + "msgid \"frame.back\"\nmsgstr \"Xback \\\"é\\\"\"\n\n#, fuzzy\n"
                              "msgid \"ballot.dots\"\nmsgid_plural \"ballot.dots\"\n"
                              "msgstr[0] \"{n} xdot\"\nmsgstr[1] \"{n} \"\n\"xdots\"\n",
                     "x.po"));
    CHECK(message("xx", "frame.back") == "Xback \"é\"");
    CHECK(message_n("xx", "ballot.dots", 1) == "1 xdot");
    CHECK(message_n("xx", "ballot.dots", 5) == "5 xdots");
    CHECK(message("xx", "frame.help") == message("fr", "frame.help"));
    CHECK(message_n("xx", "card.wait", 3) == message_n("fr", "card.wait", 3));
    CHECK(has_message("xx", "frame.back"));
    CHECK_FALSE(has_message("xx", "frame.help"));
    REQUIRE(find_pack("xx"));
    CHECK(find_pack("xx")->drafts == 1);
    CHECK_FALSE(find_pack("yy"));
    CHECK(message("yy", "frame.back") == message("fr", "frame.back"));
    REQUIRE(add_pack("xx", header + "msgid \"frame.back\"\nmsgstr \"Later\"\n", "x.po"));
    CHECK(message("xx", "frame.back") == "Later");
}

TEST_CASE(
    "what is wrong with a .po file is told with its line and what to do, and nothing breaks") {
    struct Wrong {
        std::string po, mistake;
    };
    std::string const good = "msgid \"a\"\nmsgstr \"b\"\n";
    for (auto const& [po, mistake] : std::vector<Wrong>{
             {"", "x.po:1: there is no header"},
             {good, "x.po:1: there is no header"},
             {"msgid \"\"\nmsgstr \"Language: xx\\n\"\n\n" + good, "x.po:1: the charset"},
             {header + "msgid \"a\nmsgstr \"b\"\n", "x.po:6: write msgid or msgstr"},
             {header + "msgid \"a\"\nmsgstr \"b\" c\n", "x.po:7: write msgid"},
             {header + "msgid \"a\"\nmsgstr \"b\\x\"\n", "x.po:7: write msgid"},
             {header + "msgid \"a\"\nmsgstr \"b\\\"\n", "x.po:7: write msgid"},
             {header + "msgid \"a\"\n\n", "x.po:7: the message has no msgstr"},
             {header + good + "\n" + good + "\n", "x.po:11: \"a\" stands twice"},
             {header + "msgid \"a\"\nmsgstr[0] \"b\"\n", "x.po:7: write msgstr here"},
             {header + "msgid \"a\"\nmsgid_plural \"a\"\nmsgstr[1] \"b\"\n",
              "x.po:8: write msgstr[0] here"},
             {header + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"b\"\n\n",
              "x.po:9: msgid and msgid_plural"},
             {header + "msgctxt \"a\"\n", "x.po:6: \"msgctxt\" comes before"},
             {header + "\"lost\"\n", "x.po:6: this text belongs"},
             {header + "msgid \"a\"\nmsgstr \"\xFF\"\n", "x.po:7: the text is not UTF-8"},
             {header + "msgid \"a\"\nmsgstr \"" + std::string(9000, 'x') + "\"\n",
              "x.po:7: the message is too long"},
             {std::string(5 << 20, '\n'), "x.po:1: the file is larger"}}) {
        CAPTURE(mistake);
        CHECK(mistake_in(po).substr(0, mistake.size()) == mistake);
        CHECK_FALSE(add_pack("broken", po, "x.po"));
        CHECK_FALSE(find_pack("broken"));
    }
    CHECK(mistake_in("\xEF\xBB\xBF" + header + good).empty());  // as some editors save it
    CHECK(mistake_in(header + "msgid \"a\"\r\nmsgstr \"b\"\r\n").empty());
}

TEST_CASE("hostile plural rules give some form, and no crash") {
    for (std::string const& rule : {std::string("n/0"), std::string("n%0"), std::string("99"),
                                    std::string("("), std::string(3000, '('), std::string("-5")}) {
        std::string po = header;
        po.replace(po.find("(n > 1)"), 7, rule);
        CAPTURE(rule.substr(0, 20));
        if (add_pack("bad",
                     po + "msgid \"ballot.dots\"\nmsgid_plural \"ballot.dots\"\n"
                          "msgstr[0] \"one\"\nmsgstr[1] \"more\"\n",
                     "x.po"))
            CHECK_FALSE(message_n("bad", "ballot.dots", 3).empty());
    }
}

TEST_CASE("Tamazight is written in Tifinagh letter by letter, without touching placeholders") {
    CHECK(in_tifinagh("Tamaziɣt") == "ⵜⴰⵎⴰⵣⵉⵖⵜ");
    CHECK(in_tifinagh("azul, {name}! 5 ẓ Ḍ ǧ č ɛ") == "ⴰⵣⵓⵍ, {name}! 5 ⵥ ⴹ ⴵ ⵞ ⵄ");
    CHECK(in_tifinagh("") == "");
}

TEST_CASE("a better Tamazight pack is also the one in Tifinagh, but not over one of its own") {
    auto const saying = [](std::string const& text) {
        return header + "msgid \"frame.back\"\nmsgstr \"" + text + "\"\n";
    };
    REQUIRE(add_pack("shy", saying("azul"), "x.po"));
    CHECK(message("shy-Tfng", "frame.back") == "ⴰⵣⵓⵍ");
    REQUIRE(add_pack("shy", saying("amek"), "x.po"));
    CHECK(message("shy-Tfng", "frame.back") == "ⴰⵎⴻⴽ");
    REQUIRE(add_pack("shy-Tfng", saying("ⵜⵉⴼ"), "x.po"));
    REQUIRE(add_pack("shy", saying("ih"), "x.po"));
    CHECK(message("shy-Tfng", "frame.back") == "ⵜⵉⴼ");
}

TEST_CASE(
    "the Tamazight pack that is built in reads, is marked as a draft, and keeps placeholders") {
    auto const po = resource("assets/packs/kab/messages.po");
    REQUIRE(po);
    REQUIRE(add_pack("kab", *po, "kab"));
    REQUIRE(find_pack("kab"));
    REQUIRE(find_pack("kab-Tfng"));
    auto const pack = read_po("kab", *po);
    auto const whole = read_po("kab", *po).messages.size();
    CHECK(find_pack("kab")->drafts == static_cast<int>(whole));
    CHECK(message("kab-Tfng", "language.name") == "ⵜⴰⵎⴰⵣⵉⵖⵜ");
    CHECK(message_n("kab-Tfng", "ballot.dots", 2).find("2") != std::string::npos);
    for (auto const& [key, own] : pack.messages) {
        CAPTURE(key);
        REQUIRE(has_message("fr", key));
        std::string const french = message("fr", key);
        CHECK(placeholders(own.forms.front()) == placeholders(french));
    }
}

TEST_CASE("what participants do is said in Tamazight, all of it") {
    REQUIRE(add_pack("kab", resource("assets/packs/kab/messages.po").value(), "kab"));
    std::ifstream file(std::string(JEMAA_SOURCE_DIR) + "/assets/locale/fr.po");
    auto const french = read_po("fr", std::string((std::istreambuf_iterator<char>(file)), {}));
    REQUIRE(french.messages.size() > 500);
    int said = 0;
    for (auto const& [key, own] : french.messages)
        for (std::string const start :
             {"frame.", "comfort.", "contrast.", "attract.", "waiting.", "idea.", "pictograms.",
              "keyboard.", "card.", "category.", "invite.", "ballot.", "review.", "still_there."})
            if (key.starts_with(start)) {
                CAPTURE(key);
                CHECK(has_message("kab", key));
                ++said;
            }
    CHECK(said > 120);
}
