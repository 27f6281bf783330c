/// One credit of one article, as it is printed.
package struct Credit: Hashable, Sendable {
  package enum Role: String, CaseIterable, Sendable {
    case author, source
    case translator
    /// Somebody who translated and edited, where the desk's style names them once.
    case translatorEditor = "translator-editor"
    case editor
    case proofreader
    case approver
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
    case .translatorEditor: "Translated and edited by"
    case .editor: "Edited by"
    case .proofreader: "Proofread by"
    case .approver: "Approved by"
    case .publisher: "Published by"
    }
  }
}

extension Credit.Role {
  /// The roles that one credit stands for.
  package var parts: [Credit.Role] { self == .translatorEditor ? [.translator, .editor] : [self] }

  /// Whether a desk may say who it was. An approval is a fact, and nobody's to reword.
  package var isEditable: Bool { self != .approver && self != .translatorEditor }
}

/// How a desk names somebody who translated and edited.
package enum CreditStyle: String, CaseIterable, Sendable {
  /// `Translated and edited by`.
  case joined
  /// In two lines, one for each work.
  case separate
}
