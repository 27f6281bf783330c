extension Concept {
  /// What changed between two versions, field by field and word by word.
  package static func changes(from old: Concept?, to new: Concept) -> [BlockChange] {
    let (before, after) = (old?.fields ?? [], new.fields)
    let names =
      after.map(\.name)
      + before.map(\.name).filter { name in
        !after.contains { $0.name == name }
      }
    return names.compactMap { name in
      let left = before.first { $0.name == name }?.text
      let right = after.first { $0.name == name }?.text
      // Compared as bytes: two spellings that only look the same are a change.
      guard left.map({ Array($0.utf8) }) != right.map({ Array($0.utf8) }) else { return nil }
      let kind: BlockChange.Kind = left == nil ? .added : right == nil ? .removed : .changed
      return BlockChange(
        id: name, kind: kind, edits: WordDiff.edits(from: left ?? "", to: right ?? ""))
    }
  }

  /// Every field that says something; each term is one, and says its status.
  private var fields: [(name: String, text: String)] {
    var fields: [(String, String)] = [("domain", domain), ("status", status.rawValue)]
    for (name, text) in [
      ("partOfSpeech", partOfSpeech), ("definition", definition), ("note", note),
      ("firstMention", needsFirstMention ? "true" : nil),
    ] {
      if let text { fields.append((name, text)) }
    }
    for (language, terms) in terms.sorted(by: { $0.key.text < $1.key.text }) {
      fields += terms.map { ("\(language.text) \($0.text)", $0.line) }
    }
    for (offset, example) in examples.enumerated() {
      fields.append(("example \(offset + 1)", example.line))
    }
    return fields
  }
}

extension Term {
  /// All that is said of the term.
  fileprivate var line: String {
    var said = [type, isInvariant ? "invariant" : nil, isCaseSensitive ? "case-sensitive" : nil]
      .compactMap { $0 }
    if !forms.isEmpty { said.append("forms " + forms.joined(separator: ", ")) }
    if let note { said.append(note) }
    return said.isEmpty ? status.rawValue : "\(status.rawValue) (\(said.joined(separator: "; ")))"
  }
}

extension Concept.Example {
  fileprivate var line: String {
    let texts = texts.sorted { $0.key.text > $1.key.text }.map { "\($0.key.text): \($0.value)" }
    return (texts + (catches.map { ["catches: \($0)"] } ?? [])).joined(separator: "\n")
  }
}
