import StetCore

/// What TBX-Basic has no category for, as notes of its own: `stet: status=forbidden`. People see
/// what is meant, other programs keep notes, and stet finds all of it again.
enum TermMarks {
  private static let prefix = "stet: "

  static func text(_ key: String, _ value: String) -> String { "\(prefix)\(key)=\(value)" }

  /// nil for any other note.
  static func read(_ note: String) -> (key: String, value: String)? {
    guard note.hasPrefix(prefix) else { return nil }
    let body = note.dropFirst(prefix.count)
    guard let equals = body.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (String(body[..<equals]), String(body[body.utf8.index(after: equals)...]))
  }

  /// Of a concept. TBX-Basic knows five parts of speech in its third version.
  static func marks(of concept: Concept, partsOfSpeech: Set<String>) -> [String] {
    var marks = [text("status", concept.status.rawValue)]
    if let part = concept.partOfSpeech, !partsOfSpeech.contains(part) {
      marks.append(text("partOfSpeech", part))
    }
    if concept.needsFirstMention { marks.append(text("firstMention", "true")) }
    return marks
  }

  /// Of a term.
  static func marks(of term: Term, termTypes: Set<String>) -> [String] {
    var marks: [String] = []
    if term.status == .forbidden { marks.append(text("status", term.status.rawValue)) }
    if let type = term.type, !termTypes.contains(type) { marks.append(text("type", type)) }
    if term.isInvariant { marks.append(text("invariant", "true")) }
    if term.isCaseSensitive { marks.append(text("caseSensitive", "true")) }
    return marks + term.forms.map { text("form", $0) }
  }

  /// Puts what a mark says into a concept.
  ///
  /// - Returns: false for a mark that no stet has written.
  static func apply(_ mark: (key: String, value: String), to concept: inout IncomingConcept) -> Bool
  {
    switch mark.key {
    case "status":
      guard let status = ConceptStatus(rawValue: mark.value) else { return false }
      concept.status = status
    case "partOfSpeech": concept.partOfSpeech = mark.value
    case "firstMention": concept.needsFirstMention = mark.value == "true"
    default: return false
    }
    return true
  }

  /// Puts what a mark says into a term.
  static func apply(_ mark: (key: String, value: String), to term: inout Term) -> Bool {
    switch mark.key {
    case "status":
      guard let status = TermStatus(rawValue: mark.value) else { return false }
      term.status = status
    case "type": term.type = mark.value
    case "invariant": term.isInvariant = mark.value == "true"
    case "caseSensitive": term.isCaseSensitive = mark.value == "true"
    case "form": term.forms.append(mark.value)
    default: return false
    }
    return true
  }
}
