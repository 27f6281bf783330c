import StetCore

extension Verifier {
  mutating func verifyJobs(_ progress: (_ done: Int, _ jobs: Int) -> Void) {
    let folders = jobFolders()
    var homes: [Identifier: String] = [:]
    for (id, folder) in folders {
      let project = project
      var entries: [String] = []
      result.faults += project.faults(at: folder) { entries = try System.names(in: folder) }
      // What a start that was interrupted left behind is no job and no fault.
      if entries.isEmpty { continue }
      if let other = homes.updateValue(project.shown(folder), forKey: id) {
        result.faults.append(
          .init(path: project.shown(folder), what: "the same job as '\(other)'"))
      }
      result.jobs += 1
      verifyJob(id, entries, in: folder)
      progress(result.jobs, folders.count)
    }
    // Where the folder of all jobs cannot be read, that says it all.
    let top = project.shown(project.jobsFolder)
    guard !result.faults.contains(where: { $0.path == top }) else { return }
    for id in SeenRecords(project).jobs where homes[id] == nil && !lost.hasRecords(of: id) {
      result.faults.append(
        .init(path: top, what: "the job '\(id)' \(SeenRecords.goneClause)"))
    }
  }

  /// Every folder of a job, oldest year first; what else lies there is told.
  private mutating func jobFolders() -> [(id: Identifier, path: String)] {
    var folders: [(id: Identifier, path: String)] = []
    guard System.kind(of: project.jobsFolder) != nil else { return [] }
    for (year, folder) in entries(of: project.jobsFolder) {
      guard Int(year) != nil, System.kind(of: folder) == .folder else {
        result.faults.append(foreign(folder, what: "not a year's folder"))
        continue
      }
      for (name, path) in entries(of: folder) {
        guard let id = Identifier(name), System.kind(of: path) == .folder else {
          result.faults.append(foreign(path, what: "not a job's folder"))
          continue
        }
        folders.append((id, path))
      }
    }
    return folders
  }

  private mutating func entries(of folder: String) -> [(name: String, path: String)] {
    var names: [String] = []
    let project = project
    result.faults += project.faults(at: folder) {
      try System.requireInside(folder, project.root)
      names = try System.names(in: folder)
    }
    return names.map { ($0, Path.join(folder, $0)) }
  }

  /// A file may be moved aside; what a folder holds is for a person to look at.
  func foreign(_ path: String, what: String) -> Verification.Fault {
    project.stranger(path, what: what, isMovable: System.kind(of: path) != .folder)
  }

  private mutating func verifyJob(_ id: Identifier, _ entries: [String], in folder: String) {
    let before = result.faults.count
    var names: [RecordName] = []
    for entry in entries {
      if let name = RecordName(entry) {
        names.append(name)
      } else {
        result.faults.append(
          project.stranger(
            Path.join(folder, entry), what: "not a record's name", isMovable: true))
      }
    }
    result.records += names.count
    var records: [StoredRecord] = []
    let project = project
    for name in names {
      result.faults += project.faults(at: Path.join(folder, name.text), isMovable: true) {
        records.append(try project.record(name, in: folder, job: id))
      }
    }
    let gaps = RecordGaps(records, names: names)
    tellGaps(gaps, of: id, in: folder)
    let seen = SeenRecords(project)
    let isAsSeen = seen.are(entries, of: .job(id))
    if !isAsSeen { tellGone(beside: gaps, of: id, in: folder) }
    guard result.faults.count == before, !lost.hasRecords(of: id) else { return }
    var whole: Job?
    result.faults += project.faults(at: folder) {
      whole = try project.job(id, folding: records, in: folder)
    }
    guard let whole else { return }
    if !isAsSeen { seen.replace(entries, of: .job(id)) }
    verifyReferences(of: whole, in: folder)
    verifyPages(of: whole)
    verifySignatures(of: whole, in: folder)
  }

  private mutating func tellGaps(_ gaps: RecordGaps, of id: Identifier, in folder: String) {
    for (name, what) in gaps.misnumbered {
      let path = Path.join(folder, name.text)
      result.faults.append(.init(path: project.shown(path), what: what))
    }
    for (name, parent) in gaps.missing where !lost.hasRecord(parent.short, of: id) {
      let path = Path.join(folder, name.text)
      let fault = project.missingParent(parent, of: path)
      result.faults.append(.init(path: fault.path, what: fault.what))
    }
  }

  /// Nothing misses the newest records but this machine, which has seen them.
  private mutating func tellGone(
    beside gaps: RecordGaps, of id: Identifier, in folder: String
  ) {
    let known = gaps.present.union(gaps.missing.map(\.1.short))
    for name in SeenRecords(project).names(of: .job(id)).sorted() {
      guard let gone = RecordName(name), !known.contains(gone.short),
        !lost.hasRecord(gone.short, of: id)
      else { continue }
      let path = Path.join(folder, name)
      result.faults.append(.init(path: project.shown(path), what: SeenRecords.goneClause))
    }
  }

  private mutating func verifyReferences(of job: Job, in folder: String) {
    for (stored, what) in job.strayReferences {
      let path = Path.join(folder, RecordName(stored).text)
      result.faults.append(.init(path: project.shown(path), what: what))
    }
  }

  private mutating func verifySignatures(of job: Job, in folder: String) {
    var faults: [Digest: String] = [:]
    let (signatures, people) = (signatures, people)
    result.faults += project.faults(at: folder) { faults = try signatures.faults(job, people) }
    for stored in job.records {
      guard let what = faults[stored.digest] else { continue }
      let path = Path.join(folder, RecordName(stored).text)
      result.faults.append(.init(path: project.shown(path), what: what))
    }
  }

  /// Pages inside the project that are not what was published there last.
  private mutating func verifyPages(of job: Job) {
    var newest: [String: Digest] = [:]
    for publication in job.publications {
      for file in publication.value.files { newest[file.path] = file.digest }
    }
    for (path, digest) in newest.sorted(by: { $0.key < $1.key }) {
      guard !path.hasPrefix("/"), !path.hasPrefix("..") else { continue }
      pages.insert(path)
      let full = Path.join(project.root, path)
      // A page may be moved to where readers find it.
      guard System.kind(of: full) != nil else { continue }
      let project = project
      result.faults += project.faults(at: full) {
        guard Digest(of: try project.read(full)) != digest else { return }
        throw FileFault(path: path, what: "not as '\(job.id)' published it", hint: nil)
      }
    }
  }
}
