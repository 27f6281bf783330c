/// Ids for concepts that come without one.
struct ConceptNames {
  private var taken: Set<Identifier>
  /// The next number to try after a name that is taken.
  private var counters: [String: Int] = [:]

  init(taken: [Identifier]) { self.taken = Set(taken) }

  /// - Returns: whether the id was free.
  mutating func take(_ id: Identifier) -> Bool { taken.insert(id).inserted }

  /// An id that nobody has, made of the term that readers of the target language see.
  mutating func make(for incoming: IncomingConcept, _ languages: LanguagePair) -> Identifier {
    let base = Self.base(Self.term(of: incoming, languages))
    while true {
      let number = counters[base, default: 0] + 1
      counters[base] = number
      let suffix = number == 1 ? "" : "-\(number)"
      let stem = base.prefix(Identifier.longest - suffix.utf8.count)
      // The base is an identifier, and digits after a hyphen leave it one.
      guard let id = Identifier(stem + suffix), take(id) else { continue }
      return id
    }
  }

  private static func term(of incoming: IncomingConcept, _ languages: LanguagePair) -> String {
    let tags = incoming.terms.keys.sorted { $0.text < $1.text }
    let wishes: [(LanguageTag) -> Bool] = [
      { $0 == languages.to }, { languages.to.accepts($0) },
      { $0.primary == languages.to.primary }, { $0.primary == "en" }, { _ in true },
    ]
    for wish in wishes {
      let terms = tags.filter(wish).flatMap { incoming.terms[$0] ?? [] }
      let term = terms.first { $0.status == .preferred } ?? terms.first
      if let term, !Slug.text(term.text).isEmpty { return term.text }
    }
    return ""
  }

  private static func base(_ term: String) -> String {
    let slug = Slug.text(term)
    if Identifier(slug) != nil { return slug }
    return slug.isEmpty ? "concept" : "concept-" + slug.prefix(Identifier.longest - 8)
  }

  /// Whether an entry's name is a number that some program has given it: `17`, `c17`, `tid-17`.
  static func isCounter(_ name: String) -> Bool {
    let letters = name.prefix { $0.isASCII && $0.isLetter }
    let rest = name.dropFirst(letters.utf8.count)
    let digits = rest.drop { $0 == "-" || $0 == "_" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    switch letters {
    case "", "cid", "concept", "eid", "entry", "id", "term", "termentry", "tid": return true
    case "c": return rest.utf8.count == digits.utf8.count
    default: return false
    }
  }
}
