import StetCore
import StetStore

extension Command {
  static let peopleKey: Command = Command(
    name: "people key", summary: "the public keys that somebody signs approvals with",
    parameters: [
      .word("person", .person, "whose"),
      .option("add", "FILE", .file, "a public key, such as ~/.ssh/id_ed25519.pub"),
      .option("revoke", "FILE", .file, "a public key that is lost: what it signed counts no more"),
      .format,
    ],
    details:
      "Public keys alone are kept, in people.json. Private keys stay where OpenSSH has them.",
    examples: [("stet people key monika --add monika.pub", "approvals can be signed with it")]
  ) { session, arguments in
    let project = try session.project(arguments)
    var person = try session.person(arguments.required("person"), among: project.people())
    if arguments.has("add"), arguments.has("revoke") {
      throw UsageError("--add and --revoke do not go together", hint: peopleKey.usage)
    }
    if let file = arguments["add"] {
      let key = try session.publicKey(file)
      person = try project.changeKeys(of: person) { $0.adding(key) }
    } else if let file = arguments["revoke"] {
      let key = try session.publicKey(file)
      let name = person.name
      person = try project.changeKeys(of: person) { keys in
        guard let revoked = keys.revoking(key) else {
          throw UsageError(
            "'\(file)' is no key of \(name)'s",
            hint: "stet people key \(arguments.required("person"))")
        }
        return revoked
      }
    }
    if arguments["format"] == "json" {
      session.console.print(json: [
        "format": 1, "kind": "people", "people": [PeopleCoding.json(of: person)],
      ])
      return .done
    }
    for key in person.keys {
      session.console.print(
        Styled(Visible.line(key.text)) + Styled(key.isRevoked ? "  revoked" : "", .red))
    }
    if person.keys.isEmpty { session.console.note("\(person.name) has no key") }
    return .done
  }
}

extension [PersonKey] {
  /// nil where the key is there already.
  fileprivate func adding(_ key: PersonKey) -> [PersonKey]? {
    contains { $0.text == key.text } ? nil : self + [key]
  }

  /// nil where there is no such key.
  fileprivate func revoking(_ key: PersonKey) -> [PersonKey]? {
    guard let place = firstIndex(where: { $0.text == key.text }),
      let revoked = PersonKey(key.text, isRevoked: true)
    else { return nil }
    var keys = self
    keys[place] = revoked
    return keys
  }
}

extension Session {
  /// The public key in a file.
  ///
  /// - Throws: ``UsageError`` for anything else, a private key above all.
  func publicKey(_ file: String) throws -> PersonKey {
    let text = String(decoding: try read(file, limit: 1 << 16), as: UTF8.self)
    guard text.utf8.firstIndex(of: UInt8(ascii: "-")) != text.utf8.startIndex else {
      throw UsageError(
        "'\(file)' is a private key: keep it to yourself", hint: "give the public one: \(file).pub")
    }
    guard let key = PersonKey(text) else {
      throw UsageError(
        "'\(file)' is not a public key of OpenSSH", hint: "ssh-keygen -t ed25519 makes one, a .pub")
    }
    return key
  }
}
