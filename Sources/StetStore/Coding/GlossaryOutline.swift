import StetCore

/// The concepts of one domain's file, of which only those are made values that a sieve asks for.
///
/// All of the file is read as strictly as ever; what the texts at hand cannot hold is passed over
/// and found again by its place when it is wanted after all.
struct GlossaryOutline: Sendable {
  let path: String
  private(set) var domain = ""
  /// Those that the sieve asks for.
  private(set) var needed: [Concept] = []
  private(set) var ids: [Identifier] = []
  private let bytes: [UInt8]
  private var others: [Other] = []

  /// A concept that is passed over.
  private struct Other {
    let place: Int
    /// The bytes of its target terms; nil for one that only a reader could tell.
    let terms: [Range<Int>?]
  }

  init(_ bytes: [UInt8], path: String, sieve: GlossarySieve) throws(FileFault) {
    // Concepts are read again by their places in these bytes.
    let bytes = FileShape.newest(bytes)
    self.bytes = bytes
    self.path = path
    var tags = KnownTags(sieve: sieve)
    var (hasDomain, isListed) = (false, false)
    try FileShape.read(bytes, path: path, kind: "glossary-domain") {
      (reader, key) throws(JSONFault) in
      switch key {
      case "domain":
        domain = try reader.string()
        hasDomain = true
      case "concepts":
        isListed = true
        try reader.array { (reader) throws(JSONFault) in try add(&reader, sieve, &tags) }
      default: try reader.skip()
      }
    }
    guard hasDomain, isListed else { throw GlossaryCoding.noDomain(path) }
    for index in needed.indices { needed[index].domain = domain }
  }

  private mutating func add(
    _ reader: inout JSONReader, _ sieve: GlossarySieve, _ tags: inout KnownTags
  ) throws(JSONFault) {
    let place = reader.start()
    let outline = try ConceptOutline(&reader, sieve, &tags)
    ids.append(outline.id)
    guard outline.isApproved else { return }
    if outline.need.isCertain {
      needed.append(
        try JSONReader.reread(bytes, from: place) { (reader) throws(JSONFault) in
          try reader.concept(.terms)
        })
    } else {
      others.append(Other(place: place, terms: outline.need.targetTerms))
    }
  }

  /// The other concepts with a target term that the test is true for.
  func others(_ hasTerm: GlossaryExcerpt.TermTest) throws(FileFault) -> [Concept] {
    var found: [Concept] = []
    do {
      for other in others where has(other, hasTerm) {
        var concept = try JSONReader.reread(bytes, from: other.place) {
          (reader) throws(JSONFault) in try reader.concept(.terms)
        }
        concept.domain = domain
        found.append(concept)
      }
    } catch {
      throw FileFault(path: path, fault: error, in: bytes)
    }
    return found
  }

  private func has(_ other: Other, _ test: GlossaryExcerpt.TermTest) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      other.terms.contains { range in
        range.map { test(UnsafeBufferPointer(rebasing: bytes[$0])) } ?? true
      }
    }
  }
}

/// The language tags seen so far, and what each is to the texts: a glossary has a handful.
struct KnownTags {
  let sieve: GlossarySieve
  private var known: [(key: String, sides: GlossarySieve.Sides)] = []

  init(sieve: GlossarySieve) { self.sieve = sieve }

  /// nil for what is no language tag.
  mutating func sides(of key: String) -> GlossarySieve.Sides? {
    if let found = known.first(where: { $0.key == key }) { return found.sides }
    guard let language = LanguageTag(key) else { return nil }
    let sides = sieve.sides(of: language)
    known.append((key, sides))
    return sides
  }
}
