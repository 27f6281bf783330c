import StetCore

/// What the checks say of one draft, or of texts that belong to no job.
struct CheckedSubject {
  let subject: CheckSubject
  private(set) var report: CheckReport
  /// Each glossary term of the source, where it was asked for.
  private(set) var terms: JSON?

  /// Nothing checked yet.
  init(_ subject: CheckSubject) {
    self.subject = subject
    report = .empty
  }

  /// - Parameters:
  ///   - known: kinships of findings that are not told again.
  ///   - rules: who may waive what; needed for a job's draft.
  init(
    _ subject: CheckSubject, _ context: CheckContext, _ checks: [Check], without known: Set<String>,
    under rules: DeskRules? = nil, withTerms: Bool
  ) {
    self.subject = subject
    var report = CheckReport(context, checks: checks)
    if let job = subject.job, let rules {
      report = report.waiving(job.waivers, in: context, under: rules)
    }
    self.report = report.without(known)
    terms = withTerms ? CheckJSON.terms(context) : nil
  }

  /// Adds what was found in the next part of the same texts.
  mutating func append(_ part: CheckedSubject) {
    report = report + part.report
    guard case .array(let more)? = part.terms else { return }
    if case .array(let terms)? = terms {
      self.terms = .array(terms + more)
    } else {
      terms = part.terms
    }
  }
}
