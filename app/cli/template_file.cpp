#include "cli/template_file.h"

#include <fstream>

#include "agenda/agenda.h"
#include "base/resource.h"
#include "clips/template_clips.h"

namespace jemaa::cli {

namespace fs = std::filesystem;

namespace {

constexpr char const* shelves[] = {"assets/samples/", "assets/templates/"};

std::string built_in_names() {
    std::string names;
    for (auto const* const shelf : shelves)
        for (auto const name : resources_under(shelf))
            names += (names.empty() ? "" : ", ") + fs::path(name).stem().string();
    return names;
}

}  // namespace

Expected<std::string> read_template(fs::path const& file) {
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return fail(ErrorCode::file_missing, file.string(), "no file");
    if (fs::is_directory(file, ignored))
        return fail(ErrorCode::read_failed, file.string(), "this is a folder");
    std::string toml(agenda::most_template_bytes + 1, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(toml.data(), static_cast<std::streamsize>(toml.size()));
    if (in.bad() || !in.is_open()) return fail(ErrorCode::read_failed, file.string(), "no access");
    toml.resize(static_cast<std::size_t>(in.gcount()));
    return toml;
}

Expected<Template> find_template(std::string const& wanted) {
    std::error_code ignored;
    if (fs::exists(wanted, ignored)) {
        auto text = read_template(wanted);
        if (!text) return tl::unexpected(text.error());
        return Template{std::move(*text), wanted, fs::path(wanted).stem().string(),
                        clips::folder_beside(wanted)};
    }
    for (auto const* const shelf : shelves)
        if (auto const text = resource(shelf + wanted + ".toml"))
            return Template{std::string(*text), wanted + ".toml", wanted};
    return fail(ErrorCode::file_missing, wanted, "built in are: " + built_in_names());
}

}  // namespace jemaa::cli
