import StetCore

/// `stet diff --format json`, to the letter of the contract.
enum DiffJSON {
  static func document(_ changes: [BlockChange], from: String, to: String) -> JSON {
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

  private static func block(_ change: BlockChange) -> JSON {
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
