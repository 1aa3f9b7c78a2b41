#include "formats/workbook.h"

#include <cstdlib>
#include <filesystem>

#include "base/small_file.h"
#include "domain/language.h"
#include "formats/charts.h"
#include "formats/sheet.h"

namespace jemaa::outcome {
namespace {

namespace fs = std::filesystem;

// The library writes to a file by its name.
struct PrivateFolder {
    std::string path = (fs::temp_directory_path() / "jemaa-XXXXXX").string();
    bool made = mkdtemp(path.data()) != nullptr;
    ~PrivateFolder() {
        std::error_code ignored;
        if (made) fs::remove_all(path, ignored);
    }
};

tl::unexpected<Error> failed(std::string const& detail) {
    return fail(ErrorCode::write_failed, fs::temp_directory_path().string(), detail);
}

class Workbook {
public:
    Workbook(std::string const& path, Gathered const& gathered, Headings const& headings)
        : workbook_(workbook_new(path.c_str())), gathered_(gathered), headings_(headings) {}
    Workbook(Workbook const&) = delete;
    Workbook& operator=(Workbook const&) = delete;
    ~Workbook() {
        if (workbook_) workbook_close(workbook_);
    }

    Expected<void> write() {
        if (!workbook_) return failed("not enough memory");
        set_properties();
        auto const formats = cell_formats(workbook_);
        auto* const charts =
            gathered_.closed.empty() ? nullptr : add_sheet(headings_.say("table.charts"));
        if (charts && is_right_to_left(headings_.language)) worksheet_right_to_left(charts);
        for (auto const& table : all_tables())
            if (auto done = write(table, formats, charts); !done) return done;
        auto const error = workbook_close(workbook_);
        workbook_ = nullptr;
        if (error != LXW_NO_ERROR) return failed(lxw_strerror(error));
        return {};
    }

private:
    // The same facts give the same bytes: the date is that of the workshop.
    void set_properties() {
        lxw_doc_properties properties{};
        auto title = gathered_.contents.agenda.title.in(headings_.language);
        properties.title = title.data();
        properties.created = gathered_.contents.workshop.created_ms / 1'000;
        workbook_set_properties(workbook_, &properties);
    }

    lxw_worksheet* add_sheet(std::string const& name) {
        return workbook_add_worksheet(workbook_, name.c_str());
    }

    Expected<void> write(Table const& table, CellFormats const& formats, lxw_worksheet* charts) {
        auto const schema = in_languages(table.schema, gathered_.contents.agenda.languages);
        auto const name = heading_of(schema, headings_);
        auto* const worksheet = add_sheet(name);
        if (!worksheet) return fail(ErrorCode::bad_argument, name, "no sheet can have this name");
        Sheet sheet(worksheet, schema, formats, headings_);
        auto done = table.rows(gathered_, [&](CsvRow const& row) { sheet.add(row); });
        if (done) done = sheet.finish();
        if (done && charts && schema.name == "results")
            draw_charts(workbook_, charts, gathered_, {name, schema}, headings_);
        return done;
    }

    lxw_workbook* workbook_;
    Gathered const& gathered_;
    Headings const& headings_;
};

}  // namespace

Expected<std::string> workbook_of(Gathered const& gathered, Headings const& headings) {
    PrivateFolder const folder;
    if (!folder.made) return failed("no folder can be made there");
    auto const path = folder.path + "/workbook.xlsx";
    Workbook workbook(path, gathered, headings);
    if (auto const done = workbook.write(); !done) return tl::unexpected(done.error());
    std::error_code unknown;
    auto const bytes = fs::file_size(path, unknown);
    if (unknown) return failed(unknown.message());
    return read_small_file(path, bytes);
}

}  // namespace jemaa::outcome
