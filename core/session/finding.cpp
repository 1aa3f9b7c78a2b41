#include "session/finding.h"

#include <algorithm>

#include "domain/field.h"
#include "session/course.h"
#include "session/item.h"
#include "session/overloaded.h"
#include "session/pages.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

agenda::Finding finding_from(Record const& record, Item const& item) {
    return {value_of(record, item.id, field::kind),
            {item.key.empty() ? to_hex(item.id) : item.key, item.pictogram,
             texts_of(record, item.id, field::title), texts_of(record, item.id, field::words)}};
}

void put(std::vector<agenda::Finding>& findings, agenda::Finding finding) {
    auto const same = [&](agenda::Finding const& known) {
        return known.about.key == finding.about.key;
    };
    auto const found = std::find_if(findings.begin(), findings.end(), same);
    if (found == findings.end())
        findings.push_back(std::move(finding));
    else
        *found = std::move(finding);
}

}  // namespace

std::vector<agenda::Finding> findings_of(State const& state, std::string_view step_key) {
    auto const* told = step_as<agenda::Findings>(state, step_key);
    if (!told) return {};
    auto findings = told->findings;
    for (auto const& [id, item] : state.record.items)
        if (item.kind == "finding" && item.step == step_id(state.record, step_key))
            put(findings, finding_from(state.record, item));
    return findings;
}

int finding_pages(std::size_t findings) {
    return pages_for(findings, most_findings_per_page);
}

void handle(Turn& turn, FindingsView& view) {
    State& state = turn.state;
    auto const turn_to = [&](int page) {
        view.page = std::clamp(page, 0, finding_pages(findings_of(state, view.step).size()) - 1);
    };
    std::visit(Overloaded{
                   [&](ShowPage const& e) { turn_to(e.page); },
                   [&](GoBack const&) { leave_view(state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
