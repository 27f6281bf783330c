import StetCore
import StetStore

extension Session {
  /// The project's glossary for one pair of languages.
  func termIndex(_ project: Project, _ languages: LanguagePair) throws -> TermIndex {
    try TermIndex(project.glossaryFiles.glossary(.terms), languages: languages)
  }

  /// What the checks say of a job's draft.
  ///
  /// - Parameter draft: nil for the newest.
  func report(
    _ job: Job, draft: Numbered<DraftRevision>? = nil, index: TermIndex, checks: [Check] = Check.all
  ) -> CheckReport {
    guard let draft = draft ?? job.draft else {
      return CheckReport(
        CheckContext(languages: job.languages, passages: [], index: index), checks: checks)
    }
    // The newest draft answers for the newest source, whatever it was made beside.
    let source = draft.digest == job.draft?.digest ? job.source : job.source(of: draft)
    return CheckReport(
      CheckContext(
        languages: job.languages, passages: source.value.passages(beside: draft.value),
        index: index),
      checks: checks)
  }

  /// The check of a job's newest draft against the project's glossary.
  func report(_ job: Job, in project: Project) throws -> CheckReport {
    report(job, index: try termIndex(project, job.languages))
  }
}
