import StetCore

/// Names that stet did not give, in the folders that hold what people edit. (What has no business
/// among the records is told where those are read.)
extension Verifier {
  mutating func verifyNames() throws {
    try verifyCopies()
    try verifyTwins()
    try verifyWorkspace()
  }

  /// Copies and half-written files, which stet would take for the desk's own or not see at all.
  private mutating func verifyCopies() throws {
    for folder in [project.root, project.workspace, project.glossaryFolder]
    where System.isFolder(folder) {
      for name in try System.names(in: folder) {
        guard let trace = SyncTrace.name(name) else { continue }
        let path = Path.join(folder, name)
        guard folder != project.root || Self.own.contains(where: name.hasPrefix),
          folder != project.glossaryFolder || name.hasSuffix(".json")
        else { continue }
        result.faults.append(.init(path: project.shown(path), what: "it looks like \(trace)"))
      }
    }
  }

  /// What of the project lies in its top folder; everything else there is the desk's business.
  private static let own = ["Workspace", "Glossary"]

  /// Names of which some disks keep only one. Those of jobs and records differ in their letters.
  private mutating func verifyTwins() throws {
    let full = [project.workspace, project.glossaryFolder]
    let ours = Set((Self.own + pages).map { Path.join(project.root, $0) })
    for folder in Set(ours.map(Path.parent)).union(full).sorted() where System.isFolder(folder) {
      for (name, other) in ForeignNames.twins(in: try System.names(in: folder)) {
        let paths = [name, other].map { Path.join(folder, $0) }
        // Beside pages may lie what the desk likes.
        guard full.contains(folder) || paths.contains(where: ours.contains) else { continue }
        result.faults.append(
          .init(
            path: project.shown(paths[0]), what: "the same name as '\(other)' on many disks"))
      }
    }
  }

  /// Pages may lie in the workspace, wherever the desk wants them.
  private mutating func verifyWorkspace() throws {
    let known = ["project.json", "people.json", "jobs", "published"]
    for name in try System.names(in: project.workspace)
    where !known.contains(name) && !name.hasPrefix(".") && SyncTrace.name(name) == nil {
      let path = Path.join(project.workspace, name)
      let shown = project.shown(path)
      guard !pages.contains(where: { $0 == shown || $0.hasPrefix(shown + "/") }) else { continue }
      result.faults.append(project.stranger(path, what: "not a file of the desk"))
    }
  }
}
