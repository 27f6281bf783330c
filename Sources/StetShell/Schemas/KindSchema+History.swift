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
}
