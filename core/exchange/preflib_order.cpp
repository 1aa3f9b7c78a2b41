#include "exchange/preflib_order.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "exchange/lines.h"

namespace jemaa::exchange {
namespace {

tl::unexpected<Error> wrong(std::string reason) {
    return fail(ErrorCode::bad_argument, {}, std::move(reason));
}

class OrderReader {
public:
    OrderReader(std::string_view text, int alternatives)
        : rest_(trimmed(text)), seen_(static_cast<std::size_t>(alternatives) + 1) {}

    Expected<Order> read() {
        Order order;
        while (!rest_.empty()) {
            auto group = rest_.front() == '{' ? braces() : alone();
            if (!group) return tl::unexpected(group.error());
            order.push_back(std::move(*group));
            if (rest_.empty()) break;
            if (rest_.front() != ',')
                return wrong(fmt::format("expected a comma before \"{}\"", rest_.substr(0, 20)));
            rest_ = trimmed(rest_.substr(1));
            if (rest_.empty()) return wrong("the order ends with a comma");
        }
        return order;
    }

private:
    Expected<int> alternative(std::string_view word) {
        auto const number = whole_number(trimmed(word));
        if (!number || *number < 1 || *number >= static_cast<std::int64_t>(seen_.size()))
            return wrong(fmt::format("\"{}\" is no alternative from 1 to {}", trimmed(word),
                                     seen_.size() - 1));
        auto const at = static_cast<std::size_t>(*number);
        if (seen_[at]) return wrong(fmt::format("alternative {} stands twice", *number));
        seen_[at] = true;
        return static_cast<int>(*number);
    }

    Expected<std::vector<int>> alone() {
        auto const end = std::min(rest_.find(','), rest_.size());
        auto const number = alternative(rest_.substr(0, end));
        if (!number) return tl::unexpected(number.error());
        rest_ = rest_.substr(end);
        return std::vector{*number};
    }

    Expected<std::vector<int>> braces() {
        auto const end = rest_.find('}');
        if (end == std::string_view::npos) return wrong("a { without }");
        auto inside = trimmed(rest_.substr(1, end - 1));
        rest_ = trimmed(rest_.substr(end + 1));
        std::vector<int> group;
        while (!inside.empty()) {
            auto const comma = std::min(inside.find(','), inside.size());
            auto const number = alternative(inside.substr(0, comma));
            if (!number) return tl::unexpected(number.error());
            group.push_back(*number);
            inside = inside.substr(std::min(comma + 1, inside.size()));
        }
        return group;
    }

    std::string_view rest_;
    std::vector<bool> seen_;
};

}  // namespace

Expected<Order> order_from(std::string_view text, int alternatives) {
    return OrderReader(text, alternatives).read();
}

std::string to_string(Order const& order) {
    std::string text;
    for (auto const& group : order) {
        if (!text.empty()) text += ',';
        text += group.size() == 1 ? std::to_string(group.front())
                                  : fmt::format("{{{}}}", fmt::join(group, ","));
    }
    return text;
}

}  // namespace jemaa::exchange
