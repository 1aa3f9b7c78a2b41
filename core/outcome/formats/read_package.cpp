#include <map>
#include <set>

#include <fmt/format.h>

#include "base/small_file.h"
#include "formats/package.h"
#include "formats/sha256.h"
#include "formats/table_schema.h"
#include "outcome/media.h"

namespace jemaa::outcome {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

tl::unexpected<Error> damaged(fs::path const& file, std::string detail) {
    return fail(ErrorCode::damaged, file.string(), std::move(detail));
}

bool is_media(Json const& resource) {
    return resource.value("profile", "") == media_profile;
}

// The content of its file, which was found to be the one described.
Expected<std::string> content_of(fs::path const& folder, Json const& resource) {
    fs::path const name = resource.at("path").get<std::string>();
    auto const within = is_media(resource) ? fs::path(media_folder) : fs::path();
    if (name.parent_path() != within || name.filename().empty() || name.filename() == "..")
        return damaged(folder / package_file, "a path leads out of the folder");
    auto const file = folder / name;
    std::error_code unknown;
    auto const bytes = resource.at("bytes").get<std::uintmax_t>();
    if (auto const found = fs::file_size(file, unknown); !unknown && found != bytes)
        return damaged(file, "it is longer or shorter than the package says");
    auto content = read_small_file(file, bytes);
    if (content && sha256_of(*content) != resource.at("hash").get<std::string>())
        return damaged(file, "its content is not what the package was made with");
    return content;
}

// Its rows as they are.
Expected<ReadTable> read_resource(fs::path const& folder, Json const& resource) {
    ReadTable table{from_table_schema(resource.at("schema")), {}};
    table.schema.name = resource.at("name").get<std::string>();
    table.schema.about = resource.at("description").get<std::string>();
    auto const content = content_of(folder, resource);
    if (!content) return tl::unexpected(content.error());
    auto const file = folder / resource.at("path").get<std::string>();
    auto rows = read_table(*content, table.schema, Profile::data);
    if (!rows) return damaged(file, "row " + rows.error().where + ": " + rows.error().detail);
    table.rows = std::move(*rows);
    return table;
}

using Places = std::vector<std::size_t>;

// Where the named columns stand; nothing when one is missing.
std::optional<Places> places_of(TableSchema const& schema, std::vector<std::string> const& names) {
    Places places;
    for (auto const& name : names) {
        auto const found = std::ranges::find(schema.columns, name, &Column::name);
        if (found == schema.columns.end()) return std::nullopt;
        places.push_back(static_cast<std::size_t>(found - schema.columns.begin()));
    }
    return places;
}

CsvRow values_at(CsvRow const& row, Places const& places) {
    CsvRow values;
    for (auto const place : places) values.push_back(row[place]);
    return values;
}

bool is_empty(CsvRow const& values) {
    return std::ranges::all_of(values, [](auto const& value) { return value.empty(); });
}

std::optional<std::string> flaw_in_cells(ReadTable const& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t i = 0; i < table.schema.columns.size(); ++i)
            if (auto const& column = table.schema.columns[i];
                !is_cell_of(column, table.rows[row][i]))
                return fmt::format("row {}: \"{}\" is no value of \"{}\"", row + 2,
                                   table.rows[row][i], column.name);
    return std::nullopt;
}

std::optional<std::string> flaw_in_key(ReadTable const& table) {
    if (table.schema.key.empty()) return std::nullopt;
    auto const places = places_of(table.schema, table.schema.key);
    if (!places) return "its key names a column that is not there";
    std::set<CsvRow> seen;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (!seen.insert(values_at(table.rows[row], *places)).second)
            return fmt::format("row {}: its key stands twice", row + 2);
    return std::nullopt;
}

std::optional<std::string> flaw_in(ReadTable const& table, References const& reference,
                                   ReadTable const* other) {
    auto const from = places_of(table.schema, reference.columns);
    auto const to = other ? places_of(other->schema, reference.to) : std::nullopt;
    if (!from || !to) return "it refers to a table or column that is not there";
    std::set<CsvRow> known;
    for (auto const& row : other->rows) known.insert(values_at(row, *to));
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (auto const values = values_at(table.rows[row], *from);
            !is_empty(values) && !known.contains(values))
            return fmt::format("row {}: it refers to no row of \"{}\"", row + 2,
                               other->schema.name);
    return std::nullopt;
}

std::optional<std::string> flaw_in(ReadTable const& table, std::vector<ReadTable> const& tables) {
    if (auto flaw = flaw_in_cells(table)) return flaw;
    if (auto flaw = flaw_in_key(table)) return flaw;
    for (auto const& reference : table.schema.references) {
        auto const other = std::ranges::find_if(
            tables, [&](ReadTable const& it) { return it.schema.name == reference.table; });
        if (auto flaw = flaw_in(table, reference, other == tables.end() ? nullptr : &*other))
            return flaw;
    }
    return std::nullopt;
}

// A drawing or recording that a table names and that is not there.
std::optional<std::string> flaw_in_media(ReadTable const& table,
                                         std::set<std::string> const& known) {
    auto const place = places_of(table.schema, {media_column});
    if (!place) return std::nullopt;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (auto const& cell = table.rows[row][place->front()];
            !cell.empty() && !known.contains(cell))
            return fmt::format("row {}: \"{}\" is not in the package", row + 2, cell);
    return std::nullopt;
}

}  // namespace

Expected<std::vector<ReadTable>> read_package(fs::path const& folder) try {
    auto const text = read_small_file(folder / package_file);
    if (!text) return tl::unexpected(text.error());
    auto const package = Json::parse(*text);
    std::vector<ReadTable> tables;
    std::set<std::string> media;
    for (auto const& resource : package.at("resources")) {
        if (is_media(resource)) {
            if (auto const whole = content_of(folder, resource); !whole)
                return tl::unexpected(whole.error());
            media.insert(resource.at("path").get<std::string>());
            continue;
        }
        auto table = read_resource(folder, resource);
        if (!table) return tl::unexpected(table.error());
        tables.push_back(std::move(*table));
    }
    for (auto& table : tables)
        for (auto& reference : table.schema.references)
            if (reference.table.empty()) reference.table = table.schema.name;
    for (auto const& table : tables)
        if (auto flaw = flaw_in_media(table, media))
            return damaged(folder / table.schema.name, *flaw);
    for (auto const& table : tables)
        if (auto flaw = flaw_in(table, tables)) return damaged(folder / table.schema.name, *flaw);
    return tables;
} catch (Json::exception const& mistake) {
    return damaged(folder / package_file,
                   std::string("it is no package of ours: ") + mistake.what());
}

}  // namespace jemaa::outcome
