#include <cstdlib>
#include <fstream>

#include <unistd.h>

#include "recording.h"

using namespace jemaa;
using namespace jemaa::text;

namespace {

/// Lets fontconfig read `rules` instead of the system's, for a while.
class FontRules {
public:
    explicit FontRules(std::string const& rules) {
        int const file = mkstemp(path_.data());
        REQUIRE(file != -1);
        close(file);
        std::ofstream(path_) << "<fontconfig>" << rules << "</fontconfig>";
        setenv("FONTCONFIG_FILE", path_.c_str(), 1);
    }
    ~FontRules() {
        unsetenv("FONTCONFIG_FILE");
        std::remove(path_.c_str());
    }

private:
    std::string path_ = "/tmp/jemaa-fonts-XXXXXX";
};

constexpr char system_without[] =
    "<include>/etc/fonts/fonts.conf</include><selectfont><rejectfont>";

}  // namespace

TEST_CASE("a system without fonts is told what to install") {
    FontRules const none("<dir>/nonexistent</dir>");
    NoTextures textures;
    auto const engine = Engine::create(textures);
    REQUIRE_FALSE(engine);
    CHECK(engine.error().code == ErrorCode::fonts_missing);
    CHECK(engine.error().where == "Noto Sans");
    CHECK(engine.error().detail == "apt install fonts-noto-core");
}

TEST_CASE("each family that is needed is missed") {
    auto const [glob, family, package] = GENERATE(table<std::string, std::string, std::string>(
        {{"*NotoSansArabic*", "Noto Sans Arabic", "fonts-noto-core"},
         {"*NotoSansTifinagh-*", "Noto Sans Tifinagh", "fonts-noto-core"},
         {"*NotoColorEmoji*", "Noto Color Emoji", "fonts-noto-color-emoji"},
         {"*MaterialIcons*", "Material Icons", "fonts-material-design-icons-iconfont"}}));
    FontRules const rules(system_without + ("<glob>" + glob) + "</glob></rejectfont></selectfont>");
    NoTextures textures;
    auto const engine = Engine::create(textures);
    REQUIRE_FALSE(engine);
    CHECK(engine.error().where == family);
    CHECK(engine.error().detail == "apt install " + package);
}

TEST_CASE("signs' fonts can be done without") {
    FontRules const rules(system_without +
                          std::string("<glob>*NotoSansSymbols*</glob><glob>*NotoSansMath*</glob>"
                                      "</rejectfont></selectfont>"));
    NoTextures textures;
    CHECK(Engine::create(textures));
}

TEST_CASE("a font configuration that is not there counts as no fonts") {
    setenv("FONTCONFIG_FILE", "/nonexistent/fonts.conf", 1);
    NoTextures textures;
    auto const engine = Engine::create(textures);
    unsetenv("FONTCONFIG_FILE");
    REQUIRE_FALSE(engine);
    CHECK(engine.error().code == ErrorCode::fonts_missing);
}
