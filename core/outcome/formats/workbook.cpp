#include "formats/workbook.h"

#include <algorithm>
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

bool has_closed(Gathered const& gathered) {
    return std::ranges::any_of(gathered.contents.polls, [&](auto const& poll) {
        return gathered.closed.contains(poll.first);
    });
}

class Workbook {
public:
    /// `charted`: whose polls are drawn; nullptr: none.
    Workbook(std::string const& path, Origin origin, Gathered const* charted,
             Headings const& headings)
        : workbook_(workbook_new(path.c_str())),
          origin_(std::move(origin)),
          charted_(charted && has_closed(*charted) ? charted : nullptr),
          headings_(headings) {}
    Workbook(Workbook const&) = delete;
    Workbook& operator=(Workbook const&) = delete;
    ~Workbook() {
        if (workbook_) workbook_close(workbook_);
    }

    Expected<void> write(std::vector<FilledTable> const& tables) {
        if (!workbook_) return failed("not enough memory");
        set_properties();
        auto const formats = cell_formats(workbook_);
        auto* const charts = charted_ ? add_sheet(headings_.say("table.charts")) : nullptr;
        if (charts && is_right_to_left(headings_.language)) worksheet_right_to_left(charts);
        for (auto const& table : tables)
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
        auto title = origin_.title.in(headings_.language);
        properties.title = title.data();
        properties.created = origin_.created_ms / 1'000;
        workbook_set_properties(workbook_, &properties);
    }

    lxw_worksheet* add_sheet(std::string const& name) {
        return workbook_add_worksheet(workbook_, name.c_str());
    }

    Expected<void> write(FilledTable const& table, CellFormats const& formats,
                         lxw_worksheet* charts) {
        auto const& schema = table.schema;
        auto const name = heading_of(schema, headings_);
        auto* const worksheet = add_sheet(name);
        if (!worksheet) return fail(ErrorCode::bad_argument, name, "no sheet can have this name");
        Sheet sheet(worksheet, schema, formats, headings_);
        auto done = table.rows([&](CsvRow const& row) { sheet.add(row); });
        if (done) done = sheet.finish();
        if (done && charts && schema.name == "results")
            draw_charts(workbook_, charts, *charted_, {name, schema}, headings_);
        return done;
    }

    lxw_workbook* workbook_;
    Origin origin_;
    Gathered const* charted_;
    Headings const& headings_;
};

Expected<std::string> written(std::vector<FilledTable> const& tables, Origin origin,
                              Gathered const* charted, Headings const& headings) {
    PrivateFolder const folder;
    if (!folder.made) return failed("no folder can be made there");
    auto const path = folder.path + "/workbook.xlsx";
    Workbook workbook(path, std::move(origin), charted, headings);
    if (auto const done = workbook.write(tables); !done) return tl::unexpected(done.error());
    std::error_code unknown;
    auto const bytes = fs::file_size(path, unknown);
    if (unknown) return failed(unknown.message());
    return read_small_file(path, bytes);
}

}  // namespace

Expected<std::string> workbook_of(Gathered const& gathered, Headings const& headings) {
    return written(tables_of(gathered), origin_of(gathered.contents), &gathered, headings);
}

Expected<std::string> workbook_of(Compared const& compared, Headings const& headings) {
    return written(tables_of(compared), origin_of(compared), nullptr, headings);
}

}  // namespace jemaa::outcome
