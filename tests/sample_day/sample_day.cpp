#include "sample_day/sample_day.h"

#include <algorithm>
#include <stdexcept>

#include "agenda/agenda.h"
#include "base/resource.h"
#include "core/session/stage.h"
#include "domain/field.h"
#include "sample_day/sample_ballots.h"
#include "tables/planned.h"

namespace jemaa::test {
namespace {

using namespace session;

constexpr int people = 24;

struct Words {
    char const *ar, *fr, *en;
};

constexpr Words statement{
    "في سنة 2031 تكون حرفتنا حيّة ومعروفة بجودتها، تصمّم وتكوّن وتبيع في الجزائر وخارجها، ويعيش منها "
    "أهلها.",
    "En 2031, notre métier est vivant et reconnu pour sa qualité : il crée, forme et vend en "
    "Algérie et "
    "au-delà, et celles et ceux qui l’exercent en vivent.",
    "In 2031 our craft is alive and known for its quality: it designs, trains and sells in Algeria "
    "and "
    "beyond, and those who practise it live from it."};
constexpr Words first_statement{"حرفة حيّة ومعروفة.", "Un métier vivant et reconnu.",
                                "A craft alive and known."};
constexpr Words floor_line{"سوق أسبوعية للحرفيين", "Un marché hebdomadaire des artisans",
                           "A weekly market of craftspeople"};

constexpr char const* ideas[] = {
    "Une école du métier, ici, avec nos anciens comme maîtres",
    "نبيع على الإنترنت باسم واحد",
    "Acheter la matière ensemble",
    "حرفتنا يتعلّمها أولادنا وبناتنا",
    "Un label de qualité que tout le monde connaît",
    "معرض كل سنة يأتي إليه الناس من بعيد",
    "Des modèles nouveaux, mais de chez nous",
    "نعمل معًا ولا ننافس بعضنا بالسعر",
    "Un atelier commun avec de bonnes machines",
    "Des touristes qui visitent nos ateliers",
};

class Day {
public:
    explicit Day(std::string_view sample)
        : text_(resource("assets/samples/" + std::string(sample) + ".toml").value()),
          stage_(parsed(text_), 1, 0, chance_of(sample)) {}

    std::vector<Fact> lead() {
        stage_.opens_console();
        for (auto const& step : stage_.state.agenda->steps) {
            stage_.does(StartStep{});
            std::visit([&](auto const& kind) { hold(step, kind); }, step.kind);
            stage_.does(CloseStep{});
            if (stage_.asks<Confirm>()) stage_.does(ConfirmYes{});
            stage_.does(NextStep{});
        }
        return facts();
    }

private:
    // Days of several clusters fit into one diagnostic.
    static std::uint8_t chance_of(std::string_view sample) {
        return static_cast<std::uint8_t>(sample.front() - 'b');
    }
    static agenda::Agenda parsed(std::string const& text) {
        auto agenda = agenda::parse(text, "sample");
        if (!agenda) throw std::runtime_error(to_string(agenda.error()));
        return *agenda;
    }

    Id new_id() { return derived_id({}, text_.substr(0, 200) + std::to_string(++made_)); }
    Id step_of(agenda::AgendaStep const& step) {
        return session::step_id(stage_.state.record, step.key);
    }
    void put(Fact fact) {
        auto const id = std::visit([](auto const& it) { return it.id; }, fact);
        stage_.disk.insert_or_assign(id, std::move(fact));
    }
    void say(Id const& subject, std::string const& field, std::string const& value) {
        put(Revision{new_id(),
                     subject,
                     field,
                     value,
                     {20'000'000 + made_, 0},
                     stage_.state.record.kiosk.id});
    }
    void say(Id const& subject, std::string const& field, Words const& words) {
        say(subject, field + "ar", words.ar);
        say(subject, field + "fr", words.fr);
        say(subject, field + "en", words.en);
    }
    Id put_item(agenda::AgendaStep const& step, std::string const& kind,
                std::string const& pictogram) {
        Item const item{new_id(), step_of(step), stage_.state.record.kiosk.id, kind, "", pictogram};
        put(item);
        return item.id;
    }
    // What was put on the disk is seen from now on.
    void read_again() {
        stage_.state = stage_.opened_again();
        stage_.opens_console();
    }

