#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "domain/language.h"
#include "sqlite/sqlite_store.h"

namespace jemaa::diagnostic {

/// What a study has found, as a table gives it.
struct Finding {
    std::string kind;  ///< "strength", "weakness", "opportunity" or "threat"
    std::string key;
    std::string pictogram;
    LocalizedText title;
    LocalizedText text;  ///< may be empty
};

/// Reads the findings of a table. CSV: columns kind, key, pictogram, title_fr,
/// text_fr and so on for each language, in any order. TOML: [[finding]] with
/// kind, key, pictogram, title.fr, text.fr. On a mistake: template_invalid with
/// `where` = "name:line" and what is wrong and how to mend it.
Expected<std::vector<Finding>> findings_in_csv(std::string_view text, std::string const& name);
Expected<std::vector<Finding>> findings_in_toml(std::string_view text, std::string const& name);

/// By the name's ending. Errors also: file_missing, read_failed, bad_argument
/// (neither .csv nor .toml).
Expected<std::vector<Finding>> read_findings(std::filesystem::path const& table);

struct FindingsReport {
    std::int64_t added = 0;    ///< new ones
    std::int64_t changed = 0;  ///< of which something is said anew
    std::int64_t known = 0;
};

/// Brings findings into a kiosk's file whose workshop has a step of kind
/// "findings", or into a diagnostic, under the study of `cluster`; when that is
/// empty, of the only cluster that the diagnostic has. A finding is known by
/// its key: what is said anew of it becomes a revision, and what has not
/// changed adds nothing. Errors: bad_argument (no such step, or which cluster
/// is meant), and those of the store.
Expected<FindingsReport> bring_in(SqliteStore& store, std::vector<Finding> const& findings,
                                  std::string const& cluster, Milliseconds wall);

}  // namespace jemaa::diagnostic
