import StetCore

/// Holds values against a JSON Schema: as much of 2020-12 as stet's own schemas use, and a fault for
/// every keyword that is not of it.
struct SchemaValidator {
  private let definitions: [String: JSON]
  private let root: JSON
  /// Whether a key that no schema names is a fault even where the schema lets it stand: for what stet
  /// itself writes.
  var isClosed = false

  init(_ document: JSON, isClosed: Bool = false) {
    root = document
    self.isClosed = isClosed
    if case .object(let definitions)? = document["$defs"] {
      self.definitions = definitions
    } else {
      definitions = [:]
    }
  }

  /// What is wrong with `value`, each with its place.
  func faults(_ value: JSON) -> [String] { faults(value, root, "") }

  private func faults(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(true) ? [] : ["\(place): nothing may stand here"]
    }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      faults(value, keyword, rule, keywords, place)
    }
  }

  private func faults(
    _ value: JSON, _ keyword: String, _ rule: JSON, _ schema: [String: JSON], _ place: String
  ) -> [String] {
    switch (keyword, rule, value) {
    case ("$schema", _, _), ("$id", _, _), ("$defs", _, _), ("title", _, _),
      ("description", .string, _), ("format", .string, _):
      return []
    case ("$ref", .string(let name), _):
      let key = String(name.dropFirst("#/$defs/".count))
      return definitions[key].map { faults(value, $0, place) } ?? ["\(place): no \(name)"]
    case ("type", _, _): return Self.isOf(value, rule) ? [] : ["\(place): not \(rule)"]
    case ("const", _, _): return value == rule ? [] : ["\(place): not \(rule)"]
    case ("enum", .array(let values), _):
      return values.contains(value) ? [] : ["\(place): not one of \(values)"]
    case ("not", _, _): return faults(value, rule, place).isEmpty ? ["\(place): excluded"] : []
    case ("anyOf", .array(let choices), _):
      return choices.contains { faults(value, $0, place).isEmpty } ? [] : ["\(place): none fits"]
    case ("pattern", .string(let pattern), .string(let text)):
      return Pattern(pattern).matches(text) ? [] : ["\(place): not like \(pattern)"]
    case ("minLength", .integer(let least), .string(let text)):
      return text.unicodeScalars.count >= least ? [] : ["\(place): too short"]
    case ("minimum", .integer(let least), .integer(let number)):
      return number >= least ? [] : ["\(place): below \(least)"]
    case ("maximum", .integer(let most), .integer(let number)):
      return number <= most ? [] : ["\(place): above \(most)"]
    case ("minItems", .integer(let least), .array(let list)):
      return list.count >= least ? [] : ["\(place): fewer than \(least)"]
    case ("minProperties", .integer(let least), .object(let members)):
      return members.count >= least ? [] : ["\(place): fewer than \(least)"]
    case ("items", _, .array(let list)):
      return list.enumerated().flatMap { faults($1, rule, "\(place)/\($0)") }
    case ("required", .array(let names), .object(let members)):
      return names.filter { name in !members.keys.contains { .string($0) == name } }
        .map { "\(place): no \($0)" }
    case ("properties", .object(let properties), .object(let members)):
      return members.flatMap { key, member in
        properties[key].map { faults(member, $0, "\(place)/\(key)") } ?? []
      }
    case ("patternProperties", .object(let patterns), .object(let members)):
      return members.flatMap { key, member in
        patterns.flatMap { pattern, schema in
          Pattern(pattern).matches(key) ? faults(member, schema, "\(place)/\(key)") : []
        }
      }
    case ("propertyNames", _, .object(let members)):
      return members.keys.flatMap { faults(.string($0), rule, "\(place)/\($0)") }
    case ("additionalProperties", _, .object(let members)):
      let rest = members.filter { !Self.names($0.key, in: schema) }
      return rest.flatMap { key, member in
        isClosed && rule == true
          ? ["\(place)/\(key): unnamed"] : faults(member, rule, "\(place)/\(key)")
      }
    case ("pattern", .string, _), ("minLength", .integer, _), ("minimum", .integer, _),
      ("maximum", .integer, _), ("minItems", .integer, _), ("minProperties", .integer, _),
      ("items", _, _), ("required", .array, _), ("properties", .object, _),
      ("patternProperties", .object, _), ("propertyNames", _, _), ("additionalProperties", _, _):
      // Of another type of value than this one.
      return []
    default: return ["\(place): the keyword '\(keyword)' is unknown here"]
    }
  }

  private static func names(_ key: String, in schema: [String: JSON]) -> Bool {
    if schema["properties"]?[key] != nil { return true }
    guard case .object(let patterns)? = schema["patternProperties"] else { return false }
    return patterns.keys.contains { Pattern($0).matches(key) }
  }

  private static func isOf(_ value: JSON, _ type: JSON) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("integer", .integer), ("number", .integer),
      ("number", .decimal), ("string", .string), ("array", .array), ("object", .object):
      true
    default: false
    }
  }
}
