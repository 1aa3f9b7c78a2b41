#include "app/text/po_file.h"

#include <optional>
#include <sstream>

#include "base/utf8.h"

namespace jemaa::text {
namespace {

std::string unescaped(std::string const& quoted) {
    std::string text;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '\\' || i + 1 == quoted.size()) {
            text += quoted[i];
            continue;
        }
        char const code = quoted[++i];
        text += code == 'n' ? '\n' : code == 't' ? '\t' : code;
    }
    return text;
}

// `msgstr[2] "text"`; without a name where a line goes on with the one before.
struct Field {
    std::string name, form, text;
};

std::optional<Field> field(std::string_view line) {
    auto const first = line.find('"');
    auto const last = line.rfind('"');
    if (first == last || last + 1 != line.size()) return {};
    Field field{std::string(trimmed(line.substr(0, first))), "",
                unescaped(std::string(line.substr(first + 1, last - first - 1)))};
    if (auto const bracket = field.name.find('['); bracket != std::string::npos) {
        field.form = field.name.substr(bracket);
        field.name.resize(bracket);
    }
    return field;
}

class Reader {
public:
    explicit Reader(std::string language) { file_.language = std::move(language); }

    void take(std::string_view line) {
        ++number_;
        auto const read = field(line);
        if (line.empty() || line.starts_with("#")) {
            finish();
            if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos)
                fuzzy_ = true;
        } else if (read && (read->name.starts_with("msgid") || read->name == "msgstr")) {
            begin(*read);
        } else if (read && read->name.empty() && last_) {
            *last_ += read->text;
        } else {
            mistake("cannot be read: " + std::string(line));
        }
    }

    PoFile done() {
        finish();
        return std::move(file_);
    }

private:
    void begin(Field const& field) {
        if (field.name == "msgid") {
            finish();
            open_ = true;
            key_ = field.text;
            message_ = {number_, fuzzy_, false, {}};
            last_ = &key_;
        } else if (field.name == "msgid_plural") {
            message_.plural = true;
            other_ = field.text;
            last_ = &other_;
        } else {
            std::string const next = "[" + std::to_string(message_.forms.size()) + "]";
            if (field.form != (message_.plural ? next : "")) mistake("forms out of order");
            message_.forms.push_back(field.text);
            last_ = &message_.forms.back();
        }
    }

    void finish() {
        if (open_) {
            if (message_.plural && other_ != key_)
                mistake("msgid and msgid_plural differ: " + key_);
            if (key_.empty())
                file_.header = message_.forms.empty() ? "" : message_.forms.front();
            else if (!file_.messages.emplace(key_, message_).second)
                mistake("stands twice: " + key_);
            fuzzy_ = false;
        }
        last_ = nullptr;
        open_ = false;
    }

    void mistake(std::string const& what) {
        file_.mistakes.push_back(file_.language + ".po:" + std::to_string(number_) + ": " + what);
    }

    PoFile file_;
    int number_ = 0;
    bool open_ = false, fuzzy_ = false;
    std::string key_, other_;
    PoMessage message_;
    std::string* last_ = nullptr;
};

}  // namespace

PoFile read_po(std::string language, std::string_view text) {
    Reader reader(std::move(language));
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) reader.take(line);
    return reader.done();
}

std::set<std::string> placeholders(std::string_view message) {
    std::set<std::string> names;
    for (auto close = message.find('}'); close != std::string_view::npos;
         close = message.find('}', close + 1)) {
        auto const open = message.rfind('{', close);
        if (open != std::string_view::npos)
            names.emplace(message.substr(open + 1, close - open - 1));
    }
    return names;
}

}  // namespace jemaa::text
