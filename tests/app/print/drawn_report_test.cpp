#include <algorithm>

#include "app/print/printed.h"
#include "app/print/told_numbers.h"
#include "catch_any.h"
#include "core/outcome/whole_workshop.h"
#include "report/report.h"
#include "store/memory_store.h"
#include "tables/compared.h"
#include "text/drawing.h"
#include "text/messages.h"
#include "wording/voice.h"

// Drawn and spoken ideas in a report.
using namespace jemaa;
using namespace jemaa::test;

namespace {

Attachment attached(std::string media_type, Bytes content) {
    return {content_id(content), std::move(media_type), std::move(content)};
}

Attachment ring() {
    Stroke const stroke{2, {{600, 300}, {1000, 300}, {1000, 700}, {600, 700}, {600, 300}}};
    return attached(text::picture_media_type, text::paint({stroke}).value());
}

// The workshop's idea on the ballot has this instead of words.
std::vector<Fact> with(Attachment const& attachment) {
    auto facts = whole_workshop();
    for (auto& fact : facts)
        if (auto* idea = std::get_if<Idea>(&fact); idea && idea->id == awkward) {
            idea->text.clear();
            idea->attachment = attachment.id;
        }
    facts.insert(facts.begin(), attachment);
    return facts;
}

report::Document document_of(std::vector<Fact> const& facts) {
    MemoryStore store;
    REQUIRE(store.append(facts));
    return report::document_of(outcome::gather(store).value(), wording::voice_in("fr"));
}

std::string pdf_of(std::vector<Fact> const& facts) {
    MemoryStore store;
    REQUIRE(store.append(facts));
    return test::report_of(store, "fr");
}

std::vector<report::Row> rows_called(report::Document const& document, std::string const& title) {
    std::vector<report::Row> rows;
    for (auto const& block : document.blocks)
        if (auto const* const grid = std::get_if<report::Grid>(&block))
            std::ranges::copy_if(grid->rows, std::back_inserter(rows), [&](auto const& row) {
                return std::ranges::count(row.cells, title) > 0;
            });
    return rows;
}

std::vector<charts::Label> labels_called(report::Document const& document,
                                         std::string const& title) {
    std::vector<charts::Label> labels;
    for (auto const& block : document.blocks)
        if (auto const* const picture = std::get_if<report::Picture>(&block))
            if (auto const* const bars = std::get_if<charts::Bars>(&picture->chart))
                for (auto const& row : bars->rows)
                    if (row.label.words == title) labels.push_back(row.label);
    return labels;
}

}  // namespace

TEST_CASE("a drawn idea has its drawing in the report's charts and tables") {
    auto const drawing = ring();
    auto const document = document_of(with(drawing));
    auto const title = text::message("fr", "idea.drawn");
    auto const rows = rows_called(document, title);
    REQUIRE_FALSE(rows.empty());
    for (auto const& row : rows) {
        REQUIRE(row.drawing);
        CHECK(*row.drawing == drawing);
    }
    auto const labels = labels_called(document, title);
    REQUIRE(labels.size() == 1);
    REQUIRE(labels.front().drawing);
    CHECK(*labels.front().drawing == drawing);
}

TEST_CASE("the printed report shows the drawing, stays small and is the same each time") {
    auto const facts = with(ring());
    auto const pdf = pdf_of(facts), without = pdf_of(whole_workshop());
    CHECK(pdf == pdf_of(facts));
    CHECK(pdf.size() < without.size() + 20'000);
    auto const side = "458   458";  // 416 dots of ink, pen and all, and the white around it
    CHECK(Printed(pdf).images().find(side) != std::string::npos);
    CHECK(Printed(without).images().find(side) == std::string::npos);
}

TEST_CASE("a spoken idea that nobody wrote down is told so, with its sign") {
    auto const document = document_of(with(attached("audio/ogg", {'O', 'g', 'g', 'S'})));
    auto const title = text::message("fr", "idea.spoken");
    auto const rows = rows_called(document, title);
    REQUIRE_FALSE(rows.empty());
    for (auto const& row : rows) CHECK(row.pictogram == "🎤");
    auto const labels = labels_called(document, title);
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().pictogram == "🎤");
    CHECK_FALSE(labels.front().drawing);
}
