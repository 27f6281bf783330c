import StetCore

/// Three versions of a file that people edit, joined for Git.
package struct EditedMerge: Sendable {
  /// What is to stand in the file.
  package let bytes: [UInt8]
  package let conflicts: [JSONMerge.Conflict]

  /// - Parameters:
  ///   - base: the version that both went on from; no bytes where each side made the file by itself.
  ///   - path: where the file lies in the project, for whoever reads of it.
  /// - Throws: ``FileFault`` for a version that is no such file or a newer one, and for one that the
  ///   joined values do not make: two people of one address.
  package init(
    base: [UInt8], ours: [UInt8], theirs: [UInt8], path: String
  ) throws(FileFault) {
    // The sides may be of two formats: they are joined in the newest.
    let (base, ours, theirs) = (
      FileShape.newest(base), FileShape.newest(ours), FileShape.newest(theirs)
    )
    let kind = FileShape.header(of: ours).kind
    try Self.read(ours, as: kind, path: path + " (ours)")
    try Self.read(theirs, as: kind, path: path + " (theirs)")
    let merge = JSONMerge(
      base: base.isEmpty ? nil : try Self.json(base, path: path + " (before both)"),
      ours: try Self.json(ours, path: path), theirs: try Self.json(theirs, path: path))
    bytes = JSONWriter.bytes(of: merge.value)
    conflicts = merge.conflicts
    try Self.read(bytes, as: kind, path: path + " (both together)")
  }

  private static func read(_ bytes: [UInt8], as kind: String?, path: String) throws(FileFault) {
    switch kind {
    case "project": _ = try SettingsCoding.settings(bytes, path: path)
    case "people": _ = try PeopleCoding.people(bytes, path: path)
    case "glossary": _ = try GlossaryCoding.name(bytes, path: path)
    case "glossary-domain":
      _ = try GlossaryCoding.concepts(bytes, path: path, extent: .everything)
    default:
      // What is wrong with a file that says no kind is more than that.
      _ = try json(bytes, path: path)
      throw FileFault(
        path: path, what: "no file that people edit: project, people, glossary, domain",
        hint: "stet git-setup names the files that stet merges")
    }
  }

  private static func json(_ bytes: [UInt8], path: String) throws(FileFault) -> JSON {
    do {
      return try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
    } catch {
      throw FileFault(path: path, fault: error, in: bytes)
    }
  }

  /// Joins the files that Git gives to a merge driver, into the one that it calls ours.
  ///
  /// - Returns: what is left for a person to settle.
  /// - Throws: ``FileFault``, ``SystemFault``; our file is as it was then.
  package static func join(
    base: String, ours: String, theirs: String, path: String
  ) throws -> [JSONMerge.Conflict] {
    func read(_ path: String) throws(SystemFault) -> [UInt8] {
      try System.read(path, limit: Project.largestFile)
    }
    let merge = try EditedMerge(
      base: read(base), ours: read(ours), theirs: read(theirs), path: path)
    let token = ".stet-" + String(UInt64.random(in: .min ... .max), radix: 16)
    try DurableFile.replace(
      merge.bytes, at: ours, scratch: Path.parent(ours), token: token)
    return merge.conflicts
  }
}
