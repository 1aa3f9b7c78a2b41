#include <algorithm>

#include <fmt/format.h>

#include "base/whole_folder.h"
#include "charts/charts_of.h"
#include "charts/picture.h"
#include "cli/commands.h"
#include "cli/countable.h"
#include "cli/workshops.h"
#include "lettering/compositor.h"
#include "report/report.h"
#include "text/messages.h"
#include "wording/chart_words.h"
#include "wording/voice.h"

namespace jemaa::cli {
namespace {

// In pixels of the file; so that words are readable on a page and on a wall.
constexpr float ems_in_width = 64;

Expected<CountablePoll> the_poll(ChartRequest const& request, std::string_view language) {
    auto found = polls_in(request.file, request.poll, language);
    if (!found) return tl::unexpected(found.error());
    // A key names a vote and its further rounds; alone it is the first one.
    if (!request.poll.empty())
        std::ranges::stable_partition(
            found->polls, [&](CountablePoll const& poll) { return poll.key == request.poll; });
    bool const named = found->polls.front().key == request.poll;
    if (found->polls.size() > 1 && !named) {
        std::vector<std::string> keys;
        for (auto const& poll : found->polls) keys.push_back(poll.key);
        return fail(
            ErrorCode::bad_argument, request.file.string(),
            fmt::format("it holds several votes; name one with --poll: {}", fmt::join(keys, ", ")));
    }
    if (!found->polls.front().results)
        return fail(ErrorCode::bad_argument, request.file.string(),
                    "a published election is not drawn; jemaa tally counts it");
    return std::move(found->polls.front());
}

charts::Head category_head(CountablePoll const& poll, Id const& id, charts::Words const& words) {
    auto const known = poll.categories.find(id);
    return {"",
            known == poll.categories.end() ? words.say("meaning.no_category", {}) : known->second,
            ""};
}

charts::ToldVote told(CountablePoll const& poll, meaning::CountedPoll const& counted,
                      charts::Words const& words) {
    return {counted,
            words,
            [&poll](PollOption const& option) {
                auto const named = std::ranges::find(poll.options, option.id, &NamedOption::id);
                charts::Label label;
                if (named == poll.options.end()) return label;
                label.pictogram = named->pictogram;
                label.drawing = named->drawing;
                label.words = named->title;
                return label;
            },
            poll.vote ? poll.vote->criteria : std::vector<agenda::Choice>{},
            poll.vote ? poll.vote->grades : std::vector<agenda::Choice>{},
            [&poll, &words](Id const& id) { return category_head(poll, id, words); }};
}

std::string sentence_of(CountablePoll const& poll, meaning::CountedPoll const& counted,
                        charts::Words const& words) {
    auto const ballots = static_cast<std::int64_t>(counted.results.ballots.size());
    auto const sentence = words.say_n("results.ballots", ballots, {});
    return poll.workshop.empty() ? sentence : poll.workshop + " · " + sentence;
}

Expected<std::string> document_of(ChartRequest const& request, charts::Chart const& chart,
                                  charts::Caption const& caption, LanguageTag const& language) {
    auto const compositor = text::Compositor::create();
    if (!compositor) return tl::unexpected(compositor.error());
    auto const width = static_cast<float>(request.width);
    charts::Look const look{.composer = (*compositor)->composer(),
                            .language = language,
                            .text = width / ems_in_width,
                            .palette = {.paper = 0xFFFFFF}};
    return request.document.extension() == ".svg" ? charts::svg_of(chart, caption, width, look)
                                                  : charts::png_of(chart, caption, width, look);
}

Expected<std::string> chart_of_poll(ChartRequest const& request, std::string_view language) {
    auto const poll = the_poll(request, language);
    if (!poll) return tl::unexpected(poll.error());
    auto const counted = meaning::counted(*poll->results, poll->merges, poll->criteria);
    if (!counted.outcome) return tl::unexpected(counted.outcome.error());
    auto const words = wording::chart_words_in(LanguageTag(language));
    auto const all = charts::charts_of(told(*poll, counted, words));
    if (all.empty())
        return fail(ErrorCode::bad_argument, poll->key,
                    "nobody voted in it, so there is nothing to draw");
    return document_of(request, all.front(), {poll->question, sentence_of(*poll, counted, words)},
                       LanguageTag(language));
}

Expected<std::string> chart_of_clusters(ChartRequest const& request, std::string_view language) {
    auto const compared = workshops_in(request.file);
    if (!compared) return tl::unexpected(compared.error());
    auto const voice = wording::voice_in(LanguageTag(language));
    bool const lines = request.compares == "common-lines";
    auto const chart = report::chart_of(
        *compared, lines ? report::Compares::common_lines : report::Compares::progress, voice);
    if (!chart)
        return fail(ErrorCode::bad_argument, request.file.string(),
                    lines ? "no line was retained by several clusters, so there is nothing to draw"
                          : "it holds no plan, so there is nothing to draw");
    auto const title = voice.say(lines ? "table.common_lines" : "report.progress");
    return document_of(request, *chart, {title, report::names_of_clusters(*compared, voice)},
                       LanguageTag(language));
}

}  // namespace

Expected<std::string> chart(ChartRequest const& request, std::string_view language) {
    auto const kind = request.document.extension();
    if (kind != ".svg" && kind != ".png")
        return fail(ErrorCode::bad_argument, request.document.string(),
                    "a chart is written as .svg or .png; name it so");
    std::error_code ignored;
    if (std::filesystem::exists(request.document, ignored))
        return fail(ErrorCode::bad_argument, request.document.string(),
                    "it exists already; name a new file");
    auto const bytes = request.compares.empty() ? chart_of_poll(request, language)
                                                : chart_of_clusters(request, language);
    if (!bytes) return tl::unexpected(bytes.error());
    if (auto const done = write_whole_file(request.document, *bytes); !done)
        return tl::unexpected(done.error());
    return text::message(language, "cli.exported", {{"where", request.document.string()}}) + "\n";
}

}  // namespace jemaa::cli
