#include <cstdio>
#include <exception>
#include <functional>

#include <CLI/CLI.hpp>

#include "cli/commands.h"
#include "cli/language.h"
#include "text/messages.h"
#include "wording/words.h"

namespace {

using namespace jemaa;

constexpr int failed = 1;
constexpr int misused = 2;

struct Request {
    LanguageTag language = cli::language_of_environment();
    std::string file;
    std::string folder;
    std::vector<std::filesystem::path> files;
    std::string cluster;
    bool altered = false;
    bool strict = false;
    cli::NewWorkshop wanted;
    cli::ExportRequest exported;
    cli::TallyRequest tally;
    cli::ChartRequest chart;
    int further = 0;
    std::function<Expected<cli::Answer>()> run;
};

using About = std::function<std::string(char const* key)>;

void describe_export(CLI::App& app, Request& request, About const& about) {
    auto& wanted = request.exported;
    auto* const exported = app.add_subcommand("export", about("cli.about.export"));
    exported->add_option("FILE", request.file, about("cli.about.file"))->required();
    exported->add_option("--to", wanted.directory, about("cli.about.folder"))->required();
    exported->add_option("--format", wanted.format, about("cli.about.format"))
        ->check(CLI::IsMember({"data", "csv", "excel", "package", "xlsx", "pabulib", "preflib"}));
    auto* const poll = exported->add_option("--poll", wanted.poll, about("cli.about.poll"));
    exported->callback([&, poll] {
        bool const ballots = wanted.format == "pabulib" || wanted.format == "preflib";
        if (!ballots && poll->count() > 0)
            throw CLI::ValidationError(
                "--poll", text::message(request.language, "cli.about.poll_needs_format"));
        wanted.file = request.file;
        request.run = [&, ballots]() -> Expected<cli::Answer> {
            return ballots ? cli::export_ballots(wanted, request.language)
                           : cli::export_tables(wanted, request.language);
        };
    });
}

void describe_report(CLI::App& app, Request& request, About const& about) {
    auto* const report = app.add_subcommand("report", about("cli.about.report"));
    report->add_option("FILE", request.file, about("cli.about.file"))->required();
    report->add_option("--to", request.folder, about("cli.about.pdf"))->required();
    report->callback([&] {
        request.run = [&] { return cli::report(request.file, request.folder, request.language); };
    });
}

void describe_commands(CLI::App& app, Request& request, About const& about) {
    auto* const check = app.add_subcommand("check", about("cli.about.check"));
    check->add_option("TEMPLATE", request.file, about("cli.about.template"))->required();
    check->add_flag("--strict", request.strict, about("cli.about.strict"));
    check->callback([&] {
        request.run = [&] { return cli::check(request.file, request.strict, request.language); };
    });
    auto* const inspect = app.add_subcommand("inspect", about("cli.about.inspect"));
    inspect->add_option("FILE", request.file, about("cli.about.file"))->required();
    inspect->callback(
        [&] { request.run = [&] { return cli::inspect(request.file, request.language); }; });
}

void describe_tally(CLI::App& app, Request& request, About const& about) {
    auto& wanted = request.tally;
    auto* const tally = app.add_subcommand("tally", about("cli.about.tally"));
    tally->add_option("FILE", request.file, about("cli.about.election"))->required();
    tally->add_option("--poll", wanted.poll, about("cli.about.poll"));
    tally->add_option("--rule", wanted.rule, about("cli.about.rule"));
    tally->add_flag("--json", wanted.json, about("cli.about.json"));
    tally->callback([&] {
        wanted.file = request.file;
        request.run = [&] { return cli::tally(wanted, request.language); };
    });
}

constexpr int narrowest = 320, widest = 8'000;  // pixels

void describe_chart(CLI::App& app, Request& request, About const& about) {
    auto& wanted = request.chart;
    auto* const chart = app.add_subcommand("chart", about("cli.about.chart"));
    chart->add_option("FILE", request.file, about("cli.about.file"))->required();
    auto* const poll = chart->add_option("--poll", wanted.poll, about("cli.about.poll"));
    chart->add_option("--compare", wanted.compares, about("cli.about.compare"))
        ->check(CLI::IsMember({"common-lines", "progress"}))
        ->excludes(poll);
    chart->add_option("--to", wanted.document, about("cli.about.picture"))->required();
    chart->add_option("--width", wanted.width, about("cli.about.width"))
        ->check(CLI::Range(narrowest, widest));
    chart->callback([&] {
        wanted.file = request.file;
        request.run = [&] { return cli::chart(wanted, request.language); };
    });
}

constexpr int most_kiosks = 99, most_cards = 1'000;  // of one call

void describe_new(CLI::App& app, Request& request, About const& about) {
    auto& wanted = request.wanted;
    auto* const made = app.add_subcommand("new", about("cli.about.new"));
    made->add_option("TEMPLATE", wanted.source, about("cli.about.source"))->required();
    made->add_option("--kiosks", wanted.kiosks, about("cli.about.kiosks"))
        ->required()
        ->check(CLI::Range(1, most_kiosks));
    made->add_option("--cards", wanted.cards, about("cli.about.cards_each"))
        ->check(CLI::Range(0, most_cards));
    made->add_option("--name", wanted.name, about("cli.about.name"));
    made->add_option("--out", wanted.folder, about("cli.about.out"))->required();
    auto* const after = made->add_option("--after", wanted.after, about("cli.about.after"));
    made->add_option("--workshop", wanted.workshop, about("cli.about.workshop"))->needs(after);
    made->callback([&] {
        request.file = wanted.source;
        request.run = [&] { return cli::new_workshop(request.wanted, request.language); };
    });
}

void describe_cards(CLI::App& app, Request& request, About const& about) {
    auto* const cards = app.add_subcommand("cards", about("cli.about.cards"));
    cards->add_option("FILE", request.file, about("cli.about.file"))->required();
    cards->add_option("--out", request.folder, about("cli.about.pdf"))->required();
    cards->add_option("--add", request.further, about("cli.about.add"))
        ->check(CLI::Range(1, most_cards));
    cards->callback([&] {
        request.run = [&] {
            return cli::cards(request.file, request.folder, request.further, request.language);
        };
    });
}

void describe_merge(CLI::App& app, Request& request, About const& about) {
    auto* const merge = app.add_subcommand("merge", about("cli.about.merge"));
    merge->add_option("--into", request.file, about("cli.about.into"))->required();
    merge->add_option("FILE", request.files, about("cli.about.files"))->required();
    merge->add_flag("--altered", request.altered, about("cli.about.altered"));
    merge->callback([&] {
        request.run = [&] {
            return cli::merge(request.file, request.files, request.altered, request.language);
        };
    });
    auto* const verify = app.add_subcommand("verify", about("cli.about.verify"));
    verify->add_option("FILE", request.files, about("cli.about.file"))->required();
    verify->callback(
        [&] { request.run = [&] { return cli::verify(request.files, request.language); }; });
    auto* const findings = app.add_subcommand("findings", about("cli.about.findings"));
    findings->add_option("--into", request.file, about("cli.about.into"))->required();
    findings->add_option("TABLE", request.folder, about("cli.about.table"))->required();
    findings->add_option("--cluster", request.cluster, about("cli.about.cluster"));
    findings->callback([&] {
        request.run = [&] {
            return cli::findings(request.file, request.folder, request.cluster, request.language);
        };
    });
}

// What can be asked for, as CLI11 reads it.
void describe(CLI::App& app, Request& request) {
    auto const about = [language = request.language](char const* key) {
        return text::message(language, key);
    };
    app.name("jemaa");
    app.description(about("cli.about"));
    app.add_option("--language", request.language, about("cli.about.language"))
        ->check(CLI::IsMember({"ar", "fr", "en"}));
    app.fallthrough();
    app.require_subcommand(1);
    describe_export(app, request, about);
    describe_report(app, request, about);
    describe_commands(app, request, about);
    describe_tally(app, request, about);
    describe_chart(app, request, about);
    describe_new(app, request, about);
    describe_cards(app, request, about);
    describe_merge(app, request, about);
}

bool print(std::FILE* stream, std::string const& text) {
    return std::fputs(text.c_str(), stream) >= 0 && std::fflush(stream) == 0;
}

int complain(Error const& error, Request const& request) {
    print(stderr, wording::words_for(error, request.file, request.language) + "\n");
    return failed;
}

int run(Request const& request) {
    auto const answer = request.run();
    if (!answer) return complain(answer.error(), request);
    if (print(stdout, answer->text) && print(stderr, answer->warnings))
        return answer->well ? 0 : failed;
    return complain({ErrorCode::write_failed, "stdout", "the output could not be written"},
                    request);
}

int answer(int argc, char** argv) {
    Request request;
    CLI::App app;
    describe(app, request);
    try {
        app.parse(argc, argv);
    } catch (CLI::Success const& help) {
        return app.exit(help);
    } catch (CLI::ParseError const& mistake) {
        print(stderr, text::message(request.language, "cli.usage",
                                    {{"detail", std::string(mistake.what())}}) +
                          "\n");
        return misused;
    }
    return run(request);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return answer(argc, argv);
    } catch (std::exception const& surprise) {
        std::fputs(surprise.what(), stderr);
        return failed;
    }
}
