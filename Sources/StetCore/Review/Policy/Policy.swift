/// The desk's rules as `Workspace/project.json` has them under `policy`. What it does not say holds as
/// it does here.
package struct Policy: Hashable, Sendable {
  /// Whether somebody may approve what they translated.
  package enum SelfApproval: String, CaseIterable, Sendable {
    case no, yes
    /// Only with a reason, which stands in the record.
    case logged
  }

  /// What something open does to a move.
  package enum Weight: String, CaseIterable, Sendable { case block, warn }

  /// Which findings stand in the way of a move.
  package struct Threshold: Hashable, Sendable {
    /// This severe or worse; nil for none by severity alone.
    package var severity: Severity?
    /// Rules whose findings stand in the way whatever their severity.
    package var rules: Set<String>

    package init(severity: Severity?, rules: Set<String> = []) {
      self.severity = severity
      self.rules = rules
    }

    package func stops(_ finding: Finding) -> Bool {
      rules.contains(finding.rule) || severity.map { finding.severity >= $0 } ?? false
    }
  }

  /// Who may let which findings stand.
  package struct WaiverRight: Hashable, Sendable {
    package var roles: [Role]
    /// nil for every rule.
    package var rules: Set<String>?
    /// nil for every severity.
    package var severities: Set<Severity>?

    package init(roles: [Role], rules: Set<String>? = nil, severities: Set<Severity>? = nil) {
      self.roles = roles
      self.rules = rules
      self.severities = severities
    }
  }

  /// How many approvals it takes, by role. Nobody counts twice.
  package var approvals: [Role: Int] = [.editor: 1]
  package var translatorApproves = SelfApproval.no
  package var submit = Threshold(severity: nil)
  package var approve = Threshold(severity: .error)
  package var publish = Threshold(severity: .error)
  /// Roles that the credits must name.
  package var credits: [Credit.Role] = []
  /// What a source that changed under its translation does.
  package var staleSource = Weight.block
  /// What an open comment does.
  package var comments = Weight.warn
  package var embargo = Weight.block
  package var waivers = [WaiverRight(roles: [.editor])]
  package var demandsSignatures = false

  package init() {}

  package func mayWaive(_ person: Person, rule: String, _ severity: Severity) -> Bool {
    waivers.contains { right in
      right.roles.contains(where: person.roles.contains)
        && right.rules.map { $0.contains(rule) } ?? true
        && right.severities.map { $0.contains(severity) } ?? true
    }
  }
}
