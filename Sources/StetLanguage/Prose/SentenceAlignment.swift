/// Which sentences of a text and its translation belong together.
package enum SentenceAlignment {
  package struct Pair: Hashable, Sendable {
    /// UTF-8 byte offsets, half-open.
    package let source: Range<Int>
    package let target: Range<Int>
  }

  /// Sentences of one side that the other seems to lack; UTF-8 byte offsets, half-open.
  package struct Gaps: Hashable, Sendable {
    package var dropped: [Range<Int>] = []
    package var added: [Range<Int>] = []
  }

  /// Texts of more sentences than this are not aligned: it is a paragraph's tool.
  static let mostSentences = 150
  /// The same limit in UTF-8 bytes.
  static let mostBytes = 1 << 16

  /// Sentences that stand one to one, for comparing how they are translated.
  package static func pairs(
    source: some ProseReadable, sourceLanguage: String, target: some ProseReadable,
    targetLanguage: String
  ) -> [Pair] {
    guard let sides = Sides(source, sourceLanguage, target, targetLanguage) else { return [] }
    return sides.moves().compactMap { move in
      guard move.source.count == 1, move.target.count == 1 else { return nil }
      return Pair(
        source: sides.left[move.source.lowerBound].range,
        target: sides.right[move.target.lowerBound].range)
    }
  }

  /// Sentences dropped or added, only where the evidence is strong.
  ///
  /// A side must have more sentences than the other, be longer by most of the sentence's length, and
  /// the sentence must share no number and no name with any of the other text.
  package static func gaps(
    source: some ProseReadable, sourceLanguage: String, target: some ProseReadable,
    targetLanguage: String
  ) -> Gaps {
    let (left, right) = (source.prose, target.prose)
    let leftCount = Sentences.split(left, language: sourceLanguage).count
    let rightCount = Sentences.split(right, language: targetLanguage).count
    guard leftCount != rightCount, let sides = Sides(left, sourceLanguage, right, targetLanguage)
    else { return Gaps() }
    var gaps = Gaps()
    for move in sides.moves() where move.source.isEmpty || move.target.isEmpty {
      if move.target.isEmpty, sides.left.count > sides.right.count {
        let sentence = sides.left[move.source.lowerBound]
        if sides.isGap(sentence, among: sides.left, missingIn: sides.right) {
          gaps.dropped.append(sentence.range)
        }
      } else if move.source.isEmpty, sides.right.count > sides.left.count {
        let sentence = sides.right[move.target.lowerBound]
        if sides.isGap(sentence, among: sides.right, missingIn: sides.left) {
          gaps.added.append(sentence.range)
        }
      }
    }
    return gaps
  }
}

/// The sentences of both sides.
private struct Sides {
  let left: [AlignedSentence]
  let right: [AlignedSentence]

  init?(
    _ source: some ProseReadable, _ sourceLanguage: String, _ target: some ProseReadable,
    _ targetLanguage: String
  ) {
    left = AlignedSentence.read(source, language: sourceLanguage)
    right = AlignedSentence.read(target, language: targetLanguage)
    let most = SentenceAlignment.mostSentences
    if left.isEmpty || right.isEmpty || left.count > most || right.count > most { return nil }
  }

  func moves() -> [SentencePath.Move] { SentencePath(left, right).moves() }

  func isGap(
    _ sentence: AlignedSentence, among own: [AlignedSentence], missingIn other: [AlignedSentence]
  ) -> Bool {
    let ownLength = own.reduce(0) { $0 + $1.weight }
    let otherLength = other.reduce(0) { $0 + $1.weight }
    guard sentence.letters >= 25, 2 * (ownLength - otherLength) >= sentence.weight else {
      return false
    }
    let isShared = other.contains {
      !$0.names.isDisjoint(with: sentence.names) || $0.answers(sentence)
    }
    if isShared { return false }
    // A figure that is nowhere else, or a good part of the text gone.
    return !sentence.numbers.isEmpty
      || 10 * (ownLength - otherLength) >= 7 * sentence.weight && 8 * sentence.weight >= ownLength
  }
}
