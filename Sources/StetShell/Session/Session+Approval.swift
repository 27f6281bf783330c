import StetCore
import StetStore

extension Session {
  /// Records an approval if the desk's rules allow it.
  ///
  /// - Throws: ``Refusal`` with every blocker, ``SignatureFault``.
  func approve(_ arguments: Arguments, _ consent: Review.Consent) throws -> Outcome {
    let project = try project(arguments)
    let job = try job(arguments.required("job"), in: project)
    let person = try actor(arguments, in: project)
    let review = try review(of: job, in: project)
    let context = try context(job, in: project)
    let report = CheckReport(of: job, in: context, under: review.rules)
    let blockers = review.blockers(
      of: .approve, for: job, by: person, report: report, consent: consent)
    guard blockers.isEmpty, let draft = job.draft else {
      throw Refusal(move: .approve, job: job.id, blockers: blockers)
    }
    var approval = Approval(
      source: job.source.digest, draft: draft.digest,
      glossary: try project.glossaryFiles.digest(), concepts: context.rulings,
      findings: report.all.map(\.id).sorted(),
      outstanding: review.outstanding(job, after: person),
      overrideReason: job.translators.contains(person.id) ? consent.overrideReason : nil)
    if consent.isSigned {
      approval.signature = try signature(of: approval, job, person, arguments, project)
    }
    let saved = try project.append(.approve(approval), to: job, by: person.id, at: now)
    tell(saved, report, asJSON: arguments["format"] == "json")
    if approval.outstanding > 0 {
      console.note(Styled(review.lack(review.missingApprovals(saved))))
    }
    return .done
  }

  /// Has the approval's record signed, and looks at once whether others will take the signature.
  private func signature(
    of approval: Approval, _ job: Job, _ person: Person, _ arguments: Arguments,
    _ project: Project
  ) throws -> String {
    let signatures = signatures(of: project)
    let bytes = project.signedBytes(of: .approve(approval), in: job, by: person.id, at: now)
    let signature =
      if let key = try keyFile(of: person, arguments) {
        try signatures.sign(bytes, with: key)
      } else {
        try signatures.signByAgent(bytes, for: person)
      }
    if let fault = try signatures.fault(of: signature, over: bytes, by: person) {
      throw SignatureFault(
        message: fault, hint: "stet people key \(person.id) shows the keys that the desk knows")
    }
    return signature
  }

  /// The key that was named, else one in `~/.ssh` whose public half is the person's; nil for none.
  private func keyFile(of person: Person, _ arguments: Arguments) throws -> String? {
    if let named = arguments["key"] ?? variable("STET_KEY") { return absolute(named) }
    guard let home = variable("HOME") else { return nil }
    let folder = Path.join(home, ".ssh")
    guard System.isFolder(folder) else { return nil }
    let own = Set(person.keys.filter { !$0.isRevoked }.map(\.text))
    for name in try System.names(in: folder) where name.hasSuffix(".pub") {
      let path = Path.join(folder, name)
      guard System.kind(of: path) == .file else { continue }
      let bytes: [UInt8]
      // What is longer than any key, or closed to this person, is no reason not to look at the next.
      do throws(SystemFault) { bytes = try System.read(path, limit: 1 << 16) } catch { continue }
      if let key = PersonKey(String(decoding: bytes, as: UTF8.self)), own.contains(key.text) {
        return String(path.dropLast(4))
      }
    }
    return nil
  }
}

extension CheckContext {
  /// What the glossary rules of each concept that stands in the source, by id.
  fileprivate var rulings: [String: Digest] {
    guard let index else { return [:] }
    var rulings: [String: Digest] = [:]
    for mention in terms.flatMap(\.mentions) {
      let concept = index.concepts[mention.source.concept]
      if rulings[concept.id.text] == nil { rulings[concept.id.text] = concept.rulingDigest }
    }
    return rulings
  }
}
