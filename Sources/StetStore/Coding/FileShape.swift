import StetCore

/// Reads files whose first-level keys include `format` and `kind`.
enum FileShape {
  /// The newest format of every kind of file that this program reads and the one it writes.
  static let newestFormat = 1

  /// Reads one file, of whatever format that this program knows.
  ///
  /// - Parameters:
  ///   - kind: what the file must be; nil where its reader judges that.
  ///   - body: reads the value of each first-level key but `format` and `kind`, as the newest format
  ///     has them.
  /// - Throws: ``FileFault``; a newer format is named before anything else that is unknown in it.
  @discardableResult
  static func read(
    _ bytes: [UInt8], path: String, kind: String?, steps: FormatSteps = .all,
    _ body: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(FileFault) -> Reading {
    guard let stepped = steps.newest(bytes) else {
      let found = try read(newest: bytes, path: path, kind: kind, body)
      return Reading(kind: found, canonical: bytes)
    }
    do {
      let found = try read(newest: stepped.bytes, path: path, kind: kind, body)
      return Reading(kind: found, canonical: stepped.wasInOneSpelling ? stepped.bytes : nil)
    } catch {
      // Lines and columns are those of the stepped text, which nobody has seen.
      throw FileFault(path: path, what: error.what, hint: error.hint)
    }
  }

  /// What a reader of all kinds wants to know of a file it has read.
  struct Reading {
    let kind: String
    /// The only bytes that a file written by stet alone may have once it is of the newest format; nil
    /// for an older one in another spelling.
    let canonical: [UInt8]?
  }

  /// The bytes of a file that somebody is about to change, in the newest format.
  static func newest(_ bytes: [UInt8]) -> [UInt8] { FormatSteps.all.newest(bytes)?.bytes ?? bytes }

  private static func read(
    newest bytes: [UInt8], path: String, kind: String?,
    _ body: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(FileFault) -> String {
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
      // What a file of another format has in it is not to be judged by this one.
      if let format = header(of: bytes).format { try requireNewest(format, path: path) }
      throw FileFault(path: path, fault: syntaxFault(of: bytes) ?? error, in: bytes)
    }
    try requireNewest(found.format, path: path)
    let name = found.kind ?? ""
    guard name == kind ?? name else {
      throw FileFault(path: path, what: "kind '\(name)' where '\(kind ?? "")' belongs", hint: nil)
    }
    return name
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

  private static func requireNewest(_ format: Int?, path: String) throws(FileFault) {
    guard let format, format >= newestFormat else {
      throw FileFault(path: path, what: "no \"format\": \(newestFormat)", hint: nil)
    }
    guard format > newestFormat else { return }
    throw FileFault(path: path, newerFormat: format)
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
