import StetCore

/// Signatures of approvals. OpenSSH makes and checks them: stet keeps no private key and knows no
/// arithmetic of its own.
package struct Signatures {
  /// What a signature made for stet is good for, and for nothing else.
  private static let namespace = "stet"
  package static let usualProgram = "ssh-keygen"

  private let project: Project
  /// The name or path of `ssh-keygen`.
  private let program: String

  package init(of project: Project, program: String) {
    self.project = project
    self.program = program
  }

  /// Signs bytes.
  ///
  /// - Parameter key: the file of a private key, or of a public one whose private half an agent has.
  /// - Throws: ``SignatureFault``, ``SystemFault``.
  package func sign(_ bytes: [UInt8], with key: String) throws -> String {
    try withFiles([bytes]) { paths in
      let words = [program, "-Y", "sign", "-q", "-n", Self.namespace, "-f", key]
      let (status, output) = try run(words, reading: paths[0])
      let signature = String(decoding: output, as: UTF8.self)
      guard status == 0, signature.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
        throw SignatureFault(
          message: "'\(program)' could not sign with '\(key)'",
          hint: "try it: \(program) -Y sign -n \(Self.namespace) -f '\(key)' README.md")
      }
      return signature
    }
  }

  /// Signs with whichever of a person's keys an agent has.
  package func signByAgent(_ bytes: [UInt8], for person: Person) throws -> String {
    for key in person.keys where !key.isRevoked {
      let signature: String? = try withFiles([Array((key.text + "\n").utf8)]) { paths in
        do { return try sign(bytes, with: paths[0]) } catch let fault as SignatureFault {
          if fault.isMissingProgram { throw fault }
          return nil
        }
      }
      if let signature { return signature }
    }
    throw SignatureFault(
      message: person.keys.allSatisfy(\.isRevoked)
        ? "\(person.name) has no key at the desk"
        : "no private key of \(person.name)'s was found, and no agent has it",
      hint: person.keys.allSatisfy(\.isRevoked)
        ? "stet people key \(person.id) --add ~/.ssh/id_ed25519.pub"
        : "--key FILE, or STET_KEY=FILE, or ssh-add")
  }

  /// What is wrong with a signature, nil for a good one.
  ///
  /// - Parameter person: whose it should be.
  /// - Throws: ``SignatureFault`` without `ssh-keygen`, ``SystemFault``.
  package func fault(
    of signature: String, over bytes: [UInt8], by person: Person
  ) throws -> String? {
    let good = person.keys.filter { !$0.isRevoked }
    let revoked = person.keys.filter(\.isRevoked)
    if try isGood(signature, bytes, person, good) { return nil }
    if try isGood(signature, bytes, person, revoked) {
      return "\(person.name)'s approval is signed with a key that was revoked"
    }
    return try isOf(bytes, signature)
      ? "the approval is signed with a key that is not \(person.name)'s"
      : "\(person.name)'s signature is not of this approval: a byte was changed"
  }

  /// What is wrong with the signatures of a job's approvals, by record.
  ///
  /// - Throws: ``SystemFault``.
  package func faults(_ job: Job, _ people: [Person]) throws -> [Digest: String] {
    var faults: [Digest: String] = [:]
    for stored in job.records {
      guard case .approve(let approval) = stored.record.content,
        let signature = approval.signature
      else { continue }
      guard let person = people.first(where: { $0.id == stored.record.by }) else {
        faults[stored.digest] = "the desk has no key of '\(stored.record.by)', who signed it"
        continue
      }
      do {
        faults[stored.digest] = try fault(of: signature, over: signedBytes(of: stored), by: person)
      } catch let fault as SignatureFault {
        faults[stored.digest] = "\(person.name)'s signature was not checked: \(fault.message)"
      }
    }
    return faults
  }

  /// The bytes that were signed: those of the record's file without the signature, in whatever format
  /// the file is.
  private func signedBytes(of stored: StoredRecord) throws -> [UInt8] {
    let job = stored.record.job
    guard let folder = try project.folder(of: job) else {
      throw UnknownJob(id: job.text, nearest: nil)
    }
    let path = Path.join(folder, RecordName(stored).text)
    let bytes = try project.readRecord(path)
    guard Digest(of: bytes) == stored.digest else {
      throw FileFault(
        path: project.shown(path), what: SyncTrace.damage(bytes), hint: "stet verify")
    }
    var file: JSON
    do {
      file = try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
    } catch {
      throw FileFault(path: project.shown(path), fault: error, in: bytes)
    }
    if case .object(var members) = file {
      members["signature"] = nil
      file = .object(members)
    }
    return JSONWriter.bytes(of: file)
  }

  private func isGood(
    _ signature: String, _ bytes: [UInt8], _ person: Person, _ keys: [PersonKey]
  ) throws -> Bool {
    guard !keys.isEmpty else { return false }
    let signers = keys.map { "\(person.id) namespaces=\"\(Self.namespace)\" \($0.text)\n" }
    let files = [bytes, Array(signature.utf8), Array(signers.joined().utf8)]
    return try withFiles(files) { paths in
      let words = [
        program, "-Y", "verify", "-q", "-n", Self.namespace, "-I", person.id.text, "-f", paths[2],
        "-s", paths[1],
      ]
      return try run(words, reading: paths[0]).status == 0
    }
  }

  /// Whether somebody, whoever that is, signed exactly these bytes.
  private func isOf(_ bytes: [UInt8], _ signature: String) throws -> Bool {
    try withFiles([bytes, Array(signature.utf8)]) { paths in
      let words = [
        program, "-Y", "check-novalidate", "-q", "-n", Self.namespace, "-s", paths[1],
      ]
      return try run(words, reading: paths[0]).status == 0
    }
  }

  private func run(
    _ words: [String], reading path: String
  ) throws -> (status: Int32, output: [UInt8]) {
    do { return try Program.run(words, streams: .reading(path)) } catch  where error.isMissing {
      throw SignatureFault(program: program)
    }
  }

  /// Calls `body` with the paths of files that hold these bytes and are gone afterwards.
  private func withFiles<Value>(
    _ contents: [[UInt8]], _ body: ([String]) throws -> Value
  ) throws -> Value {
    var paths: [String] = []
    defer {
      // Harmless where they lie: nothing secret is in them.
      for path in paths { try? System.remove(path) }
    }
    for bytes in contents {
      let path = Path.join(project.scratch, project.token() + ".pub")
      try DurableFile.replace(bytes, at: path, scratch: project.scratch, token: project.token())
      paths.append(path)
    }
    return try body(paths)
  }
}

/// A signature that could not be made or checked.
package struct SignatureFault: Complaint, Hashable {
  package let message: String
  package let hint: String?
  package let isMissingProgram: Bool

  package init(message: String, hint: String?) {
    self.message = message
    self.hint = hint
    isMissingProgram = false
  }

  init(program: String) {
    message = "there is no '\(program)', which makes and checks signatures"
    hint = "install OpenSSH, or name it: STET_SSH_KEYGEN=PATH"
    isMissingProgram = true
  }

  package var outcome: Outcome { .files }
}
