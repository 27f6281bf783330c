import StetCore

/// A part of a JSON Schema, and how one is put together.
///
/// Source: JSON Schema 2020-12, core and validation.
package struct Schema: Hashable, Sendable {
  package var members: [String: JSON]

  package init(_ members: [String: JSON]) { self.members = members }

  package var json: JSON { .object(members) }

  package static func text(_ about: String) -> Schema {
    Schema(["type": "string", "description": .string(about)])
  }

  /// A text of which there is at least a letter.
  package static func filled(_ about: String) -> Schema {
    Schema(["type": "string", "minLength": 1, "description": .string(about)])
  }

  package static func whole(_ about: String, from least: Int = 0) -> Schema {
    Schema(["type": "integer", "minimum": .integer(least), "description": .string(about)])
  }

  package static func number(_ about: String) -> Schema {
    Schema(["type": "number", "description": .string(about)])
  }

  package static func flag(_ about: String) -> Schema {
    Schema(["type": "boolean", "description": .string(about)])
  }

  package static func constant(_ value: JSON) -> Schema { Schema(["const": value]) }

  package static func word(_ words: [String], _ about: String) -> Schema {
    Schema(["enum": JSON(words), "description": .string(about)])
  }

  /// One of the words of `type`.
  package static func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type, _ about: String
  ) -> Schema where Word.RawValue == String { word(type.allCases.map(\.rawValue), about) }

  package static func list(of element: Schema, atLeast: Int = 0, _ about: String) -> Schema {
    var list = Schema([
      "type": "array", "items": element.json, "description": .string(about),
    ])
    if atLeast > 0 { list.members["minItems"] = .integer(atLeast) }
    return list
  }

  /// An object of these members and, unless it `isOpen`, of no others.
  package static func object(
    _ required: [String: Schema], optional: [String: Schema] = [:], isOpen: Bool = false,
    _ about: String
  ) -> Schema {
    Schema([
      "type": "object", "description": .string(about),
      "properties": .object(
        required.merging(optional) { own, _ in own }.mapValues(\.json)),
      "required": JSON(required.keys.sorted()), "additionalProperties": .bool(isOpen),
    ])
  }

  /// An object whose members are all alike.
  ///
  /// - Parameter keys: what each key is, nil for anything.
  package static func map(of value: Schema, keys: Schema? = nil, _ about: String) -> Schema {
    var map = Schema([
      "type": "object", "description": .string(about), "additionalProperties": value.json,
    ])
    if let keys { map.members["propertyNames"] = keys.json }
    return map
  }

  /// What ``definitions`` has under a name.
  package static func shared(_ name: String, _ about: String) -> Schema {
    Schema(["$ref": .string("#/$defs/" + name), "description": .string(about)])
  }

  package static func any(of choices: [Schema], _ about: String) -> Schema {
    Schema(["anyOf": .array(choices.map(\.json)), "description": .string(about)])
  }

  /// The same or null.
  package var orNull: Schema { Schema(["anyOf": [json, ["type": "null"]]]) }
}
