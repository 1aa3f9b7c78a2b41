#include "core/store/faulty_disk.h"

namespace {

FaultyDisk::What what(Operation::Kind kind) {
    if (kind == Operation::Kind::open) return FaultyDisk::What::open;
    return kind == Operation::Kind::read ? FaultyDisk::What::read : FaultyDisk::What::change;
}

}  // namespace

void FaultyDisk::fail(Fault const& fault) {
    planned_ = fault;
    operations_ = 0;
    has_failed_ = false;
}

bool FaultyDisk::mend() {
    planned_.reset();
    return has_failed_;
}

// Runs the operation, or lets it fail when its turn has come.
int FaultyDisk::perform(Operation const& operation, std::function<int()> const& work) {
    if (!planned_ || planned_->what != what(operation.kind)) return work();
    ++operations_;
    bool const due =
        planned_->lasting ? operations_ >= planned_->operation : operations_ == planned_->operation;
    if (!due) return work();
    has_failed_ = true;
    if (planned_->when == When::after) work();
    return planned_->code;
}
