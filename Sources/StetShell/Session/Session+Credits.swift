import StetCore
import StetStore

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
  func creditChange(
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
