extension GlossaryRule {
  /// Where two concepts have no source term in common, the source may still tell which is meant,
  /// but not in an article about both.
  static let termConflict = GlossaryRule(
    id: "term-conflict", severity: .warning,
    summary: "a target term is preferred in one concept and forbidden in another"
  ) { inspection in
    let live = inspection.live
    let sources = live.map { concept in
      Set(concept.terms(in: inspection.languages.from).map(\.folded))
    }
    let tags = inspection.enforced.filter { $0.primary != inspection.languages.from.primary }
    return tags.flatMap { tag in
      var preferred: [String: [Int]] = [:]
      for (place, concept) in live.enumerated() {
        for term in concept.terms(in: tag) where term.status == .preferred {
          preferred[term.folded, default: []].append(place)
        }
      }
      return live.enumerated().flatMap { place, concept in
        concept.terms(in: tag).filter { $0.status == .forbidden }.flatMap { term in
          preferred[term.folded, default: []].map { other in
            let isSame = other == place || !sources[place].isDisjoint(with: sources[other])
            return GlossaryFault(
              concept.id, other: live[other].id, severity: isSame ? .error : nil,
              other == place
                ? "“\(term.text)” (\(tag.text)) is both preferred and forbidden"
                : "“\(term.text)” (\(tag.text)) is forbidden, and preferred in '\(live[other].id)'")
          }
        }
      }
    }
  }
}
