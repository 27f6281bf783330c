import StetCore
import StetStore

extension Session {
  /// Names the concepts that two clones changed.
  ///
  /// - Returns: that the files are damaged where their changes cannot be read.
  func tellForks(in project: Project) -> Outcome {
    let forks: [ConceptFork]
    do { forks = try project.conceptForks() } catch {
      console.note("the glossary's changes cannot be read: stet verify")
      return .files
    }
    guard let first = forks.first else { return .done }
    console.note(
      Styled(
        "two clones changed the concept '\(first.concept)'"
          + (forks.count > 1 ? " and \(forks.count - 1) more" : ""), .red))
    next("stet glossary merge" + (forks.count > 1 ? "" : " \(first.concept)"))
    return .done
  }

  /// Names jobs that two clones wrote to; whatever is shown of one is one line's side of it.
  func tellDivergence(of jobs: [Job]) {
    tellDivergence(jobs.filter(\.hasDiverged).map(\.id))
  }

  func tellDivergence(_ diverged: [Identifier]) {
    guard let first = diverged.first else { return }
    console.note(
      Styled(
        diverged.count > 1
          ? "\(diverged.count) jobs have diverged: two clones wrote to each of them"
          : "'\(first)' has diverged: two clones wrote to it", .red))
    for job in diverged.prefix(3) { next("stet merge \(job)") }
  }
}
