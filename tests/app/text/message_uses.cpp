#include "app/text/message_uses.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

namespace jemaa::text {
namespace {

// Which argument is the key.
std::map<std::string, int, std::less<>> const key_arguments = {
    {"say", 0}, {"say_n", 0}, {"message", 1}, {"message_n", 1}};

bool in_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Scanner {
public:
    Scanner(std::string const& file, std::string_view source) : file_(file), source_(source) {}

    std::vector<MessageUse> uses() {
        while (at_ < source_.size()) {
            if (skip_comment() || !in_word(source_[at_])) {
                if (auto const text = literal()) note(*text, MessageUse::How::mentioned);
                step();
                continue;
            }
            std::string_view const name = word();
            auto const known = key_arguments.find(name);
            if (known != key_arguments.end() && at_ < source_.size() && source_[at_] == '(')
                read_key(known->second,
                         name.ends_with("_n") ? MessageUse::How::counted : MessageUse::How::plain);
        }
        return uses_;
    }

private:
    // Literals in one argument of the call whose bracket comes next.
    void read_key(int wanted, MessageUse::How how) {
        int depth = 0, argument = 0;
        for (; at_ < source_.size(); step()) {
            if (skip_comment()) continue;
            if (auto const text = literal()) {
                if (argument == wanted) note(*text, how);
                continue;
            }
            char const c = source_[at_];
            if (c == '(' || c == '{' || c == '[') ++depth;
            if (c == ')' || c == '}' || c == ']') --depth;
            if (c == ',' && depth == 1) ++argument;
            if (depth == 0 || argument > wanted) return;
        }
    }

    void note(std::string_view text, MessageUse::How how) {
        bool const name = std::all_of(text.begin(), text.end(), [](char c) {
            return std::islower(static_cast<unsigned char>(c)) != 0 ||
                   std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.';
        });
        if (name && !text.empty() && text.front() != '.')
            uses_.push_back({std::string(text), how, file_ + ":" + std::to_string(line_)});
    }

    // At a quote: goes to the closing one and gives what stands between. A
    // quote inside a number separates digits.
    std::optional<std::string_view> literal() {
        char const quote = source_[at_];
        if (quote != '"' && quote != '\'') return {};
        if (quote == '\'' && at_ > 0 && in_word(source_[at_ - 1])) return {};
        std::size_t const from = at_ + 1;
        for (step(); at_ < source_.size() && source_[at_] != quote; step())
            if (source_[at_] == '\\') step();
        return source_.substr(from, at_ - from);
    }

    // At the start of a comment: goes to its last character.
    bool skip_comment() {
        auto const rest = source_.substr(at_);
        if (!rest.starts_with("//") && !rest.starts_with("/*")) return false;
        std::string_view const end = rest[1] == '/' ? "\n" : "*/";
        std::size_t const length = std::min(rest.find(end, 2), rest.size() - end.size());
        for (std::size_t i = 0; i + 1 < length + end.size(); ++i) step();
        return true;
    }

    std::string_view word() {
        std::size_t const from = at_;
        while (at_ < source_.size() && in_word(source_[at_])) ++at_;
        return source_.substr(from, at_ - from);
    }

    void step() {
        if (at_ < source_.size() && source_[at_] == '\n') ++line_;
        ++at_;
    }

    std::string const& file_;
    std::string_view source_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::vector<MessageUse> uses_;
};

}  // namespace

std::vector<MessageUse> message_uses(std::string const& file, std::string_view source) {
    return Scanner(file, source).uses();
}

}  // namespace jemaa::text
