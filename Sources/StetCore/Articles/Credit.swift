/// One credit of one article, as it is printed.
package struct Credit: Hashable, Sendable {
  package enum Role: String, CaseIterable, Sendable {
    case author, source
    case translator
    case editor
    case translatorEditor = "translator-editor"
    case publisher
  }

  package var role: Role
  /// Of a person or an organisation.
  package var name: String
  /// For a source: where it came out.
  package var address: String?

  package init(role: Role, name: String, address: String? = nil) {
    self.role = role
    self.name = name
    self.address = address
  }

  /// What stands before the name in English: `Translated by`.
  package var label: String {
    switch role {
    case .author: "Author"
    case .source: "Source"
    case .translator: "Translated by"
    case .editor: "Edited by"
    case .translatorEditor: "Translated and edited by"
    case .publisher: "Published by"
    }
  }
}

/// An article with everything that is printed with it.
package struct PrintedArticle: Hashable, Sendable {
  package var article: Article
  package var facts: SourceFacts
  package var credits: [Credit]

  package init(article: Article, facts: SourceFacts, credits: [Credit]) {
    self.article = article
    self.facts = facts
    self.credits = credits
  }
}
