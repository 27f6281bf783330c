import StetCore
import StetStore

extension KindSchema {
  static let printedTexts: [KindSchema] = [
    printed(
      "text", "stet show: source and draft, block by block",
      [
        "job": .id("the job"), "source": .whole("the source's number", from: 1),
        "draft": Schema.whole("the draft's number, null before the first", from: 1).orNull,
        "blocks": .list(
          of: .printed(
            [
              "id": .text("the block's id"),
              "kind": .word(of: BlockKind.self, "what it is to its reader"),
              "source": .text("the source's text"),
              "target": Schema.text("the draft's text, null before the first").orNull,
              "comments": .list(of: comment, "the block's open comments"),
              "mark": Schema.word(
                of: BlockMark.Kind.self, "what the translator did to it on purpose"
              ).orNull,
            ], "one block"), "in the source's order"),
      ]),
    printed(
      "diff", "stet diff: what changed, word by word",
      [
        "from": .text("the old revision, or file"), "to": .text("the new one"),
        "blocks": .list(of: diffBlock, "every block, changed or not"),
        "stat": counts(["words", "inserted", "deleted", "moved"], "in words"),
      ],
      optional: [
        "findings": .printed(
          [
            "fixed": .findings("of the old draft alone"),
            "broken": .findings("of the new draft alone"), "standing": .findings("of both"),
          ], "with --findings"),
        "by": .map(of: .list(of: hand, "in the order of their drafts"), "with --by: by block"),
        "touches": .map(
          of: .printed(
            [
              "draft": .text("the block's draft"),
              "stale": .flag("whether it answers to an older text"),
            ], "one block's draft"), "with --source: by block, the drafts of what changed"),
      ]),
    printed(
      "search", "stet search: where words stood",
      [
        "text": .text("the words looked for"),
        "hits": .list(
          of: .printed(
            [
              "job": .id("the job"), "block": .text("the block's id"),
              "side": .word(["source", "draft"], "which text"),
              "revision": .whole("the newest that has it", from: 1),
              "language": .language("of the text"), "text": .text("the block's"),
              "start": .whole("in Unicode scalars of the text"),
              "end": .whole("half-open"),
              "match": .text("how the form was known: exact or inflected"),
              "beside": Schema.text("the block on the other side").orNull,
            ], "one place"), "job by job"),
      ]),
    printed(
      "blame", "stet blame: who wrote each word that stands",
      [
        "job": .id("the job"), "draft": .whole("the draft's number", from: 1),
        "blocks": .list(
          of: .printed(
            [
              "id": .text("the block's id"),
              "runs": .list(
                of: .printed(
                  [
                    "text": .text("the words"), "draft": .whole("where they come from", from: 1),
                    "by": .id("who wrote them"), "at": .time("when"),
                  ], "words of one hand"), "joined, the block's text"),
            ], "one block"), "in order"),
        "shares": .list(of: share, "the largest first"),
      ]),
    printed(
      "merge", "stet merge: two lines of a job joined",
      [
        "job": .id("the job"), "ours": side.orNull, "theirs": side.orNull,
        "base": Schema.whole("the last draft that both build on").orNull,
        "conflicts": .list(of: conflict, "what somebody must decide"),
        "sourceConflict": .flag("whether both lines changed the source"),
        "recorded": Schema.text("the kind of the record that joins them").orNull,
        "draft": Schema.whole("the draft that was recorded").orNull,
        "state": .word(of: ReviewState.self, "where the job stands"),
      ]),
  ]

  private static let diffBlock = Schema.printed(
    [
      "id": .text("the block's id; of files, a paragraph's number"),
      "change": .word(of: BlockChange.Kind.self, "what happened to it"),
      "edits": .edits("equal and delete joined are the old text, equal and insert the new one"),
    ], "one block")

  private static let hand = Schema.printed(
    [
      "draft": .whole("the draft's number", from: 1), "by": .id("who wrote it"),
      "name": .text("their name"), "at": .time("when"),
    ], "somebody who changed the block")

  /// What somebody wrote of the words that stand.
  static let share = Schema.printed(
    [
      "person": .id("who"), "name": .text("their name"), "words": .whole("of theirs that stand"),
      "of": .whole("all words that stand"),
    ], "one person's share")

  private static let side = Schema.printed(
    [
      "record": .digest("of the line's newest record"), "kind": .text("its kind"),
      "by": .id("who made it"), "at": .time("when"),
      "draft": Schema.whole("the line's newest draft").orNull,
      "source": .whole("the line's newest source"),
    ], "one line")

  private static let conflict: Schema = {
    let sides: [String: Schema] = [
      "base": .text("what both build on"), "ours": .text("one line's text"),
      "theirs": .text("the other line's text"),
    ]
    let places = Schema.list(
      of: .printed(sides, "one place"), "the places that both lines changed")
    let block: [String: Schema] = ["block": .text("the block's id"), "places": places]
    return .printed(sides.merging(block) { own, _ in own }, "one block")
  }()
}
