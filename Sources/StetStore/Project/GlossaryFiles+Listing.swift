import StetCore

extension GlossaryFiles {
  /// The languages that `glossary.json` names; none where it names none or is not there.
  package func languages() throws -> [LanguageTag] {
    guard let path = try paths().first(where: { Path.name($0) == "glossary.json" }) else {
      return []
    }
    var languages: [LanguageTag] = []
    let bytes = try System.read(path, limit: Project.largestFile)
    try FileShape.read(bytes, path: path, kind: "glossary") { (reader, key) throws(JSONFault) in
      guard key == "languages" else { return try reader.skip() }
      languages = try reader.list { (reader) throws(JSONFault) in try reader.language() }
    }
    return languages
  }

  /// The concepts of each domain's file in the order in which they stand there.
  package func listings() throws -> [GlossaryInspection.Listing] {
    try paths().filter { Path.name($0) != "glossary.json" }.map { path in
      let bytes = try System.read(path, limit: Project.largestFile)
      return GlossaryInspection.Listing(
        name: Path.name(path),
        ids: try GlossaryCoding.concepts(bytes, path: path, extent: .terms).map(\.id))
    }
  }
}
