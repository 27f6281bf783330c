import StetCore
import StetStore

extension Session {
  /// What makes and checks signatures for a project.
  func signatures(of project: Project) -> Signatures {
    Signatures(of: project, program: variable("STET_SSH_KEYGEN") ?? Signatures.usualProgram)
  }

  /// The desk's rules at this moment, and what is wrong with the signatures of a job's approvals.
  func review(of job: Job, in project: Project) throws -> Review {
    Review(
      rules: try project.rules(), now: now, clock: clock,
      signatureFaults: try signatures(of: project).faults(job, project.people()))
  }

  /// - Throws: ``Refusal`` when the desk's rules do not allow `move` as things stand.
  func require(_ move: Move, of job: Job, by person: Person, in project: Project) throws {
    let blockers = Review(rules: try project.rules(), now: now, clock: clock).blockers(
      of: move, for: job, by: person, report: nil)
    guard blockers.isEmpty else { throw Refusal(move: move, job: job.id, blockers: blockers) }
  }

  /// A text that somebody gave with `--reason`.
  ///
  /// - Throws: ``UsageError`` without one that says something.
  func reason(
    _ arguments: Arguments, _ command: Command, hint: String = "--reason 'what has to change'"
  ) throws(UsageError) -> String {
    guard let reason = arguments["reason"], reason.utf8.contains(where: { $0 > 0x20 }) else {
      throw UsageError("'stet \(command.name)' needs a reason", hint: hint)
    }
    return reason
  }
}
