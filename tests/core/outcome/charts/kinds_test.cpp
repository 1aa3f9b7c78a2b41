#include "drawing_room.h"

// What holds for every kind of chart: no words over others or outside, in every
// language, with one row or forty, with nothing counted, and with long words.
using namespace jemaa;
using namespace jemaa::charts;

namespace {

struct Sizes {
    std::size_t options = 5;
    bool empty = false, long_words = false;
};

std::vector<std::string> const words{"حُلِيّ الفضة", "Atelier partagé", "Silver for all",
                                     "ورشة مشتركة لتعليم الشباب", "Foire de l'artisanat"};

Label label_of(std::size_t at, Sizes const& sizes) {
    auto const& name = words[at % words.size()];
    std::string const more =
        sizes.long_words ? " — anticonstitutionnellement المستشفيات للجميع et encore plus" : "";
    return {.badge = at == 0 ? "🏆" : "",
            .pictogram = "💍",
            .words = name + " " + std::to_string(at) + more,
            .language = at % 5 == 0 || at % 5 == 3 ? "ar" : "fr",
            .chosen = at == 0};
}

std::int64_t number(std::size_t at, Sizes const& sizes) {
    return sizes.empty ? 0 : static_cast<std::int64_t>(3 + 7 * at % 23);
}

template <typename Make>
auto rows_of(Sizes const& sizes, Make make) {
    std::vector<decltype(make(std::size_t{}, Label{}))> rows;
    for (std::size_t i = 0; i < sizes.options; ++i) rows.push_back(make(i, label_of(i, sizes)));
    return rows;
}

Bars bars_of(Sizes const& s) {
    return {rows_of(s, [&](std::size_t i, Label label) {
        auto const n = number(i, s);
        return Bars::Row{label, static_cast<double>(n), std::to_string(n), "ex æquo 12 : 7"};
    })};
}

Distributions distributions_of(Sizes const& s) {
    Distributions chart{.scale = {{"😞", "à rejeter"},
                                  {"🙁", "insuffisant"},
                                  {"😐", "passable"},
                                  {"🙂", "bien"},
                                  {"😀", "très bien"}},
                        .middle_line = true,
                        .heads = {{"⭐", "Impact", ""}, {"🔧", "Faisabilité", ""}}};
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        Distributions::Strip const strip{{number(i, s), 2, number(i + 1, s), 0, number(i + 2, s)},
                                         2};
        return Distributions::Row{label, {strip, strip}, "le plus partagé"};
    });
    return chart;
}

Rounds rounds_of(Sizes const& s) {
    Rounds chart;
    for (int i = 1; i <= 12; ++i) chart.heads.push_back("Tour " + std::to_string(i));
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        Rounds::Row row{label, {}};
        for (std::size_t r = 0; r < 12; ++r) {
            if (r > i + 3)
                row.cells.emplace_back();
            else
                row.cells.push_back(Rounds::Cell{static_cast<double>(number(i, s)), "12,5",
                                                 r == i + 3, i == 0 && r == 2});
        }
        return row;
    });
    return chart;
}

Duels duels_of(Sizes const& s) {
    Duels chart{.head = "Duels gagnés"};
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        Duels::Row row{label, {}, "3", "à égalité"};
        for (std::size_t j = 0; j < s.options; ++j) row.wins.push_back(number(i + j, s));
        return row;
    });
    return chart;
}

Matrix matrix_of(Sizes const& s) {
    Matrix chart{.up = {"⭐", "Impact"},
                 .along = {"🔧", "Faisabilité"},
                 .quadrants = {"fort impact", "à faire", "ni l'un ni l'autre", "facile"}};
    for (std::size_t i = 0; i < s.options; ++i)
        chart.items.push_back({"bar." + std::to_string(i), label_of(i, s),
                               s.empty ? 0 : static_cast<double>(i * 3 % 10) / 10,
                               s.empty ? 0 : static_cast<double>(i * 7 % 10) / 10, "3,5"});
    return chart;
}

BudgetSets budget_of(Sizes const& s) {
    BudgetSets chart{.votes_head = "Voix",
                     .cost_head = "Coût",
                     .ways = {{"", "À parts égales", "reste 10 000", true},
                              {"", "Dans l'ordre des voix", "reste 2 000"}},
                     .foot = "Rien d'autre ne tient dans ce qui reste."};
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        return BudgetSets::Row{label,
                               number(i, s),
                               std::to_string(number(i, s)),
                               "1 200 000",
                               {i % 2 == 0, i % 3 == 0}};
    });
    return chart;
}

Changes changes_of(Sizes const& s) {
    Changes chart{.before = "avant, 24 bulletins", .after = "maintenant, 25 bulletins"};
    auto const all = static_cast<int>(s.options);
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        int const place = static_cast<int>(i) + 1;
        return Changes::Row{label, all + 1 - place, place,     "12",
                            "17",  "place 3 → 1",   "12 → 17", Changes::Direction::up};
    });
    return chart;
}

