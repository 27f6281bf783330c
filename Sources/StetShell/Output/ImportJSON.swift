import StetCore

/// What an import would do, as JSON.
enum ImportJSON {
  static func document(_ plan: ImportPlan, losses: Losses, isApplied: Bool) -> JSON {
    let skipped = plan.items.count - plan.additions.count - plan.changes.count
    return [
      "format": 1, "kind": "glossary-import", "applied": .bool(isApplied),
      "summary": [
        "read": .integer(plan.items.count), "add": .integer(plan.additions.count),
        "change": .integer(plan.changes.count), "skip": .integer(skipped),
      ],
      "concepts": .array(plan.items.map(item)),
      "dropped": .array(losses.list.map(loss)),
    ]
  }

  /// What a format could not carry.
  static func loss(_ loss: Losses.Loss) -> JSON {
    .members([
      "what": .string(loss.what), "count": .integer(loss.count),
      "line": loss.line.map(JSON.integer),
    ])
  }

  /// `terms` are the file's own; `before` and `after` whole concepts of the glossary.
  private static func item(_ item: ImportPlan.Item) -> JSON {
    let incoming = item.incoming
    let terms = Dictionary(
      uniqueKeysWithValues: incoming.terms.map { ($0.key.text, JSON.array($0.value.map(\.json))) })
    var members: [String: JSON?] = [
      "entry": incoming.entry.map(JSON.string), "line": .integer(incoming.line),
      "terms": .object(terms),
    ]
    switch item.step {
    case .add(let concept):
      members["step"] = "add"
      members["concept"] = .string(concept.id.text)
      members["after"] = concept.jsonWithDomain
      members["sharesTermsWith"] =
        item.neighbours.isEmpty ? nil : JSON(item.neighbours.map(\.text))
    case .change(let old, let new):
      members["step"] = "change"
      members["concept"] = .string(new.id.text)
      members["before"] = old.jsonWithDomain
      members["after"] = new.jsonWithDomain
    case .skip(let reason, let id):
      members["step"] = "skip"
      members["concept"] = id.map { .string($0.text) }
      members["reason"] = .string(reason.text)
    }
    return .members(members)
  }
}
