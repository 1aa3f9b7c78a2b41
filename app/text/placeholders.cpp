#include "text/placeholders.h"

#include <algorithm>

#include "text/text.h"

namespace jemaa::text {
namespace {

std::string written(std::string_view language, Value const& value) {
    if (auto const* n = std::get_if<std::int64_t>(&value)) return number(language, *n);
    return isolated(std::get<std::string>(value));
}

Value const* find(Values values, std::string_view name) {
    auto const* found = std::find_if(values.begin(), values.end(),
                                     [&](auto const& value) { return value.first == name; });
    return found == values.end() ? nullptr : &found->second;
}

}  // namespace

std::string filled(std::string_view language, std::string_view message, Values values,
                   Value const* n) {
    std::string result;
    std::size_t from = 0;
    for (;;) {
        std::size_t const open = message.find('{', from);
        std::size_t const close = message.find('}', open);
        if (close == std::string_view::npos) return result.append(message.substr(from));
        auto const name = message.substr(open + 1, close - open - 1);
        auto const* value = name == "n" && n ? n : find(values, name);
        result += message.substr(from, open - from);
        result +=
            value ? written(language, *value) : std::string(message.substr(open, close + 1 - open));
        from = close + 1;
    }
}

}  // namespace jemaa::text
