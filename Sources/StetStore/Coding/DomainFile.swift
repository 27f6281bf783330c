import StetCore

/// One domain's file on its way to a new version. What stet does not know in it stays.
struct DomainFile {
  static let conceptKeys: Set<String> = [
    "id", "status", "revision", "partOfSpeech", "definition", "note", "firstMention", "terms",
    "examples",
  ]
  static let termKeys: Set<String> = [
    "term", "status", "type", "forms", "invariant", "caseSensitive", "note",
  ]

  let path: String
  let domain: String
  private(set) var concepts: [Concept]
  private let bytes: [UInt8]
  private var changed: [Identifier: Concept?] = [:]

  /// A file that is there.
  ///
  /// - Throws: ``FileFault``.
  init(_ bytes: [UInt8], path: String) throws(FileFault) {
    let bytes = FileShape.newest(bytes)
    self.path = path
    self.bytes = bytes
    concepts = try GlossaryCoding.concepts(bytes, path: path, extent: .everything)
    var domain = ""
    try FileShape.read(bytes, path: path, kind: "glossary-domain") {
      (reader, key) throws(JSONFault) in
      if key == "domain" { domain = try reader.string() } else { try reader.skip() }
    }
    self.domain = domain
  }

  /// A file that is to be made.
  init(new domain: String, path: String) {
    self.path = path
    self.domain = domain
    bytes = GlossaryCoding.bytes(domain: domain, concepts: [])
    concepts = []
  }

  var isChanged: Bool { !changed.isEmpty }

  mutating func put(_ concept: Concept) {
    remove(concept.id)
    concepts.append(concept)
    changed[concept.id] = .some(concept)
  }

  mutating func remove(_ id: Identifier) {
    concepts.removeAll { $0.id == id }
    changed[id] = .some(nil)
  }

  /// The file's new bytes; concepts that did not change keep their members as they are.
  ///
  /// - Throws: ``FileFault``; also when the bytes would not read back.
  func newBytes() throws(FileFault) -> [UInt8] {
    var file: JSON
    do {
      file = try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
    } catch {
      throw FileFault(path: path, fault: error, in: bytes)
    }
    guard case .object(var members) = file else { return bytes }
    var byID: [String: JSON] = [:]
    if case .array(let present)? = members["concepts"] {
      for concept in present {
        if case .string(let id)? = concept["id"] { byID[id] = concept }
      }
    }
    for (id, concept) in changed {
      byID[id.text] = concept.map { Self.json(of: $0, over: byID[id.text]) }
    }
    let sorted = byID.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    members["concepts"] = .array(sorted.map(\.value))
    file = .object(members)
    let result = JSONWriter.bytes(of: file)
    _ = try GlossaryCoding.concepts(result, path: path, extent: .everything)
    return result
  }

  /// A concept with the members of its old version that stet does not know.
  private static func json(of concept: Concept, over old: JSON?) -> JSON {
    guard let old, case .object(var members) = concept.json.keeping(old, but: conceptKeys),
      case .object(let languages)? = members["terms"]
    else { return concept.json }
    members["terms"] = .object(
      Dictionary(
        uniqueKeysWithValues: languages.map { tag, terms in
          (tag, self.terms(terms, over: oldTerms(in: tag, of: old)))
        }))
    return .object(members)
  }

  /// - Parameter tag: in its customary spelling, which a hand may not have kept to.
  private static func oldTerms(in tag: String, of concept: JSON) -> [JSON] {
    guard case .object(let languages)? = concept["terms"] else { return [] }
    var found: [JSON] = []
    for (key, terms) in languages where LanguageTag(key)?.text == tag {
      if case .array(let terms) = terms { found += terms }
    }
    return found
  }

  private static func terms(_ terms: JSON, over old: [JSON]) -> JSON {
    guard case .array(let terms) = terms else { return terms }
    return .array(
      terms.map { term in
        old.first { $0["term"] == term["term"] }.map { term.keeping($0, but: termKeys) } ?? term
      })
  }
}

extension JSON {
  /// The object with those members of `old` that neither it nor `known` has.
  fileprivate func keeping(_ old: JSON, but known: Set<String>) -> JSON {
    guard case .object(let members) = self, case .object(let others) = old else { return self }
    return .object(members.merging(others.filter { !known.contains($0.key) }) { own, _ in own })
  }
}
