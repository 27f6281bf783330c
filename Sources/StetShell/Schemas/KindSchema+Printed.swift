import StetCore
import StetStore

extension KindSchema {
  /// Every kind of document that a command prints with `--format json`.
  static let printed: [KindSchema] =
    printedJobs + printedTexts + printedHistory + printedGlossary + printedDesk

  /// Files first: of two schemas for one kind, a file's is meant unless the other is asked for.
  static let all = files + printed

  /// A newer stet may print more: whoever reads looks for the keys that they know.
  static func printed(
    _ kind: String, _ about: String, _ required: [String: Schema],
    optional: [String: Schema] = [:]
  ) -> KindSchema {
    KindSchema(
      kind, isPrinted: true, about, required: required, optional: optional, isOpen: true)
  }

  private static let printedDesk: [KindSchema] = [
    printed(
      "stats", "stet stats: the desk in numbers",
      [
        "total": month, "months": .map(of: month, "by month, such as 2026-03"),
        "states": .map(
          of: .printed(
            [
              "jobs": .whole("that stand in it now"),
              "days": Schema.number("the mean time that a job stands in it").orNull,
            ], "one state"), "by state"),
        "people": .map(
          of: counts(["translated", "edited", "approved"], "one person"), "by person"),
      ]),
    printed(
      "verification", "stet verify: what is wrong with the project's files",
      [
        "jobs": .whole("jobs read"), "records": .whole("records read"),
        "concepts": .whole("concepts read"), "changes": .whole("changes of the glossary read"),
        "faults": .list(
          of: .printed(
            ["path": .text("from the project's folder"), "message": .text("what is wrong")],
            "one fault"), "nothing: all is as it was written"),
      ]),
    printed(
      "schemas", "stet schema: the kinds that have a schema",
      [
        "schemas": .list(
          of: .printed(
            [
              "schema": .text("the kind"), "about": .text("what it is"),
              "printed": .flag("whether a command prints it; a file otherwise"),
            ], "one kind"), "files first")
      ]),
  ]
}

extension KindSchema {
  private static let month = Schema.printed(
    [
      "started": .whole("jobs started"), "published": .whole("jobs published"),
      "words": .whole("of their sources"),
      "repeated": .whole("words that an earlier article had already"),
      "draftWords": .whole("of their newest drafts"), "findings": .whole("errors and warnings"),
      "findingsPerThousandWords": Schema.number("of draft; null without a draft").orNull,
    ], "the jobs of a month, or of all months")
}

extension Schema {
  /// A part of what a command prints, which a newer stet may say more in.
  static func printed(
    _ required: [String: Schema], optional: [String: Schema] = [:], _ about: String
  ) -> Schema { object(required, optional: optional, isOpen: true, about) }

  /// A half-open range of a block's text, with the text itself.
  static func excerpt(_ about: String) -> Schema {
    printed(
      [
        "start": .whole("in Unicode scalars from the start of the block's text"),
        "end": .whole("past the last of them"), "text": .text("what stands there"),
      ], about)
  }

  static let finding = printed(
    [
      "id": .text("changes when the rule, the concept or either text does"),
      "rule": .text("the rule's name"), "severity": .word(of: Severity.self, "how grave it is"),
      "block": .text("the block's id; a line's or paragraph's number outside a project"),
      "concept": Schema.id("of the glossary's concept, null where there is none").orNull,
      "source": excerpt("where in the source").orNull,
      "target": excerpt("where in the draft").orNull,
      "match": Schema.text("how a term was found: exact, inflected or declared").orNull,
      "message": .text("what is wrong"),
      "suggestions": .list(of: .text("a text"), "what could stand there instead"),
      "waived": Schema.printed(
        ["by": .id("who let it stand"), "at": .time("when"), "reason": .text("why")], "a waiver"
      ).orNull,
    ], "one place where a draft breaks a rule")

  static func findings(_ about: String) -> Schema { list(of: finding, about) }

  static func edits(_ about: String) -> Schema {
    list(
      of: printed(
        [
          "op": .word(
            of: EditOperation.self,
            "equal and delete give the old text, equal and insert the new one"),
          "text": .text("the words"),
        ],
        optional: [
          "small": .flag("true: the words are still the same"),
          "move": .whole("the same number where the text went and where it came from"),
        ], "one stretch of text"), about)
  }
}
