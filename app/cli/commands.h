#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "cli/answer.h"

/// What `jemaa` can do, one function per command. Each gives what is to be
/// printed, in `language`.
namespace jemaa::cli {

/// What a workshop's file or a diagnostic is exported as.
struct ExportRequest {
    std::filesystem::path file;
    std::filesystem::path directory;
    std::string format =
        "data";        ///< "data", "csv", "excel", "package", "xlsx"; "pabulib", "preflib"
    std::string poll;  ///< of the last two: only the one with this key; empty: all
};

/// Writes the workshop's tables into the new folder `directory`; of a diagnostic
/// with several workshops what compares them and the tables over all, and those
/// of each workshop into a folder of its own in it. Headings are in `language`.
Expected<std::string> export_tables(ExportRequest const& request, std::string_view language);

/// Writes the ballots of each closed poll, in another tool's format, into a file
/// of its own in the new folder: polls about a budget as .pb, rankings,
/// approvals and grades for PrefLib. Names those that the format cannot hold;
/// bad_argument when it holds none. No category of a voter is written, and
/// nothing tells in which order the ballots were cast.
Expected<std::string> export_ballots(ExportRequest const& request, std::string_view language);

/// Writes the report of the workshop in `file` as the new PDF `document`; of a
/// diagnostic with several workshops what compares them, and each in short.
Expected<std::string> report(std::filesystem::path const& file,
                             std::filesystem::path const& document, std::string_view language);

struct TallyRequest {
    std::filesystem::path file;  ///< a workshop, a diagnostic or a published election
    std::string poll;            ///< only the one with this key; empty: all closed ones
    std::string rule;            ///< instead of the poll's own, if not empty
    bool json = false;
};

/// Counts polls and tells what was decided and how, in words or as JSON. A
/// poll that is not closed is never counted.
Expected<std::string> tally(TallyRequest const& request, std::string_view language);

struct ChartRequest {
    std::filesystem::path file;
    std::string poll;                ///< the key of the vote; empty: the only one
    std::string compares{};          ///< instead, of a diagnostic: "common-lines" or "progress"
    std::filesystem::path document;  ///< X.svg or X.png, a new file
    int width = 1600;                ///< pixels
};

/// Draws what explains a closed vote best into a new file; or, of a diagnostic,
/// the lines that several clusters retained, or how far the plans are.
/// bad_argument where there are several votes and none was named, where there is
/// nothing to draw, or the file exists or is neither .svg nor .png.
Expected<std::string> chart(ChartRequest const& request, std::string_view language);

/// Reads a template and the clips beside it, sums them up and warns of what will
/// hardly go well; then it
/// is not well if `strict`. template_invalid names its topmost mistake.
Expected<Answer> check(std::filesystem::path const& file, bool strict, std::string_view language);

/// Sums up what a workshop's file or a diagnostic holds; votes only by their
/// number.
Expected<std::string> inspect(std::filesystem::path const& file, std::string_view language);

/// One workshop to be prepared for several kiosks.
struct NewWorkshop {
    std::string source;  ///< a template's file, or the name of one built in
    int kiosks = 1;
    int cards = 0;                  ///< of each kiosk; 0: people vote without
    std::string name;               ///< of files and kiosks; empty: the template's
    std::filesystem::path folder;   ///< made if it is not there
    std::filesystem::path after{};  ///< file of the workshop that it follows; empty: none
    std::string workshop{};         ///< which one, where that file holds several
};

/// Makes NAME-1.jemaa, NAME-2.jemaa, ...: files of the same workshop, each of a
/// kiosk of its own. All are made or none; no file is overwritten.
Expected<std::string> new_workshop(NewWorkshop const& wanted, std::string_view language);

/// Writes the PDF `document` with all voting cards of the file's own kiosk; or,
/// when `further` is not 0, makes so many further ones and prints only these.
Expected<std::string> cards(std::filesystem::path const& file,
                            std::filesystem::path const& document, int further,
                            std::string_view language);

/// Whether each file is whole, sealed, by whom, or where it differs. Well when
/// all are whole and what is in them is what was sealed, if anything was.
Expected<Answer> verify(std::vector<std::filesystem::path> const& files, std::string_view language);

/// Merges the files, and those in folders, into the diagnostic or kiosk's file
/// `into`, one after the other; a missing diagnostic is made. Shows how far it
/// is on a terminal; Ctrl-C stops it before or within a file. Well when every
/// file was taken.
Expected<Answer> merge(std::filesystem::path const& into,
                       std::vector<std::filesystem::path> const& given, bool altered,
                       std::string_view language);

/// Brings the findings of a table into a diagnostic or a kiosk's file.
Expected<std::string> findings(std::filesystem::path const& into,
                               std::filesystem::path const& table, std::string const& cluster,
                               std::string_view language);

}  // namespace jemaa::cli
