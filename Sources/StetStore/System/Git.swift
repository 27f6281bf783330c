/// The user's Git, asked about the work tree that a folder lies in.
///
/// Git by itself looks for a repository from where it stands, and obeys what that one's configuration
/// says: a monitor of files, hooks. A project comes from strangers, too, so every question goes
/// through ``ask(_:)``: the repository is named, and nothing that it could have run is on. Questions
/// that apply filters or text conversions (`status`, `add`, `diff`) are never asked. A repository may
/// say that some of its objects lie elsewhere, and with what program they are fetched: nothing is.
package struct Git: Sendable {
  /// The repository that governs the folder; nil where none does.
  package let repository: String?
  /// The folder that the repository keeps versions of.
  package let workTree: String?

  /// Looks upwards from a folder, as Git does, but never into one.
  package init(around folder: String) {
    var folder = System.resolved(folder)
    while true {
      if let repository = Self.repository(in: folder) {
        (self.repository, workTree) = (repository, folder)
        return
      }
      let parent = Path.parent(folder)
      if parent == folder || parent == "." { break }
      folder = parent
    }
    (repository, workTree) = (nil, nil)
  }

  private static func repository(in folder: String) -> String? {
    let path = Path.join(folder, ".git")
    if System.kind(of: Path.join(path, "HEAD")) != nil { return path }
    guard System.kind(of: path) == .file else { return nil }
    // A linked work tree, or a submodule: the file names where its repository lies.
    guard let bytes = try? System.read(path, limit: longestLink),
      bytes.starts(with: link), bytes.last != nil
    else { return nil }
    let name = bytes.dropFirst(link.count).prefix { $0 != 0x0A && $0 != 0x0D }
    return Path.join(folder, String(decoding: name, as: UTF8.self))
  }

  private static let link = Array("gitdir: ".utf8)
  /// In bytes: a file of that name that is longer names nothing.
  private static let longestLink = 8192

  /// Runs Git on this repository, or on none, without anything that a repository could have planted.
  ///
  /// - Parameter words: a subcommand that runs no filters, and its arguments.
  /// - Returns: what it printed; nil when its answer was no.
  /// - Throws: ``SystemFault`` when there is no Git.
  package func ask(_ words: [String]) throws(SystemFault) -> [UInt8]? {
    let (status, output) = try Program.run(
      ["git"] + place + Self.safeguards + words, streams: .captured)
    return status == 0 ? output : nil
  }

  /// Where there is no repository Git must not go and find one.
  private var place: [String] {
    guard let repository, let workTree else { return ["--git-dir=/dev/null"] }
    return ["--git-dir=\(repository)", "--work-tree=\(workTree)"]
  }

  private static let safeguards =
    [
      "--no-pager", "--no-optional-locks", "-c", "core.hooksPath=/dev/null", "-c",
      "core.fsmonitor=false",
    ] + ways.flatMap { ["-c", "\($0).allow=never"] }

  /// Every way that Git knows to other repositories, and all that it does not know.
  private static let ways =
    ["protocol"]
    + ["file", "git", "ssh", "http", "https", "ftp", "ftps", "ext", "fd"].map { "protocol." + $0 }

  /// The value of a setting, of the repository or the user's own; nil for none, and without Git.
  package func setting(_ name: String) -> String? {
    guard let output = try? ask(["config", "--get", name]) else { return nil }
    let value = String(decoding: output, as: UTF8.self).filter { !$0.isNewline }
    return value.isEmpty ? nil : value
  }

  /// Writes a setting of the repository.
  ///
  /// - Throws: ``SystemFault``.
  package func set(_ name: String, to value: String) throws(SystemFault) {
    guard try ask(["config", "--local", name, value]) != nil else {
      throw SystemFault.unwritable(Path.join(repository ?? "", "config"))
    }
  }
}
