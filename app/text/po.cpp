#include "text/po.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "base/utf8.h"

namespace jemaa::text {
namespace {

constexpr std::size_t largest_file = 4 << 20;
constexpr std::size_t longest_message = 8000;
constexpr std::size_t most_forms = 6;
constexpr std::size_t longest_header = 4000;

struct Message {
    std::string id, plural;
    std::vector<std::string> forms;
    bool is_plural = false;
    bool draft = false;
};

struct Mistake {
    std::string what;
};

// The text of a line's quoted part; `after` is what stands before the quote.
std::optional<std::string> unquoted(std::string_view line, std::string& before) {
    auto const first = line.find('"');
    if (first == std::string_view::npos || line.size() < first + 2 || line.back() != '"')
        return std::nullopt;
    before = std::string(trimmed(line.substr(0, first)));
    std::string text;
    for (std::size_t i = first + 1; i + 1 < line.size(); ++i) {
        if (line[i] == '"') return std::nullopt;
        if (line[i] != '\\') {
            text += line[i];
            continue;
        }
        if (++i + 1 >= line.size()) return std::nullopt;
        char const code = line[i];
        if (code != 'n' && code != 't' && code != '"' && code != '\\') return std::nullopt;
        text += code == 'n' ? '\n' : code == 't' ? '\t' : code;
    }
    return text;
}

class Reader {
public:
    // What is wrong with the line; empty if nothing is.
    std::string take(std::string_view line) {
        if (line.empty()) return finish();
        if (line.starts_with("#~")) return {};  // no longer used
        if (line.starts_with('#')) {
            auto const mistake = finish();
            if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos)
                draft_ = true;
            return mistake;
        }
        std::string name;
        auto const text = unquoted(line, name);
        if (!text) return "write msgid or msgstr and a text in \"quotes\"; put \\ before \" and \\";
        if (name.empty()) return go_on(*text);
        return begin(name, *text);
    }

    std::string finish() {
        last_ = nullptr;
        if (!open_) return {};
        open_ = false;
        if (message_.forms.empty()) return "the message has no msgstr; add one";
        if (message_.is_plural && message_.id != message_.plural)
            return "msgid and msgid_plural must be the same name";
        std::string const id = message_.id;
        if (!messages_.emplace(id, std::move(message_)).second)
            return "\"" + id + "\" stands twice; take one out";
        return {};
    }

    [[nodiscard]] std::map<std::string, Message> const& messages() const { return messages_; }

private:
    std::string go_on(std::string const& text) {
        if (!last_) return "this text belongs to no msgid or msgstr";
        *last_ += text;
        return too_long(*last_);
    }

    static std::string too_long(std::string const& text) {
        return text.size() > longest_message ? "the message is too long; shorten it" : "";
    }

    std::string begin(std::string const& name, std::string const& text) {
        if (name == "msgid") {
            if (auto mistake = finish(); !mistake.empty()) return mistake;
            message_ = {text, {}, {}, false, std::exchange(draft_, false)};
            open_ = true;
            last_ = &message_.id;
        } else if (!open_) {
            return "\"" + name + "\" comes before its msgid";
        } else if (name == "msgid_plural") {
            message_.is_plural = true;
            message_.plural = text;
            last_ = &message_.plural;
        } else if (name == "msgstr" || name.starts_with("msgstr[")) {
            return begin_form(name, text);
        } else {
            return "\"" + name + "\" is not known; write msgid, msgid_plural or msgstr";
        }
        return too_long(text);
    }

    std::string begin_form(std::string const& name, std::string const& text) {
        std::string const next = "msgstr[" + std::to_string(message_.forms.size()) + "]";
        std::string const wanted = message_.is_plural ? next : "msgstr";
        bool const full = message_.forms.size() >= (message_.is_plural ? most_forms : 1);
        if (full) return "the message has too many msgstr; take one out";
        if (name != wanted) return "write " + wanted + " here instead of " + name;
        message_.forms.push_back(text);
        last_ = &message_.forms.back();
        return too_long(text);
    }

    std::map<std::string, Message> messages_;
    Message message_;
    std::string* last_ = nullptr;
    bool open_ = false, draft_ = false;
};

std::string header_mistake(std::map<std::string, Message> const& messages) {
    auto const header = messages.find("");
    std::string const wanted = "; begin the file with msgid \"\" and, in its msgstr, ";
    if (header == messages.end()) return "there is no header" + wanted + "the charset";
    auto const& text = header->second.forms.front();
    if (text.size() > longest_header) return "the header is too long; shorten it";
    if (text.find("charset=UTF-8") == std::string::npos)
        return "the charset is not said" + wanted +
               "\"Content-Type: text/plain; charset=UTF-8\\n\"";
    return {};
}

void add_number(std::string& bytes, std::size_t number) {
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(static_cast<std::uint32_t>(number) >> shift & 0xFF);
}

// GNU's format without a hash table: two tables of lengths and offsets, then
// the texts, in the order of the names.
std::string mo_of(std::map<std::string, Message> const& messages) {
    std::vector<std::string> ids, texts;
    for (auto const& [id, message] : messages) {
        ids.push_back(message.is_plural ? id + '\0' + message.plural : id);
        std::string forms;
        for (auto const& form : message.forms)
            forms += (forms.empty() ? "" : std::string(1, '\0')) + form;
        texts.push_back(std::move(forms));
    }
    constexpr std::size_t head = 28;
    std::size_t const count = ids.size(), table = count * 8;
    std::string mo;
    for (std::size_t const number : {std::size_t{0x950412de}, std::size_t{0}, count, head,
                                     head + table, std::size_t{0}, head + 2 * table})
        add_number(mo, number);
    std::string pool;
    for (auto const* list : {&ids, &texts})
        for (auto const& text : *list) {
            add_number(mo, text.size());
            add_number(mo, head + 2 * table + pool.size());
            pool += text + '\0';
        }
    return mo + pool;
}

}  // namespace

Expected<CompiledPo> compile_po(std::string_view po, std::string_view name) {
    auto const wrong = [&](std::size_t line, std::string const& what) {
        return fail(ErrorCode::bad_argument, std::string(name) + ":" + std::to_string(line), what);
    };
    if (po.size() > largest_file) return wrong(1, "the file is larger than 4 MB; shorten it");
    if (po.starts_with("\xEF\xBB\xBF")) po.remove_prefix(3);
    Reader reader;
    std::size_t number = 0;
    while (!po.empty()) {
        ++number;
        auto const end = po.find('\n');
        auto const line = trimmed(po.substr(0, end));
        po.remove_prefix(end == std::string_view::npos ? po.size() : end + 1);
        if (!is_valid_utf8(line)) return wrong(number, "the text is not UTF-8; save it as UTF-8");
        if (auto const mistake = reader.take(line); !mistake.empty()) return wrong(number, mistake);
    }
    if (auto const mistake = reader.finish(); !mistake.empty()) return wrong(number, mistake);
    auto const& messages = reader.messages();
    if (auto const mistake = header_mistake(messages); !mistake.empty()) return wrong(1, mistake);
    CompiledPo compiled{mo_of(messages), static_cast<int>(messages.size()) - 1, 0};
    for (auto const& [id, message] : messages)
        if (message.draft && !id.empty()) ++compiled.drafts;
    return compiled;
}

}  // namespace jemaa::text
