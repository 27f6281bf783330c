import StetCore

/// Change records of the glossary: `Glossary/changes/NNNN-<16 hex>.json`.
package enum ChangeCoding {
  private static let kind = "glossary-change"

  /// The canonical bytes; the same change always gives the same.
  package static func bytes(of change: GlossaryChange) -> [UInt8] {
    var members: [String: JSON] = [
      "format": .integer(FileShape.newestFormat), "kind": .string(kind),
      "number": .integer(change.number), "parents": JSON(change.parents.map(\.name)),
      "at": .string(change.at.text), "by": .string(change.by.text),
      "action": .string(change.action.rawValue), "concept": .string(change.concept.text),
      "before": change.before?.jsonWithDomain ?? .null, "after": change.after.jsonWithDomain,
    ]
    if let reason = change.reason { members["reason"] = .string(reason) }
    return JSONWriter.bytes(of: .object(members))
  }

  /// - Throws: ``FileFault`` for anything but what ``bytes(of:)`` gives.
  package static func change(_ bytes: [UInt8], path: String) throws(FileFault) -> GlossaryChange {
    var fields = ChangeFields()
    let reading = try FileShape.read(bytes, path: path, kind: kind) {
      (reader, key) throws(JSONFault) in try fields.read(key, from: &reader)
    }
    guard let change = fields.change else {
      throw FileFault(path: path, what: "not a whole change record", hint: "stet verify")
    }
    guard self.bytes(of: change) == reading.canonical else {
      throw FileFault(
        path: path, what: "not in the one spelling that stet gives a record", hint: "stet verify")
    }
    return change
  }

  /// The concept that stands by itself in a value.
  ///
  /// - Throws: ``FileFault`` for a value that is no concept.
  static func concept(_ value: JSON, path: String) throws(FileFault) -> Concept {
    let bytes = JSONWriter.bytes(of: value)
    do {
      return try JSONReader.read(bytes) { (reader) throws(JSONFault) in
        try reader.concept(.everything)
      }
    } catch {
      throw FileFault(path: path, fault: error, in: bytes)
    }
  }
}

/// The first-level keys of a change record, as far as a file has them.
private struct ChangeFields {
  var number: Int?
  var parents: [Digest]?
  var at: Timestamp?
  var by: Identifier?
  var action: GlossaryChange.Action?
  var reason: String?
  var before: Concept?
  var after: Concept?

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONFault) {
    switch key {
    case "number": number = try reader.integer()
    case "parents":
      parents = try reader.list { (reader) throws(JSONFault) in try reader.digest() }
    case "at": at = try reader.text(as: "a time like 2019-05-14T09:30:00Z", Timestamp.init)
    case "by": by = try reader.identifier()
    case "action": action = try reader.choice("a kind of change")
    case "reason": reason = try reader.string()
    // It says what `after` says: a search for a concept finds it near the top.
    case "concept": _ = try reader.identifier()
    case "before": before = reader.null() ? nil : try reader.concept(.everything)
    case "after": after = try reader.concept(.everything)
    default: throw reader.unknownKey(key)
    }
  }

  /// nil when a key is missing.
  var change: GlossaryChange? {
    guard let number, let parents, let at, let by, let action, let after else { return nil }
    return GlossaryChange(
      number: number, parents: parents, at: at, by: by, action: action, reason: reason,
      before: before, after: after)
  }
}
