import StetCore

/// A folder of domain files, of a project or by itself.
package struct GlossaryFiles: Sendable {
  package let folder: String

  package init(folder: String) { self.folder = folder }

  /// Reads every concept.
  ///
  /// - Throws: ``SystemFault``, ``FileFault``; also for an id that two concepts have.
  package func glossary(_ extent: GlossaryCoding.Extent) throws -> Glossary {
    var name = ""
    var concepts: [Concept] = []
    var homes: [Identifier: String] = [:]
    for path in try paths() {
      let bytes = try System.read(path, limit: Project.largestFile)
      if Path.name(path) == "glossary.json" {
        name = try GlossaryCoding.name(bytes, path: path)
        continue
      }
      for concept in try GlossaryCoding.concepts(bytes, path: path, extent: extent) {
        if let other = homes.updateValue(path, forKey: concept.id) {
          throw Self.twice(concept.id, in: path, and: other)
        }
        concepts.append(concept)
      }
    }
    return Glossary(name: name, concepts: concepts)
  }

  /// Reads what the check of some texts needs.
  ///
  /// - Throws: ``SystemFault``, ``FileFault``, as ``glossary(_:)`` does.
  package func excerpt(_ sieve: GlossarySieve) throws -> GlossaryExcerpt {
    var outlines: [GlossaryOutline] = []
    var homes: [Identifier: String] = [:]
    for path in try paths() {
      let bytes = try System.read(path, limit: Project.largestFile)
      if Path.name(path) == "glossary.json" {
        _ = try GlossaryCoding.name(bytes, path: path)
        continue
      }
      let outline = try GlossaryOutline(bytes, path: path, sieve: sieve)
      for id in outline.ids {
        if let other = homes.updateValue(path, forKey: id) {
          throw Self.twice(id, in: path, and: other)
        }
      }
      outlines.append(outline)
    }
    let read = outlines
    return GlossaryExcerpt(
      sieve: sieve, concepts: read.flatMap(\.needed).sorted { $0.id < $1.id }
    ) { hasTerm in
      try read.flatMap { outline in try outline.others(hasTerm) }
    }
  }

  private static func twice(
    _ id: Identifier, in path: String, and other: String
  ) -> FileFault {
    let copy = [path, other].first { SyncTrace.name(Path.name($0)) != nil }
    return FileFault(
      path: path, what: "the concept '\(id)' stands in '\(Path.name(other))' too",
      hint: copy.map { "'\(Path.name($0))' looks like a copy: compare it, then move it away" }
        ?? "give one of them another id")
  }

  /// Reads one of the files as strictly as ``glossary(_:)`` does.
  func verify(_ path: String) throws {
    let bytes = try System.read(path, limit: Project.largestFile)
    if Path.name(path) == "glossary.json" {
      _ = try GlossaryCoding.name(bytes, path: path)
    } else {
      _ = try GlossaryCoding.concepts(bytes, path: path, extent: .everything)
    }
  }

  /// Of the bytes of all files in the order of their names: `cat Glossary/*.json | sha256sum`.
  package func digest() throws(SystemFault) -> Digest {
    var hash = SHA256()
    for path in try paths() { hash.update(try System.read(path, limit: Project.largestFile)) }
    return Digest(raw: hash.finish())
  }

  /// The JSON files in the folder, in byte order; one file when `folder` is one.
  func paths() throws(SystemFault) -> [String] {
    guard System.isFolder(folder) else { return [folder] }
    let paths = try System.names(in: folder).filter { $0.hasSuffix(".json") }
      .map { Path.join(folder, $0) }
    for path in paths { try System.requireInside(path, folder) }
    return paths
  }
}

extension Project {
  package var glossaryFiles: GlossaryFiles { GlossaryFiles(folder: glossaryFolder) }
}
