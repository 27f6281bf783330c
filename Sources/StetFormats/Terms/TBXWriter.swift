import StetCore

/// Writes a glossary as TBX-Basic.
struct TBXWriter {
  let dialect: TBXDialect
  /// The language of the glossary's own words: definitions and notes.
  let language: LanguageTag

  /// - Returns: the file and what it could not carry.
  func export(_ glossary: Glossary) -> ExportedGlossary {
    var losses = Losses()
    var writer = XMLWriter(
      documentType: dialect == .version2 ? "martif SYSTEM \"TBXBasiccoreStructV02.dtd\"" : nil)
    root(&writer) { writer in
      header(glossary.name, &writer)
      writer.element("text") { writer in
        writer.element("body") { writer in
          for concept in glossary.concepts where !concept.terms.isEmpty {
            write(concept, &writer, &losses)
          }
        }
      }
    }
    let empty = glossary.concepts.count { $0.terms.isEmpty }
    if empty > 0 { losses.add("concept without terms", count: empty) }
    if writer.replacedCount > 0 {
      losses.add("control character, written as U+FFFD", count: writer.replacedCount)
    }
    return ExportedGlossary(bytes: writer.bytes, losses: losses)
  }

  private func root(_ writer: inout XMLWriter, _ body: (inout XMLWriter) -> Void) {
    switch dialect {
    case .version2:
      writer.element("martif", ["type": "TBX-Basic", "xml:lang": language.text], body)
    case .version3:
      writer.element(
        "tbx",
        [
          "type": "TBX-Basic", "style": "dca", "xml:lang": language.text,
          "xmlns": "urn:iso:std:iso:30042:ed-2",
        ], body)
    case .version3Tags:
      writer.element(
        "tbx",
        [
          "type": "TBX-Basic", "style": "dct", "xml:lang": language.text,
          "xmlns": "urn:iso:std:iso:30042:ed-2", "xmlns:min": "http://www.tbxinfo.net/ns/min",
          "xmlns:basic": "http://www.tbxinfo.net/ns/basic",
        ], body)
    }
  }

  private func header(_ name: String, _ writer: inout XMLWriter) {
    writer.element(dialect == .version2 ? "martifHeader" : "tbxHeader") { writer in
      writer.element("fileDesc") { writer in
        writer.element("titleStmt") { $0.element("title", text: name) }
        writer.element("sourceDesc") { $0.element("p", text: "a glossary kept with stet") }
      }
      if dialect == .version2 {
        writer.element("encodingDesc") {
          $0.element("p", ["type": "XCSURI"], text: "TBXBasicXCSV02.xcs")
        }
      }
    }
  }

  private func write(_ concept: Concept, _ writer: inout XMLWriter, _ losses: inout Losses) {
    writer.element(dialect.names.entry, ["id": Self.xmlID(concept.id)]) { writer in
      writer.category(.subjectField, concept.domain, in: dialect)
      if let definition = concept.definition {
        writer.category(.definition, definition, in: dialect)
      }
      if let note = concept.note { writer.element("note", text: note) }
      for mark in TermMarks.marks(of: concept, partsOfSpeech: dialect.partsOfSpeech) {
        writer.element("note", text: mark)
      }
      let part = concept.partOfSpeech.map(partOfSpeech)
      for (language, terms) in concept.terms.sorted(by: { $0.key.text < $1.key.text })
      where !terms.isEmpty {
        writer.element(dialect.names.language, ["xml:lang": language.text]) { writer in
          for term in terms { write(term, part, &writer) }
        }
      }
    }
    if !concept.examples.isEmpty { losses.add("example", count: concept.examples.count) }
  }

  private func write(_ term: Term, _ part: String?, _ writer: inout XMLWriter) {
    writer.element(dialect.names.term) { writer in
      writer.element("term", text: term.text)
      if let part { writer.category(.partOfSpeech, part, in: dialect) }
      writer.category(.status, Self.word(for: term.status), in: dialect)
      if let type = term.type, TBXDialect.termTypes.contains(type) {
        writer.category(.termType, type, in: dialect)
      }
      if let note = term.note { writer.element("note", text: note) }
      for mark in TermMarks.marks(of: term, termTypes: TBXDialect.termTypes) {
        writer.element("note", text: mark)
      }
    }
  }

  private func partOfSpeech(_ part: String) -> String {
    if dialect.partsOfSpeech.contains(part) { return part }
    return part == "properNoun" ? "noun" : "other"
  }

  /// TBX-Basic has no word for a forbidden term; what comes nearest is a deprecated one, and a
  /// mark says the rest.
  private static func word(for status: TermStatus) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
    }
  }

  /// An XML id begins with no digit, and an id of stet's never with a `_`.
  private static func xmlID(_ id: Identifier) -> String {
    id.text.utf8.first.map { (0x30...0x39).contains($0) } == true ? "_" + id.text : id.text
  }
}

/// A glossary as another program reads it.
package struct ExportedGlossary: Sendable {
  package let bytes: [UInt8]
  /// What the format has no place for.
  package let losses: Losses
}
