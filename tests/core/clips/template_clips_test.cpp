#include "clips/template_clips.h"

#include <algorithm>
#include <set>

#include "agenda/spoken_texts.h"
#include "base/resource.h"
#include "catch_any.h"
#include "core/clips/recorded.h"
#include "core/store/temporary_folder.h"
#include "domain/clip.h"
#include "domain/field.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

agenda::Agenda agenda_of(std::string const& name) {
    return agenda::parse(resource("assets/" + name).value(), name).value();
}

}  // namespace

TEST_CASE("every text of every template has a name of its own") {
    for (auto const* const shelf : {"assets/samples/", "assets/templates/"})
        for (auto const name : resources_under(shelf)) {
            if (name.find("-room") != std::string_view::npos) continue;
            CAPTURE(name);
            std::set<std::string> names;
            for (auto const& text :
                 agenda::spoken_texts(agenda::parse(*resource(name), name).value()))
                CHECK(names.insert(text.name).second);
            CHECK(names.size() > 5);
        }
}

TEST_CASE("clips beside a template say its texts in their language, and the others are told") {
    auto const agenda = agenda_of("samples/batna.toml");
    auto const texts = agenda::spoken_texts(agenda);
    auto const text_of = [&](std::string const& name) {
        return std::ranges::find(texts, name, &agenda::SpokenText::name)->text.in("fr");
    };
    auto const is_option = [](auto const& text) { return text.list == "option"; };
    std::string const option = std::ranges::find_if(texts, is_option)->name;
    TemporaryFolder folder;
    fs::path const clips = clips::folder_beside(folder / "batna.toml");
    CHECK(clips.filename() == "batna.clips");
    auto const sound = recorded(0.3);
    put(clips / "ideas.prompt.fr.opus", sound);
    put(clips / (option + ".fr.opus"), sound);
    put(clips / "ideas.prompt.opus", sound);
    put(clips / "nothing.prompt.fr.opus", sound);
    put(clips / "ideas.prompt.zz.opus", sound);
    put(clips / "ideas.title.fr.opus", Bytes(10, 'x'));
    auto const found = clips::read_template_clips(agenda, clips);
    REQUIRE(found.clips.size() == 2);
    CHECK(found.clips[0].text == text_of("ideas.prompt"));
    CHECK(found.clips[1].text == text_of(option));
    std::set<std::string> wrong;
    for (auto const& error : found.wrong) {
        wrong.insert(fs::path(error.where).filename().string());
        CHECK(error.detail.size() > 10);
    }
    CHECK(wrong == std::set<std::string>{"ideas.prompt.opus", "nothing.prompt.fr.opus",
                                         "ideas.prompt.zz.opus", "ideas.title.fr.opus"});
}

TEST_CASE("the clips of a template are facts: each sound once, and every text that it says") {
    Attachment const sound{content_id({1}), clip_media_type, {1}};
    Chance chance(Seed{1});
    auto const facts = clips::clip_facts({{"Oui", "fr", sound}, {"Oui !", "fr", sound}},
                                         content_id({2}), moment_now(), chance);
    REQUIRE(facts.size() == 3);
    CHECK(std::get<Attachment>(facts[0]) == sound);
    auto const& said = std::get<Revision>(facts[1]);
    CHECK(said.subject == clip_subject("Oui"));
    CHECK(said.field == field::clip + std::string("fr"));
    CHECK(said.value == to_hex(sound.id));
    CHECK(std::get<Revision>(facts[2]).subject == clip_subject("Oui !"));
}
