import StetCore
import StetStore

extension KindSchema {
  static let printedGlossary: [KindSchema] = [
    printed(
      "glossary", "stet glossary list, search and show: concepts",
      ["count": .whole("how many"), "concepts": .list(of: concept, "as they stand in their files")]),
    printed(
      "glossary-edit", "stet glossary add, edit and retire: one change",
      [
        "concept": .id("the concept"), "recorded": .flag("false after --dry-run"),
        "changes": fields, "change": change.orNull, "impact": impact,
      ]),
    printed(
      "glossary-log", "stet glossary log: who changed what, when and why",
      ["changes": .list(of: change, "in order")]),
    printed(
      "glossary-impact", "stet glossary impact: the articles that a change touches",
      ["concept": .id("the concept"), "impact": impact]),
    printed(
      "glossary-check", "stet glossary check: what is wrong in the glossary",
      [
        "concepts": .whole("how many were looked at"),
        "summary": counts(Severity.allCases.map(\.rawValue), "the figures"),
        "findings": .list(
          of: .printed(
            [
              "rule": .text("the rule's name"),
              "severity": .word(of: Severity.self, "how grave it is"),
              "concept": .id("the concept"), "other": Schema.id("a second one").orNull,
              "message": .text("what is wrong"),
            ], "one finding"), "in the order of the concepts"),
      ]),
    printed(
      "glossary-import", "stet glossary import: what a file brings",
      [
        "applied": .flag("whether it was recorded"),
        "summary": counts(["read", "add", "change", "skip"], "the figures"),
        "concepts": .list(of: imported, "in the file's order"),
        "dropped": .list(
          of: .printed(
            ["what": .text("what the glossary has no place for"), "count": .whole("how often")],
            optional: ["line": .whole("where first", from: 1)], "one loss"), "left out"),
      ]),
  ]

  private static let concept = Schema.shared("recorded-concept", "the whole concept")

  private static let fields = Schema.list(
    of: .printed(
      [
        "field": .text("definition, a language, …"),
        "change": .word(of: BlockChange.Kind.self, "what happened to it"),
        "edits": .edits("equal and delete joined are the old text, equal and insert the new one"),
      ], "one field"), "each field that changed")

  private static let change = Schema.printed(
    [
      "number": .whole("counts the glossary's changes", from: 1), "concept": .id("the concept"),
      "action": .word(of: GlossaryChange.Action.self, "what was done"), "at": .time("when"),
      "by": .id("who"), "reason": Schema.text("why").orNull,
      "revision": .whole("the concept's revision since"), "digest": .digest("of the record"),
      "before": concept.orNull, "after": concept, "changes": fields,
    ], "one change of one concept")

  private static let impact = Schema.list(
    of: .printed(
      [
        "job": .id("the job"), "title": .text("the source's title"),
        "state": .word(of: ReviewState.self, "where it stands"),
        "draft": Schema.whole("the newest draft").orNull,
        "approval": Schema.text("what becomes of the article's approval: kept or touched").orNull,
        "places": .list(
          of: .printed(
            [
              "block": .text("the block's id"), "source": .excerpt("where in the source"),
              "sourceSentence": .text("the sentence around it"),
              "targetSentence": .text("the draft's sentence beside it"),
            ], "one place"), "where the concept stands"),
        "new": .findings("that the change brings"), "gone": .findings("that the change ends"),
      ], "one article"), "open and approved articles")

  private static let imported = Schema.printed(
    [
      "line": .whole("where the entry starts", from: 1),
      "terms": .map(
        of: .list(of: .shared("recorded-term", "one term"), "of one language"),
        "as the file has them"),
      "step": .word(["add", "change", "skip"], "what becomes of it"),
    ],
    optional: [
      "entry": .text("the entry's own id in the file"), "concept": .id("the concept"),
      "before": concept, "after": concept, "reason": .text("why it is skipped"),
      "sharesTermsWith": .list(of: .id("a concept"), "concepts that have one of its terms"),
    ], "one entry of the file")
}
