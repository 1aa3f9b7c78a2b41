#include "domain/field.h"
#include "kiosk/rehearsal_hand.h"
#include "session/line.h"
#include "session/plan.h"
#include "session/update.h"

namespace jemaa::kiosk {
namespace {

// What is said of one line or action; written down as it is said.
class Saying {
public:
    Saying(Hand const& hand, Deed about) : hand_(hand), about_(std::move(about)) {}

    /// From the field of the title to the form.
    void title(std::string const& words, LanguageTag const& language) {
        hand_.type(words, language);
        hand_.tap("save");
        about_.id = hand_.now<session::ItemForm>().item;
        note(std::string(field::title) + language, words);
    }
    void amount(std::int64_t cost) {
        if (cost == 0) return;
        hand_.tap("field.cost");
        hand_.enter_digits(std::to_string(cost));
        hand_.tap("pad.submit");
        note(field::cost, std::to_string(cost));
    }
    void choice(std::string const& name, std::string const& value) {
        if (value.empty()) return;
        hand_.tap("field." + name);
        hand_.find_and_tap("choice." + value, "page.previous", "page.next");
        hand_.tap("save");
        note(name, value);
    }
    void choices(std::string const& name, std::vector<std::string> const& values) {
        if (values.empty()) return;
        hand_.tap("field." + name);
        for (auto const& value : values) {
            hand_.tap("choice." + value);
            note(name, value);
        }
        hand_.tap("save");
    }
    void words(std::string const& name, std::string const& words, LanguageTag const& language) {
        if (words.empty()) return;
        hand_.tap("field." + name);
        hand_.type(words, language);
        hand_.tap("save");
        note(name, words);
    }
    void partner(std::string const& key) {
        if (key.empty()) return;
        hand_.taps("field.responsible", "name." + key, "save");
        note(field::responsible, key);
    }
    void note(std::string const& name, std::string const& value) {
        Deed deed = about_;
        deed.aspect = name;
        deed.value = value;
        hand_.did(std::move(deed));
    }

private:
    Hand const& hand_;
    Deed about_;
};

Id theme_of_line(Hand const& hand, PlannedLine const& planned, std::string const& step) {
    for (auto const& theme : session::themes_of(hand.state(), step, hand.state().language))
        if (hand.called(theme.id) == planned.theme) return theme.id;
    throw Stuck{{ErrorCode::bad_argument, planned.theme, "no such theme for a line"}};
}

Id planned_line(Hand const& hand, std::string const& key) {
    for (auto const& line : session::planned_lines(hand.state(), hand.now<session::PlanView>()))
        if (line.key == key || hand.called(line.id) == key) return line.id;
    throw Stuck{{ErrorCode::bad_argument, key, "is not among the lines of the plan"}};
}

void plan_action(Hand const& hand, PlannedAction const& planned, std::string const& step) {
    Id const line = planned_line(hand, planned.line);
    hand.find_and_tap("add." + to_hex(line), "plan");
    hand.find_and_tap("choice." + planned.kind, "page.previous", "page.next");
    hand.tap("save");
    Saying saying(hand, {.step = step, .what = "action", .about = planned.line});
    saying.title(planned.title, planned.language);
    saying.note(field::line, to_hex(line));
    saying.note(field::action_kind, planned.kind);
    saying.partner(planned.responsible);
    saying.choices(field::partners, planned.partners);
    saying.choice(field::start_month, planned.start);
    saying.choice(field::end_month, planned.end);
    saying.amount(planned.cost);
    saying.choice(field::payer, planned.payer);
    saying.words(field::indicator, planned.indicator, planned.language);
    saying.words(field::baseline, planned.baseline, planned.language);
    hand.picture("item-action");
    hand.tap("done");
}

}  // namespace

void add_lines(Hand const& hand, std::string const& step) {
    hand.tap("room");
    for (auto const& planned : hand.room.lines) {
        if (planned.kiosk != hand.number()) continue;
        hand.tap("add");
        Saying saying(hand, {.step = step, .what = "line", .about = planned.key});
        saying.title(planned.title, planned.language);
        saying.amount(planned.cost);
        if (!planned.theme.empty())
            saying.choice(field::theme, to_hex(theme_of_line(hand, planned, step)));
        hand.picture("item-line");
        hand.tap("done");
    }
    hand.picture("lines");
    hand.back_to_console();
}

void plan_actions(Hand const& hand, std::string const& step) {
    hand.tap("room");
    for (auto const& planned : hand.room.actions)
        if (planned.kiosk == hand.number()) plan_action(hand, planned, step);
    for (char const* view : {"table", "time_line", "totals"}) {
        hand.tap(std::string("view.") + view);
        hand.picture(std::string("plan-") + view);
    }
    hand.back_to_console();
}

}  // namespace jemaa::kiosk
