import StetCore

/// The glossary's files. Unknown keys are left to whoever put them there.
package enum GlossaryCoding {
  /// How much of each concept a reader wants: a check never looks at definitions and examples,
  /// and they are most of the bytes.
  package enum Extent: Sendable { case terms, everything }

  package static func settings(name: String, languages: [LanguageTag]) -> [UInt8] {
    JSONWriter.bytes(of: [
      "format": .integer(FileShape.newestFormat), "kind": "glossary", "name": .string(name),
      "languages": JSON(languages.map(\.text)),
    ])
  }

  /// The name in `Glossary/glossary.json`.
  package static func name(_ bytes: [UInt8], path: String) throws(FileFault) -> String {
    var name: String?
    try FileShape.read(bytes, path: path, kind: "glossary") { (reader, key) throws(JSONFault) in
      switch key {
      case "name": name = try reader.string()
      default: try reader.skip()
      }
    }
    return name ?? ""
  }

  /// The concepts of one domain's file.
  package static func concepts(
    _ bytes: [UInt8], path: String, extent: Extent
  ) throws(FileFault) -> [Concept] {
    var concepts: [Concept] = []
    var domain = ""
    try FileShape.read(bytes, path: path, kind: "glossary-domain") {
      (reader, key) throws(JSONFault) in
      switch key {
      case "domain": domain = try reader.string()
      case "concepts":
        try reader.array { (reader) throws(JSONFault) in
          concepts.append(try reader.concept(extent))
        }
      default: try reader.skip()
      }
    }
    for index in concepts.indices { concepts[index].domain = domain }
    return concepts
  }

  /// The canonical bytes of one domain's file.
  package static func bytes(domain: String, concepts: [Concept]) -> [UInt8] {
    JSONWriter.bytes(of: [
      "format": .integer(FileShape.newestFormat), "kind": "glossary-domain",
      "domain": .string(domain),
      "concepts": .array(concepts.sorted { $0.id < $1.id }.map { $0.json }),
    ])
  }
}

extension JSONReader {
  mutating func concept(_ extent: GlossaryCoding.Extent) throws(JSONFault) -> Concept {
    var id: Identifier?
    var domain = ""
    var status: ConceptStatus?
    var terms: [LanguageTag: [Term]] = [:]
    var (revision, needsFirstMention) = (1, false)
    var partOfSpeech: String?
    var definition: String?
    var note: String?
    var examples: [Concept.Example] = []
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "id": id = try reader.identifier()
      case "domain": domain = try reader.string()
      case "status": status = try reader.choice("a concept's status")
      case "revision": revision = try reader.integer()
      case "partOfSpeech": partOfSpeech = try reader.string()
      case "firstMention": needsFirstMention = try reader.bool()
      case "terms": terms = try reader.terms()
      case "definition" where extent == .everything: definition = try reader.string()
      case "note" where extent == .everything: note = try reader.string()
      case "examples" where extent == .everything:
        examples = try reader.list { (reader) throws(JSONFault) in try reader.example() }
      default: try reader.skip()
      }
    }
    return Concept(
      id: try required(id, "id"), domain: domain, status: try required(status, "status"),
      revision: revision, partOfSpeech: partOfSpeech, definition: definition, note: note,
      needsFirstMention: needsFirstMention, terms: terms, examples: examples)
  }

  private mutating func terms() throws(JSONFault) -> [LanguageTag: [Term]] {
    var terms: [LanguageTag: [Term]] = [:]
    try object { (reader, key) throws(JSONFault) in
      guard let language = LanguageTag(key) else {
        throw reader.fault("'\(key)' is not a language tag")
      }
      terms[language, default: []] += try reader.list { (reader) throws(JSONFault) in
        try reader.term()
      }
    }
    return terms
  }

  private mutating func term() throws(JSONFault) -> Term {
    var text: String?
    var status: TermStatus?
    var term = Term(text: "", status: .admitted)
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "term": text = try reader.string()
      case "status": status = try reader.choice("a term's status")
      case "type": term.type = try reader.string()
      case "forms": term.forms = try reader.strings()
      case "invariant": term.isInvariant = try reader.bool()
      case "caseSensitive": term.isCaseSensitive = try reader.bool()
      case "note": term.note = try reader.string()
      default: try reader.skip()
      }
    }
    term.text = try required(text, "term")
    term.status = try required(status, "status")
    return term
  }

  private mutating func example() throws(JSONFault) -> Concept.Example {
    var example = Concept.Example(texts: [:])
    try object { (reader, key) throws(JSONFault) in
      if key == "catches" {
        example.catches = try reader.string()
      } else if let language = LanguageTag(key) {
        example.texts[language] = try reader.string()
      } else {
        try reader.skip()
      }
    }
    return example
  }
}
