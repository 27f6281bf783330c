/// What a reader meets in an XML text, one after another.
enum XMLEvent: Hashable, Sendable {
  case start(XMLTag)
  case end
  /// All of it up to the next tag, with references resolved.
  case text(String)
  /// The root is closed and nothing follows.
  case done
}

/// A start tag. Prefixes are taken off: a vocabulary is known by its local names.
struct XMLTag: Hashable, Sendable {
  struct Attribute: Hashable, Sendable {
    /// With its prefix.
    let name: String
    let value: String
  }

  let name: String
  let attributes: [Attribute]
  /// Of its `<`, in bytes.
  let offset: Int

  /// The value of the first attribute of that local name, nil when there is none.
  subscript(name: String) -> String? {
    attributes.first { XMLTag.local($0.name) == name }?.value
  }

  /// A name without its prefix.
  static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }
}
