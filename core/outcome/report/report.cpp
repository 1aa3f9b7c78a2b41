#include "report/report.h"

#include "report/chapters.h"
#include "report/pages.h"

namespace jemaa::report {
namespace {

std::int64_t people_in(outcome::Contents const& contents) {
    std::int64_t people = 0;
    for (auto const& [id, cell] : contents.attendance)
        people += outcome::people_in(contents, cell).value_or(0);
    return people;
}

std::int64_t seen_ideas(Told const& told) {
    std::int64_t ideas = 0;
    for (auto const& [id, idea] : told.contents().ideas) ideas += told.is_hidden(id) ? 0 : 1;
    return ideas;
}

Figures figures_of(Told const& told) {
    auto const figure = [&](std::int64_t n, std::string_view of) {
        return Figure{told.number(n), told.say(of)};
    };
    return {{figure(people_in(told.contents()), "report.figure_people"),
             figure(seen_ideas(told), "report.figure_ideas"),
             figure(std::ssize(closed_polls(told)), "report.figure_votes")}};
}

PageNumbers set_on(Canvas& canvas, Document const& document, PageNumbers const& known) {
    Pages pages(canvas, document, known);
    pages.set_cover();
    if (!document.blocks.empty()) pages.next();
    for (auto const& block : document.blocks) pages.set(block);
    return pages.finish();
}

}  // namespace

Document document_of(outcome::Gathered const& gathered, Voice const& voice) {
    Told const told(gathered, voice);
    auto const& workshop = told.contents().workshop;
    Document document{.language = voice.language(),
                      .made = Milliseconds(workshop.created_ms),
                      .kind = told.say("report.kind"),
                      .over = told.in(told.agenda().cluster),
                      .title = told.in(told.agenda().title),
                      .contents = told.say("report.contents")};
    document.under = {told.say("cli.begun", {{"date", voice.date(document.made)}})};
    if (auto const source = told.in(told.agenda().source); !source.empty())
        document.under.push_back(source);
    document.figures = figures_of(told);
    for (auto const tell :
         {tell_course, tell_findings, tell_vision, tell_lines, tell_funding, tell_plan,
          tell_business_plan, tell_other_votes, tell_caveats, tell_methods})
        tell(document, told);
    return document;
}

Expected<std::string> pdf_of(Document const& document, text::Composer const& composer) {
    PageNumbers known;
    {
        Canvas first(composer, document);
        known = set_on(first, document, {});
    }
    Canvas canvas(composer, document);
    set_on(canvas, document, known);
    return canvas.finish();
}

}  // namespace jemaa::report
