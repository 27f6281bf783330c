import StetCore

/// What `stet verify` found.
package struct Verification: Sendable {
  /// One thing wrong in one file.
  package struct Fault: Hashable, Sendable {
    /// From the project's folder.
    package let path: String
    package let what: String
    /// Whether a repair may move the file aside: it is damaged, or nothing of stet's.
    var isMovable = false
  }

  package var faults: [Fault] = []
  package var jobs = 0
  package var records = 0
  package var concepts = 0
  package var changes = 0
}

extension Project {
  /// Recomputes every digest, reads every file and checks every signature.
  ///
  /// - Parameters:
  ///   - signatures: what checks them.
  ///   - progress: called with the number of jobs read so far.
  package func verify(
    _ signatures: Signatures, progress: (Int) -> Void = { _ in }
  ) throws -> Verification {
    var result = Verification()
    var seen: [Identifier: String] = [:]
    var people: [Person] = []
    result.faults += faults(at: settingsPath) { _ = try settings() }
    result.faults += faults(at: peoplePath) { people = try self.people() }
    if result.faults.isEmpty {
      result.faults += try rules().problems.map {
        .init(path: shown(settingsPath), what: $0.message)
      }
    }
    try verifyNames(into: &result)
    try verifyGlossary(into: &result)
    guard System.kind(of: jobsFolder) != nil else { return result }
    for year in try System.names(in: jobsFolder) {
      let folder = Path.join(jobsFolder, year)
      guard Int(year) != nil, System.kind(of: folder) == .folder else {
        result.faults.append(stranger(folder, what: "not a year's folder"))
        continue
      }
      for name in try System.names(in: folder) {
        let path = Path.join(folder, name)
        guard let id = Identifier(name), System.kind(of: path) == .folder else {
          result.faults.append(stranger(path, what: "not a job's folder"))
          continue
        }
        // What a start that was interrupted left behind is no job and no fault.
        if try System.names(in: path).isEmpty { continue }
        if let other = seen.updateValue(shown(path), forKey: id) {
          result.faults.append(.init(path: shown(path), what: "the same job as '\(other)'"))
        }
        let job = try verifyJob(id, at: path, into: &result)
        progress(result.jobs)
        guard let job else { continue }
        for (digest, fault) in try signatures.faults(job, people).sorted(by: {
          $0.key.hex < $1.key.hex
        }) {
          let stored = job.records.first { $0.digest == digest }
          let file = stored.map { Path.join(path, RecordName($0).text) } ?? path
          result.faults.append(.init(path: shown(file), what: fault))
        }
      }
    }
    return result
  }

  /// Each file by itself first: one that is damaged hides none of the others.
  private func verifyGlossary(into result: inout Verification) throws {
    let before = result.faults.count
    if System.isFolder(glossaryFolder) {
      result.faults += ForeignNames.faults(in: try System.names(in: glossaryFolder)).map {
        stranger(Path.join(glossaryFolder, $0.name), what: $0.what)
      }
    }
    result.faults += faults(at: glossaryFolder) {
      for path in try glossaryFiles.paths() {
        result.faults += faults(at: path) { try glossaryFiles.verify(path) }
      }
    }
    guard result.faults.count == before else { return }
    var glossary = Glossary(name: "", concepts: [])
    result.faults += faults(at: glossaryFolder) {
      glossary = try glossaryFiles.glossary(.everything)
    }
    result.concepts = glossary.concepts.count
    guard result.faults.count == before else { return }
    try verifyChanges(against: glossary, into: &result)
  }

  private func verifyJob(
    _ id: Identifier, at folder: String, into result: inout Verification
  ) throws -> Job? {
    result.jobs += 1
    let before = result.faults.count
    var names: [RecordName] = []
    for name in try System.names(in: folder) {
      if let recordName = RecordName(name) {
        names.append(recordName)
      } else {
        result.faults.append(
          stranger(Path.join(folder, name), what: "not a record's name", isMovable: true))
      }
    }
    result.records += names.count
    let present = Set(names.map(\.short))
    var records: [StoredRecord] = []
    var missed: Set<String> = []
    for name in names {
      let path = Path.join(folder, name.text)
      result.faults += faults(at: path, isMovable: true) {
        records.append(try record(name, in: folder, job: id))
      }
      result.faults += faults(at: path) {
        let parents = records.last.map { RecordName($0) == name ? $0.record.parents : [] } ?? []
        for gone in parents where !present.contains(gone.short) {
          missed.insert(gone.short)
          throw missingParent(gone, of: path)
        }
      }
    }
    result.faults += gone(id, among: names, from: folder).filter { fault in
      !missed.contains(RecordName(Path.name(fault.path))?.short ?? "")
    }
    guard result.faults.count == before else { return nil }
    var whole: Job?
    result.faults += faults(at: folder) {
      let job = try self.job(id, folding: records, in: folder)
      SeenRecords(self).replace(names, of: id)
      result.faults += changedPages(of: job)
      whole = job
    }
    return whole
  }

  /// Records that were here once and that nothing else misses: the newest ones.
  private func gone(
    _ id: Identifier, among names: [RecordName], from folder: String
  ) -> [Verification.Fault] {
    let present = Set(names.map(\.text))
    return SeenRecords(self).names(of: id).subtracting(present).sorted().map { name in
      .init(
        path: shown(Path.join(folder, name)),
        what: "was here and is gone: take it back from Git (if that is meant: stet verify --forget)"
      )
    }
  }

  /// Pages inside the project that are not what was published there last.
  private func changedPages(of job: Job) -> [Verification.Fault] {
    var newest: [String: Digest] = [:]
    for publication in job.publications {
      for file in publication.value.files { newest[file.path] = file.digest }
    }
    return newest.sorted { $0.key < $1.key }.compactMap { path, digest in
      guard !path.hasPrefix("/"), !path.hasPrefix("..") else { return nil }
      let full = Path.join(root, path)
      // A page may be moved to where readers find it.
      guard System.kind(of: full) != nil else { return nil }
      let isSame = (try? read(full)).map { Digest(of: $0) == digest } ?? false
      return isSame ? nil : .init(path: path, what: "not as '\(job.id)' published it")
    }
  }

  func faults(
    at path: String, isMovable: Bool = false, _ look: () throws -> Void
  ) -> [Verification.Fault] {
    do { try look() } catch let fault as FileFault {
      return [.init(path: shown(fault.path), what: fault.clause, isMovable: isMovable)]
    } catch let complaint as any Complaint {
      return [.init(path: shown(path), what: complaint.message, isMovable: isMovable)]
    } catch {
      return [.init(path: shown(path), what: "\(error)", isMovable: isMovable)]
    }
    return []
  }
}

extension FileFault {
  /// What is wrong and where in the file, without the file.
  var clause: String {
    guard let line, let column else { return what }
    return "line \(line), column \(column): \(what)"
  }
}
