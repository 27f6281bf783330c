import StetCore
import StetStore

extension Session {
  /// Holds the glossary with all of an import in it to its rules. Proposals are held to none, and
  /// errors that the glossary has already are no reason to refuse.
  ///
  /// - Parameter file: as the user knows it.
  /// - Throws: ``GlossaryRefusal`` for new errors in what the checks enforce; each is told with its row.
  func requireSound(
    _ plan: ImportPlan, from file: String, into glossary: Glossary, in project: Project
  ) throws {
    let edited = plan.additions + plan.changes.map(\.to)
    let touched = edited + plan.changes.map(\.from)
    guard touched.contains(where: { $0.status == .approved }) else { return }
    let after = glossary.replacing(edited)
    let enforced = Set(after.concepts.filter { $0.status == .approved }.map(\.id))
    var errors = try inspection(of: after, in: project).findings().filter { finding in
      finding.severity == .error
        && [finding.fault.concept, finding.fault.other].allSatisfy {
          $0.map(enforced.contains) ?? true
        }
    }
    if !errors.isEmpty {
      let known = Set(try inspection(of: glossary, in: project).findings())
      errors.removeAll(where: known.contains)
    }
    console.progress("")
    guard !errors.isEmpty else { return }
    let rows = plan.rows
    for error in errors {
      let row = [error.fault.concept, error.fault.other].compactMap { $0 }.compactMap { rows[$0] }
      console.note(
        Styled(row.first.map { "line \($0): " } ?? "", .dim) + GlossaryFindings.line(error))
    }
    throw GlossaryRefusal(
      message:
        "'\(file)' would bring \(GlossaryFindings.summary(errors)) into what the checks enforce: "
        + "nothing was recorded",
      hint: "mend the file, or take its new concepts as proposals: --status proposed")
  }
}

extension ImportPlan {
  /// Where in the file each concept begins that would be added or changed.
  fileprivate var rows: [Identifier: Int] {
    let rows = items.compactMap { item -> (Identifier, Int)? in
      switch item.step {
      case .add(let concept), .change(_, to: let concept): (concept.id, item.incoming.line)
      case .skip: nil
      }
    }
    return Dictionary(rows) { first, _ in first }
  }
}
