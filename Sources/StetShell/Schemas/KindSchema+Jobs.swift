import StetCore
import StetStore

extension KindSchema {
  static let printedJobs: [KindSchema] = [
    jobs("board", "stet list: the jobs of the desk"),
    jobs("status", "stet status JOB: one job, with what stands between it and its next move"),
    jobs("job", "what a command that records prints: the job as it is since"),
    printed(
      "check-report", "stet check: what the drafts break",
      ["reports": .list(of: report, "one for each draft that was checked")]),
  ]

  private static func jobs(_ kind: String, _ about: String) -> KindSchema {
    printed(kind, about, ["jobs": .list(of: job, "one entry a job")])
  }

  private static let job = Schema.printed(
    [
      "id": .id("the job"), "title": .text("the source's title"),
      "state": .word(of: ReviewState.self, "where it stands"),
      "diverged": .flag("whether two lines of work wait for stet merge"),
      "from": .language("of the source"), "to": .language("of the draft"),
      "source": .whole("the newest source revision"),
      "draft": .whole("the newest draft revision, 0 before the first"),
      "translator": Schema.id("who translates").orNull, "editor": Schema.id("who edits").orNull,
      "due": Schema.date("the day it is due").orNull,
      "embargo": Schema.time("before this moment it does not go out").orNull,
      "words": .whole("of the source"),
      "stale": .list(of: .text("a block's id"), "blocks whose source changed since"),
      "next": .text("the command that somebody would probably type now"),
    ],
    optional: [
      "findings": counts(["error", "warning", "note", "waived"], "of the newest draft"),
      "blockers": .list(of: blocker, "what stands between the job and its next move"),
      "warnings": .list(of: blocker, "what is worth a look and stands in no way"),
      "approvals": .list(
        of: .printed(
          [
            "by": .id("who"), "at": .time("when"), "signed": .flag("whether with a key"),
          ], optional: ["override": .text("why, although they translated it")], "one approval"),
        "those that stand"),
      "missingApprovals": .list(
        of: .word(of: Role.self, "a role"), "the roles whose approvals the policy still asks for"),
      "waivers": .list(
        of: .printed(
          [
            "finding": .text("its id"), "rule": .text("its rule"), "block": .text("its block"),
            "by": .id("who let it stand"), "at": .time("when"), "reason": .text("why"),
            "lapsed": Schema.text("why the waiver holds no longer").orNull,
          ], "one waiver"), "those that hold, then those that lapsed"),
      "comments": .list(of: comment, "open and settled"),
    ], "one job")

  private static let blocker = Schema.printed(
    [
      "code": .text("for programs"), "message": .text("for people"),
      "fix": .text("a command that clears it"),
    ], "one thing in the way")

  static func counts(_ names: [String], _ about: String) -> Schema {
    .printed(
      Dictionary(uniqueKeysWithValues: names.map { ($0, .whole("how many")) }), about)
  }

  private static let report = Schema.printed(
    [
      "job": Schema.id("null outside a project").orNull,
      "draft": Schema.whole("the draft's number").orNull,
      "source": Schema.whole("the source's number").orNull,
      "glossary": Schema.digest("of all files of the glossary together").orNull,
      "summary": counts(["error", "warning", "note", "waived", "terms"], "the figures"),
      "findings": .findings("in the order of the text"),
    ],
    optional: [
      "terms": .list(
        of: .printed(
          [
            "block": .text("the block's id"), "concept": .id("the concept found"),
            "source": .excerpt("where in the source"),
            "verdict": .word(["ok", "missing", "forbidden"], "what the draft makes of it"),
            "target": Schema.excerpt("where in the draft").orNull,
          ], "one occurrence of a term in the source"), "with --terms")
    ], "one draft")
}
