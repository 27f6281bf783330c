import StetCore
import StetStore

/// The jobs of a desk. One that cannot be read hides none of the others, and is told of.
struct DeskJobs {
  private(set) var jobs: [Job] = []
  private var damaged: [(id: Identifier, complaint: any Complaint)] = []

  /// - Parameter isWanted: whether a job matters.
  /// - Throws: what stops the whole desk: a folder that cannot be listed; and what `isWanted` throws.
  init(
    _ ids: [Identifier], in project: Project, _ console: Console,
    where isWanted: (Job) throws -> Bool
  ) throws {
    for (done, id) in ids.enumerated() {
      if done % 20 == 0 { console.progress("reading \(done) of \(ids.count) jobs") }
      let job: Job
      do { job = try project.job(id) } catch let complaint as any Complaint {
        damaged.append((id, complaint))
        continue
      }
      if try isWanted(job) { jobs.append(job) }
    }
    console.progress("")
  }

  /// The jobs that somebody still works on and that have a draft.
  static func open(in project: Project, _ session: Session) throws -> DeskJobs {
    let board = try DeskBoard(project, session)
    var open = try DeskJobs(board.openIDs, in: project, session.console) {
      $0.state.isOpen && $0.draft != nil
    }
    board.keep()
    open.damaged += board.desk.damaged
    return open
  }

  /// Says which jobs could not be read.
  ///
  /// - Returns: `outcome`, or the worse one of a desk with damaged files.
  func tell(_ console: Console, or outcome: Outcome) -> Outcome {
    Self.tell(damaged, console, or: outcome)
  }

  static func tell(
    _ damaged: [(id: Identifier, complaint: any Complaint)], _ console: Console, or outcome: Outcome
  ) -> Outcome {
    for (id, complaint) in damaged {
      console.note(
        Styled("stet: ", .red) + Styled("\(id) cannot be read: \(Visible.line(complaint.message))"))
    }
    guard !damaged.isEmpty else { return outcome }
    console.note(Styled("  hint: ", .cyan) + Styled("stet verify"))
    return .files
  }
}
