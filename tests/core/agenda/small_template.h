#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace jemaa::agenda {

/// The smallest template that has every kind of step and every key.
inline constexpr std::string_view small_template = R"([workshop]
key = "small"
languages = ["ar", "fr"]
cluster = { ar = "مجموعة", fr = "Groupe" }
title = { ar = "عنوان", fr = "Titre" }
source = { ar = "مصدر", fr = "Source" }

[[step]]
key = "hello"
kind = "welcome"
minutes = 5
title = { ar = "أهلا", fr = "Bonjour" }
prompt = { ar = "مرحبا", fr = "Bienvenue" }
[[step.point]]
key = "rules"
pictogram = "🗣️"
title = { ar = "قواعد", fr = "Règles" }
text = { ar = "نص", fr = "Texte" }
[[step.category]]
key = "artisan"
pictogram = "🛠️"
title = { ar = "حرفي", fr = "Artisan" }

[[step]]
key = "told"
kind = "findings"
title = { ar = "تشخيص", fr = "Diagnostic" }
[[step.finding]]
kind = "weakness"
key = "design"
pictogram = "✏️"
title = { ar = "تصميم", fr = "Dessin" }
text = { ar = "وصف", fr = "Phrase" }

[[step]]
key = "think"
kind = "ideas"
most_per_person = 2
pictograms = [
  "💍",
  "👩‍🎓",
]
title = { ar = "أفكار", fr = "Idées" }
prompt = { ar = "ماذا؟", fr = "Quoi ?" }

[[step]]
key = "look"
kind = "wall"
ideas_of = "think"
title = { ar = "جدار", fr = "Mur" }

[[step]]
key = "choose"
kind = "vote"
rule = "dots"
dots = 5
per_option = 3
ideas_from = "look"
title = { ar = "تصويت", fr = "Vote" }
prompt = { ar = "أيّ؟", fr = "Lequel ?" }
[[step.option]]
key = "one"
pictogram = "🎨"
title = { ar = "واحد", fr = "Un" }
[[step.option]]
key = "two"
pictogram = "📐"
title = { ar = "اثنان", fr = "Deux" }

[[step]]
key = "tell"
kind = "results"
of = "choose"
title = { ar = "نتائج", fr = "Résultats" }

[[step]]
key = "bye"
kind = "close"
title = { ar = "ختام", fr = "Fin" }
)";

/// `text` with its only `from` replaced; a test that names what is not there,
/// or twice, is itself mistaken.
inline std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    auto const at = text.find(from);
    if (at == std::string_view::npos || text.find(from, at + 1) != std::string_view::npos)
        throw std::logic_error("not exactly once in the template: " + std::string(from));
    return std::string(text.substr(0, at)) + std::string(to) +
           std::string(text.substr(at + from.size()));
}

}  // namespace jemaa::agenda
