#include "exchange/lines.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace jemaa::exchange {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white = " \t\r\n\f\v";
    auto const first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::vector<Line> lines_of(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<Line> lines;
    for (int number = 1; !text.empty(); ++number) {
        auto const end = text.find('\n');
        if (auto const line = trimmed(text.substr(0, end)); !line.empty())
            lines.push_back({number, line});
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return number;
}

tl::unexpected<Error> malformed(std::string_view where, int line, std::string reason) {
    return fail(ErrorCode::bad_argument, std::string(where) + ":" + std::to_string(line),
                std::move(reason));
}

Expected<std::string> read_text(std::string const& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return fail(ErrorCode::file_missing, path);
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) return fail(ErrorCode::read_failed, path);
    return text;
}

}  // namespace jemaa::exchange
