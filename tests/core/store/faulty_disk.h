#pragma once

/// A disk that fails when told to. While it exists, every file that SQLite
/// opens lies on it; operations that change a file (write, truncate, sync,
/// delete) are counted from 1.
class FaultyDisk {
public:
    enum class When {
        before,  ///< the operation is not done
        after,   ///< it is done, and yet reported as failed
    };
    struct Fault {
        int operation;  ///< the first to fail
        bool lasting;   ///< all later ones fail too
        int code;       ///< of SQLite: SQLITE_FULL, SQLITE_IOERR_WRITE, ...
        When when;
    };

    FaultyDisk();
    FaultyDisk(FaultyDisk const&) = delete;
    FaultyDisk& operator=(FaultyDisk const&) = delete;
    ~FaultyDisk();

    void fail(Fault const& fault);

    /// Sound again. Whether anything failed since fail().
    bool mend();
};