    void hold(agenda::AgendaStep const&, auto const&) {}
    void hold(agenda::AgendaStep const& step, agenda::Welcome const& welcome) {
        int count = 9;
        for (auto const& category : welcome.categories)
            for (char const* const sex : {"woman", "man"}) {
                auto const id = derived_id(step_of(step), to_hex(stage_.state.record.kiosk.id) +
                                                              "/" + category.key + "/" + sex);
                put(AttendanceCell{id, step_of(step), stage_.state.record.kiosk.id, category.key,
                                   sex});
                say(id, field::count, std::to_string(count));
                count = count > 2 ? count - 2 : 0;
            }
        read_again();
    }
    void hold(agenda::AgendaStep const&, agenda::Ideas const&) {
        stage_.does(LockConsole{});
        for (auto const* const idea : ideas) stage_.gives_idea(idea);
        stage_.opens_console();
    }
    void hold(agenda::AgendaStep const& step, agenda::Grouping const&) {
        std::vector<Id> themes;
        for (auto const& item : stage_.facts<Item>())
            if (item.kind == "theme" && item.step == step_of(step)) themes.push_back(item.id);
        if (themes.empty()) return;
        std::size_t next = 0;
        for (auto const& idea : stage_.facts<Idea>())
            say(idea.id, field::theme, to_hex(themes[next++ % themes.size()]));
        read_again();
    }
    void hold(agenda::AgendaStep const& step, agenda::Statement const&) {
        say(put_item(step, "statement", ""), field::words, first_statement);
        say(put_item(step, "statement", ""), field::words, statement);
        read_again();
    }
    void hold(agenda::AgendaStep const& step, agenda::Lines const&) {
        Id const line = put_item(step, "line", "🏪");
        say(line, field::title, floor_line);
        say(line, field::cost, "350000");
        read_again();
    }
    void hold(agenda::AgendaStep const& step, agenda::Vote const& vote) {
        for (auto const& poll : stage_.facts<Poll>()) {
            if (poll.step != step_of(step)) continue;
            std::vector<PollOption> options;
            for (auto const& option : stage_.facts<PollOption>())
                if (option.poll == poll.id) options.push_back(option);
            for (auto const& ballot : sample_ballots(
                     poll, options, vote, agenda::categories_of(*stage_.state.agenda), people))
                put(ballot);
        }
        read_again();
    }
    void hold(agenda::AgendaStep const& step, agenda::Plan const& plan) {
        MemoryStore store;
        auto const so_far = facts();
        if (auto const kept = store.append(so_far); !kept)
            throw std::runtime_error(to_string(kept.error()));
        auto const gathered = outcome::gather(store);
        if (!gathered) throw std::runtime_error(to_string(gathered.error()));
        int number = 0;
        for (auto const& line : outcome::retained_lines(*gathered, step))
            plan_line(step, plan, line, number);
        read_again();
    }
    void plan_line(agenda::AgendaStep const& step, agenda::Plan const& plan, Id const& line,
                   int& number) {
        int of_line = 0;
        for (auto const& item : stage_.facts<Item>())
            if (item.kind == "action" && item.step == step_of(step) &&
                stage_.value(item.id, field::line) == to_hex(line))
                plan_action(plan, item.id, number++), ++of_line;
        if (of_line > 0 || plan.kinds.empty()) return;
        Id const action = put_item(step, "action", "");
        say(action, field::line, to_hex(line));
        say(action, field::action_kind,
            plan.kinds[static_cast<std::size_t>(number) % plan.kinds.size()].key);
        say(action, field::title,
            {"ورشة أولى مع الحرفيين", "Un premier atelier avec les artisans",
             "A first workshop with the craftspeople"});
        plan_action(plan, action, number++);
    }
    void plan_action(agenda::Plan const& plan, Id const& action, int number) {
        auto const at = [&](std::vector<agenda::Choice> const& choices, int place) {
            return choices.empty() ? std::string()
                                   : choices[static_cast<std::size_t>(place) % choices.size()].key;
        };
        say(action, field::hidden, "");
        say(action, field::responsible,
            number % 3 == 0 ? "Mme Responsable de la chambre" : at(plan.partners, number));
        say(action, field::partners,
            at(plan.partners, number + 1) + " " + at(plan.partners, number + 2));
        auto const start = later(plan.start, number * 2 % plan.months);
        say(action, field::start_month, to_string(start));
        say(action, field::end_month, to_string(later(start, 2 + number % 3)));
        say(action, field::cost, std::to_string(120'000 + 85'000 * number));
        if (number % 4 != 3) say(action, field::payer, at(plan.payers, number));
        auto const proposed = std::ranges::find(
            plan.proposals, stage_.state.record.items[action].key, &agenda::ProposedAction::key);
        bool const is_proposed = proposed != plan.proposals.end();
        say(action, field::indicator,
            is_proposed ? proposed->indicator.in("fr") : "20 artisanes et artisans formés");
        say(action, field::baseline, is_proposed ? proposed->baseline.in("fr") : "0 en 2026");
    }

    std::vector<Fact> facts() const {
        std::vector<Fact> all;
        for (auto const& [id, fact] : stage_.disk) {
            if (std::holds_alternative<Seal>(fact)) continue;  // the stage's are no real ones
            all.push_back(fact);
            if (auto* const workshop = std::get_if<Workshop>(&all.back())) {
                workshop->template_text = text_;
                workshop->created_ms = 1'795'507'200'000;
            }
        }
        return all;
    }

    std::string text_;
    Stage stage_;
    int made_ = 0;
};

}  // namespace

std::vector<Fact> sample_day(std::string_view sample) {
    return Day(sample).lead();
}

std::unique_ptr<MemoryStore> stored_day(std::string_view sample) {
    auto store = std::make_unique<MemoryStore>();
    auto const facts = sample_day(sample);
    if (auto const kept = store->append(facts); !kept)
        throw std::runtime_error(to_string(kept.error()));
    return store;
}

}  // namespace jemaa::test
