import StetCore

/// What the board's table shows of a job, with its texts as places in the bytes of the index: ASCII all of
/// them.
package struct BoardRow {
  package let id: Range<Int>
  package let state: ReviewState
  package let hasDiverged: Bool
  package let hasDraft: Bool
  package let draftCount: Int
  package let words: Int
  package let translator: Range<Int>
  package let editor: Range<Int>
  /// A day number; nil for none.
  package let due: Int?
  package internal(set) var findings: FindingCounts?

  /// - Parameter today: a day number.
  package func isOverdue(_ today: Int) -> Bool { state.isOpen && due.map { $0 < today } ?? false }
}

/// Cards in the packed form of the index: first what a ``BoardRow`` has, then the rest.
enum CardCoding {
  static func write(_ card: JobCard, to writer: inout PackedWriter) {
    writer.write(card.id.text)
    writer.write(ReviewState.allCases.firstIndex(of: card.state) ?? 0)
    writer.write((card.hasDiverged ? 1 : 0) + (card.hasDraft ? 2 : 0))
    writer.write(card.draftCount)
    writer.write(card.words)
    writer.write(card.assignment.translator?.text ?? "")
    writer.write(card.assignment.editor?.text ?? "")
    write(card.assignment.due?.dayNumber, to: &writer)
    let findings = card.findings.map { [$0.errors, $0.warnings, $0.notes, $0.waived] } ?? []
    writer.write(findings.count)
    for count in findings { writer.write(count) }
    writer.write(card.title)
    writer.write(card.languages.from.text)
    writer.write(card.languages.to.text)
    writer.write(card.sourceCount)
    write(card.assignment.embargo?.seconds, to: &writer)
    writer.write(card.writers.count)
    for person in card.writers { writer.write(person.text) }
    writer.write(card.staleBlocks.count)
    for block in card.staleBlocks { writer.write(block) }
  }

  private static func write(_ number: Int?, to writer: inout PackedWriter) {
    writer.write(number == nil ? 0 : 1)
    if let number { writer.write(number) }
  }

  private static func optional(_ reader: inout PackedReader) -> Int? {
    reader.number() == 1 ? reader.number() : nil
  }

  /// From the year 1 to the year 9999.
  private static let days = -719_162...2_932_896

  /// nil for bytes that no card gives.
  static func row(_ reader: inout PackedReader) -> BoardRow? {
    let id = reader.span()
    let state = reader.number()
    let flags = reader.number()
    let (draftCount, words) = (reader.number(), reader.number())
    let (translator, editor) = (reader.span(), reader.span())
    let due = optional(&reader)
    guard !reader.isBroken, ReviewState.allCases.indices.contains(state), !id.isEmpty,
      due.map(days.contains) ?? true
    else { return nil }
    return BoardRow(
      id: id, state: ReviewState.allCases[state], hasDiverged: flags & 1 != 0,
      hasDraft: flags & 2 != 0, draftCount: draftCount, words: words, translator: translator,
      editor: editor, due: due, findings: findings(&reader))
  }

  private static func findings(_ reader: inout PackedReader) -> FindingCounts? {
    guard reader.number() == 4 else { return nil }
    return FindingCounts(
      errors: reader.number(), warnings: reader.number(), notes: reader.number(),
      waived: reader.number())
  }

  /// nil for bytes that no card gives.
  static func card(_ reader: inout PackedReader) -> JobCard? {
    guard let row = row(&reader), let id = Identifier(reader.text(row.id)) else { return nil }
    let title = reader.text()
    let languages = pair(reader.text(), reader.text())
    let (sourceCount, embargo) = (reader.number(), optional(&reader))
    let writers = (0..<reader.count()).map { _ in Identifier(reader.text()) }
    let stale = (0..<reader.count()).map { _ in reader.text() }
    guard !reader.isBroken, let languages, !writers.contains(nil) else { return nil }
    let assignment = Assignment(
      translator: Identifier(reader.text(row.translator)),
      editor: Identifier(reader.text(row.editor)), due: row.due.map(CalendarDate.init(dayNumber:)),
      embargo: embargo.map(Timestamp.init(seconds:)))
    return JobCard(
      id: id, title: title, state: row.state, hasDiverged: row.hasDiverged, languages: languages,
      sourceCount: sourceCount, draftCount: row.draftCount, hasDraft: row.hasDraft,
      assignment: assignment, writers: writers.compactMap(\.self), words: row.words,
      staleBlocks: stale, findings: row.findings)
  }

  private static func pair(_ from: String, _ to: String) -> LanguagePair? {
    guard let from = LanguageTag(from), let to = LanguageTag(to) else { return nil }
    return LanguagePair(from: from, to: to)
  }
}
