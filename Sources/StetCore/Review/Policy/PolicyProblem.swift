/// A policy that this desk cannot meet, whatever it does with an article.
package struct PolicyProblem: Hashable, Sendable {
  package let message: String
  /// A command.
  package let fix: String
}

extension Policy {
  /// What makes the policy impossible for these people; empty when it can be met.
  package func problems(_ people: [Person]) -> [PolicyProblem] {
    let missing = missingApprovals(people)
    if !missing.isEmpty { return tooFew(missing, people) }
    var problems: [PolicyProblem] = []
    if translatorApproves == .no, !people.contains(where: { leavesEnough($0, people) }) {
      problems.append(
        PolicyProblem(
          message: "the policy needs every one of \(people.count) to approve, "
            + "and nobody is left who may have translated",
          fix: "stet people add ID --name NAME --roles translator"))
    }
    let signers = people.filter { person in person.keys.contains { !$0.isRevoked } }
    if demandsSignatures, !missingApprovals(signers).isEmpty {
      problems.append(
        PolicyProblem(
          message: "the policy asks for signatures, and too few of those who approve have a key",
          fix: "stet people key PERSON --add FILE"))
    }
    for role in Role.allCases
    where waivers.contains(where: { $0.roles == [role] })
      && !people.contains(where: { $0.roles.contains(role) })
    {
      problems.append(
        PolicyProblem(
          message: "the policy lets a \(role.rawValue) waive findings, and the desk has none",
          fix: "stet people add ID --name NAME --roles \(role.rawValue)"))
    }
    return problems
  }

  private func tooFew(_ missing: [Role], _ people: [Person]) -> [PolicyProblem] {
    Role.allCases.filter(missing.contains).map { role in
      let (wanted, present) = (approvals[role] ?? 0, people.count { $0.roles.contains(role) })
      let others = present >= wanted ? ", who are needed in other roles as well" : ""
      return PolicyProblem(
        message: "the policy asks for \(wanted) approval\(wanted == 1 ? "" : "s") by "
          + "\(role.rawValue)s, and the desk has \(present == 0 ? "none" : String(present))\(others)",
        fix: "stet people add ID --name NAME --roles \(role.rawValue)")
    }
  }

  /// Whether the others can give every approval when this one has translated.
  private func leavesEnough(_ translator: Person, _ people: [Person]) -> Bool {
    missingApprovals(people.filter { $0.id != translator.id }).isEmpty
  }
}
