/// What a person may act as, and what a credit says they were.
package enum Role: String, CaseIterable, Sendable {
  case translator, editor, proofreader, publisher
}

/// The public half of a key that somebody signs with.
package struct PersonKey: Hashable, Sendable {
  /// As OpenSSH writes it: `ssh-ed25519 AAAA…`, without a comment.
  package let text: String
  /// Nothing that was signed with it counts any more.
  package let isRevoked: Bool

  /// - Parameter text: a line of a public key file; nil for anything else.
  package init?(_ text: String, isRevoked: Bool = false) {
    let parts = text.split { $0 == " " || $0 == "\t" || $0.isNewline }
    guard parts.count >= 2, parts[1].utf8.count >= 32, Self.isWord(parts[0]), Self.isWord(parts[1]),
      ["ssh-", "ecdsa-", "sk-"].contains(where: parts[0].hasPrefix)
    else { return nil }
    self.text = "\(parts[0]) \(parts[1])"
    self.isRevoked = isRevoked
  }

  /// Letters that type and base64 of a key are made of.
  private static func isWord(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "+/=-@.".utf8.contains(byte)
    }
  }
}

/// Somebody at the desk.
package struct Person: Hashable, Sendable {
  package var id: Identifier
  package var name: String
  package var initials: String?
  package var email: String?
  package var roles: [Role]
  package var byline: Byline
  package var keys: [PersonKey]

  /// What credits print of a person.
  package enum Byline: String, CaseIterable, Sendable { case name, initials }

  package init(
    id: Identifier, name: String, initials: String? = nil, email: String? = nil, roles: [Role],
    byline: Byline = .name, keys: [PersonKey] = []
  ) {
    self.id = id
    self.name = name
    self.initials = initials
    self.email = email
    self.roles = roles
    self.byline = byline
    self.keys = keys
  }

  /// As credits print it.
  package var creditName: String {
    switch byline {
    case .name: name
    case .initials: initials ?? name
    }
  }
}
