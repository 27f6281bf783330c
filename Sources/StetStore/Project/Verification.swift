import StetCore

/// What `stet verify` found.
package struct Verification: Sendable {
  /// One thing wrong in one file.
  package struct Fault: Hashable, Sendable {
    /// From the project's folder.
    package let path: String
    package let what: String
  }

  package var faults: [Fault] = []
  package var jobs = 0
  package var records = 0
  package var concepts = 0
  package var changes = 0
}

extension Project {
  /// Recomputes every digest and reads every file.
  package func verify() throws -> Verification {
    var result = Verification()
    var seen: [Identifier: String] = [:]
    result.faults += faults(at: settingsPath) { _ = try settings() }
    result.faults += faults(at: peoplePath) { _ = try people() }
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
        if let other = seen.updateValue(shown(path), forKey: id) {
          result.faults.append(.init(path: shown(path), what: "the same job as '\(other)'"))
        }
        try verifyJob(id, at: path, into: &result)
      }
    }
    return result
  }

  /// Each file by itself first: one that is damaged hides none of the others.
  private func verifyGlossary(into result: inout Verification) throws {
    let before = result.faults.count
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
  ) throws {
    result.jobs += 1
    let before = result.faults.count
    var names: [RecordName] = []
    for name in try System.names(in: folder) {
      if let recordName = RecordName(name) {
        names.append(recordName)
      } else {
        result.faults.append(stranger(Path.join(folder, name), what: "not a record's name"))
      }
    }
    result.records += names.count
    let present = Set(names.map(\.short))
    for name in names {
      let path = Path.join(folder, name.text)
      result.faults += faults(at: path) {
        let record = try record(name, in: folder, job: id).record
        for gone in record.parents where !present.contains(gone.short) {
          throw missingParent(gone, of: path)
        }
      }
    }
    guard result.faults.count == before else { return }
    result.faults += faults(at: folder) { _ = try job(id) }
  }

  func faults(at path: String, _ look: () throws -> Void) -> [Verification.Fault] {
    do { try look() } catch let fault as FileFault {
      return [.init(path: shown(fault.path), what: fault.clause)]
    } catch let complaint as any Complaint {
      return [.init(path: shown(path), what: complaint.message)]
    } catch {
      return [.init(path: shown(path), what: "\(error)")]
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
