/// English terms put together from words of the trade, for measuring set-up.
enum MadeEnglish {
  private static let modifiers = [
    "air defence", "anti-aircraft", "armoured", "long-range", "multi-role", "surface-to-air",
    "self-propelled", "guided", "tactical", "airborne", "manoeuvrable", "nuclear-powered",
    "amphibious", "coastal", "electronic", "general-purpose", "medium", "mobile", "early-warning",
    "combat", "reconnaissance", "naval", "motorised", "unmanned", "strategic", "heavy",
  ]
  private static let nouns = [
    "missile system", "vehicle", "battery", "regiment", "command centre", "aircraft", "howitzer",
    "radar", "brigade", "launcher", "helicopter", "warship", "programme", "tank", "corps",
    "weapon of mass destruction", "commander-in-chief", "airbase", "division", "assault ship",
  ]

  static func terms(count: Int) -> [String] {
    (0..<count).map { index in
      let second = index / modifiers.count / nouns.count
      let lead = second == 0 ? "" : modifiers[(index + second) % modifiers.count] + " "
      let noun = nouns[index / modifiers.count % nouns.count]
      return lead + modifiers[index % modifiers.count] + " " + noun
    }
  }
}
