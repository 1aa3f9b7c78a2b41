#pragma once

/// The fields that revisions speak of, and their values.
namespace jemaa::field {

inline constexpr char count[] = "count";                ///< of an AttendanceCell: a number
inline constexpr char current_step[] = "current_step";  ///< of a Kiosk: a step's key
inline constexpr char status[] = "status";              ///< of a Step, as below
inline constexpr char on_ballot[] = "on_ballot";        ///< of an Idea: a Vote's key, or empty
inline constexpr char text[] = "text";                  ///< of an Idea: clarified words
inline constexpr char kind[] = "kind";                  ///< of a finding: "strength", ...
inline constexpr char title[] = "title.";               ///< of an Item, and a language: "title.fr"
inline constexpr char words[] = "text.";                ///< of an Item, and a language: "text.fr"
inline constexpr char pin[] = "pin";                    ///< of a Kiosk: Argon2id string

/// Of a PollOption: the id of the option of which it is found, after the vote,
/// to be a part; empty when it stands by itself.
inline constexpr char merged_into[] = "merged_into";

inline constexpr char public_key[] = "public_key";  ///< of a Kiosk: Ed25519, hexadecimal
inline constexpr char reopened[] = "reopened";      ///< of a sealed Kiosk: why it is open again

inline constexpr char running[] = "running";
inline constexpr char closed[] = "closed";
inline constexpr char waiting[] = "waiting";  ///< started by mistake and undone

}  // namespace jemaa::field
