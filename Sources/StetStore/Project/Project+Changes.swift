import StetCore

extension Project {
  var changesFolder: String { Path.join(glossaryFolder, "changes") }

  /// Every change of the glossary.
  ///
  /// - Throws: ``SystemFault``, ``FileFault`` for a record that is damaged, ``ChangeFault`` for
  ///   records that do not fit together.
  package func changeLog() throws -> ChangeLog {
    try ChangeLog(changeNames().compactMap { try ChangeName($0).map(change) })
  }

  /// The names in the folder of changes, which a glossary without history does not have.
  func changeNames() throws(SystemFault) -> [String] {
    guard System.kind(of: changesFolder) != nil else { return [] }
    return try System.names(in: changesFolder)
  }

  /// One change, whose bytes, name and contents must agree.
  func change(_ name: ChangeName) throws -> StoredChange {
    let path = Path.join(changesFolder, name.text)
    let bytes = try readRecord(path)
    let digest = Digest(of: bytes)
    guard digest.short == name.short else {
      throw FileFault(
        path: shown(path), what: SyncTrace.damage(bytes),
        hint: "take it back from Git, then stet verify")
    }
    let stored = StoredChange(
      change: try ChangeCoding.change(bytes, path: shown(path)), digest: digest)
    guard ChangeName(stored) == name else {
      throw FileFault(
        path: shown(path), what: "not the change its name says", hint: "stet verify")
    }
    return stored
  }
}

/// A concept to be written: what the caller saw of it, and what it is to become.
package struct ConceptEdit: Sendable {
  package let action: GlossaryChange.Action
  /// nil for a new concept.
  package let before: Concept?
  package let after: Concept

  package init(_ action: GlossaryChange.Action, before: Concept?, after: Concept) {
    self.action = action
    self.before = before
    self.after = after
  }
}

/// A concept that is not what the caller saw.
package struct ConceptRace: Complaint, Hashable {
  package let concept: Identifier
  package let wasAdded: Bool
  package var outcome: Outcome { .no }
  package var message: String {
    "the concept '\(concept)' was \(wasAdded ? "added" : "changed") meanwhile: nothing was written"
  }
  package var hint: String? {
    "look at it, then give the command again: stet glossary show \(concept)"
  }
}

extension Project {
  /// Changes concepts of the glossary, all of them or none: change records first, then the files
  /// of their domains. Under a lock, and against the files as they are then.
  ///
  /// A concept's revision is counted here: whatever `after` says, it becomes one more than it was.
  ///
  /// - Parameter reason: the same for all.
  /// - Returns: the changes in the order of `edits`; they are on the disk then.
  /// - Throws: ``ConceptRace`` when a concept is no longer what its edit's `before` says, and
  ///   ``FileFault``, ``SystemFault``, ``ChangeFault``; nothing is written then.
  @discardableResult
  package func record(
    _ edits: [ConceptEdit], reason: String?, by person: Identifier, at now: Timestamp
  ) throws -> [StoredChange] {
    try withLock(on: "project") {
      var draft = try GlossaryDraft(glossaryFiles, log: changeLog())
      var changes: [StoredChange] = []
      for edit in edits {
        changes.append(try draft.apply(edit, reason: reason, by: person, at: now))
      }
      try write(changes, files: try draft.changedFiles())
      return changes
    }
  }

  private func write(
    _ changes: [StoredChange], files: [(path: String, bytes: [UInt8])]
  ) throws {
    guard !changes.isEmpty else { return }
    let records = changes.map { stored in
      PendingWrite.File(
        path: shown(Path.join(changesFolder, ChangeName(stored).text)),
        bytes: ChangeCoding.bytes(of: stored.change), isRecord: true)
    }
    try write(
      PendingWrite(
        records
          + files.map {
            PendingWrite.File(path: shown($0.path), bytes: $0.bytes, isRecord: false)
          }))
    SeenRecords(self).add(changes.map { ChangeName($0).text }, of: .changes)
  }
}
