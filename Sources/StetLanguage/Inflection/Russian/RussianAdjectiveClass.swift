/// The inflection classes of Russian adjectives, participles and ordinal numbers.
enum RussianAdjectiveClass: Int, CaseIterable, Sendable {
  case hard, stressed, velar, sibilant, stressedSibilant, soft, possessive, ordinal

  /// Each column with the slots that its form fills.
  static let columns: [Slots] = [
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
    Slots(.feminine, .accusative),
    [
      Slots(.feminine, .genitive), Slots(.feminine, .dative), Slots(.feminine, .instrumental),
      Slots(.feminine, .locative),
    ],
    [Slots(.plural, .nominative), Slots(.plural, .paucal)],
    [
      Slots(.plural, .genitive), Slots(.plural, .locative), Slots(.masculine, .paucal),
      Slots(.neuter, .paucal), Slots(.feminine, .paucal),
    ],
    Slots(.plural, .dative), Slots(.plural, .instrumental), Slots(.feminine, .instrumental),
  ]

  /// The last column is the archaic instrumental in `-ою`.
  static let archaicColumn = 13

  static let paradigms = Paradigms(
    width: 14,
    """
    новый: ый ого ому ым ом ое ая ую ой ые ых ым ыми ою
    боевой: ой ого ому ым ом ое ая ую ой ые ых ым ыми ою
    морской: ий/ой ого ому им ом ое ая ую ой ие их им ими ою
    общий: ий его ему им ем ее ая ую ей ие их им ими ею
    большой: ой ого ому им ом ое ая ую ой ие их им ими ою
    средний: ий его ему им ем ее яя юю ей ие их им ими ею
    третий: ий ьего ьему ьим ьем ье ья ью ьей ьи ьих ьим ьими ьею
    5-й: й го му м м е я ю й е х м ми -
    """)

  /// Adds the forms that fill one of the slots `wanted`; `ся` closes those of a reflexive participle.
  func fill(
    _ stem: Range<Int>, wanted: Slots, isReflexive: Bool = false, withArchaic: Bool,
    into arena: inout FormArena
  ) {
    for (column, slots) in Self.columns.enumerated() {
      let slots = slots.intersection(wanted)
      if slots.isEmpty || column == Self.archaicColumn && !withArchaic { continue }
      for var ending in Self.paradigms.endings(rawValue, column) {
        if isReflexive { ending.append("ся") }
        arena.add(stem, ending, slots)
      }
    }
  }
}
