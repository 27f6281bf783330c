import StetCore

/// Changes of the glossary, newest last.
enum ChangeLines {
  static func print(_ stored: StoredChange, _ names: [Identifier: String], _ console: Console) {
    let change = stored.change
    console.print(
      Styled("\(change.at.text)  ", .dim) + Styled(Width.fit(change.action.rawValue, to: 8), .bold)
        + Styled("\(change.concept) ") + Styled("revision \(change.after.revision)  ", .dim)
        + Styled(Visible.line(names[change.by] ?? change.by.text))
        + Styled(change.reason.map { "  \(Visible.line($0))" } ?? ""))
  }
}

enum ChangeJSON {
  static func document(_ changes: [StoredChange]) -> JSON {
    ["format": 1, "kind": "glossary-log", "changes": .array(changes.map(entry))]
  }

  static func entry(_ stored: StoredChange) -> JSON {
    let change = stored.change
    return [
      "number": .integer(change.number), "concept": .string(change.concept.text),
      "action": .string(change.action.rawValue), "at": .string(change.at.text),
      "by": .string(change.by.text), "reason": JSON(change.reason),
      "revision": .integer(change.after.revision), "digest": .string(stored.digest.name),
      "before": change.before?.jsonWithDomain ?? .null, "after": change.after.jsonWithDomain,
      "changes": fields(Concept.changes(from: change.before, to: change.after)),
    ]
  }

  /// Each field that changed: the joined `equal` and `delete` texts are the old one, `equal` and
  /// `insert` the new one.
  static func fields(_ changes: [BlockChange]) -> JSON {
    .array(
      changes.map { change in
        [
          "field": .string(change.id), "change": .string(change.kind.rawValue),
          "edits": .array(
            change.edits.map {
              ["op": .string($0.operation.rawValue), "text": .string($0.text)]
            }),
        ]
      })
  }
}
