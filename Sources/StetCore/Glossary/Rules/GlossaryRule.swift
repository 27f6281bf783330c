/// What a rule says against an entry of the glossary.
package struct GlossaryFault: Hashable, Sendable {
  package let concept: Identifier
  /// The other concept of a conflict.
  package let other: Identifier?
  package let message: String
  /// nil for the rule's usual one.
  package let severity: Severity?

  init(
    _ concept: Identifier, other: Identifier? = nil, severity: Severity? = nil, _ message: String
  ) {
    self.concept = concept
    self.other = other
    self.severity = severity
    self.message = message
  }
}

/// One rule for the glossary itself.
package struct GlossaryRule: Sendable {
  package let id: String
  package let severity: Severity
  /// One line of help.
  package let summary: String
  let faults: @Sendable (GlossaryInspection) -> [GlossaryFault]

  /// Every rule, in the order of the handbook.
  package static let all = [
    sourceTwice, termConflict, termRepeated, termUseless, preferredMissing, preferredTwice,
    exampleFails, termScript, termPunctuation, pluralHeadword, abbreviationAlone,
    definitionEmpty, idOrder,
  ]
}

/// One place where the glossary breaks a rule.
package struct GlossaryFinding: Hashable, Sendable {
  package let rule: String
  package let severity: Severity
  package let fault: GlossaryFault
}

extension GlossaryInspection {
  /// What the rules say, by concept and then in the order of the rules.
  package func findings(_ rules: [GlossaryRule] = GlossaryRule.all) -> [GlossaryFinding] {
    var found: [(rule: Int, finding: GlossaryFinding)] = []
    for (order, rule) in rules.enumerated() {
      for fault in rule.faults(self) where concerns(fault, of: rule) {
        found.append(
          (
            order,
            GlossaryFinding(
              rule: rule.id, severity: fault.severity ?? rule.severity, fault: fault)
          ))
      }
    }
    found.sort { ($0.finding.fault.concept, $0.rule) < ($1.finding.fault.concept, $1.rule) }
    return found.map(\.finding)
  }
}
