#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <list>
#include <string>
#include <unordered_map>
#include <utility>

#include "text/text.h"

namespace jemaa::text {

struct HashOf {
    std::size_t operator()(Paragraph const& paragraph) const {
        auto const& style = paragraph.style;
        std::size_t hash = 0;
        for (std::size_t part :
             {std::hash<std::string>{}(paragraph.text), std::hash<float>{}(paragraph.width),
              std::hash<float>{}(style.size), std::hash<std::string>{}(paragraph.language),
              std::size_t{style.colour}, static_cast<std::size_t>(style.most_lines),
              static_cast<std::size_t>(style.weight), static_cast<std::size_t>(style.align),
              static_cast<std::size_t>(style.face), std::size_t{paragraph.right_to_left}})
            hash = (hash ^ part) * 0x9E3779B97F4A7C15u + (hash >> 29);
        return hash;
    }
};

// A key is itself even where a measure in it is no number.
struct SameAs {
    bool operator()(Paragraph const& a, Paragraph const& b) const { return &a == &b || a == b; }
};

/// What was made of paragraphs, until the limit is reached: then what has been
/// unused longest goes. The limit and the weights are in the caller's unit.
template <typename Value>
class Cache {
public:
    explicit Cache(std::size_t limit) : limit_(limit) {}

    /// The value, which counts as used now; null if there is none.
    Value* find(Paragraph const& paragraph) {
        auto const found = entries_.find(paragraph);
        if (found == entries_.end()) return nullptr;
        Entry& entry = found->second;
        entry.frame = frame_;
        order_.splice(order_.begin(), order_, entry.place);
        return &entry.value;
    }

    /// Keeps a value for a paragraph that has none yet.
    Value& keep(Paragraph const& paragraph, Value value, std::size_t weight = 1) {
        auto& [key, entry] =
            *entries_.emplace(paragraph, Entry{std::move(value), weight, frame_, {}}).first;
        order_.push_front(&key);
        entry.place = order_.begin();
        weight_ += weight;
        return entry.value;
    }

    /// Lets go what is over the limit, except what this frame has used, and
    /// begins the next frame. `gone` is called with each value that goes.
    template <typename Gone>
    void end_frame(Gone gone) {
        while (weight_ > limit_) {
            auto const oldest = entries_.find(*order_.back());
            if (oldest->second.frame == frame_) break;
            gone(oldest->second.value);
            weight_ -= oldest->second.weight;
            order_.pop_back();
            entries_.erase(oldest);
        }
        ++frame_;
    }

    template <typename Visit>
    void for_each(Visit visit) {
        for (auto& [key, entry] : entries_) visit(entry.value);
    }

    std::size_t weight() const { return weight_; }

private:
    struct Entry {
        Value value;
        std::size_t weight;
        std::uint64_t frame;
        std::list<Paragraph const*>::iterator place;
    };

    std::size_t limit_;
    std::size_t weight_ = 0;
    std::uint64_t frame_ = 0;
    std::unordered_map<Paragraph, Entry, HashOf, SameAs> entries_;
    std::list<Paragraph const*> order_;  // last used first
};

}  // namespace jemaa::text
