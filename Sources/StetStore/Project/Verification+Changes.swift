import StetCore

extension Project {
  /// Reads every change record, holds them against each other, and the newest of each concept
  /// against the concept in its file.
  func verifyChanges(against glossary: Glossary, into result: inout Verification) throws {
    let before = result.faults.count
    var stored: [StoredChange] = []
    for name in try changeNames() {
      let path = Path.join(changesFolder, name)
      guard let changeName = ChangeName(name) else {
        result.faults.append(stranger(path, what: "not a change record's name"))
        continue
      }
      result.changes += 1
      result.faults += faults(at: path) { stored.append(try change(changeName)) }
    }
    guard result.faults.count == before else { return }
    let log: ChangeLog
    do { log = try ChangeLog(stored) } catch {
      let name = stored.first { $0.digest == error.digest }.map { ChangeName($0).text } ?? ""
      result.faults.append(.init(path: shown(Path.join(changesFolder, name)), what: error.what))
      return
    }
    try verify(glossary, against: log, into: &result)
  }

  private func verify(
    _ glossary: Glossary, against log: ChangeLog, into result: inout Verification
  ) throws {
    let present = Dictionary(glossary.concepts.map { ($0.id, $0) }) { first, _ in first }
    for id in log.concepts {
      if let fork = log.fork(of: id) {
        result.faults.append(
          .init(path: shown(try home(of: id)), what: ForkedConcept(fork: fork).clause))
        continue
      }
      let newest = log.newest(of: id)
      guard !newest.contains(where: { present[id]?.isWritten(like: $0.change.after) ?? false }),
        let last = newest.last
      else { continue }
      let name = ChangeName(last).text
      let what =
        present[id] == nil
        ? "the concept '\(id)' is gone, which \(name) wrote"
        : "the concept '\(id)' is not as its newest change, \(name), left it"
      result.faults.append(.init(path: shown(try home(of: id)), what: what))
    }
  }

  /// The file that a concept stands in; the folder where none has it.
  private func home(of concept: Identifier) throws -> String {
    for path in try glossaryFiles.paths() where Path.name(path) != "glossary.json" {
      let file = try DomainFile(try read(path), path: path)
      if file.concepts.contains(where: { $0.id == concept }) { return path }
    }
    return glossaryFolder
  }
}
