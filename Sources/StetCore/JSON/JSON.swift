/// A JSON value, for writing and for what stet carries along unread.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is no `Int`, in the spelling it came in.
  case decimal(String)
  case string(String)
  case array([JSON])
  /// Later values replace earlier ones of the same key; the order is the writer's business.
  case object([String: JSON])
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
  package init(nilLiteral: ()) { self = .null }
}

extension JSON {
  /// A string, or null.
  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// Several strings in their order.
  package init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }

  /// An object of the members that have a value: files name no absent thing.
  package static func members(_ members: [String: JSON?]) -> JSON {
    .object(members.compactMapValues { $0 })
  }

  /// The value under `key`, nil for an absent key and for anything but an object.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }
}
