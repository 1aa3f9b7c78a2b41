#pragma once

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "domain/card_sheet.h"
#include "domain/drawing.h"
#include "domain/fact.h"
#include "session/calibration.h"
#include "session/results_situation.h"
#include "session/voice.h"

/// What the flow asks of the world. The shell carries it out and answers with
/// the event named in each comment.
namespace jemaa::session {

struct StoreFacts {
    std::vector<Fact> facts;
};  ///< Stored | StoreFailed
struct HashPin {
    std::string pin;
};  ///< PinHashed
struct CheckPin {
    std::string pin;
    std::string hash;
    std::string assistant_hash{};  ///< may be empty: there is none
};                                 ///< PinChecked
struct LoadResults {
    Id poll;
    std::map<Id, Id> merges;            ///< options that were found to be one
    std::vector<std::string> criteria;  ///< keys, in the order of the template
};                                      ///< ResultsLoaded | LoadFailed
struct FindMeaning {
    std::shared_ptr<meaning::CountedPoll const> counted;
};  ///< MeaningFound
struct FindChosen {
    Id poll;
    int top = 0;  ///< so many of the best; 0 = those that the vote chose
};                ///< ChosenFound | LoadFailed
struct FindTargets {
    enum class For { tables, cards } what = For::tables;
};  ///< TargetsFound
struct WriteCards {
    std::string file;
    CardSheet sheet;
};  ///< Exported | ExportFailed
struct ExportOutcome {
    std::string folder;
    LanguageTag language;  ///< of headings
};                         ///< Exported | ExportFailed
struct SealFile {};        ///< Sealed | SealFailed
struct FindPlaces {};      ///< PlacesFound
struct CopyFile {
    std::string folder;
};  ///< FilePut | ExchangeFailed
struct TakeIn {
    std::string folder;
    LanguageTag language;  ///< of what is told
};                         ///< FilesTaken | ExchangeFailed
struct Utterance {
    std::string text;
    LanguageTag language;
    std::shared_ptr<Attachment const> clip;  ///< heard instead of the text; may be null
    std::string file{};                      ///< of a clip, likewise; may be empty
};
struct Speak {
    std::vector<Utterance> parts;
    int volume = usual_volume;
    int pace = usual_pace;
};                         ///< none; what was being spoken stops at once
struct StopSpeaking {};    ///< none
struct StartRecording {};  ///< none, or TakeFailed; ends by itself after longest_take
struct StopRecording {};   ///< TakeMade | TakeFailed
struct DropRecording {};   ///< none
struct PaintDrawing {
    Drawing drawing;
};                ///< DrawingPainted | PaintingFailed
struct Leave {};  ///< none: the program ends

using Effect = std::variant<StoreFacts, HashPin, CheckPin, LoadResults, FindMeaning, FindChosen,
                            FindTargets, WriteCards, ExportOutcome, Speak, StopSpeaking,
                            StartRecording, StopRecording, DropRecording, PaintDrawing, SealFile,
                            FindPlaces, CopyFile, TakeIn, KeepPanel, Leave>;

}  // namespace jemaa::session
