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
}

extension Project {
  /// Recomputes every digest and reads every file.
  package func verify() throws -> Verification {
    var result = Verification()
    var seen: [Identifier: String] = [:]
    result.faults += faults(at: settingsPath) { _ = try settings() }
    result.faults += faults(at: peoplePath) { _ = try people() }
    var concepts = 0
    result.faults += faults(at: glossaryFolder) {
      concepts = try glossaryFiles.glossary(.everything).concepts.count
    }
    result.concepts = concepts
    guard System.kind(of: jobsFolder) != nil else { return result }
    for year in try System.names(in: jobsFolder) {
      let folder = Path.join(jobsFolder, year)
      guard Int(year) != nil, System.kind(of: folder) == .folder else {
        result.faults.append(.init(path: shown(folder), what: "not a year's folder"))
        continue
      }
      for name in try System.names(in: folder) {
        let path = Path.join(folder, name)
        guard let id = Identifier(name), System.kind(of: path) == .folder else {
          result.faults.append(.init(path: shown(path), what: "not a job's folder"))
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

  private func verifyJob(
    _ id: Identifier, at folder: String, into result: inout Verification
  ) throws {
    result.jobs += 1
    let before = result.faults.count
    for name in try System.names(in: folder) {
      let path = Path.join(folder, name)
      guard let recordName = RecordName(name) else {
        result.faults.append(.init(path: shown(path), what: "not a record's name"))
        continue
      }
      result.records += 1
      result.faults += faults(at: path) { _ = try record(recordName, in: folder, job: id) }
    }
    guard result.faults.count == before else { return }
    result.faults += faults(at: folder) { _ = try job(id) }
  }

  private func faults(at path: String, _ look: () throws -> Void) -> [Verification.Fault] {
    do { try look() } catch let fault as FileFault {
      return [.init(path: fault.path, what: fault.clause)]
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
