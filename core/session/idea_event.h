#pragma once

#include <memory>

#include "base/clock.h"
#include "base/error.h"
#include "domain/drawing.h"
#include "domain/fact.h"

namespace jemaa::session {

// --- Whoever gives an idea ---------------------------------------------------
struct OpenDrawing {};
struct OpenRecording {};
struct DrawStroke {
    Stroke stroke;
};
struct ChooseColour {
    std::size_t colour;  ///< place in pen_colours
};
struct UndoStroke {};
struct KeepDrawing {};
struct StartTake {};  ///< also: again
struct StopTake {};
struct HearTake {};
struct KeepTake {};
struct TakeOff {};  ///< the drawing or recording that the idea has
struct HearIdea {
    Id idea;
};

// --- The shell ---------------------------------------------------------------
struct DrawingPainted {
    std::shared_ptr<Attachment const> picture;
};
struct PaintingFailed {
    Error error;
};
struct TakeMade {
    std::shared_ptr<Attachment const> clip;
    Milliseconds length;
};
struct TakeFailed {
    Error error;
};

}  // namespace jemaa::session
