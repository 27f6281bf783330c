/// What `Workspace/project.json` says.
package struct ProjectSettings: Hashable, Sendable {
  package var name: String
  package var languages: LanguagePair
  /// nil where the file has none, and the usual rules hold.
  package var policy: Policy?

  package var creditStyle: CreditStyle

  package init(
    name: String, languages: LanguagePair, policy: Policy? = nil,
    creditStyle: CreditStyle = .joined
  ) {
    self.name = name
    self.languages = languages
    self.policy = policy
    self.creditStyle = creditStyle
  }
}

/// What a desk's files say of who may do what.
package struct DeskRules: Hashable, Sendable {
  package let policy: Policy
  package let people: [Person]
  /// The desk's name.
  package let desk: String
  /// Empty for a desk that wrote no policy: the usual one hinders nobody who has just begun.
  package let problems: [PolicyProblem]

  package init(_ settings: ProjectSettings, people: [Person]) {
    policy = settings.policy ?? Policy()
    desk = settings.name
    self.people = people
    problems = settings.policy?.problems(people) ?? []
  }

  package func person(_ id: Identifier) -> Person? { people.first { $0.id == id } }

  /// The name of a person, their id for one whom the desk does not know.
  package func name(_ id: Identifier) -> String { person(id)?.name ?? id.text }

  package func mayWaive(_ id: Identifier, rule: String, _ severity: Severity) -> Bool {
    person(id).map { policy.mayWaive($0, rule: rule, severity) } ?? false
  }
}
