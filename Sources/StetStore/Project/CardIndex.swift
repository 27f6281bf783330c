import StetCore

/// The cards of all jobs, kept in `.stet/index` so that a board need not read every record again.
///
/// It is only ever a cache: what the file system tells of each job's folder decides whether its card still
/// holds, a file that is torn or of another make is as good as none, and deleting it loses nothing. A folder
/// shows when a record comes or goes; that a record's bytes were changed where they lie is for `verify` to
/// see. The cards stay packed as the file has them, since most of a hundred thousand are never looked at.
struct CardIndex {
  struct Year {
    let name: String
    /// Of the year's folder: as long as it stays the same no job came or went. 0 where it cannot tell.
    let stamp: UInt64
    let jobs: Range<Int>
  }

  /// As the file has them.
  private(set) var bytes: [UInt8] = []
  private(set) var years: [Year] = []
  /// Of each job's folder; 0 where a change soon after would not have shown.
  private(set) var stamps: ContiguousArray<UInt64> = []
  /// Where each job's card lies, year by year, in the order of their ids.
  private var cards: ContiguousArray<Range<Int>> = []
  /// Tells whether the cards' findings still hold: of everything they were made with but the job itself.
  private(set) var basis: UInt64 = 0

  init() {}

  var count: Int { cards.count }

  func row(at place: Int) -> BoardRow? { read(at: place, CardCoding.row) }

  func card(at place: Int) -> JobCard? { read(at: place, CardCoding.card) }

  func id(at place: Int) -> String { read(at: place) { $0.text() } }

  private func read<Value>(at place: Int, _ body: (inout PackedReader) -> Value) -> Value {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = PackedReader(bytes, at: cards[place].lowerBound)
      return body(&reader)
    }
  }

  // MARK: - Bytes

  private static let mark: UInt64 = 0x7465_7473_6361_7202

  /// nil for bytes that are no index, or a torn one.
  init?(_ file: [UInt8]) {
    bytes = file
    let isWhole = file.withUnsafeBufferPointer { file in
      guard file.count > 8 else { return false }
      var end = PackedReader(file, at: file.count - 8)
      let body = UnsafeBufferPointer(rebasing: file.dropLast(8))
      var reader = PackedReader(body)
      guard reader.word() == Self.mark, end.word() == PackedSum.of(body) else { return false }
      return read(&reader)
    }
    guard isWhole else { return nil }
  }

  private mutating func read(_ reader: inout PackedReader) -> Bool {
    basis = reader.word()
    for _ in 0..<reader.count() {
      let name = reader.text()
      let stamp = reader.word()
      let (first, count) = (cards.count, reader.count())
      cards.reserveCapacity(first + count)
      stamps.reserveCapacity(first + count)
      for _ in 0..<count {
        stamps.append(reader.word())
        let card = reader.span()
        // A card that cannot be shown would be missed by nobody.
        guard !reader.isBroken, reader.reads(at: card.lowerBound, CardCoding.row) else {
          return false
        }
        cards.append(card)
      }
      years.append(Year(name: name, stamp: stamp, jobs: first..<cards.count))
    }
    return !reader.isBroken && reader.isAtEnd
  }

  // MARK: - Making

  /// A card that stays as it was, or a new one.
  enum Source {
    /// A place in the index before.
    case known(Int)
    case read(JobCard)
  }

  struct Entry {
    let source: Source
    let stamp: UInt64
  }

  /// An index of some years.
  ///
  /// - Parameters:
  ///   - known: what ``Source/known(_:)`` means.
  ///   - findings: of jobs by their place among all entries; the others have those of their cards, or none
  ///     where `basis` is not the one they were made with.
  init(
    _ years: [(name: String, stamp: UInt64, entries: [Entry])], known: CardIndex, basis: UInt64,
    findings: [Int: FindingCounts]
  ) {
    var writer = PackedWriter()
    writer.reserve(known.bytes.count + 1 << 16)
    writer.write(word: Self.mark)
    writer.write(word: basis)
    writer.write(years.count)
    var place = 0
    for year in years {
      writer.write(year.name)
      writer.write(word: year.stamp)
      writer.write(year.entries.count)
      for entry in year.entries {
        writer.write(word: entry.stamp)
        known.write(
          entry.source, findings[place], keepsFindings: basis != 0 && basis == known.basis, &writer)
        place += 1
      }
    }
    writer.write(word: writer.bytes.withUnsafeBufferPointer(PackedSum.of))
    guard let index = CardIndex(writer.bytes) else {
      preconditionFailure("an index reads what it writes")
    }
    self = index
  }

  private func write(
    _ source: Source, _ findings: FindingCounts?, keepsFindings: Bool, _ writer: inout PackedWriter
  ) {
    var card: JobCard
    switch source {
    case .known(let place):
      let span = cards[place]
      guard findings != nil || !keepsFindings, let known = self.card(at: place) else {
        writer.write(span.count)
        return writer.write(bytes[span])
      }
      card = known
    case .read(let read): card = read
    }
    card.findings = findings
    var inner = PackedWriter()
    CardCoding.write(card, to: &inner)
    writer.write(inner.bytes.count)
    writer.write(inner.bytes[...])
  }

  /// The same jobs with findings of some of them.
  func with(_ findings: [Int: FindingCounts], basis: UInt64) -> CardIndex {
    let entries = years.map { year in
      (
        name: year.name, stamp: year.stamp,
        entries: year.jobs.map { Entry(source: .known($0), stamp: stamps[$0]) }
      )
    }
    return CardIndex(entries, known: self, basis: basis, findings: findings)
  }
}
