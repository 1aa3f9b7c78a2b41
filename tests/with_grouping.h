#pragma once

#include <string>
#include <string_view>

namespace jemaa {

/// The Batna sample with a grouping between its wall and its vote, which takes
/// its ideas from there.
inline std::string with_grouping(std::string sample) {
    constexpr std::string_view grouping = R"([[step]]
key = "grouping"
kind = "grouping"
minutes = 25
ideas_of = "ideas"
title.ar = "نرتّب أفكارنا"
title.fr = "Regrouper les idées"
title.en = "Sorting our ideas"
[[step.theme]]
key = "trade"
pictogram = "🛒"
title.ar = "البيع والسوق"
title.fr = "Vendre au loin"
title.en = "Selling far away"
[[step.theme]]
key = "craft"
pictogram = "🎓"
title.ar = "الحرفة والتكوين"
title.fr = "La relève"
title.en = "Those who come after us"

)";
    std::string const from = "ideas_from = \"wall\"";
    sample.replace(sample.find(from), from.size(), "ideas_from = \"grouping\"");
    auto const vote = sample.rfind("[[step]]", sample.find("kind = \"vote\""));
    return sample.insert(vote, grouping);
}

}  // namespace jemaa
