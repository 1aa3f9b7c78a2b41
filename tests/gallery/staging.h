#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gallery/staged_states.h"
#include "kiosk/shell.h"
#include "store/memory_store.h"

namespace jemaa::gallery {

/// A kiosk without a screen or a disk whose clock and chance never vary.
class Staging {
public:
    /// On a sample of this name, as it is; or on the first of two kiosks with so
    /// many cards each, its first vote asking for the voter's category.
    explicit Staging(std::string const& sample, int cards = 0);
    /// On a template of its own.
    struct Template {
        std::string name;
        std::string text;
    };
    explicit Staging(Template const& own);

    template <typename... Happenings>
    Staging& with(Happenings... happenings) {
        (shell_.dispatch(happenings), ...);
        return *this;
    }
    Staging& after(Milliseconds time) {
        now_ += time;
        shell_.tick();
        return *this;
    }
    Staging& keep(std::string name) {
        kept.push_back({std::move(name), shell_.state()});
        return *this;
    }
    /// Goes on in the next workshop, on this template, which follows the present.
    Staging& follow(Template const& own);
    Staging& type_pin(std::string const& pin);
    Staging& unlock();
    void fail_next(ErrorCode code) { failing_ = code; }
    [[nodiscard]] session::State const& state() const { return shell_.state(); }

    std::vector<StagedState> kept;

private:
    session::State opening(std::string const& sample);
    session::State opening(Template const& own);
    session::State opening_with_cards(std::string const& sample, int cards);
    kiosk::Sources sources();
    session::FilesTaken taken_in();
    std::optional<session::Happening> answer(session::Effect const& effect);

    Milliseconds now_{1'795'507'200'000};  // 24 November 2026
    std::uint32_t draws_ = 0;
    std::optional<ErrorCode> failing_;
    MemoryStore store_;
    kiosk::Shell shell_;
};

}  // namespace jemaa::gallery
