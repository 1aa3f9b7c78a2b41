#include "core/store/recording_disk.h"

#include <algorithm>

#include <sqlite3.h>

#include "core/store/raw_file.h"

namespace {

constexpr std::size_t sector = 512;

std::string name_in(std::filesystem::path const& folder, std::string const& file) {
    std::filesystem::path const path(file);
    return path.parent_path() == folder ? path.filename().string() : "";
}

}  // namespace

Files files_of(std::filesystem::path const& folder) {
    Files files;
    for (auto const& entry : std::filesystem::directory_iterator(folder))
        files[entry.path().filename().string()] = raw::bytes_of(entry.path());
    return files;
}

void put_files(std::filesystem::path const& folder, Files const& files) {
    for (auto const& entry : std::filesystem::directory_iterator(folder))
        std::filesystem::remove(entry.path());
    for (auto const& [name, content] : files) raw::write_bytes(folder / name, content);
}

// What each file has for sure, and what was done to it since.
class Platter {
public:
    using Record = RecordingDisk::Record;
    using Chance = std::mt19937;

    explicit Platter(Files const& before) {
        for (auto const& [name, content] : before) surfaces_[name].sure = content;
    }

    void perform(Record const& record) {
        auto& surface = surfaces_[record.file];
        surface.pending.push_back(&record);
        bool const settles = record.kind == Operation::Kind::sync || record.durable;
        if (!settles) return;
        for (auto const* each : surface.pending) apply(surface.sure, *each);
        surface.pending.clear();
    }

    // `keeps` says whether a record that is not sure has come to the disk, or
    // which of its sectors.
    using Keeps = std::function<bool(Record const& record, bool is_last, std::size_t sector)>;
    [[nodiscard]] Files files(Keeps const& keeps) const {
        Files files;
        for (auto const& [name, surface] : surfaces_) {
            auto content = surface.sure;
            for (auto const* record : surface.pending)
                apply_part(content, *record, record == surface.pending.back(), keeps);
            if (content) files[name] = *content;
        }
        return files;
    }

private:
    using Content = std::optional<std::string>;
    struct Surface {
        Content sure;
        std::vector<Record const*> pending;
    };

    static void apply(Content& content, Record const& record) {
        apply_part(content, record, false, [](auto const&, bool, std::size_t) { return true; });
    }

    static void apply_part(Content& content, Record const& record, bool is_last,
                           Keeps const& keeps) {
        if (record.kind != Operation::Kind::write) {
            if (!keeps(record, is_last, 0)) return;
            if (record.kind == Operation::Kind::open && !content) content.emplace();
            if (record.kind == Operation::Kind::remove) content.reset();
            if (record.kind == Operation::Kind::truncate && content)
                content->resize(static_cast<std::size_t>(record.at));
            return;
        }
        for (std::size_t done = 0; done < record.content.size();) {
            auto const at = static_cast<std::size_t>(record.at) + done;
            auto const size = std::min(record.content.size() - done, sector - at % sector);
            if (keeps(record, is_last, at / sector))
                write(content, at, record.content.substr(done, size));
            done += size;
        }
    }

    static void write(Content& content, std::size_t at, std::string const& piece) {
        if (!content) content.emplace();
        if (content->size() < at + piece.size()) content->resize(at + piece.size());
        content->replace(at, piece.size(), piece);
    }

    std::map<std::string, Surface> surfaces_;
};

RecordingDisk::RecordingDisk(std::filesystem::path folder)
    : folder_(std::move(folder)),
      before_(files_of(folder_)),
      disk_([this](Operation const& operation, std::function<int()> const& perform) {
          int const code = perform();
          if (code == SQLITE_OK) keep(operation);
          return code;
      }) {}

void RecordingDisk::keep(Operation const& operation) {
    auto const name = name_in(folder_, operation.file);
    bool const changes = operation.kind != Operation::Kind::read &&
                         (operation.kind != Operation::Kind::open || operation.is_new);
    if (name.empty() || !changes) return;
    records_.push_back({operation.kind, name, operation.at, std::string(operation.content),
                        operation.durable, false});
}

void RecordingDisk::acknowledge() {
    records_.push_back({Operation::Kind::read, "", 0, "", false, true});
}

std::string RecordingDisk::everything_written() const {
    std::string everything;
    for (auto const& record : records_) everything += record.content;
    return everything;
}

void RecordingDisk::cut_everywhere(Look const& look, int draws) const {
    std::mt19937 chance(1);
    auto const by_chance = [&](auto const&, bool, std::size_t) { return chance() % 2 == 0; };
    Platter platter(before_);
    int acknowledged = 0;
    for (auto const& record : records_) {
        if (record.is_acknowledgement)
            ++acknowledged;
        else
            platter.perform(record);
        look(platter.files([](auto const&, bool, std::size_t) { return true; }), acknowledged);
        look(platter.files([](auto const&, bool, std::size_t) { return false; }), acknowledged);
        look(platter.files([&](auto const&, bool is_last, std::size_t) {
            return !is_last || chance() % 2 == 0;
        }),
             acknowledged);
        for (int i = 0; i < draws; ++i) look(platter.files(by_chance), acknowledged);
    }
}
