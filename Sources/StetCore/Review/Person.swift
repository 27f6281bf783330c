/// What a person may act as, and what a credit says they were.
package enum Role: String, CaseIterable, Sendable {
  case translator, editor, proofreader, publisher
}

/// Somebody at the desk.
package struct Person: Hashable, Sendable {
  package var id: Identifier
  package var name: String
  package var initials: String?
  package var email: String?
  package var roles: [Role]
  package var byline: Byline

  /// What credits print of a person.
  package enum Byline: String, CaseIterable, Sendable { case name, initials }

  package init(
    id: Identifier, name: String, initials: String? = nil, email: String? = nil, roles: [Role],
    byline: Byline = .name
  ) {
    self.id = id
    self.name = name
    self.initials = initials
    self.email = email
    self.roles = roles
    self.byline = byline
  }

  /// As credits print it.
  package var creditName: String {
    switch byline {
    case .name: name
    case .initials: initials ?? name
    }
  }
}
