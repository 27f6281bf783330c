import StetCore
import StetStore

extension Command {
  static let peopleList = Command(
    name: "people list", summary: "who works at the desk", parameters: [.format],
    examples: [("stet people list", "ids, names, roles")]
  ) { session, arguments in
    let people = try session.project(arguments).people()
    if arguments["format"] == "json" {
      session.console.print(json: [
        "format": 1, "kind": "people", "people": .array(people.map(PeopleCoding.json)),
      ])
      return .done
    }
    let width = people.map { Width.of($0.id.text) }.max() ?? 0
    let names = people.map { Width.of($0.name) }.max() ?? 0
    for person in people {
      session.console.print(
        Styled(Width.fit(person.id.text, to: width) + "  ", .bold)
          + Styled(Width.fit(Visible.line(person.name), to: names) + "  ")
          + Styled(person.roles.map(\.rawValue).joined(separator: ", ")))
    }
    if people.isEmpty { session.next("stet people add ID --name NAME --roles translator,editor") }
    return .done
  }

  static let peopleAdd = Command(
    name: "people add", summary: "add somebody to the desk",
    parameters: [
      .word("id", "a short id, such as monika"),
      .option("name", "NAME", "the name that credits print"),
      .option("roles", "ROLES", "of \(Role.allCases.map(\.rawValue).joined(separator: ", "))"),
      .option("email", "ADDRESS", "the address that Git knows"),
      .option("initials", "LETTERS", "for short credits"),
      .choice("byline", Person.Byline.allCases.map(\.rawValue), "what credits print (else name)"),
      .option("key", "FILE", .file, "the public key to sign approvals with"),
    ],
    examples: [
      ("stet people add monika --name 'Monika Evgenieva' --roles translator,editor", "two roles")
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let word = arguments.required("id")
    guard let id = Identifier(word) else {
      throw UsageError("'\(word)' is not an id", hint: Identifier.rule)
    }
    guard let name = arguments["name"], name.utf8.contains(where: { $0 > 0x20 }) else {
      throw UsageError("'stet people add' needs --name", hint: "--name 'Monika Evgenieva'")
    }
    let people = try project.people()
    let email = arguments["email"]
    if let twin = people.first(where: { $0.id == id || (email != nil && $0.email == email) }) {
      throw UsageError(
        "the desk has '\(twin.id)' already: \(twin.name)", hint: "stet people list")
    }
    let roles = try (arguments["roles"] ?? "translator").split(separator: ",").map(session.role)
    guard !roles.isEmpty else {
      throw UsageError("'\(id)' needs a role", hint: "--roles translator,editor")
    }
    let byline = arguments["byline"].flatMap(Person.Byline.init) ?? .name
    guard byline == .name || arguments["initials"]?.isEmpty == false else {
      throw UsageError("--byline initials needs --initials", hint: "--initials ME")
    }
    let keys = try arguments["key"].map { [try session.publicKey($0)] } ?? []
    try project.add(
      Person(
        id: id, name: name, initials: arguments["initials"], email: email, roles: roles,
        byline: byline, keys: keys))
    session.console.print("\(id): \(Styled(name).plain)")
    session.next("stet start FILE --as \(id)")
    return .done
  }
}

extension Session {
  fileprivate func role(_ word: Substring) throws(UsageError) -> Role {
    guard let role = Role(rawValue: String(word)) else {
      let roles = Role.allCases.map(\.rawValue)
      throw UsageError(
        "'\(word)' is not a role",
        hint: Suggestion.nearest(to: String(word), among: roles).map { "did you mean '\($0)'?" }
          ?? "one of: " + roles.joined(separator: ", "))
    }
    return role
  }
}
