import StetCore

extension KindSchema {
  /// Closed, although its file is not: a rule that was misspelt would not be kept.
  static let policy = Schema.object(
    [:],
    optional: [
      "approvals": approvals,
      "translatorApproves": .word(
        of: Policy.SelfApproval.self, "whether somebody who translated may approve"),
      "blocking": .object(
        [:],
        optional: [
          "submit": threshold, "approve": threshold, "publish": threshold,
        ], "which findings stand in the way of which move"),
      "credits": .list(
        of: .word(
          Credit.Role.allCases.filter { $0 != .translatorEditor }.map(\.rawValue), "a role"),
        "the roles that must be credited before an article goes out"),
      "staleSource": weight("whether a draft of an older source may go on"),
      "comments": weight("whether a draft with open comments may go on"),
      "embargo": weight("whether an article may go out before its embargo ends"),
      "waivers": .list(of: right, "who may waive what"),
      "signatures": .word(["optional", "required"], "whether approvals must be signed"),
    ], "what a move needs")

  private static let approvals: Schema = {
    var count = Schema.whole("how many", from: 1)
    count.members["maximum"] = 9
    var approvals = Schema.map(
      of: count, keys: .word(of: Role.self, "a role"), "how many approvals of each role")
    approvals.members["minProperties"] = 1
    return approvals
  }()

  private static func weight(_ about: String) -> Schema { .word(of: Policy.Weight.self, about) }

  private static let rules = Schema.list(
    of: .word(Check.all.map(\.id), "a rule of stet check"), "rules by name")

  private static let threshold = Schema.object(
    [:],
    optional: [
      "severity": .word(
        ["never", "note", "warning", "error"], "findings of this severity and above block"),
      "rules": rules,
    ], "what blocks the move")

  private static let right = Schema.object(
    [
      "roles": .list(of: .word(of: Role.self, "a role"), atLeast: 1, "who may waive")
    ],
    optional: [
      "rules": rules,
      "severities": .list(of: .word(of: Severity.self, "a severity"), "findings of these alone"),
    ], "a right to waive")
}
