#include "formats/export.h"

#include <iterator>
#include <utility>
#include <vector>

#include "formats/csv_profile.h"
#include "formats/package.h"
#include "formats/workbook.h"
#include "outcome/media.h"
#include "tables/filled.h"

namespace jemaa::outcome {
namespace {

Expected<std::vector<TableFile>> csv_files(std::vector<FilledTable> const& tables, Profile profile,
                                           Headings const& headings) {
    std::vector<TableFile> files;
    for (auto const& table : tables) {
        CsvTable csv(table.schema, profile, headings);
        auto const done = table.rows([&](CsvRow const& row) { csv.add(row); });
        if (!done) return tl::unexpected(done.error());
        files.push_back({table.schema, {table.schema.name + ".csv", std::move(csv.text())}});
    }
    return files;
}

Media const& media_of(Gathered const& gathered) {
    return gathered.contents.media;
}

Media media_of(Compared const& compared) {
    Media all;
    for (auto const& workshop : compared.workshops)
        all.insert(workshop.contents.media.begin(), workshop.contents.media.end());
    return all;
}

void append_media(Media const& media, std::vector<FileContent>& files) {
    for (auto const& [id, content] : media)
        files.push_back(
            {media_path(*content), std::string(content->content.begin(), content->content.end())});
}

// Of a workshop, or of many.
template <typename Whose>
Expected<void> append_files(Whose const& whose, Origin const& origin, Format format,
                            Headings const& headings, std::vector<FileContent>& files) {
    if (format == Format::workbook) {
        auto workbook = workbook_of(whose, headings);
        if (!workbook) return tl::unexpected(workbook.error());
        files.push_back({origin.name + ".xlsx", std::move(*workbook)});
        return {};
    }
    auto tables = csv_files(tables_of(whose),
                            format == Format::excel ? Profile::excel : Profile::data, headings);
    if (!tables) return tl::unexpected(tables.error());
    if (format == Format::package)
        files.push_back({package_file, describe_package(origin, *tables, media_of(whose))});
    if (format != Format::excel) append_media(media_of(whose), files);
    for (auto& table : *tables) files.push_back(std::move(table.file));
    return {};
}

std::string folder_of(Contents const& contents) {
    constexpr std::size_t start_of_id = 8;
    return contents.agenda.key + "-" + to_hex(contents.workshop.id).substr(0, start_of_id);
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
    if (name == "data" || name == "csv") return Format::data;
    if (name == "excel") return Format::excel;
    if (name == "package") return Format::package;
    if (name == "xlsx") return Format::workbook;
    return std::nullopt;
}

Expected<void> export_outcome(Store& store, std::filesystem::path const& folder,
                              std::span<Format const> formats, Headings const& headings,
                              std::vector<FileContent> beside) {
    auto const gathered = gather(store);
    if (!gathered) return tl::unexpected(gathered.error());
    return export_outcome(*gathered, folder, formats, headings, std::move(beside));
}

Expected<void> export_outcome(Gathered const& gathered, std::filesystem::path const& folder,
                              std::span<Format const> formats, Headings const& headings,
                              std::vector<FileContent> beside) {
    auto files = std::move(beside);
    auto const origin = origin_of(gathered.contents);
    for (auto const format : formats)
        if (auto const done = append_files(gathered, origin, format, headings, files); !done)
            return done;
    return write_whole_folder(folder, files);
}

Expected<void> export_compared(Compared const& compared, std::filesystem::path const& folder,
                               std::span<Format const> formats, Headings const& headings) {
    std::vector<FileContent> files;
    for (auto const format : formats) {
        auto const all = append_files(compared, origin_of(compared), format, headings, files);
        if (!all) return all;
        for (auto const& gathered : compared.workshops) {
            std::vector<FileContent> own;
            auto const done =
                append_files(gathered, origin_of(gathered.contents), format, headings, own);
            if (!done) return done;
            for (auto& file : own)
                files.push_back(
                    {folder_of(gathered.contents) + "/" + file.name, std::move(file.content)});
        }
    }
    return write_whole_folder(folder, files);
}

}  // namespace jemaa::outcome