Breakdown breakdown_of(Sizes const& s) {
    Breakdown chart{.heads = {{"👩", "Artisanes", "24"}, {"👨", "Artisans", "12"}},
                    .all = {"", "Tous ensemble", "36"},
                    .people = {24, 12},
                    .everybody = 36};
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        return Breakdown::Row{label, {number(i, s), std::nullopt}, 2 * number(i, s)};
    });
    return chart;
}

OpinionGroups groups_of(Sizes const& s) {
    using enum OpinionGroups::Stance;
    OpinionGroups chart{.heads = {{"👥", "Groupe 1", "12"}, {"👥", "Groupe 2", "9"}}};
    chart.rows = rows_of(s, [&](std::size_t, Label label) {
        return OpinionGroups::Row{label, {in_favour, split}, "divise les groupes"};
    });
    return chart;
}

TimeLine time_line_of(Sizes const& s) {
    TimeLine chart{.years = {{"2026", 2}, {"2027", 12}, {"2028", 4}}};
    for (int i = 0; i < 18; ++i) chart.months.push_back(std::to_string(1 + (i + 10) % 12));
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        int const from = static_cast<int>(i % 12);
        return TimeLine::Row{"action." + std::to_string(i), label, from, from + 4};
    });
    return chart;
}

Financing financing_of(Sizes const& s) {
    Financing chart{.payers = {{"", "Chambre d'artisanat", "900 000"}, {"", "Commune", "400 000"}}};
    chart.rows = rows_of(s, [&](std::size_t i, Label label) {
        return Financing::Row{label, {number(i, s) * 1000, 2000}, "120 000 DA"};
    });
    return chart;
}

std::vector<std::pair<std::string, Chart>> all_kinds(Sizes const& sizes) {
    return {{"bars", bars_of(sizes)},          {"distributions", distributions_of(sizes)},
            {"rounds", rounds_of(sizes)},      {"duels", duels_of(sizes)},
            {"matrix", matrix_of(sizes)},      {"budget", budget_of(sizes)},
            {"changes", changes_of(sizes)},    {"breakdown", breakdown_of(sizes)},
            {"groups", groups_of(sizes)},      {"time line", time_line_of(sizes)},
            {"financing", financing_of(sizes)}};
}

void check_all(DrawingRoom const& room, Sizes const& sizes, float width) {
    for (auto const& [name, chart] : all_kinds(sizes))
        for (std::string const language : {"ar", "fr", "en"}) {
            CAPTURE(name, language, sizes.options, sizes.empty, sizes.long_words, width);
            auto const height = height_for(chart, width, room.look(language));
            Size const size{width, height};
            auto const drawn = room.draw(chart, size, language);
            check_words(drawn, size);
            std::set<std::string> keys;
            for (auto const& mark : drawn.marks) {
                CAPTURE(mark.key);
                CHECK(keys.insert(mark.key).second);
                CHECK_FALSE(mark.name.empty());
                CHECK(mark.rect.bottom() <= height + 1);
            }
            CHECK(drawn.marks.size() >= sizes.options);
        }
}

}  // namespace

TEST_CASE("in every kind of chart words keep apart, in every language") {
    DrawingRoom const room;
    for (float const width : {500.F, 900.F, 1500.F}) check_all(room, {}, width);
}

TEST_CASE("every kind of chart holds with one row, with ties and with nothing counted") {
    DrawingRoom const room;
    check_all(room, {.options = 1}, 900);
    check_all(room, {.options = 1, .empty = true}, 900);
    check_all(room, {.options = 4, .empty = true}, 900);
}

TEST_CASE("every kind of chart holds with long words") {
    DrawingRoom const room;
    check_all(room, {.options = 4, .long_words = true}, 900);
}

TEST_CASE("every kind of chart holds with forty rows") {
    DrawingRoom const room;
    check_all(room, {.options = 40}, 1500);
}

TEST_CASE("charts are mirrored in Arabic, whatever their kind") {
    DrawingRoom const room;
    for (auto const& [name, chart] : all_kinds({.options = 3})) {
        if (name == "matrix") continue;  // its labels look for room anew
        CAPTURE(name);
        auto const height = height_for(chart, 900, room.look("ar"));
        auto const french = room.draw(chart, {900, height}, "fr");
        auto const arabic = room.draw(chart, {900, height}, "ar");
        REQUIRE(arabic.shapes.size() == french.shapes.size());
        for (std::size_t i = 0; i < french.shapes.size(); ++i)
            CHECK(arabic.shapes[i].rect.right() ==
                  Approx(900 - french.shapes[i].rect.x).margin(12));
    }
}
