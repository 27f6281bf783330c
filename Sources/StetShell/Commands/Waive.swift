import StetCore
import StetStore

extension Command {
  static let waive: Command = Command(
    name: "waive", summary: "let one finding stand, with a reason",
    parameters: [
      .word("job", .job, "the job"),
      .word("finding", "the finding's id, as stet check prints it"),
      .option("reason", "TEXT", "why it may stand"), .format,
    ],
    details:
      "A waiver holds for exactly this rule, concept, source text and target text, and lapses when any of them changes. Who may waive what, the desk's policy says; by itself, an editor anything.",
    examples: [
      ("stet waive s500-turkey 7c1e09ab --reason 'a quotation'", "one finding of stet check")
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    let reason = try session.reason(
      arguments, waive, hint: "--reason 'the ministry writes it so'")
    let rules = try project.rules()
    let context = try session.context(job, in: project)
    let report = CheckReport(of: job, in: context, under: rules)
    let finding = try report.finding(arguments.required("finding"), of: job)
    guard rules.policy.mayWaive(person, rule: finding.rule, finding.severity) else {
      throw WaiverRefused(person: person, finding: finding, job: job.id, rules: rules)
    }
    if let waiver = report.waivers[finding.id] {
      session.console.note(
        Styled(
          Visible.line(
            "nothing changed: \(rules.name(waiver.by)) waived it: \(waiver.value.reason)")))
      if arguments["format"] == "json" {
        session.console.print(json: JobJSON.document("job", [JobJSON.job(job, report: report)]))
      }
      return .done
    }
    let waiver = Waiver(
      of: finding, ruling: finding.concept.flatMap(context.ruling), reason: reason)
    let saved = try project.append(.waive(waiver), to: job, by: person.id, at: session.now)
    let after = report.waiving(saved.waivers, in: context, under: rules)
    if arguments["format"] == "json" {
      session.console.print(json: JobJSON.document("job", [JobJSON.job(saved, report: after)]))
    } else {
      session.console.print("\(saved.id): waived \(finding.id), \(finding.block) \(finding.rule)")
      session.console.note(Styled("findings: ") + StatusPage.findings(after))
    }
    session.next(saved.nextCommand(report: after))
    return .done
  }
}

/// A finding that a command names and a draft does not have.
struct UnknownFinding: Complaint {
  let id: String
  let job: Identifier
  let nearest: String?
  var outcome: Outcome { .no }
  var message: String { "'\(job)' has no finding '\(id)'" }
  var hint: String? { nearest.map { "did you mean '\($0)'?" } ?? "stet check \(job)" }
}

/// Somebody whom the policy does not let waive a finding.
struct WaiverRefused: Complaint {
  let person: Person
  let finding: Finding
  let job: Identifier
  let rules: DeskRules

  var outcome: Outcome { .no }
  var message: String {
    "\(person.name) may not waive \(finding.rule), which is of severity \(finding.severity.rawValue)"
  }
  var hint: String? {
    let others = rules.people.filter {
      rules.policy.mayWaive($0, rule: finding.rule, finding.severity)
    }
    guard let other = others.first else { return "the policy lets nobody waive it" }
    return "stet waive \(job) \(finding.id) --reason TEXT --as \(other.id)"
  }
}

extension CheckReport {
  /// - Throws: ``UnknownFinding``, with the nearest one.
  fileprivate func finding(_ word: String, of job: Job) throws(UnknownFinding) -> Finding {
    if let found = all.first(where: { $0.id == word }) { return found }
    throw UnknownFinding(
      id: word, job: job.id, nearest: Suggestion.nearest(to: word, among: all.map(\.id)))
  }
}
