import StetCore

/// Files of the project that Git has, in its index or in the last commit, and the folder has not.
///
/// Without Git, outside a work tree, and where Git gives no answer there are none.
struct LostFiles {
  /// From the project's folder, in order.
  private(set) var paths: [String] = []
  private var staged: Set<String> = []
  private var shorts: [Identifier: Set<String>] = [:]

  init(of project: Project) throws(SystemFault) {
    let git = project.git
    let top = System.resolved(project.root)
    do throws(SystemFault) {
      let gone = try git.deleted(below: top)
      staged = Set(try git.takenOut(below: top)).subtracting(gone)
      let all = Set(gone).union(staged).sorted()
      // What was taken out of the index alone is still here.
      paths = all.filter { System.kind(of: Path.join(project.root, $0)) == nil }
    } catch  where error.isMissing {
      return
    }
    for path in paths {
      guard let (job, name) = Self.record(path) else { continue }
      shorts[job, default: []].insert(name.short)
    }
  }

  var hasChanges: Bool { has("Glossary/changes") }
  var hasDomain: Bool { has("Glossary") }

  private func has(_ folder: String) -> Bool {
    paths.contains { Path.parent($0) == folder && Self.isOwn($0) }
  }
  func hasRecords(of job: Identifier) -> Bool { shorts[job] != nil }
  func hasRecord(_ short: String, of job: Identifier) -> Bool {
    shorts[job]?.contains(short) ?? false
  }

  func clause(of path: String) -> String {
    let options = staged.contains(path) ? "--staged --worktree " : ""
    return "gone since the last commit: git restore \(options)-- '\(path)' brings it back"
  }

  /// Whether a path is of those that stet keeps files under: nobody misses a stranger.
  static func isOwn(_ path: String) -> Bool {
    if record(path) != nil { return true }
    let (folder, name) = (Path.parent(path), Path.name(path))
    return switch folder {
    case "Workspace": name == "project.json" || name == "people.json"
    case "Glossary": name.hasSuffix(".json")
    case "Glossary/changes": ChangeName(name) != nil
    default: false
    }
  }

  /// nil for the path of anything but a record of a job.
  static func record(_ path: String) -> (job: Identifier, name: RecordName)? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 5, parts[0] == "Workspace", parts[1] == "jobs",
      let job = Identifier(parts[3]), let name = RecordName(parts[4])
    else { return nil }
    return (job, name)
  }
}
