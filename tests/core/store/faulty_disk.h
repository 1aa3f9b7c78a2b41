#pragma once

#include <functional>
#include <optional>

#include "core/store/watched_disk.h"

/// A disk that fails when told to. The operations that it is told to watch are
/// counted from 1.
class FaultyDisk {
public:
    enum class What {
        change,  ///< write, truncate, sync, remove
        open,
        read,
    };
    enum class When {
        before,  ///< the operation is not done
        after,   ///< it is done, and yet reported as failed
    };
    struct Fault {
        int operation;  ///< the first to fail
        bool lasting;   ///< all later ones fail too
        int code;       ///< of SQLite: SQLITE_FULL, SQLITE_IOERR_WRITE, ...
        When when;
        What what = What::change;
    };

    void fail(Fault const& fault);

    /// Sound again. Whether anything failed since fail().
    bool mend();

private:
    int perform(Operation const& operation, std::function<int()> const& work);

    std::optional<Fault> planned_;
    int operations_ = 0;
    bool has_failed_ = false;
    WatchedDisk disk_{
        [this](auto const& operation, auto const& work) { return perform(operation, work); }};
};
