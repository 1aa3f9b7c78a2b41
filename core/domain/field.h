#pragma once

/// The fields that revisions speak of, and their values.
namespace jemaa::field {

inline constexpr char count[] = "count";                ///< of an AttendanceCell: a number
inline constexpr char current_step[] = "current_step";  ///< of a Kiosk: a step's key
inline constexpr char status[] = "status";              ///< of a Step or Poll, as below
inline constexpr char on_ballot[] = "on_ballot";        ///< of an Idea: a Vote's key, or empty
inline constexpr char text[] = "text";                  ///< of an Idea: clarified words
inline constexpr char kind[] = "kind";                  ///< of a finding: "strength", ...
inline constexpr char title[] = "title.";               ///< of an Item, and a language: "title.fr"
inline constexpr char words[] = "text.";                ///< of an Item, and a language: "text.fr"
inline constexpr char pictogram[] = "pictogram";        ///< of an Item: instead of its first one
inline constexpr char pin[] = "pin";                    ///< of a Kiosk: Argon2id string
inline constexpr char assistant_pin[] = "assistant_pin";  ///< likewise

/// Of a PollOption (found after the vote) or an Idea: the id of the other of
/// which it is a part; empty when it stands by itself.
inline constexpr char merged_into[] = "merged_into";

/// Of a text that is spoken (clip_subject), and a language ("clip.arq"): the id
/// of the attachment in which somebody says it.
inline constexpr char clip[] = "clip.";

inline constexpr char theme[] = "theme";    ///< of an Idea or a line: its theme's id; empty: none
inline constexpr char hidden[] = "hidden";  ///< of an Idea or Item: why the room does not see it
inline constexpr char note[] = "note";      ///< of a Step or an action: remarks

// Of an action of the plan. Months are "2027-03"; amounts are whole units of
// the workshop's currency.
inline constexpr char line[] = "line";  ///< the id of the action line it belongs to
inline constexpr char action_kind[] = "action_kind";
inline constexpr char responsible[] = "responsible";
inline constexpr char partners[] = "partners";
inline constexpr char start_month[] = "start_month";
inline constexpr char end_month[] = "end_month";
inline constexpr char cost[] = "cost";
inline constexpr char payer[] = "payer";
inline constexpr char indicator[] = "indicator";
inline constexpr char baseline[] = "baseline";      ///< how its indicator stood when it was planned
inline constexpr char progress[] = "progress";      ///< "not_started", "under_way" or "done"
inline constexpr char carries_on[] = "carries_on";  ///< the id of an earlier workshop's action

inline constexpr char follows[] = "follows";  ///< of a Workshop: the id of the one before it

inline constexpr char public_key[] = "public_key";  ///< of a Kiosk: Ed25519, hexadecimal
inline constexpr char reopened[] = "reopened";      ///< of a sealed Kiosk: why it is open again

inline constexpr char running[] = "running";
inline constexpr char closed[] = "closed";
inline constexpr char ends_at[] =
    "ends_at";                              ///< of a Step: by the plan, ms since 1970; empty: none
inline constexpr char paused[] = "paused";  ///< of a Step: ms left of its time; empty: goes on

inline constexpr char waiting[] = "waiting";  ///< started by mistake and undone

inline constexpr char shown[] = "shown";  ///< of a closed Poll: "yes" once its result was seen

}  // namespace jemaa::field
