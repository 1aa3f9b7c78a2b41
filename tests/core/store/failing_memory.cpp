#include "core/store/failing_memory.h"

#include <cstdlib>
#include <new>

#include <sqlite3.h>

namespace failing_memory {
namespace {

bool is_armed = false, is_lasting = false, has_failed = false;
Whose of_whom = Whose::ours;
int left = 0;
sqlite3_mem_methods real;

bool fails(Whose whose) {
    if (!is_armed || whose != of_whom) return false;
    --left;
    bool const due = is_lasting ? left <= 0 : left == 0;
    has_failed |= due;
    return due;
}

// Before SQLite is used for the first time.
bool install() {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods ours = real;
    ours.xMalloc = [](int size) { return fails(Whose::sqlite) ? nullptr : real.xMalloc(size); };
    ours.xRealloc = [](void* old, int size) {
        return fails(Whose::sqlite) ? nullptr : real.xRealloc(old, size);
    };
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}

bool const installed = install();

}  // namespace

void fail(Whose whose, int allocation, bool lasting) {
    if (!installed) std::abort();
    of_whom = whose;
    left = allocation;
    is_lasting = lasting;
    has_failed = false;
    is_armed = true;
}

bool mend() {
    is_armed = false;
    return has_failed;
}

}  // namespace failing_memory

void* operator new(std::size_t size) {
    bool const none = failing_memory::fails(failing_memory::Whose::ours);
    void* const memory = none ? nullptr : std::malloc(size != 0 ? size : 1);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
