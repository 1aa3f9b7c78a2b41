#pragma once

#include <string_view>

namespace jemaa {

/// A short workshop from action lines to a plan, in three languages: themes are
/// voted on, seven lines are proposed, a budget is shared among them, and the
/// funded ones get actions. Sample data, drawn from press reports.
inline constexpr std::string_view plan_template = R"([workshop]
key = "batna-plan"
languages = ["ar", "fr", "en"]
cluster = { ar = "حلي باتنة", fr = "Bijoux de Batna", en = "Batna jewellery" }
title = { ar = "محاور العمل والمخطط", fr = "Lignes d'action et plan", en = "Action lines and plan" }
source = { ar = "بيانات تجريبية مأخوذة من الصحافة", fr = "Données d'essai, tirées de la presse", en = "Sample data, drawn from press reports" }

[[step]]
key = "hello"
kind = "welcome"
title = { ar = "مرحبا", fr = "Bienvenue", en = "Welcome" }
[[step.point]]
key = "secret"
pictogram = "🔒"
title = { ar = "التصويت سري", fr = "Le vote est secret", en = "The vote is secret" }
[[step.category]]
key = "artisan"
pictogram = "🛠️"
title = { ar = "حرفي", fr = "Artisan", en = "Artisan" }

[[step]]
key = "themes"
kind = "vote"
rule = "dots"
dots = 3
per_option = 2
title = { ar = "مواضيع الرؤية", fr = "Thèmes de la vision", en = "Themes of the vision" }
prompt = { ar = "أي موضوع أهم؟", fr = "Quel thème compte le plus ?", en = "Which theme matters most?" }
[[step.option]]
key = "name"
pictogram = "🏅"
title = { ar = "حلي معروفة باسمها", fr = "Des bijoux reconnus", en = "Jewellery known by name" }
[[step.option]]
key = "youth"
pictogram = "👩‍🎓"
title = { ar = "شباب يتعلمون الحرفة", fr = "Des jeunes qui apprennent le métier", en = "Young people learning the craft" }
[[step.option]]
key = "supply"
pictogram = "⚖️"
title = { ar = "فضة بسعر عادل", fr = "De l'argent à prix juste", en = "Silver at a fair price" }

[[step]]
key = "lines"
kind = "lines"
themes_of = "themes"
title = { ar = "محاور العمل", fr = "Lignes d'action", en = "Action lines" }
prompt = { ar = "ماذا نقترح؟", fr = "Que propose-t-on ?", en = "What is proposed?" }
[[step.line]]
key = "design"
pictogram = "✏️"
title = { ar = "تصميم جديد", fr = "Renouveler le dessin", en = "Renew the design" }
text = { ar = "مصممون وصاغة يعملون معًا على مجموعات جديدة.", fr = "Designers et bijoutiers créent ensemble de nouvelles collections.", en = "Designers and jewellers make new collections together." }
cost = 1800000
[[step.line]]
key = "supply"
pictogram = "🥈"
title = { ar = "شراء الفضة معًا", fr = "Acheter l'argent ensemble", en = "Buy silver together" }
text = { ar = "مخزون مشترك بسعر معلن.", fr = "Un stock commun, à prix affiché.", en = "A common stock at a posted price." }
cost = 2500000
[[step.line]]
key = "hallmark"
pictogram = "🔎"
title = { ar = "دمغة قريبة", fr = "Un poinçon près de nous", en = "A hallmark close by" }
text = { ar = "مكتب مراقبة في باتنة بدل السفر.", fr = "Un bureau de garantie à Batna, sans voyage.", en = "An assay office in Batna, without travelling." }
cost = 900000
[[step.line]]
key = "training"
pictogram = "🎓"
title = { ar = "تكوين في الورشات", fr = "Former dans les ateliers", en = "Train in the workshops" }
text = { ar = "دورات قصيرة عند معلمي الحرفة.", fr = "Des stages courts chez les maîtres artisans.", en = "Short courses with master artisans." }
cost = 1200000
[[step.line]]
key = "tools"
pictogram = "🛠️"
title = { ar = "ورشة عتاد مشتركة", fr = "Un atelier d'outils partagés", en = "A workshop of shared tools" }
text = { ar = "فرن وآلة سحب وليزر للجميع.", fr = "Four, laminoir et laser pour tous.", en = "Kiln, rolling mill and laser for all." }
cost = 3200000
[[step.line]]
key = "fair"
pictogram = "🎪"
title = { ar = "صالون دولي في باتنة", fr = "Un salon international à Batna", en = "An international fair in Batna" }
text = { ar = "مرة في السنة مع زوار من الخارج.", fr = "Une fois l'an, avec des visiteurs de l'étranger.", en = "Once a year, with visitors from abroad." }
cost = 2800000
[[step.line]]
key = "selling"
pictogram = "📣"
title = { ar = "نتعلم كيف نبيع", fr = "Apprendre à vendre", en = "Learn to sell" }
text = { ar = "صور وأسعار وحضور على الشبكات.", fr = "Photos, prix et présence en ligne.", en = "Photos, prices and a place online." }
cost = 600000

[[step]]
key = "fund"
kind = "vote"
rule = "greedy_votes"
budget = 5000000
lines_from = "lines"
title = { ar = "ماذا نموّل؟", fr = "Que financer ?", en = "What to fund?" }
prompt = { ar = "وزّع الميزانية على المحاور.", fr = "Répartissez le budget entre les lignes.", en = "Share the budget among the lines." }

[[step]]
key = "plan"
kind = "plan"
lines_of = "fund"
start = "2027-01"
months = 24
currency = { ar = "دج", fr = "DA", en = "DZD" }
title = { ar = "مخطط العمل", fr = "Plan d'action", en = "Action plan" }
[[step.action_kind]]
key = "training"
pictogram = "🎓"
title = { ar = "تكوين", fr = "Formation", en = "Training" }
[[step.action_kind]]
key = "workshop"
pictogram = "🛠️"
title = { ar = "ورشة إبداع", fr = "Atelier", en = "Workshop" }
[[step.action_kind]]
key = "visit"
pictogram = "✈️"
title = { ar = "زيارة دراسية", fr = "Voyage d'étude", en = "Study visit" }
[[step.action_kind]]
key = "mission"
pictogram = "🧑‍🏫"
title = { ar = "مهمة خبير", fr = "Mission d'expert", en = "Expert mission" }
[[step.action_kind]]
key = "equipment"
pictogram = "⚙️"
title = { ar = "عتاد", fr = "Équipement", en = "Equipment" }
[[step.action_kind]]
key = "event"
pictogram = "🎪"
title = { ar = "تظاهرة", fr = "Événement", en = "Event" }
[[step.action_kind]]
key = "other"
pictogram = "✨"
title = { ar = "غير ذلك", fr = "Autre", en = "Other" }
[[step.partner]]
key = "cam"
pictogram = "🏛️"
title = { ar = "غرفة الصناعة التقليدية", fr = "Chambre de l'artisanat", en = "Chamber of crafts" }
[[step.partner]]
key = "cooperative"
pictogram = "🤝"
title = { ar = "تعاونية الصاغة", fr = "Coopérative des bijoutiers", en = "Jewellers' cooperative" }
[[step.partner]]
key = "school"
pictogram = "🏫"
title = { ar = "مركز التكوين", fr = "Centre de formation", en = "Training centre" }
[[step.payer]]
key = "fund"
pictogram = "💶"
title = { ar = "المشروع", fr = "Le projet", en = "The project" }
[[step.payer]]
key = "wilaya"
pictogram = "🏛️"
title = { ar = "الولاية", fr = "La wilaya", en = "The wilaya" }
[[step.payer]]
key = "members"
pictogram = "👥"
title = { ar = "الأعضاء", fr = "Les membres", en = "The members" }
[[step.action]]
key = "studio"
title = { ar = "أسبوع إبداع مع مصمم", fr = "Une semaine de création avec un designer", en = "A week of creation with a designer" }
cost = 450000
kind = "workshop"
line = "design"
indicator = { ar = "نماذج جديدة", fr = "Nouveaux modèles", en = "New models" }
baseline = { ar = "لا جديد منذ سنوات", fr = "Aucun depuis des années", en = "None for years" }
[[step.action]]
key = "course"
title = { ar = "دورة في التركيب والصقل", fr = "Stage de sertissage et de polissage", en = "Course in setting and polishing" }
cost = 300000
kind = "training"
line = "training"

[[step]]
key = "bye"
kind = "close"
title = { ar = "ختام", fr = "Fin", en = "Close" }
)";

}  // namespace jemaa
