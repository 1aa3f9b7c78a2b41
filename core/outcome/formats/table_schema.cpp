#include "formats/table_schema.h"

#include <algorithm>

#include "base/id.h"

namespace jemaa::outcome {
namespace {

using Json = nlohmann::ordered_json;

constexpr char id_pattern[] = "^[0-9a-f]{32}$";

Json type_of(ColumnType type) {
    switch (type) {
        case ColumnType::text:
        case ColumnType::id: return "string";
        case ColumnType::whole: return "integer";
        case ColumnType::decimal: return "number";
        case ColumnType::yes_no: return "boolean";
        case ColumnType::month: return "yearmonth";
        case ColumnType::moment: return "datetime";
    }
    return {};
}

ColumnType from_type(Json const& field) {
    auto const name = field.at("type").get<std::string>();
    if (name == "integer") return ColumnType::whole;
    if (name == "number") return ColumnType::decimal;
    if (name == "boolean") return ColumnType::yes_no;
    if (name == "yearmonth") return ColumnType::month;
    if (name == "datetime") return ColumnType::moment;
    bool const is_id = field.contains("constraints") && field["constraints"].contains("pattern");
    return is_id ? ColumnType::id : ColumnType::text;
}

Json field_of(Column const& column) {
    Json field{{"name", column.name}, {"type", type_of(column.type)}};
    if (column.type == ColumnType::yes_no) {
        field["trueValues"] = {"yes"};
        field["falseValues"] = {"no"};
    }
    field["description"] = column.about;
    if (!column.language.empty()) field["language"] = column.language;
    Json constraints = Json::object();
    if (column.always) constraints["required"] = true;
    if (column.type == ColumnType::id) constraints["pattern"] = id_pattern;
    if (!constraints.empty()) field["constraints"] = constraints;
    return field;
}

Column from_field(Json const& field) {
    bool const always =
        field.contains("constraints") && field["constraints"].value("required", false);
    return {field.at("name").get<std::string>(), from_type(field),
            field.at("description").get<std::string>(), always,
            field.value("language", std::string())};
}

// Whether a text has a digit wherever the shape has a 0, and else what it has.
bool has_shape(std::string_view text, std::string_view shape) {
    auto const fits = [](char c, char wanted) {
        return wanted == '0' ? c >= '0' && c <= '9' : c == wanted;
    };
    return std::ranges::equal(text, shape, fits);
}

bool is_whole(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_decimal(std::string_view text) {
    auto const point = text.find('.');
    if (point == std::string_view::npos) return is_whole(text);
    auto const fraction = text.substr(point + 1);
    return is_whole(text.substr(0, point)) && !fraction.starts_with('-') && is_whole(fraction);
}

}  // namespace

Json table_schema_of(TableSchema const& schema) {
    Json json;
    for (auto const& column : schema.columns) json["fields"].push_back(field_of(column));
    json["missingValues"] = {""};
    if (!schema.key.empty()) json["primaryKey"] = schema.key;
    for (auto const& reference : schema.references)
        // A table that refers to itself says so by an empty name.
        json["foreignKeys"].push_back(
            {{"fields", reference.columns},
             {"reference",
              {{"resource", reference.table == schema.name ? "" : reference.table},
               {"fields", reference.to}}}});
    return json;
}

TableSchema from_table_schema(Json const& json) {
    TableSchema schema;
    for (auto const& field : json.at("fields")) schema.columns.push_back(from_field(field));
    if (json.contains("primaryKey"))
        schema.key = json["primaryKey"].get<std::vector<std::string>>();
    if (json.contains("foreignKeys"))
        for (auto const& key : json["foreignKeys"]) {
            auto const& to = key.at("reference");
            schema.references.push_back({key.at("fields").get<std::vector<std::string>>(),
                                         to.at("resource").get<std::string>(),
                                         to.at("fields").get<std::vector<std::string>>()});
        }
    return schema;
}

bool is_cell_of(Column const& column, std::string const& cell) {
    if (cell.empty()) return !column.always;
    switch (column.type) {
        case ColumnType::text: return true;
        case ColumnType::id: return id_from_hex(cell).has_value();
        case ColumnType::whole: return is_whole(cell);
        case ColumnType::decimal: return is_decimal(cell);
        case ColumnType::yes_no: return cell == "yes" || cell == "no";
        case ColumnType::month: return has_shape(cell, "0000-00");
        case ColumnType::moment: return has_shape(cell, "0000-00-00T00:00:00Z");
    }
    return false;
}

}  // namespace jemaa::outcome
