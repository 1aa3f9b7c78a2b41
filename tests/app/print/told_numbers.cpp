#include "app/print/told_numbers.h"

#include <algorithm>

#include "app/print/printed.h"
#include "catch_any.h"
#include "print/workshop_report.h"
#include "text/messages.h"

namespace jemaa::test {
namespace {

// A workshop's tables, and the words of its report.
struct Told {
    outcome::Gathered gathered;
    std::string words, language;

    [[nodiscard]] std::vector<Record> rows(std::string const& table) const {
        return rows_of(gathered, table);
    }
    [[nodiscard]] std::string as_told(std::string const& plain) const {
        return number(plain, language);
    }
    void check_tells(std::vector<std::string> const& parts) const {
        INFO(parts.front());
        CHECK(tells(words, parts));
    }
    [[nodiscard]] std::map<std::string, std::string> rules() const {
        std::map<std::string, std::string> rules;
        for (auto const& poll : rows("polls")) rules[poll.at("poll")] = poll.at("rule");
        return rules;
    }

    // An idea that was given as a pictogram alone has none.
    [[nodiscard]] std::string title_of(Record const& row) const {
        auto const& title = row.at("title_" + language);
        return title.empty() ? title : " " + title;
    }
    void check_result(Record const& row) const {
        auto const place = row.at("place").empty() ? "–" : as_told(row.at("place"));
        auto const title = title_of(row);
        auto const supporters = as_told(row.at("supporters"));
        if (!row.at("cost").empty())
            return check_tells({place + title, supporters, as_told(row.at("cost"))});
        auto const tied = row.at("tied") == "yes" ? " =" : "";
        check_tells({place + tied + title, as_told(row.at("score")), supporters});
    }
    void check_results() const {
        auto const rule = rules();
        int told = 0;
        for (auto const& row : rows("results")) {
            if (rule.at(row.at("poll")) == "consent") continue;
            check_result(row);
            ++told;
        }
        CHECK(told > 30);
    }
    void check_answers() const {
        auto const rule = rules();
        int told = 0;
        for (auto const& row : rows("answers")) {
            if (rule.at(row.at("poll")) != "consent") continue;
            check_tells({text::message(language, "ballot.answer." + row.at("value")),
                         as_told(row.at("ballots"))});
            ++told;
        }
        CHECK(told > 3);
    }
    void check_plan() const {
        for (auto const& row : rows("financing")) check_tells({as_told(row.at("cost")), "DA"});
        for (auto const& row : rows("plan"))
            if (row.at("hidden").empty()) check_tells({row.at("title_" + language)});
    }
    void check_heads() const {
        std::map<std::string, std::int64_t> heads;
        for (auto const& row : rows("attendance"))
            heads[row.at("category")] += std::stoll(row.at("count"));
        for (auto const& category : agenda::categories_of(gathered.contents.agenda))
            if (heads[category.key] > 0)
                check_tells(
                    {category.title.in(language), text::number(language, heads[category.key])});
    }
};

}  // namespace

std::string report_of(Store& store, std::string const& language) {
    auto const pdf = print::workshop_report(store, language);
    INFO((pdf ? "" : to_string(pdf.error())));
    REQUIRE(pdf);
    return *pdf;
}

std::vector<Record> rows_of(outcome::Gathered const& gathered, std::string const& name) {
    std::vector<Record> records;
    for (auto const& table : outcome::all_tables()) {
        if (table.schema.name != name) continue;
        auto const schema = outcome::in_languages(table.schema, gathered.contents.agenda.languages);
        REQUIRE(table.rows(gathered, [&](outcome::CsvRow const& row) {
            Record record;
            for (std::size_t i = 0; i < row.size(); ++i) record[schema.columns[i].name] = row[i];
            records.push_back(std::move(record));
        }));
    }
    return records;
}

std::string number(std::string const& plain, std::string const& language) {
    auto const point = plain.find('.');
    auto text = text::number(language, std::stoll(plain));
    if (point != std::string::npos)
        text += (language == "en" ? "." : ",") + plain.substr(point + 1);
    return text;
}

bool tells(std::string const& words, std::vector<std::string> const& parts) {
    constexpr std::size_t soon = 60;
    auto const first = in_one_line(parts.front()) + " ";
    for (auto at = words.find(first); at != std::string::npos; at = words.find(first, at + 1)) {
        auto from = at + first.size() - 1;
        bool all = true;
        for (std::size_t i = 1; i < parts.size() && all; ++i) {
            auto const part = " " + in_one_line(parts[i]) + " ";
            auto const found = words.find(part, from);
            all = found != std::string::npos && found - from <= soon;
            if (all) from = found + part.size() - 1;
        }
        if (all) return true;
    }
    return false;
}

void check_numbers_told(Store& store, std::string const& pdf, std::string const& language) {
    Told const told{outcome::gather(store).value(), Printed(pdf).words(), language};
    told.check_results();
    told.check_answers();
    told.check_plan();
    told.check_heads();
}

}  // namespace jemaa::test
