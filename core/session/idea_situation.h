#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/error.h"
#include "domain/drawing.h"
#include "domain/fact.h"
#include "session/text_entry.h"

namespace jemaa::session {

/// A recording in the making: record, hear, again, keep.
struct Take {
    enum class Phase { ready, recording, recorded } phase = Phase::ready;
    Milliseconds began{};   ///< steady, while recording
    Milliseconds length{};  ///< once recorded
    std::shared_ptr<Attachment const> made;
    std::optional<Error> trouble;
};

/// One person's idea in the making.
struct IdeaEntry : TextEntry {
    std::string pictogram;
    int given = 0;  ///< ideas this person has given already
    int pictogram_page = 0;
    std::shared_ptr<Attachment const> attached;  ///< a drawing or a recording; may be null
};

/// An idea drawn with a finger.
struct IdeaDrawing {
    IdeaEntry entry;
    Drawing drawing;
    std::size_t colour = 0;  ///< place in pen_colours
    bool painting = false;   ///< it is becoming a picture
};

/// An idea that is spoken.
struct IdeaRecording {
    IdeaEntry entry;
    Take take;
};

/// The idea is on disk.
struct IdeaThanks {
    int given = 1;
    bool may_give_more = true;
};

}  // namespace jemaa::session
