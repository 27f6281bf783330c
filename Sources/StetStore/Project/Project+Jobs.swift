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

extension Project {
  /// Where a job's records lie; nil for a job that is not there.
  func folder(of job: Identifier) throws(SystemFault) -> String? {
    for year in try years() {
      let folder = Path.join(Path.join(jobsFolder, year), job.text)
      if System.kind(of: folder) == .folder { return folder }
    }
    return nil
  }

  private func years() throws(SystemFault) -> [String] {
    guard System.kind(of: jobsFolder) != nil else { return [] }
    return try System.names(in: jobsFolder)
  }

  /// The ids of all jobs, oldest year first.
  package func jobIDs() throws(SystemFault) -> [Identifier] {
    var ids: [Identifier] = []
    for year in try years() where System.kind(of: Path.join(jobsFolder, year)) == .folder {
      let folder = Path.join(jobsFolder, year)
      ids += try System.names(in: folder)
        .filter { System.kind(of: Path.join(folder, $0)) == .folder }
        .compactMap(Identifier.init)
    }
    return ids
  }

  /// Reads a job from its records.
  ///
  /// - Throws: ``UnknownJob``, ``SystemFault``, ``FileFault`` for a record that is damaged,
  ///   ``JobFault`` for records that tell no story.
  package func job(_ id: Identifier) throws -> Job {
    guard let folder = try folder(of: id) else {
      throw UnknownJob(id: id.text, nearest: nil)
    }
    var records: [StoredRecord] = []
    for name in try System.names(in: folder) {
      guard let recordName = RecordName(name) else { continue }
      records.append(try record(recordName, in: folder, job: id))
    }
    records.sort { $0.record.number < $1.record.number }
    try requireParents(of: records, in: folder)
    return try Job(id: id, folding: records)
  }

  /// One record, whose bytes, name and contents must agree.
  func record(
    _ name: RecordName, in folder: String, job: Identifier
  ) throws -> StoredRecord {
    let path = Path.join(folder, name.text)
    guard System.kind(of: path) == .file else {
      throw FileFault(path: shown(path), what: "not a regular file", hint: "stet verify")
    }
    let bytes = try read(path)
    let digest = Digest(of: bytes)
    guard digest.short == name.short else {
      throw FileFault(
        path: shown(path), what: "changed since it was written: its bytes give \(digest.short)",
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
    guard try folder(of: id) == nil else {
      throw FileFault(
        path: id.text, what: "there is a job of this id already", hint: "choose another: --id ID")
    }
    let folder = Path.join(Path.join(jobsFolder, String(now.date.year)), id.text)
    try DurableFile.makeFolders(folder)
    let record = Record(
      job: id, number: 1, parents: [], at: now, by: person, content: .source(source))
    return try Job(id: id, folding: [try write(record, in: folder)])
  }

  /// Adds a record to a job.
  ///
  /// - Returns: the job with the record, which is on the disk then.
  /// - Throws: ``JobFault`` for a move that the job's state does not allow, before anything is
  ///   written.
  package func append(
    _ content: Record.Content, to job: Job, by person: Identifier, at now: Timestamp
  ) throws -> Job {
    guard let folder = try folder(of: job.id) else {
      throw UnknownJob(id: job.id.text, nearest: nil)
    }
    let record = Record(
      job: job.id, number: job.nextNumber, parents: job.heads, at: now, by: person,
      content: content)
    let stored = StoredRecord(record: record, digest: Digest(of: RecordWriter.bytes(of: record)))
    let next = try Job(id: job.id, folding: job.records + [stored])
    _ = try write(record, in: folder)
    return next
  }

  /// - Throws: ``FileFault`` for a record that could not be read back, such as one of a time past
  ///   the year 9999.
  private func write(_ record: Record, in folder: String) throws -> StoredRecord {
    let bytes = RecordWriter.bytes(of: record)
    let stored = StoredRecord(record: record, digest: Digest(of: bytes))
    let path = Path.join(folder, RecordName(stored).text)
    guard try RecordReader.record(bytes, path: shown(path)) == record else {
      throw FileFault(path: shown(path), what: "this record could not be read back", hint: nil)
    }
    try DurableFile.writeOnce(bytes, to: path, scratch: scratch, token: token())
    return stored
  }
}
