#include "sqlite/foreign_copy.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jemaa::sqlite {
namespace {

// Where SQLite locks a file (its PENDING_BYTE and what follows).
constexpr off_t reserved_byte = 0x40000001;
constexpr off_t shared_bytes = 0x40000002;
constexpr off_t shared_size = 510;

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

struct Original {
    std::filesystem::path path;
    Descriptor file;
    struct stat state;
    [[nodiscard]] std::uintmax_t size() const { return static_cast<std::uintmax_t>(state.st_size); }
};

tl::unexpected<Error> fail_to_read(std::filesystem::path const& path, int cause) {
    bool const missing = cause == ENOENT || cause == ENOTDIR;
    return fail(missing ? ErrorCode::file_missing : ErrorCode::read_failed, path.string(),
                std::strerror(cause));
}

// Looked at before it is opened: opening a device may do something.
Expected<void> check_kind(std::filesystem::path const& path, struct stat const& state) {
    if (S_ISREG(state.st_mode)) return {};
    char const* const kind = S_ISDIR(state.st_mode)   ? "a folder"
                             : S_ISLNK(state.st_mode) ? "a link to a file"
                                                      : "a device or pipe";
    return fail(ErrorCode::not_a_workshop, path.string(),
                fmt::format("it is {}; choose the workshop's file itself", kind));
}

Expected<Original> open_original(std::filesystem::path const& path) {
    struct stat state {};
    if (::lstat(path.c_str(), &state) != 0) return fail_to_read(path, errno);
    if (auto regular = check_kind(path, state); !regular) return tl::unexpected(regular.error());
    Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0) return fail_to_read(path, errno);
    if (::fstat(file.number(), &state) != 0) return fail_to_read(path, errno);
    if (auto regular = check_kind(path, state); !regular) return tl::unexpected(regular.error());
    return Original{path, std::move(file), state};
}

struct flock range(short kind, off_t start, off_t size) {
    struct flock lock {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = size;
    return lock;
}

// A reader's lock as SQLite takes it, so that no writer changes the file
// meanwhile. A file system without locks is taken as it is.
Expected<void> wait_for_writers(Original const& original, Deadline const& deadline) {
    auto lock = range(F_RDLCK, shared_bytes, shared_size);
    while (::fcntl(original.file.number(), F_OFD_SETLK, &lock) != 0) {
        if (errno != EAGAIN && errno != EACCES) return {};
        if (deadline.has_passed())
            return fail(ErrorCode::locked, original.path.string(), "a kiosk is writing to it");
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

bool a_writer_is_at_work(Original const& original) {
    auto lock = range(F_WRLCK, reserved_byte, 1);
    return ::fcntl(original.file.number(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

// Whether the file beside it holds something: SQLite clears the first byte of
// a journal that is done with.
bool is_in_use(std::filesystem::path beside, char const* suffix) {
    beside += suffix;
    Descriptor const file(::open(beside.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    char first = 0;
    return file.number() >= 0 && ::read(file.number(), &first, 1) == 1 && first != 0;
}

Expected<void> check_is_at_rest(Original const& original) {
    bool const unfinished =
        is_in_use(original.path, "-wal") ||
        (is_in_use(original.path, "-journal") && !a_writer_is_at_work(original));
    if (!unfinished) return {};
    return fail(ErrorCode::bad_argument, original.path.string(),
                "a journal beside it says that something was left half written; open it once in "
                "Jemaa on its kiosk, close it, and copy it again");
}

Expected<void> check_size(Original const& original, std::uintmax_t most_bytes) {
    if (original.size() <= most_bytes) return {};
    return fail(ErrorCode::bad_argument, original.path.string(),
                fmt::format("it has {} bytes, more than the {} that are taken; leave recordings "
                            "out or raise the limit",
                            original.size(), most_bytes));
}

Expected<std::vector<std::uint8_t>> read_at(Original const& original, std::uintmax_t at,
                                            std::size_t most) {
    std::vector<std::uint8_t> content(most);
    auto const size = ::pread(original.file.number(), content.data(), most, static_cast<off_t>(at));
    if (size < 0) return fail_to_read(original.path, errno);
    content.resize(static_cast<std::size_t>(size));
    return content;
}

Expected<void> write_all(Descriptor const& file, std::vector<std::uint8_t> const& content,
                         std::filesystem::path const& to) {
    for (std::size_t done = 0; done < content.size();) {
        auto const size = ::write(file.number(), content.data() + done, content.size() - done);
        if (size < 0) {
            bool const full = errno == ENOSPC || errno == EDQUOT;
            return fail(full ? ErrorCode::disk_full : ErrorCode::write_failed, to.string(),
                        std::strerror(errno));
        }
        done += static_cast<std::size_t>(size);
    }
    return {};
}

Expected<void> copy_content(Original const& original, std::filesystem::path const& to,
                            Deadline const& deadline) {
    constexpr std::size_t piece = 1u << 20;
    Descriptor const copy(
        ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (copy.number() < 0) return fail(ErrorCode::write_failed, to.string(), std::strerror(errno));
    for (std::uintmax_t done = 0; done < original.size();) {
        if (deadline.has_passed())
            return fail(ErrorCode::read_failed, original.path.string(),
                        fmt::format("copying took longer than {} ms; copy it to this computer "
                                    "first",
                                    deadline.given().count()));
        auto const content = read_at(
            original, done,
            static_cast<std::size_t>(std::min<std::uintmax_t>(piece, original.size() - done)));
        if (!content) return tl::unexpected(content.error());
        if (content->empty())
            return fail(ErrorCode::read_failed, original.path.string(),
                        "it became shorter while it was copied; try again");
        if (auto written = write_all(copy, *content, to); !written) return written;
        done += content->size();
    }
    return {};
}

}  // namespace

Expected<FileHeader> copy_foreign(std::filesystem::path const& from,
                                  std::filesystem::path const& to, std::uintmax_t most_bytes,
                                  Deadline const& deadline) {
    auto original = open_original(from);
    if (!original) return tl::unexpected(original.error());
    auto fit = wait_for_writers(*original, deadline);
    if (fit && ::fstat(original->file.number(), &original->state) != 0)
        return fail_to_read(from, errno);
    if (fit) fit = check_size(*original, most_bytes);
    if (!fit) return tl::unexpected(fit.error());
    auto const first = read_at(*original, 0, header_bytes);
    if (!first) return tl::unexpected(first.error());
    auto header = read_header(*first, original->size(), from.string());
    if (!header) return header;
    fit = check_is_at_rest(*original);
    if (fit) fit = copy_content(*original, to, deadline);
    if (!fit) return tl::unexpected(fit.error());
    return header;
}

}  // namespace jemaa::sqlite
