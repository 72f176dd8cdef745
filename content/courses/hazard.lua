-- Hazard prediction: twelve stories of firms of different trades and sizes (seed 003, 2.4). Nobody
-- has to play them all; one's own trade is a good beginning.

course {
  id = "hazard", order = 7,
  title = { ja = "危険予知トレーニング", en = "What could go wrong here?" },
  summary = {
    ja = "12の会社の一日を、自分で決めながら進みます。自社に近い業種と人数から始めてください。\z
          1つ5分から8分です。",
    en = "A day at twelve firms, where you decide. Begin with one like yours; each takes 5 to 8 \z
          minutes.",
  },
  modules = {
    "hazard-construction", "hazard-retail", "hazard-care", "hazard-manufacturing",
    "hazard-restaurant", "hazard-accountant", "hazard-logistics", "hazard-software",
    "hazard-clinic", "hazard-realestate", "hazard-school", "hazard-inn",
  },
  optional = {
    "hazard-construction", "hazard-retail", "hazard-care", "hazard-manufacturing",
    "hazard-restaurant", "hazard-accountant", "hazard-logistics", "hazard-software",
    "hazard-clinic", "hazard-realestate", "hazard-school", "hazard-inn",
  },
}
