#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "core/store/watched_disk.h"

/// Names and contents of the files in a folder.
using Files = std::map<std::string, std::string>;

/// Writes down whatever SQLite does to the files of one folder, so that the
/// power can be cut at any moment of it afterwards.
class RecordingDisk {
public:
    explicit RecordingDisk(std::filesystem::path folder);

    /// What was done so far has been confirmed to a person.
    void acknowledge();

    /// Every byte that was ever written, also to what is gone.
    [[nodiscard]] std::string everything_written() const;

    /// A state in which the disk may be found, and how often something had been
    /// acknowledged when the power went.
    using Look = std::function<void(Files const& found, int acknowledged)>;

    /// Cuts the power after each operation. What was synced is there; of the
    /// rest of each file everything is, nothing, all but the last write, of
    /// which a part of the sectors (512 bytes) came, or any sectors of any
    /// writes (`draws` times). A new file is there for sure once it was synced,
    /// a removed one is gone once its folder was.
    void cut_everywhere(Look const& look, int draws) const;

private:
    struct Record {
        Operation::Kind kind;
        std::string file;
        std::int64_t at;
        std::string content;
        bool durable;
        bool is_acknowledgement;
    };
    void keep(Operation const& operation);

    std::filesystem::path folder_;
    Files before_;
    std::vector<Record> records_;
    WatchedDisk disk_;

    friend class Platter;
};

Files files_of(std::filesystem::path const& folder);

/// The folder has these files and no others.
void put_files(std::filesystem::path const& folder, Files const& files);
