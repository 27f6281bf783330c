extension JSONReader {
  /// Reads whatever stands here.
  package mutating func value() throws(JSONFault) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      var members: [String: JSON] = [:]
      try object { (reader, key) throws(JSONFault) in members[key] = try reader.value() }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSON] = []
      try array { (reader) throws(JSONFault) in elements.append(try reader.value()) }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try bool())
    case UInt8(ascii: "n") where null(): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let spelling = try number()
      return Int(spelling).flatMap { spelling == "-0" ? nil : .integer($0) } ?? .decimal(spelling)
    default: throw unexpected("a value")
    }
  }

  /// Reads past whatever stands here, as strictly as if it were wanted.
  package mutating func skip() throws(JSONFault) {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): try members { (reader, _) throws(JSONFault) in try reader.skip() }
    case UInt8(ascii: "["): try array { (reader) throws(JSONFault) in try reader.skip() }
    case UInt8(ascii: "\""): try skipString()
    default: _ = try value()
    }
  }

  /// Most of a glossary's bytes are definitions that a check passes by: no `String` is made of
  /// them unless they have escapes, which are read to be judged.
  private mutating func skipString() throws(JSONFault) {
    _ = try rawText()
  }

  /// Reads a string without making one.
  ///
  /// - Returns: the place of its bytes, nil when it has escapes and they say something else.
  package mutating func rawText() throws(JSONFault) -> Range<Int>? {
    skipSpace()
    guard next == UInt8(ascii: "\"") else { throw unexpected("a string") }
    let start = place
    place += 1
    if try plainRun() == UInt8(ascii: "\"") {
      defer { place += 1 }
      return start + 1..<place
    }
    place = start
    _ = try string()
    return nil
  }

  /// Reads an array of strings.
  package mutating func strings() throws(JSONFault) -> [String] {
    var texts: [String] = []
    try array { (reader) throws(JSONFault) in texts.append(try reader.string()) }
    return texts
  }

  /// Reads an array of anything.
  package mutating func list<Element>(
    _ element: (inout JSONReader) throws(JSONFault) -> Element
  ) throws(JSONFault) -> [Element] {
    var elements: [Element] = []
    try array { (reader) throws(JSONFault) in elements.append(try element(&reader)) }
    return elements
  }

  /// Reads a string and makes a value of it; a refusal points at the string's start.
  package mutating func text<Value>(
    as what: String, _ make: (String) -> Value?
  ) throws(JSONFault) -> Value {
    skipSpace()
    let start = place
    let text = try string()
    guard let value = make(text) else {
      throw JSONFault(offset: start, what: "'\(text.prefix(60))' is not \(what)")
    }
    return value
  }

  // MARK: - Numbers and escapes

  /// Reads a number's spelling by the grammar of RFC 8259, section 6.
  mutating func number() throws(JSONFault) -> String {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let digits = place
    guard skipDigits() else { throw unexpected("a number") }
    if bytes[digits] == UInt8(ascii: "0"), place > digits + 1 {
      throw JSONFault(offset: digits, what: "a number with a leading zero")
    }
    if next == UInt8(ascii: ".") {
      place += 1
      guard skipDigits() else { throw fault("a decimal point without digits") }
    }
    if next | 0x20 == UInt8(ascii: "e") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard skipDigits() else { throw fault("an exponent without digits") }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func skipDigits() -> Bool {
    let start = place
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { place += 1 }
    return place > start
  }

  /// Goes on with a string from its first backslash; `start` is its first byte.
  mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault("a control character in a string")
      default:
        text.append(byte)
        place += 1
      }
    }
    throw fault("a string without its end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    place += 1
    let letter = next
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try unicodeEscape(into: &text)
    default: throw fault("an unknown escape")
    }
    place += 1
  }

  private mutating func unicodeEscape(into text: inout [UInt8]) throws(JSONFault) {
    let start = place - 1
    var value = try hexUnit()
    if (0xD800..<0xDC00).contains(value), next == UInt8(ascii: "\\") {
      place += 1
      guard next == UInt8(ascii: "u") else {
        throw JSONFault(offset: start, what: "half a surrogate pair")
      }
      let low = try hexUnit()
      guard (0xDC00..<0xE000).contains(low) else {
        throw JSONFault(offset: start, what: "half a surrogate pair")
      }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw JSONFault(offset: start, what: "half a surrogate pair")
    }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// From the `u` of an escape past its four hex digits.
  private mutating func hexUnit() throws(JSONFault) -> UInt32 {
    place += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard place < bytes.count, let digit = Character(Unicode.Scalar(next)).hexDigitValue else {
        throw fault("an escape without four hex digits")
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }
}
