import StetCore

extension KindSchema {
  /// One record of a job. Closed: a key that is not of the format is damage.
  private static func record(
    _ kind: String, _ about: String, _ required: [String: Schema] = [:],
    optional: [String: Schema] = [:]
  ) -> KindSchema {
    let common: [String: Schema] = [
      "job": .id("the job, and its folder's name"),
      "number": .whole("counts the job's records from 1", from: 1),
      "parents": .list(
        of: .digest("of a record"),
        "the newest records when this one was made: one, or two where two lines join"),
      "at": .time("when"), "by": .id("who, as people.json names them"),
    ]
    return KindSchema(
      kind, about, required: required.merging(common) { own, _ in own }, optional: optional,
      isOpen: false)
  }

  static let records: [KindSchema] = [
    record(
      "source", "a record: the article as it came",
      [
        "languages": .languages, "facts": facts, "syntax": syntax, "crlf": crlf,
        "lastBlock": .whole("the highest number that any block of the job has had"),
        "blocks": .list(of: sourceBlock, atLeast: 1, "the article, block by block"),
      ]),
    record(
      "draft", "a record: the translation at one time",
      [
        "source": .digest("of the source record that the draft was made beside"),
        "syntax": syntax, "crlf": crlf,
        "capacity": .word(of: Capacity.self, "as what the person wrote it"),
        "blocks": .list(of: draftBlock, "the translation, block by block"),
      ], optional: ["message": .text("what changed, in the writer's words")]),
    record(
      "assign", "a record: who does the job, and until when",
      optional: [
        "translator": .id("who translates"), "editor": .id("who edits"),
        "due": .date("the day it is due"),
        "embargo": .time("before this moment the article does not go out"),
      ]),
    record(
      "submit", "a record: the draft goes to review",
      ["draft": .digest("of the draft record")]),
    record(
      "request-changes", "a record: the draft goes back to its translator", ["reason": reason],
      optional: [
        "codes": .list(
          of: .word(of: ChangeCode.self, "a kind of fault"), atLeast: 1, "what is wrong"),
        "comments": .list(
          of: .digest("of a comment record"), atLeast: 1, "the comments that say where"),
      ]),
    record(
      "approve", "a record: the article may be published",
      [
        "source": .digest("of the source record"), "draft": .digest("of the draft record"),
        "glossary": .digest("of all files of the glossary together, in the order of their names"),
        "concepts": .map(
          of: .digest("of the concept as it was"), "the concepts that the check relied on, by id"),
      ],
      optional: [
        "findings": .list(of: .text("a finding's id"), "what stood then, and was waived or let be"),
        "outstanding": .whole("how many approvals were still asked for after this one", from: 1),
        "override": .text("why somebody who translated could approve all the same"),
        "signature": .text(
          "an SSH signature (ssh-keygen -Y sign, namespace stet) of the record without it"),
      ]),
    record(
      "waive", "a record: one finding may stand",
      [
        "finding": .text("its id"), "rule": .text("its rule"),
        "severity": .word(of: Severity.self, "how grave it was"), "block": .text("its block"),
        "reason": reason,
      ],
      optional: [
        "concept": .id("the glossary's concept"),
        "ruling": .digest("of what the glossary ruled of the concept then"),
      ]),
    record(
      "comment", "a record: something said of the job, for the desk alone",
      ["text": .text("what is said")],
      optional: [
        "block": .text("the block that it is about"), "words": .text("words of the block's draft"),
      ]),
    record(
      "resolve", "a record: a comment is settled", ["comment": .digest("of the comment record")]),
    record("reopen", "a record: work on the article goes on", ["reason": reason]),
    record("withdraw", "a record: the article is given up", ["reason": reason]),
    record(
      "publish", "a record: what was written out, and from which texts",
      [
        "source": .digest("of the source record"), "draft": .digest("of the draft record"),
        "files": .list(of: publishedFile, "the files that were written"),
      ], optional: ["correction": .text("what readers are told about the words before")]),
    record(
      "credits", "a record: the desk's word on who is credited",
      ["parties": parties, "reason": reason]),
  ]

  private static let reason = Schema.text("why")
  private static let syntax = Schema.word(
    of: Syntax.self, "markdown: emphasis, code and links inside a block are marked as in Markdown")
  private static let crlf = Schema.flag("whether lines ended in CR LF in the file")

  private static let facts = Schema.object(
    [:],
    optional: [
      "author": .text("who wrote it"), "publication": .text("the newspaper, site or agency"),
      "url": .text("where it stands"), "published": .text("when it came out, as it says itself"),
    ], "where the article comes from")

  private static let sourceBlock = Schema.object(
    [
      "id": .filled("b1, b2 …: never given to another block of the job"),
      "kind": .word(of: BlockKind.self, "what the block is to its reader"),
      "text": .text("the text, without what marks it as a block"),
    ],
    optional: [
      "level": .whole("of a heading: 1 is the article's title", from: 1),
      "address": .text("of a link: where it leads"), "markup": .shared("markup", "around it"),
    ], "one unit of alignment")

  private static let draftBlock = Schema.object(
    [
      "id": .filled("the id of the source block that this translates"),
      "text": .text("the translation"),
      "basis": .text(
        "the first 16 hex digits of the digest of the source text that the translation answers to"),
    ],
    optional: [
      "markup": .shared("markup", "where it differs from the source's"), "mark": mark,
      "note": .text("what the translator tells the editor"),
    ], "the translation of one block")

  private static let mark = Schema.object(
    [
      "kind": .word(of: BlockMark.Kind.self, "left-out, merged into another block, or added"),
      "reason": .text("why"),
    ],
    optional: [
      "other": .text("of a merged block the one that says it, of an added one the one before it")
    ], "what the translator did to the block on purpose")

  private static let publishedFile = Schema.object(
    [
      "path": .text("from the project's folder when it lies inside, else as it was given"),
      "format": .text("html, md, txt, ninjs, jsonld …"), "digest": .digest("of the file"),
    ], "one file")

  private static let parties: Schema = {
    let roles = Credit.Role.allCases.filter(\.isEditable).map(\.rawValue)
    let party = Schema.any(
      of: [
        .object(["person": .id("somebody at the desk")], "a person"),
        .object(["name": .text("as printed")], "anybody else"),
      ], "whom the credit names")
    var parties = Schema.map(
      of: .list(of: party, "nobody: as the records say"), keys: .word(roles, "a role"),
      "for each role that changes, whom it names")
    parties.members["minProperties"] = 1
    return parties
  }()
}
