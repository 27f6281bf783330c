extension Check {
  static let termFirstMention = Check(
    id: "term-first-mention", severity: .warning,
    summary: "a concept that is to be named in full first appears in its short form",
    passes: Example(
      source: "ВКС получили самолёты.",
      target: "The Russian Aerospace Forces (VKS) received aircraft.",
      concepts: [.aerospaceForcesExample]),
    fails: Example(
      source: "ВКС получили самолёты.", target: "The VKS received aircraft.",
      concepts: [.aerospaceForcesExample])
  ) { context in
    var seen: Set<Identifier> = []
    return context.eachTargetTerm { offset, occurrence, concept in
      guard concept.needsFirstMention, seen.insert(concept.id).inserted,
        occurrence.term.isShort
      else { return nil }
      let said = Excerpt(of: context.passages[offset].target, occurrence.range).text
      let full = concept.terms(in: context.languages.to).first {
        ($0.status == .preferred || $0.status == .admitted) && !$0.isShort
      }
      guard let full else { return nil }
      return Fault(
        passage: offset, target: occurrence.range, concept: concept.id, match: occurrence.match,
        message: "“\(said)” comes before the full name: write “\(full.text)” first",
        suggestions: [full.text])
    }
  }
}

extension Term {
  /// Whether the term stands for a longer one.
  var isShort: Bool {
    ["abbreviation", "acronym", "shortForm", "initialism"].contains(type ?? "")
  }
}
