#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "budget/outcome.h"
#include "budget/supporters.h"

namespace jemaa::budget {

/// What a unit of utility is: the money spent on what one supports, the number
/// of supported projects, or the points given to them.
enum class Utility { cost, one, points };

inline constexpr std::uint32_t never = 0xffffffff;

/// At least twice the relative error of one operation on doubles.
inline constexpr double slip = std::numeric_limits<double>::epsilon();

/// A bought project, and those of its supporters (rows of `poor`) that could
/// not pay the price and gave all they had.
struct Purchase {
    Project project = 0;
    std::uint32_t first_poor = 0;
    std::uint32_t end_poor = 0;
};

/// Where a run of the method of equal shares stands. `money` is what each
/// voter of a ballot has, at most `error` off; the exact amount follows from
/// the endowment and the purchases.
struct ShareState {
    SupportTable const& table;
    Rational endowment;
    double error = 0;
    std::vector<double> money;
    std::vector<std::uint32_t> spent_at;   ///< the purchase that took a ballot's last money
    std::vector<std::uint32_t> bought_at;  ///< the purchase of each project
    std::vector<Purchase> purchases;
    std::vector<std::uint32_t> poor;  ///< rows of the purchased project's supporters

    [[nodiscard]] Money cost_of(Project project) const { return table.election().costs[project]; }
};

/// A project that is not bought yet, as it was when last looked at. Its rho
/// can only have become greater since.
struct Candidate {
    Project project = 0;
    double size = 1;  ///< utility of a point: rho = price / size
    double price = 0;
    double price_error = 0;
    double low = 0;         ///< rho was at least this
    double high = 0;        ///< and at most this
    bool all_pay = true;    ///< everybody can pay the price: it is cost / points
    bool doubtful = false;  ///< who is poor had to be decided exactly
};

}  // namespace jemaa::budget
