#include "wording/words.h"

#include "diagnostic/key.h"
#include "text/messages.h"

namespace jemaa::wording {
namespace {

using diagnostic::Difference;
using diagnostic::Doubt;
using diagnostic::SealState;
using text::message;

char const* key_of(SealState state) {
    switch (state) {
        case SealState::unsealed: return "verify.unsealed";
        case SealState::sealed: return "verify.sealed";
        case SealState::open_again: return "verify.open_again";
        case SealState::altered: return "verify.altered";
        case SealState::other_key: return "verify.other_key";
    }
    return "";
}

char const* key_of(Doubt::Kind kind) {
    switch (kind) {
        case Doubt::Kind::more_ballots_than_cards: return "doubt.more_ballots_than_cards";
        case Doubt::Kind::fewer_ballots_than_cards: return "doubt.fewer_ballots_than_cards";
        case Doubt::Kind::more_ballots_than_people: return "doubt.more_ballots_than_people";
        case Doubt::Kind::from_the_future: return "doubt.from_the_future";
        case Doubt::Kind::other_key: return "doubt.other_key";
    }
    return "";
}

std::string words_for(Difference const& difference, std::string_view language) {
    auto const kind = words_for_kind(difference.kind, language);
    if (difference.kind == "seal") return message(language, "verify.not_genuine");
    if (difference.facts == difference.sealed)
        return message(language, "verify.changed", {{"kind", kind}});
    return message(language, "verify.difference",
                   {{"kind", kind}, {"n", difference.facts}, {"sealed", difference.sealed}});
}

std::string words_for(diagnostic::SourceVerdict const& source, std::string_view language) {
    auto const date = text::date(language, Milliseconds(source.at_ms));
    auto const name = source.name.empty() ? source.source.hash.substr(0, 8) : source.name;
    if (!source.seal) return message(language, "verify.source", {{"name", name}, {"date", date}});
    return message(language, "verify.source_sealed",
                   {{"name", name},
                    {"date", date},
                    {"kiosk", source.kiosk},
                    {"fingerprint", diagnostic::fingerprint(source.seal->public_key)}});
}

}  // namespace

std::string words_for(Error const& error, std::string const& file, std::string_view language) {
    auto const where = error.where.empty() ? file : error.where;
    return message(language, std::string("error.") + name_of(error.code),
                   {{"where", where}, {"detail", error.detail}});
}

std::string words_for_kind(std::string const& kind, std::string_view language) {
    return message(language, "fact." + kind);
}

std::string words_for(diagnostic::Verdict const& verdict, std::string_view language) {
    auto const wall = Milliseconds(verdict.seal ? verdict.seal->stamp.wall_ms : 0);
    auto const key = verdict.seal ? diagnostic::fingerprint(verdict.seal->public_key) : "";
    auto lines = "   " +
                 message(language, key_of(verdict.state),
                         {{"kiosk", verdict.kiosk},
                          {"date", text::date(language, wall)},
                          {"time", text::time_of_day(language, wall)},
                          {"fingerprint", key}}) +
                 "\n";
    for (auto const& difference : verdict.differences)
        lines += "   - " + words_for(difference, language) + "\n";
    for (auto const& source : verdict.sources)
        lines += "   - " + words_for(source, language) + "\n";
    return lines;
}

std::string words_for(Doubt const& doubt, std::string_view language) {
    auto const date = text::date(language, Milliseconds(doubt.n));
    auto const said =
        message(language, key_of(doubt.kind),
                {{"poll", doubt.poll}, {"n", doubt.n}, {"most", doubt.most}, {"date", date}});
    return doubt.in_all ? message(language, "doubt.in_all", {{"doubt", said}}) : said;
}

}  // namespace jemaa::wording
