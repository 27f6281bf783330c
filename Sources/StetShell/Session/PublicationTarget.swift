import StetCore
import StetFormats
import StetStore

/// Where an article is written to, and as what.
struct PublicationTarget {
  let format: PublicationFormat
  /// As the program finds it.
  let path: String
  /// As the command line named it, with the name that a folder's file gets.
  let typed: String
  /// As records name it.
  private let recorded: String

  /// - Throws: ``UsageError`` for a place that cannot be written to, or a format that is not known.
  init(
    _ arguments: Arguments, of job: Identifier, in project: Project, _ session: Session
  ) throws(UsageError) {
    guard let out = arguments["out"] else {
      throw UsageError("'stet publish' needs --out", hint: "--out \(job).html")
    }
    guard out != "-" else {
      throw UsageError(
        "--out needs a file, since what goes out is recorded", hint: "--out \(job).html")
    }
    let isFolder = System.isFolder(session.absolute(out)) || out.hasSuffix("/")
    format = try Self.format(arguments, out, isFolder: isFolder)
    typed = isFolder ? Path.join(out, "\(job).\(format.ending)") : out
    path = session.absolute(typed)
    guard !project.keeps(path, from: session.folder) else {
      throw UsageError(
        "'\(out)' belongs to the project's own files",
        hint: "--out Workspace/published/\(job).\(format.ending)")
    }
    recorded = Path.relative(path, to: Path.join(session.folder, project.root))
  }

  func file(_ bytes: [UInt8]) -> Publication.File {
    Publication.File(path: recorded, format: format.rawValue, digest: Digest(of: bytes))
  }

  private static func format(
    _ arguments: Arguments, _ out: String, isFolder: Bool
  ) throws(UsageError) -> PublicationFormat {
    let named: PublicationFormat
    if let format = arguments["format"].flatMap(PublicationFormat.init) {
      named = format
    } else {
      named = isFolder ? .html : try format(ofFile: out)
    }
    guard arguments.has("fragment") else { return named }
    guard named == .html || named == .fragment else {
      throw UsageError(
        "--fragment goes with html, not with \(named.rawValue)", hint: "--format html")
    }
    return .fragment
  }

  /// What a file's name says: the longest ending that fits.
  private static func format(ofFile out: String) throws(UsageError) -> PublicationFormat {
    let name = Path.name(out).lowercased()
    let endings =
      PublicationFormat.allCases.map { ($0.ending, $0) }
      + [("htm", .html), ("markdown", .md), ("json-ld", .jsonld)]
    let fitting = endings.filter { name.utf8.reversed().starts(with: ".\($0.0)".utf8.reversed()) }
    if let found = fitting.max(by: { $0.0.utf8.count < $1.0.utf8.count }) { return found.1 }
    let ending = Path.ending(out)
    guard !ending.isEmpty else { return .html }
    throw UsageError(
      "no format goes with '.\(ending)'",
      hint: ending == "json"
        ? "--format ninjs or jsonld" : "--format html, md, txt, jsonld or ninjs")
  }
}
