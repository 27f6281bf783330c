import StetCore

/// The records of a job that this machine has seen, by name.
///
/// Records name those before them, so a missing one shows, but for the newest: nothing names it.
/// What was here once and is gone is told by this list, which is only ever a help: it can be
/// deleted without loss, and Git never sees it.
struct SeenRecords {
  private let folder: String

  init(_ project: Project) { folder = Path.join(project.localFolder, "seen") }

  private func path(_ job: Identifier) -> String { Path.join(folder, job.text) }

  func names(of job: Identifier) -> Set<String> {
    // A list that cannot be read is one that is not there.
    guard let bytes = try? System.read(path(job), limit: Project.largestFile) else { return [] }
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    return Set(lines.filter { RecordName($0) != nil })
  }

  /// Adds what was just recorded.
  func add(_ name: RecordName, of job: Identifier) {
    write(job) { try System.append(Array((name.text + "\n").utf8), to: $0) }
  }

  /// Takes the list for all that is to be remembered.
  func replace(_ names: [RecordName], of job: Identifier) {
    let text = names.map { $0.text + "\n" }.joined()
    write(job) { path in
      if System.kind(of: path) != nil { try System.remove(path) }
      try System.append(Array(text.utf8), to: path)
    }
  }

  /// Nothing depends on the list: a disk that does not take it loses a help and no record.
  private func write(_ job: Identifier, _ body: (String) throws -> Void) {
    do {
      try System.makeFolders(folder)
      try body(path(job))
    } catch {
      return
    }
  }
}
