import StetCore

/// A folder that holds `Workspace/` and `Glossary/`.
package struct Project {
  /// An article of more bytes than this is none; what stet itself writes stays far below.
  package static let largestFile = 64 << 20

  /// As found, absolute or relative to the current folder.
  package let root: String

  /// What this process does, for another that waits for it.
  private let command: String
  /// Told of a process that another one waits for.
  private let waiting: (_ holder: String) -> Void

  package init(
    root: String, command: String = "stet",
    waiting: @escaping (_ holder: String) -> Void = { _ in }
  ) {
    self.root = root
    self.command = command
    self.waiting = waiting
  }

  /// The nearest project at or above `folder`.
  ///
  /// - Returns: its folder.
  package static func find(from folder: String) -> String? {
    var folder = folder
    while true {
      if Project(root: folder).exists { return folder }
      let parent = Path.parent(folder)
      if parent == folder || parent == "." { return nil }
      folder = parent
    }
  }

  package var exists: Bool {
    System.isFolder(workspace) && System.isFolder(glossaryFolder)
  }

  var workspace: String { Path.join(root, "Workspace") }
  var jobsFolder: String { Path.join(workspace, "jobs") }
  var settingsPath: String { Path.join(workspace, "project.json") }
  var peoplePath: String { Path.join(workspace, "people.json") }
  package var glossaryFolder: String { Path.join(root, "Glossary") }
  /// What belongs to this machine alone; Git never sees it.
  package var localFolder: String { Path.join(root, ".stet") }
  var scratch: String { Path.join(localFolder, "tmp") }
  /// Where a text is kept that could not be recorded.
  package var rescueFolder: String { Path.join(localFolder, "kept") }

  /// `path` as the user may type it from the project's folder.
  func shown(_ path: String) -> String { Path.relative(path, to: root) }

  func read(_ path: String) throws(SystemFault) -> [UInt8] {
    try System.requireInside(path, root)
    return try System.read(path, limit: Self.largestFile)
  }

  /// The bytes of a file that stet wrote once: never a link.
  ///
  /// - Throws: ``SystemFault``, ``FileFault`` for anything but a regular file.
  func readRecord(_ path: String) throws -> [UInt8] {
    do throws(SystemFault) {
      return try System.read(path, limit: Self.largestFile, followingLinks: false)
    } catch  where error.isNoFile {
      throw FileFault(path: shown(path), what: "not a regular file", hint: "stet verify")
    }
  }

  package func settings() throws -> ProjectSettings {
    try SettingsCoding.settings(try read(settingsPath), path: shown(settingsPath))
  }

  package func people() throws -> [Person] {
    try PeopleCoding.people(try read(peoplePath), path: shown(peoplePath))
  }

  /// The people's names by their ids.
  package func names() throws -> [Identifier: String] {
    Dictionary(try people().map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Adds a person to `Workspace/people.json`, whose other bytes keep their meaning.
  package func add(_ person: Person) throws {
    try withLock(on: "project") {
      let bytes = try PeopleCoding.adding(
        person, to: try read(peoplePath), path: shown(peoplePath))
      _ = try PeopleCoding.people(bytes, path: shown(peoplePath))
      try DurableFile.replace(bytes, at: peoplePath, scratch: scratch, token: token())
    }
  }

  /// Changes a person's keys in `Workspace/people.json`, whose other bytes keep their meaning.
  ///
  /// - Parameter change: makes new keys of those that the file has now; nil where they stay.
  /// - Returns: the person as the file has them then.
  /// - Throws: ``SystemFault``, ``FileFault``, and what `change` throws.
  package func changeKeys(
    of person: Person, _ change: ([PersonKey]) throws -> [PersonKey]?
  ) throws -> Person {
    try withLock(on: "project") {
      let old = try read(peoplePath)
      var person =
        try PeopleCoding.people(old, path: shown(peoplePath)).first { $0.id == person.id } ?? person
      guard let keys = try change(person.keys) else { return person }
      person.keys = keys
      let bytes = try PeopleCoding.setting(
        keys, of: person.id, in: old, path: shown(peoplePath))
      _ = try PeopleCoding.people(bytes, path: shown(peoplePath))
      try DurableFile.replace(bytes, at: peoplePath, scratch: scratch, token: token())
      return person
    }
  }

  /// What the desk's files say of who may do what.
  package func rules() throws -> DeskRules { DeskRules(try settings(), people: try people()) }

  /// Does `body` while no other process on this machine does its like.
  ///
  /// - Parameter name: a job's id, or `project` for the files that all jobs share.
  func withLock<Value>(on name: String, _ body: () throws -> Value) throws -> Value {
    let lock = try lock(on: name)
    defer { lock.free() }
    return try body()
  }

  private func lock(on name: String) throws -> FileLock {
    let path = Path.join(Path.join(localFolder, "locks"), name)
    func take() throws -> FileLock {
      try FileLock(path, command: command, isNeeded: name == "project", waiting: waiting)
    }
    // The folder is there, but for the first time: asking each time takes as long as the lock.
    do { return try take() } catch let fault as SystemFault where fault.isMissing {
      try DurableFile.makeFolders(Path.parent(path))
      return try take()
    }
  }

  /// A name for a temporary file that no other process picks.
  func token() -> String {
    String(UInt64.random(in: .min ... .max), radix: 16)
  }

  /// Whether `path` names, or would hide behind a link to, something that stet itself keeps.
  ///
  /// - Parameter folder: where relative paths start.
  package func keeps(_ path: String, from folder: String) -> Bool {
    let target = System.resolved(Path.join(folder, path))
    let top = System.resolved(Path.join(folder, root))
    let own = ["Workspace/jobs/", "Glossary/", ".stet/"].map { Path.join(top, $0) }
    let files = [
      "Workspace/project.json", "Workspace/people.json", ".gitattributes", ".gitignore",
    ].map { Path.join(top, $0) }
    return files.contains(target) || own.contains(where: target.hasPrefix)
  }

  /// Writes a file that leaves the project: a page, an export.
  package func writeOut(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    let place = try outside(path)
    try DurableFile.replace(bytes, at: path, scratch: place.scratch, token: place.token)
  }

  /// Writes a file that leaves the project, and does `body`, which records it: without its record
  /// the file becomes again what it was.
  ///
  /// - Throws: ``SystemFault``, and what `body` throws.
  package func writeOut<Value>(
    _ bytes: [UInt8], to path: String, recording body: () throws -> Value
  ) throws -> Value {
    let place = try outside(path)
    var page = try Replacement(bytes, at: path, scratch: place.scratch, token: place.token)
    do {
      try page.place()
      try System.flushFolder(Path.parent(path))
      let value = try body()
      page.settle()
      return value
    } catch {
      try? page.takeBack()  // The fault to report is the first one; verify tells of such a page.
      throw error
    }
  }

  /// Where a file's temporary names lie, and what they are.
  private func outside(_ path: String) throws(SystemFault) -> (scratch: String, token: String) {
    let parent = Path.parent(path)
    try DurableFile.makeFolders(parent)
    // A rename does not cross disks: outside the project the temporary file lies beside its target.
    let top = System.resolved(root)
    let isInside =
      exists && (System.resolved(parent) == top || System.resolved(parent).hasPrefix(top + "/"))
    return (isInside ? scratch : parent, isInside ? token() : "." + token())
  }

  /// Keeps a text that was not recorded.
  ///
  /// - Returns: the path of the file that holds it now.
  package func rescue(_ bytes: [UInt8], name: String) throws(SystemFault) -> String {
    try DurableFile.makeFolders(rescueFolder)
    let path = Path.join(rescueFolder, "\(name)-\(token()).txt")
    try DurableFile.replace(bytes, at: path, scratch: scratch, token: token())
    return path
  }
}
