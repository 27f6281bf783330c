extension GlossaryRule {
  static let termPunctuation = GlossaryRule(
    id: "term-punctuation", severity: .error,
    summary: "a term begins or ends with a mark or a space, or has two spaces in a row"
  ) { inspection in
    inspection.eachTerm { concept, language, term in
      for text in [term.text] + term.forms {
        guard let what = fault(in: text, isShort: term.isShort) else { continue }
        return GlossaryFault(concept.id, "“\(text)” (\(language.text)) \(what)")
      }
      return nil
    }
  }

  private static let marks = Set(".,;:!?…-–—/".unicodeScalars)

  private static func fault(in text: String, isShort: Bool) -> String? {
    let scalars = Array(text.unicodeScalars)
    // A term of marks alone can never match, which is another rule's business.
    guard let first = scalars.first, let last = scalars.last,
      scalars.contains(where: { $0.properties.isAlphabetic || isDigit($0) })
    else { return nil }
    if first.properties.isWhitespace { return "begins with a space" }
    if last.properties.isWhitespace { return "ends with a space" }
    if zip(scalars, scalars.dropFirst()).contains(where: {
      $0.properties.isWhitespace && $1.properties.isWhitespace
    }) {
      return "has two spaces in a row"
    }
    // A bore is written `.50`, and an abbreviation may keep its full stops.
    if marks.contains(first), scalars.count < 2 || first != "." || !isDigit(scalars[1]) {
      return "begins with “\(first)”"
    }
    if marks.contains(last), last != "." || !(isShort || scalars.dropLast().contains(".")) {
      return "ends with “\(last)”"
    }
    return nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
