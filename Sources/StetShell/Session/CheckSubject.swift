import StetCore
import StetStore

/// One source and draft to check, and where they come from.
struct CheckSubject {
  var job: Job?
  var draft: Int?
  var source: Int?
  var languages: LanguagePair
  var passages: [Passage]

  /// Texts that belong to no job.
  init(languages: LanguagePair, passages: [Passage]) {
    self.languages = languages
    self.passages = passages
  }

  /// - Parameter draft: nil for the newest, and nothing to check where there is none.
  init(_ job: Job, draft: Numbered<DraftRevision>? = nil) {
    self.job = job
    languages = job.languages
    guard let draft = draft ?? job.draft else {
      passages = []
      return
    }
    // The newest draft answers for the newest source, whatever it was made beside.
    let source = draft.digest == job.draft?.digest ? job.source : job.source(of: draft)
    self.draft = draft.number
    self.source = source.number
    passages = source.value.passages(beside: draft.value)
  }

  /// Each subject's texts with what a glossary says of them.
  ///
  /// - Parameter glossary: nil where there is none.
  /// - Throws: ``UselessTerm``, and what reading the glossary throws.
  static func contexts(
    _ subjects: [CheckSubject], glossary: GlossaryFiles?
  ) throws -> [CheckContext] {
    var indexes: [LanguagePair: TermIndex] = [:]
    if let glossary {
      // With nothing to check a damaged glossary is still no clean bill.
      if subjects.isEmpty { _ = try glossary.glossary(.terms) }
      for (languages, group) in Dictionary(grouping: subjects, by: \.languages) {
        let passages = group.flatMap(\.passages)
        let sieve = GlossarySieve(languages: languages, passages: passages)
        indexes[languages] = try TermIndex(glossary.excerpt(sieve), for: passages)
      }
    }
    return subjects.map { subject in
      CheckContext(
        languages: subject.languages, passages: subject.passages,
        index: indexes[subject.languages])
    }
  }
}

extension Session {
  /// What the checks look at in a job's newest draft.
  func context(_ job: Job, in project: Project) throws -> CheckContext {
    try CheckSubject.contexts(
      [CheckSubject(job)], glossary: project.glossaryFiles)[0]
  }

  /// What the checks say of a draft that is not recorded yet.
  func report(of draft: DraftRevision, for job: Job, in project: Project) throws -> CheckReport {
    let subject = CheckSubject(
      languages: job.languages, passages: job.source.value.passages(beside: draft))
    return CheckReport(
      of: job, in: try CheckSubject.contexts([subject], glossary: project.glossaryFiles)[0],
      under: try project.rules())
  }

  /// What the checks say of a job's newest draft, but for what was waived.
  func report(_ job: Job, in project: Project) throws -> CheckReport {
    CheckReport(of: job, in: try context(job, in: project), under: try project.rules())
  }
}

extension CheckReport {
  /// What the checks say of a job's draft, but for what its people waived.
  ///
  /// - Parameter context: the texts of the draft.
  init(
    of job: Job, in context: CheckContext, under rules: DeskRules, checks: [Check] = Check.all
  ) {
    self = CheckReport(context, checks: checks).waiving(job.waivers, in: context, under: rules)
  }
}
