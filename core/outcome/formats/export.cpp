#include "formats/export.h"

#include <iterator>
#include <utility>
#include <vector>

#include "formats/csv_profile.h"
#include "formats/package.h"
#include "formats/workbook.h"
#include "outcome/media.h"
#include "tables/tables.h"

namespace jemaa::outcome {
namespace {

Expected<std::vector<TableFile>> csv_files(Gathered const& gathered, Profile profile,
                                           Headings const& headings) {
    std::vector<TableFile> files;
    for (auto const& table : all_tables()) {
        auto schema = in_languages(table.schema, gathered.contents.agenda.languages);
        CsvTable csv(schema, profile, headings);
        auto const done = table.rows(gathered, [&](CsvRow const& row) { csv.add(row); });
        if (!done) return tl::unexpected(done.error());
        FileContent file{schema.name + ".csv", std::move(csv.text())};
        files.push_back({std::move(schema), std::move(file)});
    }
    return files;
}

void append_media(Contents const& contents, std::vector<FileContent>& files) {
    for (auto const& [id, media] : contents.media)
        files.push_back(
            {media_path(*media), std::string(media->content.begin(), media->content.end())});
}

Expected<void> append_files(Gathered const& gathered, Format format, Headings const& headings,
                            std::vector<FileContent>& files) {
    if (format == Format::workbook) {
        auto workbook = workbook_of(gathered, headings);
        if (!workbook) return tl::unexpected(workbook.error());
        files.push_back({gathered.contents.agenda.key + ".xlsx", std::move(*workbook)});
        return {};
    }
    auto tables =
        csv_files(gathered, format == Format::excel ? Profile::excel : Profile::data, headings);
    if (!tables) return tl::unexpected(tables.error());
    if (format == Format::package)
        files.push_back({package_file, describe_package(gathered.contents, *tables)});
    if (format != Format::excel) append_media(gathered.contents, files);
    for (auto& table : *tables) files.push_back(std::move(table.file));
    return {};
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
    auto files = std::move(beside);
    for (auto const format : formats)
        if (auto const done = append_files(*gathered, format, headings, files); !done) return done;
    return write_whole_folder(folder, files);
}

}  // namespace jemaa::outcome
