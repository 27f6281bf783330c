import StetCore

/// OmegaT's glossary: source, target and comment on a line, separated by tabs, without quoting.
struct OmegaTGlossary {
  let languages: LanguagePair

  /// Reads a file. Lines of one source term are one concept, the first target preferred; so are
  /// neighbours with one target and one comment, as stet writes synonyms.
  ///
  /// - Parameter bytes: UTF-8 without a mark.
  func glossary(_ bytes: [UInt8]) -> IncomingGlossary {
    var result = IncomingGlossary()
    var places: [String: Int] = [:]
    var last: (target: String, note: String?) = ("", nil)
    for (offset, line) in Self.lines(bytes).enumerated() where line.first != UInt8(ascii: "#") {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard let source = cells.first.flatMap(ForeignText.term) else {
        if !line.isEmpty { result.losses.add("line without a source term", line: offset + 1) }
        continue
      }
      guard cells.count > 1, let target = ForeignText.term(cells[1]) else {
        result.losses.add("line without a target term", line: offset + 1)
        continue
      }
      let note = cells.count > 2 ? ForeignText.prose(cells[2]) : nil
      defer { last = (target, note) }
      if let note, places[source] == nil, last == (target, note), !result.concepts.isEmpty {
        places[source] = result.concepts.count - 1
        let synonym = Term(text: source, status: .admitted)
        _ = result.concepts[result.concepts.count - 1].add(synonym, in: languages.from)
        continue
      }
      let place = places[source] ?? result.concepts.count
      if places.updateValue(place, forKey: source) == nil {
        result.concepts.append(concept(source, line: offset + 1))
      }
      add(target, &result, place, line: offset + 1)
      if let note { result.concepts[place].add(note) }
      if cells.count > 3 { result.losses.add("cell after the comment", line: offset + 1) }
    }
    return result
  }

  private func concept(_ source: String, line: Int) -> IncomingConcept {
    var concept = IncomingConcept(line: line)
    _ = concept.add(Term(text: source, status: .preferred), in: languages.from)
    return concept
  }

  private func add(_ target: String, _ result: inout IncomingGlossary, _ place: Int, line: Int) {
    let isFirst = result.concepts[place].terms[languages.to] == nil
    let term = Term(text: target, status: isFirst ? .preferred : .admitted)
    guard !result.concepts[place].add(term, in: languages.to) else { return }
    result.losses.add("term that its language has already", line: line)
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.last == 0x0D ? $0.dropLast() : $0 }
  }

  /// Writes what is enforced: a line for each source term that may stand in a text, with the
  /// preferred target term and a comment that says what else may be written, and what may not.
  func export(_ glossary: Glossary) -> ExportedGlossary {
    var losses = Losses()
    var text = "# Glossary in tab-separated format -*- coding: utf-8 -*-\n"
    for concept in glossary.concepts {
      guard concept.status == .approved else {
        losses.add("concept that is \(concept.status.rawValue)")
        continue
      }
      let sources = concept.terms(in: languages.from).filter { $0.status != .forbidden }
      guard let target = concept.preferredTerm(in: languages.to), !sources.isEmpty else {
        losses.add("concept without terms in both languages")
        continue
      }
      for source in sources {
        guard source.text.utf8.first != UInt8(ascii: "#") else {
          losses.add("source term that begins with '#'")
          continue
        }
        text +=
          [source.text, target.text, comment(concept, beside: target)]
          .map(Self.cell).joined(separator: "\t") + "\n"
      }
    }
    return ExportedGlossary(bytes: Array(text.utf8), losses: losses)
  }

  private func comment(_ concept: Concept, beside target: Term) -> String {
    let terms = concept.terms(in: languages.to).filter { $0 != target }
    func list(_ label: String, _ statuses: Set<TermStatus>) -> String? {
      let texts = terms.filter { statuses.contains($0.status) }.map(\.text)
      return texts.isEmpty ? nil : label + texts.joined(separator: ", ")
    }
    return [
      list("Also: ", [.preferred, .admitted]), list("FORBIDDEN: ", [.forbidden, .deprecated]),
      concept.note,
    ].compactMap(\.self).joined(separator: ". ")
  }

  /// A cell ends at a tab and a line at its end, whatever stands in quotes.
  private static func cell(_ text: String) -> String { ForeignText.term(text) ?? "" }
}

extension IncomingConcept {
  fileprivate mutating func add(_ text: String) {
    guard let old = note else {
      note = text
      return
    }
    if !old.utf8.elementsEqual(text.utf8) { note = old + "\n" + text }
  }
}
