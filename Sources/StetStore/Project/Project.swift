import StetCore

/// A folder that holds `Workspace/` and `Glossary/`.
package struct Project: Sendable {
  /// An article of more bytes than this is none; what stet itself writes stays far below.
  package static let largestFile = 64 << 20

  /// As found, absolute or relative to the current folder.
  package let root: String

  package init(root: String) { self.root = root }

  /// The nearest project at or above `folder`.
  package static func find(from folder: String) -> Project? {
    var folder = folder
    while true {
      let project = Project(root: folder)
      if project.exists { return project }
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
  var localFolder: String { Path.join(root, ".stet") }
  var scratch: String { Path.join(localFolder, "tmp") }
  /// Where a text is kept that could not be recorded.
  package var rescueFolder: String { Path.join(localFolder, "kept") }

  /// `path` as the user may type it from the project's folder.
  func shown(_ path: String) -> String { Path.relative(path, to: root) }

  func read(_ path: String) throws(SystemFault) -> [UInt8] {
    try System.read(path, limit: Self.largestFile)
  }

  package func settings() throws -> ProjectSettings {
    try SettingsCoding.settings(try read(settingsPath), path: shown(settingsPath))
  }

  package func people() throws -> [Person] {
    try PeopleCoding.people(try read(peoplePath), path: shown(peoplePath))
  }

  /// Adds a person to `Workspace/people.json`, whose other bytes keep their meaning.
  package func add(_ person: Person) throws {
    let bytes = try PeopleCoding.adding(
      person, to: try read(peoplePath), path: shown(peoplePath))
    _ = try PeopleCoding.people(bytes, path: shown(peoplePath))
    try DurableFile.replace(bytes, at: peoplePath, scratch: scratch, token: token())
  }

  /// A name for a temporary file that no other process picks.
  func token() -> String {
    String(UInt64.random(in: .min ... .max), radix: 16)
  }

  /// Writes a file that leaves the project: a page, an export.
  package func writeOut(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    try DurableFile.makeFolders(Path.parent(path))
    // The temporary file lies beside its target: a rename does not cross disks.
    try DurableFile.replace(bytes, at: path, scratch: Path.parent(path), token: "." + token())
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
