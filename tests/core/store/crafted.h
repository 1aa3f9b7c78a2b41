#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/store/sample.h"
#include "core/store/temporary_folder.h"
#include "sqlite/foreign_file.h"

/// A sound file of the sample, to be made into something else by a test, and a
/// workplace of its own for whoever opens it.
struct Crafted {
    Crafted();

    /// Executes SQL that no check of the schema stops.
    void execute(std::string const& sql) const;

    /// The same while `from` stands as `to` in the schema.
    void smuggle(std::string const& from, std::string const& to, std::string const& sql) const;

    [[nodiscard]] std::string bytes() const;
    void write(std::string const& content) const;

    /// Opens it as a stranger's, in at most two seconds; what it leaves behind
    /// is nothing, and the file is as before.
    [[nodiscard]] jemaa::Expected<std::unique_ptr<jemaa::sqlite::ForeignFile>> open(
        jemaa::sqlite::ForeignLimits const& limits = {}) const;

    Sample sample;
    TemporaryFolder folder, workplace;
    std::filesystem::path path = folder / "workshop.jemaa";
};
