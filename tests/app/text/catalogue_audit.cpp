#include "app/text/catalogue_audit.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"

namespace jemaa::text {
namespace {

// The plural forms of a language, and which of them stand for one number
// only, so that they can say it in words.
struct Plurals {
    std::string rule;
    std::size_t forms;
    std::set<std::size_t> one_number;
};
std::map<std::string, Plurals> const plurals = {
    {"ar", {"nplurals=6;", 6, {0, 1, 2}}},
    {"fr", {"nplurals=2;", 2, {}}},
    {"en", {"nplurals=2;", 2, {0}}},
};

class Audit {
public:
    Audit(std::vector<PoFile> const& catalogues, Expectation const& expected)
        : catalogues_(catalogues), expected_(expected) {}

    std::vector<std::string> mistakes() {
        for (auto const& file : catalogues_) {
            for (auto const& mistake : file.mistakes) found_.push_back(mistake);
            check_header(file);
            for (auto const& [key, message] : file.messages) check(file, key, message);
        }
        for (auto const& [key, message] : all_keys()) check_alike(key);
        for (auto const& use : expected_.uses) check_use(use);
        check_unused();
        return found_;
    }

private:
    void add(PoFile const& file, PoMessage const& message, std::string const& what) {
        found_.push_back(file.language + ".po:" + std::to_string(message.line) + ": " + what);
    }

    void check_header(PoFile const& file) {
        auto const& rule = plurals.at(file.language).rule;
        if (file.header.find(rule) == std::string::npos)
            found_.push_back(file.language + ".po: the header lacks " + rule);
    }

    void check(PoFile const& file, std::string const& key, PoMessage const& message) {
        std::size_t const forms = message.plural ? plurals.at(file.language).forms : 1;
        if (message.forms.size() != forms)
            add(file, message,
                key + " has " + std::to_string(message.forms.size()) + " forms instead of " +
                    std::to_string(forms));
        if (message.fuzzy) add(file, message, key + " is fuzzy");
        for (auto const& form : message.forms)
            if (trimmed(form).empty()) add(file, message, key + " is empty");
        if (message.plural) check_forms(file, key, message);
    }

    // Every form has the same placeholders; only {n} may be put in words.
    void check_forms(PoFile const& file, std::string const& key, PoMessage const& message) {
        auto const all = names(message);
        for (std::size_t i = 0; i < message.forms.size(); ++i) {
            auto own = placeholders(message.forms[i]);
            if (plurals.at(file.language).one_number.contains(i) && all.contains("n"))
                own.insert("n");
            if (own != all)
                add(file, message,
                    key + ", form " + std::to_string(i) + ", lacks a placeholder of the others");
        }
    }

    static std::set<std::string> names(PoMessage const& message) {
        std::set<std::string> all;
        for (auto const& form : message.forms) all.merge(placeholders(form));
        return all;
    }

    std::map<std::string, PoMessage> all_keys() const {
        std::map<std::string, PoMessage> all;
        for (auto const& file : catalogues_) all.insert(file.messages.begin(), file.messages.end());
        return all;
    }

    void check_alike(std::string const& key) {
        PoMessage const* first = nullptr;
        for (auto const& file : catalogues_) {
            auto const own = file.messages.find(key);
            if (own == file.messages.end()) {
                found_.push_back(file.language + ".po: " + key + " is missing");
                continue;
            }
            if (!first) first = &own->second;
            if (own->second.plural != first->plural)
                add(file, own->second, key + " has plural forms in one language only");
            if (names(own->second) != names(*first))
                add(file, own->second, key + " has other placeholders than in another language");
        }
    }

    void check_use(MessageUse const& use) {
        if (use.how == MessageUse::How::mentioned) {
            used_.insert(use.key);
            return;
        }
        if (use.key.ends_with('.')) {
            if (!expected_.put_together.contains(use.key))
                found_.push_back(use.where + ": no key can be put together from " + use.key);
            return;
        }
        used_.insert(use.key);
        bool const counted = use.how == MessageUse::How::counted;
        std::string missing, other;
        for (auto const& file : catalogues_) {
            auto const message = file.messages.find(use.key);
            if (message == file.messages.end())
                missing += " " + file.language;
            else if (message->second.plural != counted)
                other += " " + file.language;
        }
        std::string const here = use.where + ": " + use.key;
        if (!missing.empty()) found_.push_back(here + " is missing in" + missing);
        if (!other.empty())
            found_.push_back(
                here +
                (counted ? " has no plural forms in" : " is asked for without its number in") +
                other);
    }

    void check_unused() {
        for (auto const& [key, message] : all_keys()) {
            bool const known = std::any_of(
                expected_.put_together.begin(), expected_.put_together.end(),
                [&, &name = key](auto const& start) { return name.starts_with(start); });
            if (!known && !used_.contains(key)) found_.push_back(key + " is used nowhere");
        }
    }

    std::vector<PoFile> const& catalogues_;
    Expectation const& expected_;
    std::set<std::string> used_;
    std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> mistakes_in(std::vector<PoFile> const& catalogues,
                                     Expectation const& expected) {
    return Audit(catalogues, expected).mistakes();
}

}  // namespace jemaa::text
