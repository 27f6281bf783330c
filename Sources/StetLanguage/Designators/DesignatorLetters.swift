/// The letters of one designator by alphabet.
struct DesignatorLetters {
  private struct Letter {
    let scalar: UInt32
    let range: Range<Int>
  }

  private var latin: [Letter] = []
  private var cyrillic: [Letter] = []
  private var text: [UInt32] = []

  /// - Parameter range: UTF-8 byte offsets of the designator.
  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, after) = ScalarFacts.decode(bytes, at: index)
      text.append(scalar)
      if ScalarFacts.isLatin(scalar) {
        latin.append(Letter(scalar: scalar, range: index..<after))
      } else if ScalarFacts.isCyrillic(scalar) {
        cyrillic.append(Letter(scalar: scalar, range: index..<after))
      }
      index = after
    }
  }

  /// The letters that do not belong, in text order.
  func strangers(in language: ProseLanguage) -> [Scripts.Stranger] {
    if cyrillic.isEmpty {
      return language.isCyrillic && isRussianTwin ? latin.compactMap(stranger) : []
    }
    if latin.isEmpty { return language.isCyrillic ? [] : cyrillic.compactMap(stranger) }
    let latinStands = latin.contains { Lookalikes.cyrillic(for: $0.scalar) == nil }
    let cyrillicStands = cyrillic.contains { Lookalikes.latin(for: $0.scalar) == nil }
    let isCyrillic = cyrillicStands == latinStands ? language.isCyrillic : cyrillicStands
    return (isCyrillic ? latin : cyrillic).compactMap(stranger)
  }

  /// Whether every letter has a Cyrillic twin and the twins spell a Russian designator.
  private var isRussianTwin: Bool {
    guard let twin = cyrillicTwin else { return false }
    return DesignatorFacts.russian.contains(where: { twin == $0 || isExtended(twin, $0) })
  }

  /// `s400` also in `s400m`: the same figures with a suffix behind them.
  private func isExtended(_ key: String, _ stem: String) -> Bool {
    key.hasPrefix(stem) && !(key.utf8.dropFirst(stem.utf8.count).first.map { $0 < 0x3A } ?? false)
  }

  /// The key of the designator read with Cyrillic letters that look the same.
  private var cyrillicTwin: String? {
    var twin = ""
    for scalar in text {
      if ScalarFacts.isLatin(scalar) {
        guard let letter = Lookalikes.cyrillic(for: scalar) else { return nil }
        twin.unicodeScalars.append(letter)
      } else if let same = Unicode.Scalar(scalar) {
        twin.unicodeScalars.append(same)
      }
    }
    return DesignatorKey.of(twin)
  }

  private func stranger(_ letter: Letter) -> Scripts.Stranger? {
    Unicode.Scalar(letter.scalar).map {
      let twin =
        ScalarFacts.isLatin(letter.scalar)
        ? Lookalikes.cyrillic(for: letter.scalar) : Lookalikes.latin(for: letter.scalar)
      return Scripts.Stranger(range: letter.range, letter: $0, lookalike: twin)
    }
  }
}
