import StetCore

extension Verifier {
  /// Each file by itself first: one that is damaged hides none of the others.
  mutating func verifyGlossary() throws {
    try verifyGlossaryNames()
    let project = project
    let files = project.glossaryFiles
    let before = result.faults.count
    var paths: [String] = []
    result.faults += project.faults(at: project.glossaryFolder) { paths = try files.paths() }
    for path in paths {
      result.faults += project.faults(at: path) { try files.verify(path) }
    }
    var glossary: Glossary?
    if result.faults.count == before {
      result.faults += project.faults(at: project.glossaryFolder) {
        glossary = try files.glossary(.everything)
      }
    }
    result.concepts = glossary?.concepts.count ?? 0
    let changes = try changes()
    guard result.faults.count == before, let glossary else { return }
    try verify(glossary, against: changes)
  }

  private mutating func verifyGlossaryNames() throws {
    guard System.isFolder(project.glossaryFolder) else { return }
    for name in ForeignNames.strangers(in: try System.names(in: project.glossaryFolder)) {
      let path = Path.join(project.glossaryFolder, name)
      result.faults.append(project.stranger(path, what: "not a file of the glossary"))
    }
    for name in try project.changeNames() where ChangeName(name) == nil {
      let path = Path.join(project.changesFolder, name)
      result.faults.append(foreign(path, what: "not a change record's name"))
    }
  }

  /// Reads every change record.
  private mutating func changes() throws -> [StoredChange] {
    let project = project
    var stored: [StoredChange] = []
    for name in try project.changeNames().compactMap(ChangeName.init) {
      result.changes += 1
      let path = Path.join(project.changesFolder, name.text)
      result.faults += project.faults(at: path, isMovable: true) {
        stored.append(try project.change(name))
      }
    }
    return stored
  }

  /// Holds change records against each other, and the newest of each concept against the concept in its
  /// file.
  private mutating func verify(_ glossary: Glossary, against changes: [StoredChange]) throws {
    let before = result.faults.count
    // Where Git has some that are gone, what they leave open is no news.
    guard !lost.hasChanges, let log = log(of: changes) else { return }
    tellGone(beside: changes)
    guard result.faults.count == before else { return }
    SeenRecords(project).replace(changes.map { ChangeName($0).text }, of: .changes)
    let present = Dictionary(glossary.concepts.map { ($0.id, $0) }) { first, _ in first }
    for id in log.concepts {
      guard let what = fault(of: id, present[id], log) else { continue }
      result.faults.append(.init(path: project.shown(try home(of: id)), what: what))
    }
  }

  private mutating func log(of changes: [StoredChange]) -> ChangeLog? {
    do { return try ChangeLog(changes) } catch {
      let name = changes.first { $0.digest == error.digest }.map { ChangeName($0).text } ?? ""
      let path = Path.join(project.changesFolder, name)
      result.faults.append(.init(path: project.shown(path), what: error.what))
      return nil
    }
  }

  /// Nothing misses the newest changes but this machine, which has seen them.
  private mutating func tellGone(beside changes: [StoredChange]) {
    let present = Set(changes.map { ChangeName($0).text })
    for name in SeenRecords(project).names(of: .changes).subtracting(present).sorted() {
      let path = Path.join(project.changesFolder, name)
      result.faults.append(.init(path: project.shown(path), what: SeenRecords.goneClause))
    }
  }

  private func fault(of id: Identifier, _ present: Concept?, _ log: ChangeLog) -> String? {
    if let fork = log.fork(of: id) { return ForkedConcept(fork: fork).clause }
    let newest = log.newest(of: id)
    guard let last = newest.last else { return nil }
    let name = ChangeName(last).text
    guard let present else {
      // Where Git has a file of the glossary that is gone, its concepts are no news.
      return lost.hasDomain ? nil : "the concept '\(id)' is gone, which \(name) wrote"
    }
    return newest.contains { present.isWritten(like: $0.change.after) }
      ? nil : "the concept '\(id)' is not as its newest change, \(name), left it"
  }

  /// The file that a concept stands in; the folder where none has it.
  private func home(of concept: Identifier) throws -> String {
    for path in try project.glossaryFiles.paths() where Path.name(path) != "glossary.json" {
      let file = try DomainFile(try project.read(path), path: path)
      if file.concepts.contains(where: { $0.id == concept }) { return path }
    }
    return project.glossaryFolder
  }
}
