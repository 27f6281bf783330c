/// A text whose paragraphs do not answer to the source's blocks one to one.
package struct UnevenDraft: Error, Hashable {
  /// How many of each there are.
  package let blocks: Int
  package let paragraphs: Int
  /// The place, from 0, where the two sides stop matching.
  package let divergence: Int
  package let sourceText: String
  package let draftText: String
}

extension Job {
  /// A draft of the newest source.
  ///
  /// - Parameters:
  ///   - texts: a text for each block, by id.
  ///   - markups: where the draft's own file has other markup than the source.
  ///   - asides: marks, notes and added blocks; nil for those that the newest draft has.
  ///   - noImpact: blocks whose text stands although their source changed.
  package func draft(
    _ texts: [String: String], markups: [String: Markup] = [:], syntax: Syntax? = nil,
    usesCRLF: Bool? = nil, asides: DraftAsides? = nil, by person: Person, message: String?,
    noImpact: Set<String> = []
  ) -> DraftRevision {
    let before = draft?.value
    let asides = asides ?? DraftAsides(of: before, besides: texts)
    let olds = Dictionary((before?.blocks ?? []).map { ($0.id, $0) }) { first, _ in first }
    let blocks = source.value.blocks.map { block in
      let text = texts[block.id] ?? ""
      let old = olds[block.id]
      let stands = old?.text == text && !noImpact.contains(block.id)
      let markup = markups[block.id] ?? old?.markup
      return DraftBlock(
        id: block.id, text: text, basis: stands ? old?.basis ?? block.basis : block.basis,
        markup: markup == block.markup ? nil : markup,
        mark: text.isEmpty ? asides.marks[block.id] : nil,
        note: asides.notes[block.id])
    }
    return DraftRevision(
      source: source.digest, blocks: adding(asides, texts, to: blocks),
      syntax: syntax ?? before?.syntax ?? source.value.syntax,
      usesCRLF: usesCRLF ?? before?.usesCRLF ?? source.value.usesCRLF,
      capacity: capacity(of: person), message: message)
  }

  /// A draft from a text with one paragraph a block.
  ///
  /// - Throws: ``UnevenDraft`` when the numbers differ.
  package func draft(
    from text: ArticleText, by person: Person, message: String?, noImpact: Set<String> = []
  ) throws(UnevenDraft) -> DraftRevision {
    let blocks = expected(text.blocks.count)
    guard blocks.count == text.blocks.count else {
      let place = ParagraphMatching.divergence(blocks.map(\.text), text.blocks.map(\.text))
      throw UnevenDraft(
        blocks: blocks.count, paragraphs: text.blocks.count, divergence: place,
        sourceText: blocks.indices.contains(place) ? blocks[place].text : "",
        draftText: text.blocks.indices.contains(place) ? text.blocks[place].text : "")
    }
    let pairs = zip(blocks, text.blocks)
    let isMarkdown = text.syntax == .markdown
    return draft(
      Dictionary(pairs.map { ($0.id, $1.text) }) { first, _ in first },
      markups: isMarkdown
        ? Dictionary(pairs.compactMap { block, own in own.markup.map { (block.id, $0) } }) {
          first, _ in first
        } : [:],
      syntax: text.syntax, usesCRLF: text.usesCRLF, by: person, message: message,
      noImpact: noImpact)
  }
}

/// Where two texts of different languages stop telling the same, judged by what any two
/// languages share: digits and length.
package enum ParagraphMatching {
  /// - Returns: the first place whose paragraphs do not answer to each other; the length of the
  ///   shorter side when all do.
  package static func divergence(_ left: [String], _ right: [String]) -> Int {
    let count = min(left.count, right.count)
    return (0..<count).first { !match(left[$0], right[$0]) } ?? count
  }

  private static func match(_ left: String, _ right: String) -> Bool {
    let (a, b) = (left.unicodeScalars.count, right.unicodeScalars.count)
    guard min(a, b) * 5 + 120 >= max(a, b) * 2 else { return false }
    let (first, second) = (figures(left), figures(right))
    return first.isEmpty && second.isEmpty || !first.isDisjoint(with: second)
      || min(first.count, second.count) == 0 && max(first.count, second.count) < 2
  }

  /// The runs of ASCII digits.
  private static func figures(_ text: String) -> Set<String> {
    Set(
      text.utf8.split { !(0x30...0x39).contains($0) }.map {
        String(decoding: Array($0), as: UTF8.self)
      })
  }
}
