import StetCore

/// What a project tells Git about its files: the lines of `.gitattributes` and `.gitignore`.
struct GitLines {
  let file: String
  /// Says why, where the file is new.
  let heading: String
  let lines: [String]

  static let all = [
    GitLines(
      file: ".gitattributes",
      heading: """
        # Records and pages are known by the digest of their bytes: no line-ending change may touch
        # them. What people edit is merged by concept, person and setting: stet git-setup.
        """,
      lines: [
        "Workspace/jobs/** -text", "Workspace/published/** -text", "Glossary/changes/** -text",
        "Glossary/*.json text eol=lf merge=stet", "Workspace/people.json text eol=lf merge=stet",
        "Workspace/project.json text eol=lf merge=stet",
      ]),
    GitLines(file: ".gitignore", heading: "", lines: [".stet/"]),
  ]

  /// The lines that a file does not have.
  func missing(from bytes: [UInt8]) -> [String] {
    let present = bytes.split { $0 == 0x0A || $0 == 0x0D }
      .map { $0.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed() }
    return lines.filter { line in !present.contains { $0.elementsEqual(line.utf8) } }
  }

  /// The file with what it lacks at its end, where later lines overrule earlier ones.
  func completing(_ bytes: [UInt8]) -> [UInt8] {
    var lines = missing(from: bytes)
    guard !lines.isEmpty else { return bytes }
    if bytes.isEmpty, !heading.isEmpty { lines.insert(heading, at: 0) }
    let gap: [UInt8] = bytes.isEmpty || bytes.last == 0x0A ? [] : [0x0A]
    return bytes + gap + Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}

extension Project {
  /// Git, as it sees the project.
  package var git: Git { Git(around: root) }

  /// Adds what `.gitattributes` and `.gitignore` lack.
  ///
  /// - Returns: the lines added, by file.
  /// - Throws: ``SystemFault``, ``FileFault`` for a file that is a link or no file.
  package func completeGitFiles() throws -> [(file: String, lines: [String])] {
    var added: [(file: String, lines: [String])] = []
    for lines in GitLines.all {
      let path = Path.join(root, lines.file)
      let kind = System.kind(of: path)
      guard kind == nil || kind == .file else {
        throw FileFault(
          path: lines.file, what: "not a regular file, and Git reads no other",
          hint: "put a file in its place, then give the command again")
      }
      let present = kind == nil ? [] : try read(path)
      let missing = lines.missing(from: present)
      guard !missing.isEmpty else { continue }
      try DurableFile.replace(
        lines.completing(present), at: path, scratch: scratch, token: token())
      added.append((lines.file, missing))
    }
    return added
  }
}
