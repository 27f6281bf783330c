import StetCore

/// A job that a command names and the project does not have.
package struct UnknownJob: Complaint {
  package let id: String
  /// A job of nearly the same name.
  package let nearest: String?

  package init(id: String, nearest: String?) {
    self.id = id
    self.nearest = nearest
  }

  package var outcome: Outcome { .files }
  package var message: String { "there is no job '\(id)'" }
  package var hint: String? {
    nearest.map { "did you mean '\($0)'?" } ?? "stet list"
  }
}

/// A job that somebody else wrote to in the meantime, or that two clones wrote to.
package struct LostRace: Complaint {
  package let job: Identifier
  package let heads: [Digest]
  package var outcome: Outcome { .no }
  package var message: String {
    heads.count > 1
      ? "'\(job)' has diverged: \(heads.map(\.short).joined(separator: " and ")) are both newest"
      : "something was recorded in '\(job)' meanwhile: nothing was written"
  }
  package var hint: String? {
    heads.count > 1
      ? "stet merge \(job)"
      : "look at it, then give the command again: stet log \(job)"
  }
}

extension Project {
  /// Where a job's records lie; nil for a job that is not there.
  func folder(of job: Identifier) throws(SystemFault) -> String? { try place(of: job)?.folder }

  /// A record's file as the user may name it, and its bytes; nil for a record that the job does not have.
  package func file(
    of digest: Digest, in job: Job
  ) throws(SystemFault) -> (path: String, bytes: [UInt8])? {
    guard let folder = try folder(of: job.id),
      let stored = job.records.first(where: { $0.digest == digest })
    else { return nil }
    return (
      shown(Path.join(folder, RecordName(stored).text)), RecordWriter.bytes(of: stored.record)
    )
  }

  /// The folder of a job's records, and the names in it.
  private func place(
    of job: Identifier
  ) throws(SystemFault) -> (folder: String, names: [String])? {
    for year in try years() {
      let folder = Path.join(Path.join(jobsFolder, year), job.text)
      guard System.kind(of: folder) == .folder else { continue }
      let names = try System.names(in: folder)
      if Self.haveRecords(names) { return (folder, names) }
    }
    return nil
  }

  /// A folder that a failed start left behind is no job.
  private static func haveRecords(_ names: [String]) -> Bool {
    names.contains { RecordName($0) != nil }
  }

  func years() throws(SystemFault) -> [String] {
    guard System.kind(of: jobsFolder) != nil else { return [] }
    return try System.names(in: jobsFolder)
  }

  /// The ids of all jobs, oldest year first.
  package func jobIDs() throws(SystemFault) -> [Identifier] {
    var ids: [Identifier] = []
    for year in try years() where System.kind(of: Path.join(jobsFolder, year)) == .folder {
      let folder = Path.join(jobsFolder, year)
      for name in try System.names(in: folder) {
        let path = Path.join(folder, name)
        guard let id = Identifier(name), System.kind(of: path) == .folder,
          Self.haveRecords(try System.names(in: path))
        else { continue }
        ids.append(id)
      }
    }
    return ids
  }

  /// Reads a job from its records.
  ///
  /// - Throws: ``UnknownJob``, ``SystemFault``, ``FileFault`` for a record that is damaged,
  ///   ``JobFault`` for records that tell no story.
  package func job(_ id: Identifier) throws -> Job {
    guard let folder = try folder(of: id), let job = try job(id, in: folder) else {
      throw UnknownJob(id: id.text, nearest: nil)
    }
    return job
  }

  /// The job whose records lie in `folder`; nil where none do.
  ///
  /// - Throws: as ``job(_:)`` does.
  func job(_ id: Identifier, in folder: String) throws -> Job? {
    var records: [StoredRecord] = []
    for name in try System.names(in: folder) {
      guard let recordName = RecordName(name) else { continue }
      records.append(try record(recordName, in: folder, job: id))
    }
    return records.isEmpty ? nil : try job(id, folding: records, in: folder)
  }

  /// The job that its records make, in whatever order they were read.
  func job(
    _ id: Identifier, folding read: [StoredRecord], in folder: String
  ) throws -> Job {
    var records = read
    // Two lines of a diverged job have records of one number: every clone folds them in one order.
    records.sort { ($0.record.number, $0.digest.hex) < ($1.record.number, $1.digest.hex) }
    try requireParents(of: records, in: folder)
    return try Job(id: id, folding: records)
  }

  /// One record, whose bytes, name and contents must agree.
  func record(
    _ name: RecordName, in folder: String, job: Identifier
  ) throws -> StoredRecord {
    let path = Path.join(folder, name.text)
    let bytes = try readRecord(path)
    let digest = Digest(of: bytes)
    guard digest.short == name.short else {
      throw FileFault(
        path: shown(path), what: SyncTrace.damage(bytes),
        hint: "take it back from Git, then stet verify")
    }
    let record = try RecordReader.record(bytes, path: shown(path))
    let stored = StoredRecord(record: record, digest: digest)
    guard RecordName(stored) == name, record.job == job else {
      throw FileFault(
        path: shown(path), what: "not the record its name says", hint: "stet verify")
    }
    return stored
  }

  private func requireParents(of records: [StoredRecord], in folder: String) throws(FileFault) {
    var known: Set<Digest> = []
    for stored in records {
      if let gone = stored.record.parents.first(where: { !known.contains($0) }) {
        throw missingParent(gone, of: Path.join(folder, RecordName(stored).text))
      }
      known.insert(stored.digest)
    }
  }

  func missingParent(_ parent: Digest, of path: String) -> FileFault {
    FileFault(
      path: shown(path), what: "the record before it, \(parent.short), is missing",
      hint: "take it back from Git, then stet verify")
  }

