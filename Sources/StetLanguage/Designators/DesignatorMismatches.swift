/// Designators that a text and its translation do not share.
package struct DesignatorMismatches: Hashable, Sendable {
  /// A designator that came out different.
  package struct Change: Hashable, Sendable {
    package enum Part: Hashable, Sendable { case letters, digits, suffix }

    package let source: DesignatorMention
    package let target: DesignatorMention
    /// What differs.
    package let part: Part
  }

  /// In the source and nowhere in the target.
  package fileprivate(set) var missing: [DesignatorMention] = []
  /// In the target and nowhere in the source.
  package fileprivate(set) var extra: [DesignatorMention] = []
  package fileprivate(set) var changed: [Change] = []

  package var isEmpty: Bool { missing.isEmpty && extra.isEmpty && changed.isEmpty }
}

extension Designators {
  /// Compares the designators of a text and its translation by canonical key.
  ///
  /// A designator named often in one text and once in the other is the same; so is a short form
  /// (`Су-57`) beside the full one (`Су-57Э`). The word of a name (`Боинг-737`) may change, its figures not;
  /// events are left to the numbers.
  package static func mismatches(
    source: some ProseReadable, sourceLanguage: String, target: some ProseReadable,
    targetLanguage: String
  ) -> DesignatorMismatches {
    let left = DesignatorReader.read(source, ProseLanguage(tag: sourceLanguage))
    let right = DesignatorReader.read(target, ProseLanguage(tag: targetLanguage))
    var found = DesignatorMismatches()
    found.missing = left.unmet(by: right)
    found.extra = right.unmet(by: left)
    for part in [DesignatorMismatches.Change.Part.suffix, .letters, .digits] {
      found.pair(by: part)
    }
    found.changed.sort { $0.source.range.lowerBound < $1.source.range.lowerBound }
    return found
  }
}

extension DesignatorReading {
  /// The mentions that the other text does not answer for, each key once, in text order.
  fileprivate func unmet(by other: DesignatorReading) -> [DesignatorMention] {
    var seen: Set<String> = []
    return mentions.filter { mention in
      !isMet(mention, by: other) && seen.insert(mention.canonical).inserted
    }
  }

  private func isMet(_ mention: DesignatorMention, by other: DesignatorReading) -> Bool {
    if other.keys.contains(mention.canonical) { return true }
    if mention.others.contains(where: other.keys.contains) { return true }
    if mention.suffix.isEmpty, stems.contains(mention.stemKey) { return true }
    switch mention.kind {
    // `COVID-19` and `Covid-13`: the same letters stand beside other figures.
    case .event: return !other.letters.contains(mention.lettersKey)
    case .name:
      return other.tails.contains(mention.digits + mention.suffixKey)
        || other.digits.contains(mention.digits)
    case .weapon:
      // A long abbreviation may be translated: `ТЭЦ-5`, "power station No. 5".
      return mention.letters.unicodeScalars.count >= 3 && mention.suffix.isEmpty
        && other.digits.contains(mention.digits)
        && !other.tails.contains(mention.digits) && !other.letters.contains(mention.lettersKey)
    }
  }
}

extension DesignatorMismatches {
  /// Moves pairs that agree in all but `part` from `missing` and `extra` to `changed`.
  fileprivate mutating func pair(by part: Change.Part) {
    var open: [String: [Int]] = [:]
    for index in extra.indices.reversed() {
      open[extra[index].key(without: part), default: []].append(index)
    }
    var used: Set<Int> = []
    missing.removeAll { mention in
      guard let index = open[mention.key(without: part)]?.popLast() else { return false }
      used.insert(index)
      changed.append(Change(source: mention, target: extra[index], part: part))
      return true
    }
    extra = extra.indices.filter { !used.contains($0) }.map { extra[$0] }
  }
}

extension DesignatorMention {
  fileprivate func key(without part: DesignatorMismatches.Change.Part) -> String {
    switch part {
    case .suffix: stemKey
    case .letters: digits + "-" + suffixKey
    case .digits: lettersKey
    }
  }
}
