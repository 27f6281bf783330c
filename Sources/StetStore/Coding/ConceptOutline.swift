import StetCore

/// What must be known of a concept before it is worth making a value of it.
struct ConceptOutline {
  let id: Identifier
  let isApproved: Bool
  let need: ConceptNeed

  init(
    _ reader: inout JSONReader, _ sieve: GlossarySieve, _ tags: inout KnownTags
  ) throws(JSONFault) {
    var id: Identifier?
    var status: ConceptStatus?
    var partOfSpeech: String?
    var need = ConceptNeed()
    try reader.object { (reader, key) throws(JSONFault) in
      switch key {
      case "id": id = try reader.identifier()
      case "status": status = try reader.choice("a concept's status")
      case "partOfSpeech": partOfSpeech = try reader.string()
      case "revision": _ = try reader.integer()
      case "firstMention": _ = try reader.bool()
      case "terms":
        let isVerb = Concept.mayBeVerb(partOfSpeech)
        try reader.object { (reader, key) throws(JSONFault) in
          guard let sides = tags.sides(of: key) else {
            throw reader.fault("'\(key)' is not a language tag")
          }
          try reader.array { (reader) throws(JSONFault) in
            need.add(try TermOutline(&reader), of: reader, sides, sieve, isVerb: isVerb)
          }
        }
      default: try reader.skip()
      }
    }
    self.id = try reader.required(id, "id")
    isApproved = try reader.required(status, "status") == .approved
    self.need = need
  }
}

/// Whether the texts at hand may have a concept.
struct ConceptNeed {
  private(set) var isCertain = false
  /// The bytes of its target terms until it is; nil for one with escapes.
  private(set) var targetTerms: [Range<Int>?] = []

  mutating func add(
    _ term: TermOutline, of reader: JSONReader, _ sides: GlossarySieve.Sides,
    _ sieve: GlossarySieve, isVerb: Bool
  ) {
    guard !isCertain, !sides.isEmpty else { return }
    if sides.contains(.target) { targetTerms.append(term.text) }
    func needs(_ range: Range<Int>?) -> Bool {
      guard let range else { return true }
      return reader.withBytes(range) { sieve.needs($0, on: sides, term.status, isVerb: isVerb) }
    }
    isCertain = needs(term.text) || term.forms.contains(where: needs)
  }
}

/// Where a term and its declared forms stand in a file; nil for what has escapes.
struct TermOutline {
  let text: Range<Int>?
  let status: TermStatus
  let forms: [Range<Int>?]

  init(_ reader: inout JSONReader) throws(JSONFault) {
    var text: Range<Int>??  // Read, and plain.
    var status: TermStatus?
    var forms: [Range<Int>?] = []
    try reader.object { (reader, key) throws(JSONFault) in
      switch key {
      case "term": text = .some(try reader.rawText())
      case "status": status = try reader.choice("a term's status")
      case "forms":
        try reader.array { (reader) throws(JSONFault) in forms.append(try reader.rawText()) }
      case "type", "note": _ = try reader.rawText()
      case "invariant", "caseSensitive": _ = try reader.bool()
      default: try reader.skip()
      }
    }
    self.text = try reader.required(text, "term")
    self.status = try reader.required(status, "status")
    self.forms = forms
  }
}
