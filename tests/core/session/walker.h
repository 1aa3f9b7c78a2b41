#pragma once

#include <random>
#include <vector>

#include "core/session/stage.h"

namespace jemaa::session {

/// A walk through whatever can happen: people who do what the screen offers,
/// and now and then what it does not; a world that answers late and fails
/// often. The same seed walks the same way.
class Walker {
public:
    /// Whose people have voting cards, or vote without; or whose workshop follows
    /// an earlier one.
    enum class Room { without_cards, with_cards, following };
    Walker(unsigned seed, Room room);

    Stage stage;

    /// What happens next; time goes by, and the disk fills or is freed.
    Happening chooses();

    /// It happens, and what it asks for waits for its answer.
    void happens(Happening const& what);

    /// The kiosk starts again from what is on the disk.
    void reopens();

private:
    int below(std::size_t bound);
    template <typename... Things>
    Happening one_of(Things... things) {
        std::vector<Happening> const all{things...};
        return all[static_cast<std::size_t>(below(all.size()))];
    }
    bool runs() const;  ///< the current step
    Id any_idea();
    Id any_theme();
    Happening reply();
    Happening noise();
    Happening for_dialog();

    Happening likely(Attract const&);
    Happening likely(Waiting const&);
    Happening likely(Welcoming const&);
    Happening likely(FindingsView const&);
    Happening likely(FollowUpView const&);
    Happening likely(ProgressEntry const&);
    Happening likely(RemarkEntry const&);
    Happening likely(IdeaEntry const&);
    Happening likely(PictogramSearch const&);
    Happening likely(IdeaDrawing const&);
    Happening likely(IdeaRecording const&);
    Happening likely(IdeaThanks const&);
    Happening likely(WallView const&);
    Happening likely(IdeaWords const&);
    Happening likely(GroupingView const&);
    Happening likely(ThemeEntry const&);
    Happening likely(LinesView const& view);
    Happening likely(PlanView const& view);
    Happening likely(ItemForm const& form);
    Happening likely(FieldEntry const& entry);
    Happening likely(CardEntry const& entry);
    Happening likely(Invite const&);
    Happening likely(CategoryChoice const&);
    Happening likely(BallotEntry const&);
    Happening likely(Review const&);
    Happening likely(BallotThanks const&);
    Happening likely(ResultsView const&);
    Happening likely(Unlock const& pad);
    Happening likely(Console const&);
    Happening likely(More const&);
    Happening likely(ClipsView const& view);
    Happening likely(ClipTake const&);
    Happening likely(Calibrating const&);
    Happening likely(JournalView const&);
    Happening likely(NoteEntry const&);
    Happening likely(AttendanceEntry const&);
    Happening likely(Exporting const&);
    Happening likely(VotingCards const&);
    Happening likely(Exchange const&);
    Happening likely(MergeOptions const& merging);
    Happening likely(StatementEntry const&);
    Happening likely(StatementView const&);

    std::mt19937 random_;
    std::vector<Effect> pending_;
};

}  // namespace jemaa::session
