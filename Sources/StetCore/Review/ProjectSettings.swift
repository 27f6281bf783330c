/// What `Workspace/project.json` says.
package struct ProjectSettings: Hashable, Sendable {
  package var name: String
  package var languages: LanguagePair
  package var creditStyle: CreditStyle

  package init(name: String, languages: LanguagePair, creditStyle: CreditStyle = .joined) {
    self.name = name
    self.languages = languages
    self.creditStyle = creditStyle
  }
}
