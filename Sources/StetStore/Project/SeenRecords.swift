import StetCore

/// The records that this machine has seen, by name: of each job, and of the glossary's changes.
///
/// Records name those before them, so a missing one shows, but for the newest: nothing names it.
/// What was here once and is gone is told by these lists, which are only ever a help: they can be
/// deleted without loss, and Git never sees them.
struct SeenRecords {
  /// What has a list of its own.
  enum Chain {
    case job(Identifier)
    case changes

    /// No job has the name of the glossary's list.
    fileprivate var file: String {
      switch self {
      case .job(let id): id.text
      case .changes: "+changes"
      }
    }
  }

  /// What is said of a record that was seen and is not there.
  static let goneClause =
    "was here and is gone: take it back from Git (if that is meant: stet verify --forget)"

  private let folder: String

  init(_ project: Project) { folder = Path.join(project.localFolder, "seen") }

  private func path(_ chain: Chain) -> String { Path.join(folder, chain.file) }

  /// The jobs of which records were seen.
  var jobs: [Identifier] {
    // A folder that cannot be read is one that is not there; the same holds for a list below.
    guard let names = try? System.names(in: folder) else { return [] }
    return names.compactMap(Identifier.init).filter { !self.names(of: .job($0)).isEmpty }
  }

  func names(of chain: Chain) -> Set<String> {
    guard let bytes = try? System.read(path(chain), limit: Project.largestFile) else { return [] }
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    return Set(lines.filter { RecordName($0) != nil || ChangeName($0) != nil })
  }

  /// Whether exactly these names were seen, in this order: cheaper to tell than which were.
  func are(_ names: [String], of chain: Chain) -> Bool {
    (try? System.read(path(chain), limit: Project.largestFile)) == Self.bytes(of: names)
  }

  /// Adds what was just recorded.
  func add(_ names: [String], of chain: Chain) {
    write(chain) { try System.append(Self.bytes(of: names), to: $0) }
  }

  /// Takes the list for all that is to be remembered.
  func replace(_ names: [String], of chain: Chain) {
    guard self.names(of: chain) != Set(names) else { return }
    write(chain) { path in
      if System.kind(of: path) != nil { try System.remove(path) }
      try System.append(Self.bytes(of: names), to: path)
    }
  }

  private static func bytes(of names: [String]) -> [UInt8] {
    Array(names.map { $0 + "\n" }.joined().utf8)
  }

  /// Nothing depends on the list: a disk that does not take it loses a help and no record.
  private func write(_ chain: Chain, _ body: (String) throws -> Void) {
    do {
      do { try body(path(chain)) } catch let fault as SystemFault where fault.isMissing {
        try System.makeFolders(folder)
        try body(path(chain))
      }
    } catch {
      return
    }
  }
}
