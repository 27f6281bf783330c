/// Who may approve, and which approvals count.
extension Review {
  /// The approvals that stand and that the policy of today still takes.
  package func countedApprovals(_ job: Job) -> [Numbered<Approval>] {
    job.approvals.filter { approvalFault($0, job) == nil }
  }

  /// The roles of the approvals that the job still needs.
  package func missingApprovals(_ job: Job) -> [Role] {
    policy.missingApprovals(approvers(job))
  }

  /// How many approvals are missing when `person` has given theirs.
  package func outstanding(_ job: Job, after person: Person) -> Int {
    let others = approvers(job).filter { $0.id != person.id }
    return policy.missingApprovals(others + [person]).count
  }

  private func approvers(_ job: Job) -> [Person] {
    let ids = countedApprovals(job).map(\.by)
    return rules.people.filter { ids.contains($0.id) }
  }

  /// Why an approval does not count, nil for one that does.
  private func approvalFault(_ approval: Numbered<Approval>, _ job: Job) -> String? {
    let name = rules.name(approval.by)
    guard let person = rules.person(approval.by) else {
      return "\(name), who approved it, is no longer at the desk"
    }
    if !mayApprove(person) { return "\(name), who approved it, is \(roleLack)" }
    if !hasSameWords(approval.value, job) { return "a newer source or draft was never approved" }
    if job.translators.contains(person.id) {
      switch policy.translatorApproves {
      case .yes: break
      case .logged where approval.value.overrideReason != nil: break
      case .no, .logged: return "\(name), who approved it, translated it"
      }
    }
    if let fault = signatureFaults[approval.digest] { return fault }
    if policy.demandsSignatures, approval.value.signature == nil {
      return "\(name)'s approval is not signed"
    }
    return nil
  }

  /// A page goes out with exactly the words that were approved, also when it goes out again.
  func disagreement(_ job: Job) -> [Blocker] {
    guard job.state.applying(.publish) != nil else { return [] }
    let way =
      job.state == .published
      ? "stet reopen \(job.id) --reason TEXT" : "stet approve \(job.id) --as \(approverWord)"
    guard !job.approvals.isEmpty else {
      return [
        Blocker(
          code: "not-approved", message: "a newer source or draft was never approved", fix: way)
      ]
    }
    let faults = job.approvals.compactMap { approval in
      approvalFault(approval, job).map { fault in
        Blocker(
          code: "not-approved", message: fault,
          fix: hasSameWords(approval.value, job) ? way : "stet reopen \(job.id) --reason TEXT")
      }
    }
    let missing = missingApprovals(job)
    guard faults.isEmpty, !missing.isEmpty else { return missing.isEmpty ? [] : faults }
    return [Blocker(code: "approvals", message: lack(missing), fix: way)]
  }

  /// `2 more approvals are needed: by an editor and a proofreader`.
  package func lack(_ missing: [Role]) -> String {
    let roles = missing.map(Self.article).joined(separator: " and ")
    return missing.count == 1
      ? "one more approval is needed: by \(roles)"
      : "\(missing.count) more approvals are needed: by \(roles)"
  }

  private func hasSameWords(_ approval: Approval, _ job: Job) -> Bool {
    guard approval.source == job.source.digest, let draft = job.draft,
      let approved = job.drafts.first(where: { $0.digest == approval.draft })
    else { return false }
    return draft.digest == approved.digest || draft.value.prints(like: approved.value)
  }

  // MARK: - Who wants to approve

  func personal(_ job: Job, _ person: Person, _ consent: Consent) -> [Blocker] {
    var blockers: [Blocker] = []
    let command = "stet approve \(job.id)"
    if !mayApprove(person) {
      blockers.append(
        Blocker(
          code: "role", message: "\(person.name) is \(roleLack)",
          fix: "\(command) --as \(approverWord)"))
    }
    if job.translators.contains(person.id) {
      blockers += translated(person, consent, command)
    }
    let given = approvers(job)
    if mayApprove(person), !missingApprovals(job).isEmpty {
      if given.contains(where: { $0.id == person.id }) {
        blockers.append(
          Blocker(
            code: "approved-already",
            message: "\(person.name) approved it already; \(lack(missingApprovals(job)))",
            fix: "\(command) --as \(missingApprovals(job)[0].rawValue.uppercased())"))
      } else if outstanding(job, after: person) == missingApprovals(job).count {
        blockers.append(
          Blocker(
            code: "not-needed",
            message: "\(person.name)'s approval would change nothing; "
              + lack(missingApprovals(job)),
            fix: "\(command) --as \(missingApprovals(job)[0].rawValue.uppercased())"))
      }
    }
    if policy.demandsSignatures, !consent.isSigned {
      blockers.append(
        Blocker(
          code: "signature", message: "the desk takes signed approvals only",
          fix: "\(command) --sign"))
    }
    return blockers
  }

  private func translated(
    _ person: Person, _ consent: Consent, _ command: String
  ) -> [Blocker] {
    switch policy.translatorApproves {
    case .yes: return []
    case .logged where consent.overrideReason != nil: return []
    case .no, .logged:
      return [
        Blocker(
          code: "translator-approves", message: "\(person.name) translated it",
          fix: "\(command) --as SOMEBODY-ELSE"
            + (policy.translatorApproves == .logged
              ? ", or \(command) --override --reason TEXT" : ""))
      ]
    }
  }

  private var approvingRoles: [Role] {
    Role.allCases.filter { policy.approvals[$0] ?? 0 > 0 }
  }

  private func mayApprove(_ person: Person) -> Bool {
    approvingRoles.contains(where: person.roles.contains)
  }

  /// After `is`.
  private var roleLack: String {
    approvingRoles.count == 1
      ? "no \(approvingRoles[0].rawValue)"
      : "neither " + approvingRoles.map(\.rawValue).joined(separator: " nor ")
  }

  /// After `--as`.
  private var approverWord: String { approvingRoles.first?.rawValue.uppercased() ?? "EDITOR" }

  private static func article(_ role: Role) -> String {
    (role == .editor ? "an " : "a ") + role.rawValue
  }
}