  /// Starts a job with its source text.
  ///
  /// - Throws: ``FileFault`` when the id is taken.
  package func start(
    _ id: Identifier, source: SourceRevision, by person: Identifier, at now: Timestamp
  ) throws -> Job {
    try withLock(on: id.text) {
      guard try folder(of: id) == nil else {
        throw FileFault(
          path: id.text, what: "there is a job of this id already", hint: "choose another: --id ID")
      }
      let folder = Path.join(Path.join(jobsFolder, String(now.date.year)), id.text)
      try DurableFile.makeFolders(folder)
      let record = Record(
        job: id, number: 1, parents: [], at: now, by: person, content: .source(source))
      let bytes = RecordWriter.bytes(of: record)
      let stored = StoredRecord(record: record, digest: Digest(of: bytes))
      let job = try Job(id: id, folding: [stored])
      try write(bytes, of: stored, in: folder)
      return job
    }
  }

  /// The bytes that a person signs who is about to make a decision: those of its record, which
  /// ``append(_:to:by:at:)`` then writes with the signature in it.
  package func signedBytes(
    of content: Record.Content, in job: Job, by person: Identifier, at now: Timestamp
  ) -> [UInt8] {
    RecordWriter.bytes(of: job.record(content, after: job.heads, by: person, at: now))
  }

  /// Adds a record to a job.
  ///
  /// - Returns: the job with the record, which is on the disk then.
  /// - Throws: ``JobFault`` for a move that the job's state does not allow, and ``LostRace`` when
  ///   somebody recorded something since `job` was read, or it has diverged; nothing is written then.
  package func append(
    _ content: Record.Content, to job: Job, by person: Identifier, at now: Timestamp
  ) throws -> Job {
    try job.requireOneLine()
    return try append(content, to: job, after: job.heads, by: person, at: now)
  }

  /// Adds a record to a job as it is when nobody else writes to it: what is made of a newer job than
  /// the caller saw cannot lose a race.
  ///
  /// - Parameter content: makes the record's content; nil when there is nothing to record.
  /// - Returns: the job, with the record if there is one.
  /// - Throws: as ``append(_:to:by:at:)`` does, and what `content` throws.
  package func append(
    to id: Identifier, by person: Identifier, at now: Timestamp,
    _ content: (Job) throws -> Record.Content?
  ) throws -> Job {
    try withLock(on: id.text) {
      let job = try job(id)
      try job.requireOneLine()
      guard let content = try content(job) else { return job }
      guard let folder = try folder(of: id) else { throw UnknownJob(id: id.text, nearest: nil) }
      return try write(content, to: job, in: folder, after: job.heads, by: person, at: now)
    }
  }

  /// Adds a record that joins two lines of a diverged job.
  ///
  /// - Returns: the job with the record, which is on the disk then.
  /// - Throws: as ``append(_:to:by:at:)`` does, but for the job's having diverged.
  package func join(
    _ heads: [Digest], of job: Job, with content: Record.Content, by person: Identifier,
    at now: Timestamp
  ) throws -> Job {
    try append(content, to: job, after: heads, by: person, at: now)
  }

  private func append(
    _ content: Record.Content, to job: Job, after parents: [Digest], by person: Identifier,
    at now: Timestamp
  ) throws -> Job {
    try withLock(on: job.id.text) {
      guard let (folder, names) = try place(of: job.id) else {
        throw UnknownJob(id: job.id.text, nearest: nil)
      }
      if try !stands(job, in: folder, names) {
        let newest = try self.job(job.id).heads
        guard newest == job.heads else { throw LostRace(job: job.id, heads: newest) }
      }
      return try write(content, to: job, in: folder, after: parents, by: person, at: now)
    }
  }

  /// Whether the records in a job's folder are those that the job was read from.
  ///
  /// Names tell their files' digests, and a record is written once: only the newest are read again.
  private func stands(_ job: Job, in folder: String, _ names: [String]) throws -> Bool {
    var count = 0
    for name in names {
      if count < job.records.count, RecordName.ends(name, with: job.records[count].digest) {
        count += 1
      } else if RecordName(name) != nil {
        return false
      }
    }
    let newest = job.records.suffix(job.heads.count).filter { job.heads.contains($0.digest) }
    return try count == job.records.count && newest.count == job.heads.count
      && newest.allSatisfy { stored in
        try Digest(of: read(Path.join(folder, RecordName(stored).text))) == stored.digest
      }
  }

  private func write(
    _ content: Record.Content, to job: Job, in folder: String, after parents: [Digest],
    by person: Identifier, at now: Timestamp
  ) throws -> Job {
    let record = job.record(content, after: parents, by: person, at: now)
    let bytes = RecordWriter.bytes(of: record)
    let stored = StoredRecord(record: record, digest: Digest(of: bytes))
    let next = try job.adding(stored)
    try write(bytes, of: stored, in: folder)
    return next
  }

  /// - Throws: ``FileFault`` for a record that could not be read back, such as one of a time past
  ///   the year 9999.
  private func write(_ bytes: [UInt8], of stored: StoredRecord, in folder: String) throws {
    let path = Path.join(folder, RecordName(stored).text)
    guard try RecordReader.record(bytes, path: shown(path)) == stored.record else {
      throw FileFault(path: shown(path), what: "this record could not be read back", hint: nil)
    }
    try DurableFile.writeOnce(bytes, to: path, scratch: scratch, token: token())
    SeenRecords(self).add([RecordName(stored).text], of: .job(stored.record.job))
  }
}

extension Job {
  /// The next record.
  fileprivate func record(
    _ content: Record.Content, after parents: [Digest], by person: Identifier, at now: Timestamp
  ) -> Record {
    Record(job: id, number: nextNumber, parents: parents, at: now, by: person, content: content)
  }
}
