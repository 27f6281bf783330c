import StetCore

/// `stet diff --format json`, to the letter of the contract; what `--findings`, `--by` and `--source` add
/// stands beside it under keys of its own.
enum DiffJSON {
  static func document(_ changes: [BlockChange], from: String, to: String) -> JSON {
    .object(members(changes, from: from, to: to))
  }

  static func document(_ comparison: Comparison) -> JSON {
    var members = members(comparison.changes, from: comparison.from, to: comparison.to)
    if let findings = comparison.findings {
      members["findings"] = [
        "fixed": .array(findings.fixed.map { CheckJSON.finding($0) }),
        "broken": .array(findings.broken.map { CheckJSON.finding($0) }),
        "standing": .array(findings.standing.map { CheckJSON.finding($0) }),
      ]
    }
    if let hands = comparison.hands {
      members["by"] = .object(hands.mapValues { .array($0.map { hand($0, comparison.names) }) })
    }
    if comparison.isSource {
      members["touches"] = .object(
        comparison.touched.mapValues { ["draft": .string($0.text), "stale": .bool($0.isStale)] })
    }
    return .object(members)
  }

  private static func members(
    _ changes: [BlockChange], from: String, to: String
  ) -> [String: JSON] {
    let stat = DiffStat(of: changes)
    return [
      "format": 1, "kind": "diff", "from": .string(from), "to": .string(to),
      "blocks": .array(changes.map(block)),
      "stat": [
        "words": .integer(stat.words), "inserted": .integer(stat.inserted),
        "deleted": .integer(stat.deleted), "moved": .integer(stat.moved),
      ],
    ]
  }

  private static func hand(_ hand: BlockHand, _ names: [Identifier: String]) -> JSON {
    [
      "draft": .integer(hand.draft), "by": .string(hand.by.text),
      "name": .string(names[hand.by] ?? hand.by.text), "at": .string(hand.at.text),
    ]
  }

  static func block(_ change: BlockChange) -> JSON {
    [
      "id": .string(change.id), "change": .string(change.kind.rawValue),
      "edits": .array(
        change.edits.map { edit in
          .members([
            "op": .string(edit.operation.rawValue), "text": .string(edit.text),
            "small": edit.isSmall ? true : nil, "move": edit.move.map(JSON.integer),
          ])
        }),
    ]
  }
}
