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
  ///   - progress: called after each job with the number of jobs read so far and of all.
  package func verify(
    _ signatures: Signatures, progress: (_ done: Int, _ jobs: Int) -> Void = { _, _ in }
  ) throws -> Verification {
    var verifier = Verifier(self, signatures, lost: try LostFiles(of: self))
    return try verifier.verify(progress)
  }

  /// What a look at a file throws, as faults of that file.
  ///
  /// - Parameter isMovable: whether a file that is damaged may be moved aside. One that could not be
  ///   read, or that a newer stet wrote, may be whole.
  func faults(
    at path: String, isMovable: Bool = false, _ look: () throws -> Void
  ) -> [Verification.Fault] {
    do { try look() } catch let fault as FileFault {
      return [
        .init(
          path: shown(fault.path), what: fault.clause,
          isMovable: isMovable && !fault.isOfNewerFormat)
      ]
    } catch let complaint as any Complaint {
      return [.init(path: shown(path), what: complaint.message)]
    } catch {
      return [.init(path: shown(path), what: "\(error)")]
    }
    return []
  }

  /// A fault for a name that stet does not give.
  ///
  /// - Parameter what: what it is not.
  func stranger(
    _ path: String, what: String, isMovable: Bool = false
  ) -> Verification.Fault {
    let trace = SyncTrace.name(Path.name(path)).map { ": it looks like \($0)" } ?? ""
    return .init(path: shown(path), what: what + trace, isMovable: isMovable)
  }
}

extension FileFault {
  /// What is wrong and where in the file, without the file.
  var clause: String {
    guard let line, let column else { return what }
    return "line \(line), column \(column): \(what)"
  }
}
