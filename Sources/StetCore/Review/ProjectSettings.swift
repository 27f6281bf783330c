/// What `Workspace/project.json` says.
package struct ProjectSettings: Hashable, Sendable {
  package var name: String
  package var languages: LanguagePair

  package init(name: String, languages: LanguagePair) {
    self.name = name
    self.languages = languages
  }
}
