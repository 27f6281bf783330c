import StetCore

/// The glossary's files and history while changes are made to them.
struct GlossaryDraft {
  private let folder: String
  private var files: [DomainFile] = []
  private var newest: [Identifier: Concept] = [:]
  private let forks: [Identifier: ConceptFork]
  private var heads: [Digest]
  private var nextNumber: Int

  init(_ glossary: GlossaryFiles, log: ChangeLog) throws {
    folder = glossary.folder
    heads = log.heads
    nextNumber = log.nextNumber
    forks = Dictionary(log.forks.map { ($0.concept, $0) }) { first, _ in first }
    // Two concepts of one id are refused here.
    _ = try glossary.glossary(.terms)
    for path in try glossary.paths() where Path.name(path) != "glossary.json" {
      files.append(try DomainFile(System.read(path, limit: Project.largestFile), path: path))
    }
    for id in log.concepts {
      let candidates = log.newest(of: id).map(\.change.after)
      let present = concept(id)
      newest[id] =
        candidates.first { candidate in present?.isWritten(like: candidate) == true }
        ?? candidates.last
    }
  }

  private func concept(_ id: Identifier) -> Concept? {
    files.lazy.compactMap { $0.concepts.first { $0.id == id } }.first
  }

  /// Makes one change.
  ///
  /// - Throws: ``ConceptRace``, ``ForkedConcept``, ``FileFault``.
  mutating func apply(
    _ edit: ConceptEdit, reason: String?, by person: Identifier, at now: Timestamp
  ) throws -> StoredChange {
    let id = edit.after.id
    if edit.action != .merge, let fork = forks[id] { throw ForkedConcept(fork: fork) }
    let present = concept(id)
    guard present.map({ edit.before?.isWritten(like: $0) ?? false }) ?? (edit.before == nil) else {
      throw ConceptRace(concept: id, wasAdded: edit.before == nil)
    }
    guard var after = edit.after.composed() else {
      throw FileFault(
        path: id.text, what: "a text of the concept has more combining marks than any writing",
        hint: "stet glossary show \(id)")
    }
    // What a hand changed in the file since the last record is part of this change.
    let before = newest[id] ?? present
    let lines = forks[id]?.newest.map(\.change.after.revision) ?? []
    after.revision =
      max(before?.revision ?? 0, present?.revision ?? 0, lines.max() ?? 0) + 1
    let stored = try stored(
      GlossaryChange(
        number: nextNumber, parents: heads, at: now, by: person, action: edit.action,
        reason: reason, before: before, after: after))
    try put(after)
    newest[id] = after
    heads = [stored.digest]
    nextNumber += 1
    return stored
  }

  /// - Throws: ``FileFault`` for a change that could not be read back.
  private func stored(_ change: GlossaryChange) throws(FileFault) -> StoredChange {
    let bytes = ChangeCoding.bytes(of: change)
    let path = "Glossary/changes"
    guard try ChangeCoding.change(bytes, path: path) == change else {
      throw FileFault(path: path, what: "this change could not be read back", hint: nil)
    }
    return StoredChange(change: change, digest: Digest(of: bytes))
  }

  private mutating func put(_ concept: Concept) throws(FileFault) {
    if let index = files.firstIndex(where: { $0.concepts.contains { $0.id == concept.id } }) {
      if files[index].domain == concept.domain { return files[index].put(concept) }
      files[index].remove(concept.id)
    }
    if let index = files.firstIndex(where: { $0.domain == concept.domain }) {
      return files[index].put(concept)
    }
    var file = DomainFile(new: concept.domain, path: try newPath(for: concept.domain))
    file.put(concept)
    files.append(file)
  }

  private func newPath(for domain: String) throws(FileFault) -> String {
    let path = Path.join(folder, domain + ".json")
    guard Identifier(domain) != nil, domain != "glossary" else {
      throw FileFault(path: domain, what: "this can be no domain's name", hint: Identifier.rule)
    }
    guard System.kind(of: path) == nil else {
      throw FileFault(
        path: path, what: "the file is there and holds another domain",
        hint: "name it after its domain")
    }
    return path
  }

  /// The files that the changes touched, with their new bytes.
  func changedFiles() throws(FileFault) -> [(path: String, bytes: [UInt8])] {
    var changed: [(path: String, bytes: [UInt8])] = []
    for file in files where file.isChanged {
      changed.append((file.path, try file.newBytes()))
    }
    return changed
  }
}
