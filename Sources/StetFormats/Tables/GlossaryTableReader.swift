import StetCore

/// Reads a glossary from a table: a header, then a concept a row.
struct GlossaryTableReader {
  private let columns: [GlossaryColumn]
  private let languages: LanguagePair
  private var result = IncomingGlossary()

  /// - Parameters:
  ///   - bytes: UTF-8 without a mark.
  ///   - separators: the likeliest first; the header decides.
  /// - Throws: ``ForeignFault``; nil is returned for a file whose first row is no header.
  static func glossary(
    _ bytes: [UInt8], separators: [UInt8], _ languages: LanguagePair
  ) throws(ForeignFault) -> IncomingGlossary? {
    let start = Self.declared(bytes)
    let body = start.map { Array(bytes[$0.body...]) } ?? bytes
    var fault: ForeignFault?
    for separator in start.map({ [$0.separator] }) ?? separators {
      var table = TableReader(body, separator: separator)
      let header: [String]
      do { header = try table.next() ?? [] } catch {
        fault = fault ?? error
        continue
      }
      let columns = header.map { GlossaryColumn($0, languages) }
      guard Set(columns.compactMap(\.language)).count > 1 else { continue }
      var reader = GlossaryTableReader(columns, languages)
      do {
        try reader.read(&table, lineOffset: start == nil ? 0 : 1)
      } catch {
        throw ForeignFault(offset: error.offset + (start?.body ?? 0), what: error.what)
      }
      return reader.result
    }
    if let fault { throw fault }
    return nil
  }

  /// Spreadsheets say which separator they use in a line of their own: `sep=;`.
  private static func declared(_ bytes: [UInt8]) -> (separator: UInt8, body: Int)? {
    guard bytes.starts(with: "sep=".utf8), bytes.count > 5,
      let end = bytes.prefix(8).firstIndex(of: 0x0A)
    else { return nil }
    return (bytes[4], end + 1)
  }

  private init(_ columns: [GlossaryColumn], _ languages: LanguagePair) {
    self.columns = columns
    self.languages = languages
    result.hasOwnNames = columns.contains(.id)
    for case .unknown(let name) in columns {
      result.losses.add(name.isEmpty ? "column without a name" : "column '\(name)'", line: 1)
    }
  }

  private mutating func read(_ table: inout TableReader, lineOffset: Int) throws(ForeignFault) {
    while let cells = try table.next() {
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      let line = table.rowLine + lineOffset
      if cells.count > columns.count {
        result.losses.add("cell beyond the header", line: line)
      }
      result.concepts.append(concept(cells, line: line))
    }
  }

  private mutating func concept(_ cells: [String], line: Int) -> IncomingConcept {
    var concept = IncomingConcept(line: line)
    var targetStatus: TermStatus?
    for (column, cell) in zip(columns, cells.map(FormulaGuard.bare)) {
      switch column {
      case .id: concept.entry = ForeignText.term(cell)
      case .domain: readDomain(cell, into: &concept)
      case .status: targetStatus = readStatus(cell, into: &concept)
      case .partOfSpeech:
        concept.partOfSpeech = ForeignText.term(cell).map { PartsOfSpeech.word($0) ?? $0 }
      case .definition: concept.definition = ForeignText.prose(cell)
      case .note: concept.note = ForeignText.prose(cell)
      case .firstMention: concept.needsFirstMention = cell.lowercased() == "true"
      case .terms(let language, let status): readTerms(cell, language, status, into: &concept)
      case .unknown: continue
      }
    }
    if let targetStatus { concept.setStatus(targetStatus, in: languages.to) }
    return concept
  }

  private mutating func readDomain(_ cell: String, into concept: inout IncomingConcept) {
    guard let text = ForeignText.term(cell) else { return }
    concept.domain = ForeignText.domain(text)
    if concept.domain == nil { result.losses.add("domain '\(text)'", line: concept.line) }
  }

  /// - Returns: the status of the row's target terms, where the column is about those.
  private mutating func readStatus(
    _ cell: String, into concept: inout IncomingConcept
  ) -> TermStatus? {
    guard let text = ForeignText.term(cell) else { return nil }
    concept.status = ConceptStatus(rawValue: text.lowercased())
    if concept.status != nil { return nil }
    let status = StatusWords.status(text)
    if status == nil { result.losses.add("status '\(text)'", line: concept.line) }
    return status
  }

  private mutating func readTerms(
    _ cell: String, _ language: LanguageTag, _ status: TermStatus?,
    into concept: inout IncomingConcept
  ) {
    concept.scope[language, default: []].insert(status ?? .preferred)
    var isFirst = true
    for piece in TermCell.terms(cell) where !ForeignText.isBlank(piece) {
      guard let text = ForeignText.term(piece) else {
        result.losses.add("term that is no text", line: concept.line)
        continue
      }
      let status = status ?? (isFirst ? .preferred : .admitted)
      isFirst = false
      guard !concept.add(Term(text: text, status: status), in: language) else { continue }
      result.losses.add("term that its language has already", line: concept.line)
    }
  }
}

extension IncomingConcept {
  fileprivate mutating func setStatus(_ status: TermStatus, in language: LanguageTag) {
    for tag in terms.keys where tag.primary == language.primary {
      terms[tag] = terms[tag]?.map { term in
        var term = term
        term.status = status
        return term
      }
    }
  }
}
