import StetCore
import StetStore

extension KindSchema {
  static let printedHistory: [KindSchema] = [
    printed(
      "log", "stet log: everything that happened to a job",
      [
        "job": .id("the job"),
        "entries": .list(
          of: .printed(
            [
              "number": .whole("the record's number", from: 1), "kind": .text("its kind"),
              "title": .text("in words, such as 'draft 2'"), "at": .time("when"),
              "by": .id("who"), "text": .text("a reason, a message, a path"),
              "digest": .digest("of the record"),
            ], "one record"), "the newest last"),
      ]),
    printed(
      "feedback", "stet log --for: what others made of a person's drafts, and why",
      [
        "job": .id("the job"), "person": .id("whose drafts"),
        "drafts": .list(of: chapter, "those in which something happened"),
      ]),
    printed(
      "comment", "stet comment and resolve: one comment",
      ["job": .id("the job"), "comment": comment]),
    printed(
      "credits", "stet credits: the credit lines, and each person's share",
      [
        "job": .id("the job"),
        "credits": .list(
          of: .printed(
            [
              "role": .word(of: Credit.Role.self, "in which role"), "name": .text("as printed"),
            ], optional: ["address": .text("of a source: where it stands")], "one credit"),
          "in the order in which they are printed"),
        "set": .list(of: .text("a role"), "the roles in which the desk said who it was"),
        "shares": .list(of: share, "who wrote the words that stand"),
      ]),
  ]

  static let comment = Schema.printed(
    [
      "id": .text("as commands name it: c2"),
      "block": Schema.text("the block that it is about").orNull,
      "words": Schema.text("words of the block's draft").orNull, "text": .text("what is said"),
      "by": .id("who"), "at": .time("when"),
      "resolved": Schema.printed(["by": .id("who settled it"), "at": .time("when")], "its end")
        .orNull,
    ], "one comment")

  private static let chapter = Schema.printed(
    [
      "draft": .whole("the person's draft", from: 1),
      "became": Schema.whole("the last draft that others made of it").orNull,
      "requests": .list(
        of: .printed(
          [
            "by": .id("who"), "at": .time("when"), "reason": .text("why"),
            "codes": .list(of: .word(of: ChangeCode.self, "a kind of fault"), "what is wrong"),
          ], "one request for changes"), "the first first"),
      "messages": .list(
        of: .printed(
          ["draft": .whole("whose", from: 1), "by": .id("who"), "message": .text("their words")],
          "what another draft says of itself"), "the first first"),
      "comments": .list(of: comment, "what others said"),
      "blocks": .list(of: changedBlock, "the blocks that others changed"),
      "fixed": .findings("that others ended"),
    ], "one draft of the person's, until their next")

  private static let changedBlock = Schema.printed(
    [
      "id": .text("the block's id"),
      "change": .word(of: BlockChange.Kind.self, "what happened to it"),
      "edits": .edits("equal and delete joined are the old text, equal and insert the new one"),
      "by": .list(of: .id("a person"), "who changed it"),
    ], "one block")
}
