#include "domain/month.h"

#include "catch_any.h"

namespace jemaa {

TEST_CASE("a month is written as year and month, and read back") {
    for (auto const* text : {"2027-03", "1900-01", "9999-12"}) {
        auto const month = month_from(text);
        REQUIRE(month);
        CHECK(to_string(*month) == text);
    }
    CHECK(month_from("2027-03") == Month{2027, 3});
}

TEST_CASE("anything else is no month") {
    for (auto const* text : {"", "2027", "2027-13", "2027-00", "2027-3", "27-03", "2027/03",
                             "2027-03-01", "-027-03", "1899-12", "2027-1a", "20-7-03", "٢٠٢٧-03"})
        CHECK_FALSE(month_from(text));
}

TEST_CASE("months are counted over years, both ways") {
    CHECK(later({2027, 11}, 3) == Month{2028, 2});
    CHECK(later({2027, 1}, -1) == Month{2026, 12});
    CHECK(later({2027, 1}, 23) == Month{2028, 12});
    CHECK(months_between({2027, 11}, {2028, 2}) == 3);
    CHECK(months_between({2028, 2}, {2027, 11}) == -3);
    CHECK(Month{2027, 12} < Month{2028, 1});
}

}  // namespace jemaa
