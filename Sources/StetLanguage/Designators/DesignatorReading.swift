/// The designators of one text, and what it can answer for when the other text asks.
struct DesignatorReading {
  private(set) var mentions: [DesignatorMention] = []
  /// Keys of designators, spaced ones and other readings too.
  private(set) var keys: Set<String> = []
  /// Every run of digits.
  private(set) var digits: Set<String> = []
  /// Digits with their suffix, for names whose word is translated.
  private(set) var tails: Set<String> = []
  /// Letters and digits of designators that have a suffix.
  private(set) var stems: Set<String> = []

  /// The letters of every designator.
  private(set) var letters: Set<String> = []

  mutating func append(_ mention: DesignatorMention) {
    mentions.append(mention)
    keys.insert(mention.canonical)
    keys.formUnion(mention.others)
    letters.insert(mention.lettersKey)
    tails.insert(mention.digits + mention.suffixKey)
    if !mention.suffix.isEmpty { stems.insert(mention.stemKey) }
  }

  mutating func note(digits run: String) { digits.insert(run) }

  mutating func note(key: String) { keys.insert(key) }
}
