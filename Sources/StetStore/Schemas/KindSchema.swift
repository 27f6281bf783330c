import StetCore

/// The schema of one kind of file, or of one kind of document that a command prints.
package struct KindSchema: Sendable {
  package let kind: String
  /// One line.
  package let about: String
  /// Whether a command prints it; a file otherwise. A few kinds are both, under one name.
  package let isPrinted: Bool
  /// First-level members without `format` and `kind`.
  private let body: Schema

  package init(
    _ kind: String, isPrinted: Bool = false, _ about: String, required: [String: Schema],
    optional: [String: Schema] = [:], isOpen: Bool
  ) {
    self.kind = kind
    self.about = about
    self.isPrinted = isPrinted
    let header: [String: Schema] = [
      "format": .constant(.integer(FileShape.newestFormat)), "kind": .constant(.string(kind)),
    ]
    body = .object(
      required.merging(header) { own, _ in own }, optional: optional, isOpen: isOpen, about)
  }

  /// Every kind of file that stet keeps.
  package static let files: [KindSchema] = [project, people] + records + glossaryFiles

  /// The whole schema, with those of ``Schema/definitions`` that it refers to.
  package var document: JSON {
    var members = body.members
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["$id"] = .string(
      "urn:stet:\(isPrinted ? "printed" : "file"):\(kind):\(FileShape.newestFormat)")
    members["title"] = .string("stet \(kind)")
    let used = Self.definitions(for: body.json)
    if !used.isEmpty { members["$defs"] = .object(used) }
    return .object(members)
  }

  private static func definitions(for schema: JSON) -> [String: JSON] {
    var found: [String: JSON] = [:]
    var waiting = references(in: schema)
    while let name = waiting.popLast() {
      guard found[name] == nil, let definition = Schema.definitions[name]?.json else { continue }
      found[name] = definition
      waiting += references(in: definition)
    }
    return found
  }

  private static func references(in schema: JSON) -> [String] {
    switch schema {
    case .object(let members):
      var names = members.values.flatMap(references)
      if case .string(let reference)? = members["$ref"] {
        names.append(String(reference.dropFirst("#/$defs/".count)))
      }
      return names
    case .array(let elements): return elements.flatMap(references)
    case .null, .bool, .integer, .decimal, .string: return []
    }
  }
}
