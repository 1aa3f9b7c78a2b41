#include "clips/clip_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "clips/ogg_opus.h"
#include "domain/clip.h"

namespace jemaa::clips {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    operator int() const { return number_; }

private:
    int number_;
};

Error not_opened(fs::path const& file) {
    if (errno == ENOENT) return {ErrorCode::file_missing, file.string(), "no such file"};
    if (errno == ELOOP)
        return {ErrorCode::bad_argument, file.string(), "is a link; put the clip itself there"};
    return {ErrorCode::read_failed, file.string(), "no access"};
}

Expected<Bytes> read_whole(Descriptor const& file, std::size_t size, fs::path const& path) {
    Bytes bytes(size);
    std::size_t done = 0;
    while (done < size) {
        auto const got = ::read(file, bytes.data() + done, size - done);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return fail(ErrorCode::read_failed, path.string(), "cannot be read whole");
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

}  // namespace

Expected<Attachment> read_clip(fs::path const& path) {
    Descriptor const file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file < 0) return tl::unexpected(not_opened(path));
    struct stat about {};
    if (::fstat(file, &about) != 0 || !S_ISREG(about.st_mode))
        return fail(ErrorCode::bad_argument, path.string(),
                    "is no file; put the clip itself there");
    if (static_cast<std::uintmax_t>(about.st_size) > most_bytes)
        return fail(ErrorCode::bad_argument, path.string(), "is larger than 1 MB; record it anew");
    auto bytes = read_whole(file, static_cast<std::size_t>(about.st_size), path);
    if (!bytes) return tl::unexpected(bytes.error());
    auto const length = length_of_opus(*bytes);
    if (!length) return fail(length.error().code, path.string(), length.error().detail);
    if (*length > longest_clip)
        return fail(ErrorCode::bad_argument, path.string(),
                    "is longer than two minutes; say it in fewer words");
    Id const id = content_id(*bytes);
    return Attachment{id, clip_media_type, std::move(*bytes)};
}

std::vector<fs::path> files_in(fs::path const& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == file_ending) found.push_back(at->path());
    std::ranges::sort(found);
    if (found.size() > most_files) found.resize(most_files);
    return found;
}

}  // namespace jemaa::clips
