import StetCore

/// One look at all files of a project. What its parts find out, later ones need.
struct Verifier {
  let project: Project
  let signatures: Signatures
  let lost: LostFiles
  var result = Verification()
  var people: [Person] = []
  /// Of all jobs, from the project's folder.
  var pages: Set<String> = []

  init(_ project: Project, _ signatures: Signatures, lost: LostFiles) {
    self.project = project
    self.signatures = signatures
    self.lost = lost
  }

  /// - Throws: ``SystemFault`` for what stops the whole look, such as a disk that does not answer.
  mutating func verify(
    _ progress: (_ done: Int, _ jobs: Int) -> Void
  ) throws -> Verification {
    verifyDesk()
    try verifyGlossary()
    verifyJobs(progress)
    try verifyNames()
    tellLost()
    return result
  }

  /// The desk's settings, its people, and the policy that both make.
  private mutating func verifyDesk() {
    var settings: ProjectSettings?
    var people: [Person] = []
    let project = project
    result.faults += project.faults(at: project.settingsPath) { settings = try project.settings() }
    result.faults += project.faults(at: project.peoplePath) { people = try project.people() }
    self.people = people
    guard let settings, result.faults.isEmpty else { return }
    result.faults += DeskRules(settings, people: people).problems.map {
      .init(path: project.shown(project.settingsPath), what: $0.message)
    }
  }

  /// What Git has and the folder has not says more than that something misses it.
  private mutating func tellLost() {
    let gone = lost.paths.filter { LostFiles.isOwn($0) || pages.contains($0) }
    let own = Set(gone)
    result.faults.removeAll { own.contains($0.path) }
    result.faults += gone.map { .init(path: $0, what: lost.clause(of: $0)) }
  }
}
