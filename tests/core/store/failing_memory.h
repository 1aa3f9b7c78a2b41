#pragma once

/// Memory that runs out when told to, for SQLite or for everything that calls
/// operator new. For the whole program into which it is built.
namespace failing_memory {

enum class Whose { sqlite, ours };

/// The n-th allocation from now on fails (from 1), and if lasting all after it.
void fail(Whose whose, int allocation, bool lasting);

/// Enough memory again. Whether any allocation failed since fail().
bool mend();

}  // namespace failing_memory
