#include "diagnostic/merge.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <unistd.h>

#include "cli/commands.h"
#include "text/messages.h"
#include "wording/words.h"

namespace jemaa::cli {
namespace {

namespace fs = std::filesystem;
using diagnostic::MergeReport;
using diagnostic::Stage;
using text::message;

volatile std::sig_atomic_t is_stopped = 0;

// While this lives, Ctrl-C asks the merge to stop instead of ending it.
class Stopping {
public:
    Stopping() : before_(std::signal(SIGINT, [](int) { is_stopped = 1; })) { is_stopped = 0; }
    Stopping(Stopping const&) = delete;
    Stopping& operator=(Stopping const&) = delete;
    ~Stopping() { std::signal(SIGINT, before_); }

private:
    void (*before_)(int);
};

char const* key_of(Stage stage) {
    switch (stage) {
        case Stage::opening: return "merge.opening";
        case Stage::verifying: return "merge.verifying";
        case Stage::uniting: return "merge.uniting";
    }
    return "";
}

// One line on the terminal that changes; nothing where there is none.
class ProgressLine {
public:
    explicit ProgressLine(std::string_view language) : language_(language) {}
    ProgressLine(ProgressLine const&) = delete;
    ProgressLine& operator=(ProgressLine const&) = delete;
    ~ProgressLine() { wipe(); }

    void show(std::string const& name, Stage stage, std::int64_t done, std::int64_t total) {
        if (!is_terminal_) return;
        auto const percent = total > 0 ? 100 * std::min(done, total) / total : 0;
        auto line = message(language_, key_of(stage), {{"name", name}, {"percent", percent}});
        if (line == shown_) return;
        std::fprintf(stderr, "\r\033[K%s", line.c_str());
        shown_ = std::move(line);
    }
    void wipe() {
        if (!shown_.empty()) std::fputs("\r\033[K", stderr);
        shown_.clear();
    }

private:
    std::string_view language_;
    bool is_terminal_ = isatty(STDERR_FILENO) == 1;
    std::string shown_;
};

std::string joined(std::vector<std::string> const& names) {
    std::string text;
    for (auto const& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string words_for(MergeReport const& report, std::string_view language) {
    auto lines = message(language, "merge.file",
                         {{"name", report.name}, {"kiosks", joined(report.kiosks)}}) +
                 "\n" + wording::words_for(report.verdict, language);
    for (auto const& kind : report.kinds) {
        bool const all_taken = kind.quarantined + kind.refused == 0;
        lines += "   " +
                 message(language, all_taken ? "merge.taken" : "merge.left_out",
                         {{"kind", wording::words_for_kind(kind.kind, language)},
                          {"added", kind.added},
                          {"known", kind.known},
                          {"quarantined", kind.quarantined},
                          {"refused", kind.refused}}) +
                 "\n";
    }
    for (auto const& doubt : report.doubts)
        lines += "   ! " + wording::words_for(doubt, language) + "\n";
    return lines;
}

// A folder stands for the workshops in it, by name.
std::vector<fs::path> files_in(std::vector<fs::path> const& given, fs::path const& diagnostic) {
    std::vector<fs::path> files;
    std::error_code ignored;
    for (auto const& path : given) {
        if (!fs::is_directory(path, ignored)) {
            files.push_back(path);
            continue;
        }
        std::vector<fs::path> found;
        for (auto const& entry : fs::directory_iterator(path, ignored))
            if (entry.path().extension() == ".jemaa" &&
                !fs::equivalent(entry.path(), diagnostic, ignored))
                found.push_back(entry.path());
        std::ranges::sort(found);
        std::ranges::move(found, std::back_inserter(files));
    }
    return files;
}

Expected<std::unique_ptr<SqliteStore>> open_or_create(fs::path const& path) {
    std::error_code ignored;
    if (fs::exists(path, ignored)) return SqliteStore::open(path, SqliteStore::Access::write);
    return SqliteStore::create(path);
}

}  // namespace

Expected<Answer> merge(fs::path const& into, std::vector<fs::path> const& given, bool altered,
                       std::string_view language) {
    auto const files = files_in(given, into);
    if (files.empty())
        return fail(ErrorCode::file_missing, given.front().string(), "no file ends in .jemaa");
    auto const store = open_or_create(into);
    if (!store) return tl::unexpected(store.error());
    Stopping const stopping;
    ProgressLine line(language);
    Answer answer;
    diagnostic::MergeOptions options;
    options.altered = altered;
    for (auto const& file : files) {
        auto const report = diagnostic::merge(
            **store, file, options, [&](Stage stage, std::int64_t done, std::int64_t total) {
                line.show(file.filename().string(), stage, done, total);
                return is_stopped == 0;
            });
        line.wipe();
        answer.well = answer.well && report;
        answer.text += report ? words_for(*report, language)
                              : wording::words_for(report.error(), file.string(), language) + "\n";
        if (!report && report.error().code == ErrorCode::interrupted) break;
    }
    return answer;
}

}  // namespace jemaa::cli
