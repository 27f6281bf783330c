import StetLanguage

/// Looks for words in the sources and drafts of jobs, in whatever form they stand there.
package struct Concordance {
  /// One place where the words stand.
  package struct Hit: Hashable, Sendable {
    package let block: String
    package let isSource: Bool
    /// Of the newest revision that has the block's text.
    package let revision: Int
    package let language: LanguageTag
    package let text: String
    /// In Unicode scalars of `text`, half-open.
    package let range: Range<Int>
    package let match: MatchKind
    /// The block on the other side; nil where it has none.
    package let beside: String?
  }

  /// Which texts are looked at.
  package enum Side: Sendable { case source, draft, both }

  private let words: String
  private let isExact: Bool
  private let side: Side
  private var scanners: [LanguageTag: TermScanner] = [:]

  /// - Parameter isExact: only as they are written, but for capital letters.
  package init(_ words: String, isExact: Bool, side: Side) {
    self.words = words
    self.isExact = isExact
    self.side = side
  }

  /// Every hit in a job: sources first, the newest revision of each first. What a block said before is
  /// looked at, too; what several revisions say alike counts once.
  ///
  /// - Throws: ``UselessTerm`` for words without a letter or digit.
  package mutating func hits(in job: Job) throws(UselessTerm) -> [Hit] {
    var hits: [Hit] = []
    if side != .draft {
      let translations = Dictionary(
        (job.draft?.value.blocks ?? []).map { ($0.id, $0.text) }
      ) { first, _ in first }
      var seen: Set<[String]> = []
      for revision in job.sources.reversed() {
        for block in revision.value.blocks where seen.insert([block.id, block.text]).inserted {
          hits += try self.hits(
            in: block.text, block.id, revision.number, isSource: true,
            revision.value.languages.from, beside: translations[block.id])
        }
      }
    }
    if side != .source {
      let sources = Dictionary(job.source.value.blocks.map { ($0.id, $0.text) }) { first, _ in first
      }
      var seen: Set<[String]> = []
      for revision in job.drafts.reversed() {
        for block in revision.value.blocks where seen.insert([block.id, block.text]).inserted {
          hits += try self.hits(
            in: block.text, block.id, revision.number, isSource: false, job.languages.to,
            beside: sources[block.id])
        }
      }
    }
    return hits
  }

  private mutating func hits(
    in text: String, _ block: String, _ revision: Int, isSource: Bool, _ language: LanguageTag,
    beside: String?
  ) throws(UselessTerm) -> [Hit] {
    let scanner = try scanner(language)
    var lines: [Int]?
    var hits: [Hit] = []
    var pieces = [Array(text.utf8)]
    scanner.scan {
      pieces.popLast() ?? []
    } _: { found in
      // Lines are rare inside a block: where they begin is worked out for a text that has a hit.
      let starts = lines ?? Self.lineStarts(text)
      lines = starts
      let start = starts[found.line - 1]
      hits.append(
        Hit(
          block: block, isSource: isSource, revision: revision, language: language, text: text,
          range: start + found.range.lowerBound..<start + found.range.upperBound,
          match: found.match, beside: beside))
    }
    return hits
  }

  /// In Unicode scalars.
  private static func lineStarts(_ text: String) -> [Int] {
    var starts = [0]
    for (place, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" {
      starts.append(place + 1)
    }
    return starts
  }

  private mutating func scanner(_ language: LanguageTag) throws(UselessTerm) -> TermScanner {
    if let known = scanners[language] { return known }
    guard let id = Identifier("words"), let primary = LanguageTag(language.primary) else {
      preconditionFailure("both are what they have to be")
    }
    let term = Term(text: words, status: .preferred, isInvariant: isExact)
    let concept = Concept(id: id, domain: "", terms: [primary: [term]])
    let scanner = try TermScanner(Glossary(name: "", concepts: [concept]), language: language)
    scanners[language] = scanner
    return scanner
  }
}
