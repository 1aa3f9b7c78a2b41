#include <cstdio>
#include <exception>
#include <functional>

#include <CLI/CLI.hpp>

#include "cli/commands.h"
#include "cli/language.h"
#include "text/messages.h"

namespace {

using namespace jemaa;

constexpr int failed = 1;
constexpr int misused = 2;

struct Request {
    LanguageTag language = cli::language_of_environment();
    std::string file;
    std::string folder;
    cli::NewWorkshop wanted;
    int further = 0;
    std::function<Expected<std::string>()> run;
};

using About = std::function<std::string(char const* key)>;

void describe_commands(CLI::App& app, Request& request, About const& about) {
    auto* const tables = app.add_subcommand("export", about("cli.about.export"));
    tables->add_option("FILE", request.file, about("cli.about.file"))->required();
    tables->add_option("DIR", request.folder, about("cli.about.folder"))->required();
    tables->callback([&] {
        request.run = [&] {
            return cli::export_tables(request.file, request.folder, request.language);
        };
    });
    auto* const check = app.add_subcommand("check", about("cli.about.check"));
    check->add_option("TEMPLATE", request.file, about("cli.about.template"))->required();
    check->callback(
        [&] { request.run = [&] { return cli::check(request.file, request.language); }; });
    auto* const inspect = app.add_subcommand("inspect", about("cli.about.inspect"));
    inspect->add_option("FILE", request.file, about("cli.about.file"))->required();
    inspect->callback(
        [&] { request.run = [&] { return cli::inspect(request.file, request.language); }; });
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
    describe_commands(app, request, about);
    describe_new(app, request, about);
    describe_cards(app, request, about);
}

bool print(std::FILE* stream, std::string const& text) {
    return std::fputs(text.c_str(), stream) >= 0 && std::fflush(stream) == 0;
}

int complain(Error const& error, Request const& request) {
    auto const where = error.where.empty() ? request.file : error.where;
    print(stderr, text::message(request.language, std::string("error.") + name_of(error.code),
                                {{"where", where}, {"detail", error.detail}}) +
                      "\n");
    return failed;
}

int run(Request const& request) {
    auto const answer = request.run();
    if (!answer) return complain(answer.error(), request);
    if (print(stdout, *answer)) return 0;
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
