import StetCore

/// Reads files whose first-level keys include `format` and `kind`.
enum FileShape {
  /// The newest format of every kind of file that this program reads and the one it writes.
  static let newestFormat = 1

  /// Reads one file.
  ///
  /// - Parameter body: reads the value of each first-level key but `format` and `kind`.
  /// - Throws: ``FileFault``; a newer format is named before anything else that is unknown in it.
  static func read(
    _ bytes: [UInt8], path: String, kind: String,
    _ body: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(FileFault) {
    var found = Header()
    do {
      try JSONReader.read(bytes) { (reader) throws(JSONFault) in
        try reader.object { (reader, key) throws(JSONFault) in
          switch key {
          case "format": found.format = try reader.integer()
          case "kind": found.kind = try reader.string()
          default: try body(&reader, key)
          }
        }
      }
    } catch {
      try refuseNewer(header(of: bytes), path: path)
      throw FileFault(path: path, fault: syntaxFault(of: bytes) ?? error, in: bytes)
    }
    try refuseNewer(found, path: path)
    guard found.format == newestFormat else {
      throw FileFault(path: path, what: "no \"format\": 1", hint: nil)
    }
    guard found.kind == kind else {
      throw FileFault(
        path: path, what: "kind '\(found.kind ?? "")' where '\(kind)' belongs", hint: nil)
    }
  }

  /// What a file says of itself.
  struct Header {
    var format: Int?
    var kind: String?
  }

  /// `format` and `kind` of a file whose rest may be anything valid; empty when it is not.
  static func header(of bytes: [UInt8]) -> Header {
    var header = Header()
    do {
      try JSONReader.read(bytes) { (reader) throws(JSONFault) in
        try reader.object { (reader, key) throws(JSONFault) in
          switch key {
          case "format": header.format = try reader.integer()
          case "kind": header.kind = try reader.string()
          default: try reader.skip()
          }
        }
      }
    } catch {
      return Header()
    }
    return header
  }

  /// What keeps bytes from being JSON of any shape: told before what a kind of file has against them.
  private static func syntaxFault(of bytes: [UInt8]) -> JSONFault? {
    do throws(JSONFault) {
      try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.skip() }
      return nil
    } catch {
      return error
    }
  }

  private static func refuseNewer(_ header: Header, path: String) throws(FileFault) {
    guard let format = header.format, format > newestFormat else { return }
    throw FileFault(
      path: path, what: "format \(format) is newer than this stet, which knows \(newestFormat)",
      hint: "install a newer stet; nothing was written")
  }
}

extension JSONReader {
  /// A key that no version of this format has.
  func unknownKey(_ key: String) -> JSONFault { fault("the unknown key '\(key)'") }

  /// `value`, or the fault that its key is missing in the object just read.
  func required<Value>(_ value: Value?, _ key: String) throws(JSONFault) -> Value {
    guard let value else { throw fault("no '\(key)' in this object") }
    return value
  }

  mutating func identifier() throws(JSONFault) -> Identifier {
    try text(as: "an id", Identifier.init)
  }

  mutating func digest() throws(JSONFault) -> Digest {
    try text(as: "a digest", Digest.init(named:))
  }

  mutating func language() throws(JSONFault) -> LanguageTag {
    try text(as: "a language tag", LanguageTag.init)
  }

  mutating func choice<Value: RawRepresentable>(
    _ what: String, of type: Value.Type = Value.self
  ) throws(JSONFault) -> Value where Value.RawValue == String {
    try text(as: what, Value.init(rawValue:))
  }
}
