/// The inflection classes of Ukrainian adjectives, participles and ordinal numbers.
enum UkrainianAdjectiveClass: Int, CaseIterable, Sendable {
  case hard, soft, vowel, ordinal

  /// Each column with the slots that its form fills.
  private static let columns = FrozenArray<Slots>([
    [Slots(.masculine, .nominative), Slots(.masculine, .vocative)],
    [
      Slots(.masculine, .genitive), Slots(.neuter, .genitive), Slots(.masculine, .accusative),
      Slots(.neuter, .accusative),
    ],
    [Slots(.masculine, .dative), Slots(.neuter, .dative)],
    [Slots(.masculine, .instrumental), Slots(.neuter, .instrumental)],
    [Slots(.masculine, .locative), Slots(.neuter, .locative)],
    [Slots(.neuter, .nominative), Slots(.neuter, .vocative)],
    [Slots(.feminine, .nominative), Slots(.feminine, .vocative)],
    Slots(.feminine, .accusative), Slots(.feminine, .genitive),
    [Slots(.feminine, .dative), Slots(.feminine, .locative)],
    Slots(.feminine, .instrumental),
    [Slots(.plural, .nominative), Slots(.plural, .vocative)],
    [Slots(.plural, .genitive), Slots(.plural, .locative)],
    Slots(.plural, .dative), Slots(.plural, .instrumental),
  ])

  private static let paradigms = Paradigms(
    width: 15,
    """
    новий: ий ого ому им ому/ім е а у ої ій ою і их им ими
    синій: ій ього ьому ім ьому/ім є я ю ьої ій ьою і іх ім іми
    безкраїй: їй його йому їм йому/їм є я ю йої їй йою ї їх їм їми
    5-й: й го му м му е/те а/та у/ту ї й ю і/ті х м ми
    """)

  /// Adds the forms that fill one of the slots `wanted`.
  func fill(_ stem: Range<Int>, wanted: Slots, into arena: inout FormArena) {
    for column in 0..<Self.columns.count {
      let slots = Self.columns[column].intersection(wanted)
      if slots.isEmpty { continue }
      for ending in Self.paradigms.endings(rawValue, column) { arena.add(stem, ending, slots) }
    }
  }
}
