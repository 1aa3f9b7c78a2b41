#include "base/error.h"

namespace jemaa {

char const* name_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::file_missing: return "file_missing";
        case ErrorCode::not_a_workshop: return "not_a_workshop";
        case ErrorCode::newer_schema: return "newer_schema";
        case ErrorCode::read_only: return "read_only";
        case ErrorCode::locked: return "locked";
        case ErrorCode::damaged: return "damaged";
        case ErrorCode::disk_full: return "disk_full";
        case ErrorCode::write_failed: return "write_failed";
        case ErrorCode::read_failed: return "read_failed";
        case ErrorCode::template_invalid: return "template_invalid";
        case ErrorCode::fonts_missing: return "fonts_missing";
        case ErrorCode::no_display: return "no_display";
        case ErrorCode::interrupted: return "interrupted";
        case ErrorCode::altered: return "altered";
        case ErrorCode::bad_argument: return "bad_argument";
    }
    return "unknown";
}

std::string to_string(Error const& error) {
    std::string text = name_of(error.code);
    if (!error.where.empty()) text += ": " + error.where;
    if (!error.detail.empty()) text += ": " + error.detail;
    return text;
}

}  // namespace jemaa
