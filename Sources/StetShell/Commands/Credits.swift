import StetCore
import StetStore

extension Command {
  static let credits = Command(
    name: "credits", summary: "the credit lines of an article",
    parameters: [
      .word("job", .job, "the job"),
      .option("set", "ROLE=WHO", .text, isRepeated: true, "credit a person's id, or a name"),
      .option("reset", "ROLE", .text, isRepeated: true, "credit whom the records name"),
      .option("reason", "TEXT", "why the records' word is changed"),
      .format,
    ],
    details:
      "Credits come from the records: who saved drafts as a translator, who as an editor, who approved. --set says otherwise for one article and is recorded with its reason; given twice for a role, it names two. Roles: \(editableRoles).",
    examples: [
      ("stet credits s500-turkey", "as a publication prints them"),
      (
        "stet credits s500-turkey --set proofreader=ralitsa --reason 'read the proofs'",
        "one credit more"
      ),
      (
        "stet credits s500-turkey --set 'author=Kirill Ryabov' --reason 'as he spells it'",
        "a name from outside the desk"
      ),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    var job = try session.job(arguments.required("job"), in: project)
    if let change = try session.creditChange(arguments, of: job, in: project) {
      let person = try session.actor(arguments, in: project)
      job = try project.append(.credits(change), to: job, by: person.id, at: session.now)
    }
    let credits = try session.credits(of: job, in: project)
    if arguments["format"] == "json" {
      session.console.print(json: CreditsJSON.document(credits, of: job))
      return .done
    }
    for credit in credits {
      session.console.print(
        Styled("\(credit.label): ", .dim) + Styled(Visible.line(credit.name))
          + Styled(credit.address.map { "  \(Visible.line($0))" } ?? "", .dim))
    }
    return .done
  }

  private static let editableRoles = Credit.Role.allCases.filter(\.isEditable).map(\.rawValue)
    .joined(separator: ", ")
}

extension Session {
  /// As a publication prints them.
  func credits(of job: Job, in project: Project) throws -> [Credit] {
    let settings = try project.settings()
    return job.credits(
      people: try project.people(), desk: settings.name, style: settings.creditStyle)
  }

  /// What the command line wants to be credited otherwise, nil when it only asks.
  ///
  /// - Throws: ``UsageError`` for what changes nothing, has no reason or names nobody.
  fileprivate func creditChange(
    _ arguments: Arguments, of job: Job, in project: Project
  ) throws -> CreditChange? {
    let people = try project.people()
    var parties: [Credit.Role: [CreditedParty]] = [:]
    for word in arguments.all("set") {
      guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        throw UsageError("'\(word)' sets no credit", hint: "--set translator=PERSON")
      }
      let role = try role(String(word[..<equals]))
      let who = String(word[word.utf8.index(after: equals)...])
      parties[role, default: []].append(try party(who, role, people))
    }
    for word in arguments.all("reset") {
      let role = try role(word)
      guard parties.updateValue([], forKey: role) == nil else {
        throw UsageError("--set and --reset both speak of '\(word)'", hint: "give one of them")
      }
    }
    guard !parties.isEmpty else {
      guard arguments["reason"] == nil else {
        throw UsageError("--reason goes with --set or --reset", hint: "--set translator=PERSON")
      }
      return nil
    }
    guard parties.contains(where: { job.creditsSet[$0.key] ?? [] != $0.value }) else {
      throw UsageError(
        "that is how '\(job.id)' is credited already", hint: "stet credits \(job.id)")
    }
    guard let reason = arguments["reason"], reason.utf8.contains(where: { $0 > 0x20 }) else {
      throw UsageError(
        "a credit is changed for a reason", hint: "--reason 'she read the proofs'")
    }
    return CreditChange(parties: parties, reason: reason)
  }

  private func role(_ word: String) throws(UsageError) -> Credit.Role {
    let roles = Credit.Role.allCases.filter(\.isEditable).map(\.rawValue)
    guard let role = Credit.Role(rawValue: word), role.isEditable else {
      throw UsageError(
        "'\(word)' is no credit that can be set",
        hint: Suggestion.nearest(to: word, among: roles).map { "did you mean '\($0)'?" }
          ?? "one of: " + roles.joined(separator: ", "))
    }
    return role
  }

  /// A word that could be an id must be one: a mistyped colleague is no name to print.
  private func party(
    _ who: String, _ role: Credit.Role, _ people: [Person]
  ) throws(UsageError) -> CreditedParty {
    if people.contains(where: { $0.id.text == who || $0.email == who }) || Identifier(who) != nil {
      return .person(try person(who, among: people).id)
    }
    guard who.utf8.contains(where: { $0 > 0x20 }), !who.unicodeScalars.contains(where: \.isUnseen)
    else {
      throw UsageError(
        "'\(who)' names nobody to credit",
        hint:
          "a credit is never dropped: --set \(role.rawValue)=PERSON, or --reset \(role.rawValue)")
    }
    return .name(who)
  }
}

/// Credits for programs.
private enum CreditsJSON {
  static func document(_ credits: [Credit], of job: Job) -> JSON {
    [
      "format": 1, "kind": "credits", "job": .string(job.id.text),
      "credits": .array(
        credits.map { credit in
          .members([
            "role": .string(credit.role.rawValue), "name": .string(credit.name),
            "address": credit.address.map(JSON.string),
          ])
        }),
      "set": JSON(job.creditsSet.keys.map(\.rawValue).sorted()),
    ]
  }
}
