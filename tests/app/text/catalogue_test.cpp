#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "app/text/catalogue_audit.h"
#include "base/error.h"
#include "catch_any.h"
#include "places.h"
#include "text/catalogue.h"
#include "text/messages.h"
#include "text/spoken_form.h"

using namespace jemaa;
using namespace jemaa::text;

namespace {

namespace fs = std::filesystem;

fs::path const root = JEMAA_SOURCE_DIR;

std::string content(fs::path const& path) {
    std::ifstream file(path);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<PoFile> catalogues() {
    std::vector<PoFile> files;
    for (auto const language : spoken_languages) {
        std::string const name(language);
        files.push_back(read_po(name, content(root / "assets/locale" / (name + ".po"))));
    }
    return files;
}

std::vector<MessageUse> uses_in_source() {
    std::vector<MessageUse> uses;
    for (char const* folder : {"app", "core"})
        for (auto const& entry : fs::recursive_directory_iterator(root / folder)) {
            auto const extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".h") continue;
            auto const file = entry.path().lexically_relative(root).string();
            for (auto& use : message_uses(file, content(entry.path())))
                uses.push_back(std::move(use));
        }
    return uses;
}

std::vector<MessageUse> uses_by_error_code() {
    std::vector<MessageUse> uses;
    for (int code = 0; name_of(ErrorCode{code}) != std::string("unknown"); ++code)
        uses.push_back({std::string("error.") + name_of(ErrorCode{code}), MessageUse::How::plain,
                        "core/base/error.h"});
    return uses;
}

std::string lines(std::vector<std::string> const& mistakes) {
    std::string text;
    for (auto const& mistake : mistakes) text += mistake + "\n";
    return text;
}

}  // namespace

TEST_CASE("the catalogues say all that the program asks for, in every language alike") {
    Expectation expected{
        uses_in_source(),
        {"kind.",        "fact.",       "reason.",      "journal.",      "sex.",
         "help.",        "finding.",    "item.",        "item.ask.",     "month.",
         "invite.what.", "ballot.how.", "ballot.face.", "ballot.grade.", "ballot.answer.",
         "cli.about.",   "cli.running", "cli.closed",   "rejected.",     "rule.",
         "column.",      "table.",      "hide.",        "more.",         "contrast.",
         "calibration.", "emoji.",      "sign.",        "colour.",       "progress."}};
    CHECK(expected.uses.size() > 20);
    std::erase_if(expected.uses, [](MessageUse const& use) { return use.key == "error."; });
    for (auto const& use : uses_by_error_code()) expected.uses.push_back(use);
    auto const mistakes = lines(mistakes_in(catalogues(), expected));
    INFO(mistakes);
    CHECK(mistakes.empty());
}

TEST_CASE("what a voice reads in Arabic is a message of the program, with vowels added") {
    auto const arabic = catalogues().front();
    REQUIRE(arabic.language == "ar");
    // An alif has its own vowel sign only for the ear.
    auto const bare = [](std::string text) {
        for (char const* vowel : {"\u064B", "\u064C", "\u064D", "\u064E", "\u064F", "\u0650",
                                  "\u0651", "\u0652", "\u0670"})
            for (auto at = text.find(vowel); at != std::string::npos; at = text.find(vowel))
                text.erase(at, 2);
        for (char const* alif : {"\u0623", "\u0625"})
            for (auto at = text.find(alif); at != std::string::npos; at = text.find(alif))
                text.replace(at, 2, "\u0627");
        return text;
    };
    std::set<std::string> messages;
    for (auto const& [key, message] : arabic.messages) messages.insert(message.forms.front());
    auto const vowels = read_po("ar", content(root / "assets/locale/ar.spoken.po"));
    CHECK(vowels.messages.size() > 90);
    for (auto const& [text, spoken] : vowels.messages) {
        CAPTURE(text);
        CHECK(messages.contains(text));
        CHECK(bare(spoken.forms.front()) == bare(text));
        CHECK(spoken.forms.front() != text);
        CHECK(spoken_form("ar", text) == spoken.forms.front());
    }
    CHECK(spoken_form("ar", "سوق لنا") == "سوق لنا");
    CHECK(spoken_form("fr", "Retour") == "Retour");
}

TEST_CASE("what the files say is what is built in") {
    for (auto const& file : catalogues())
        for (auto const& [key, message] : file.messages) {
            INFO(file.language << ": " << key);
            CHECK(has_message(file.language, key));
        }
}
