/// Reads JSON strictly and in one pass, straight into the values that a caller wants.
///
/// Stricter than RFC 8259 asks: no byte-order mark, no duplicate keys, no lone surrogates,
/// no depth past ``deepest``. Every refusal knows its byte. Nothing is built for what a caller
/// skips, which is what lets a glossary of a thousand concepts load within milliseconds.
package struct JSONReader {
  /// Nesting past this is no file of stet's, and a recursive reader has only so much stack.
  package static let deepest = 128

  /// In bytes. Keys are compared and hashed as Swift's strings are, which takes quadratic time for
  /// a letter of endless combining marks; the keys of stet's files are a tenth of this.
  package static let longestKey = 512

  let bytes: [UInt8]
  var place = 0
  private var depth = 0
  private var keys = KeyLedger()

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one document from start to end.
  ///
  /// - Throws: ``JSONFault`` for anything but one whole, valid document, and whatever `body` throws.
  package static func read<Value>(
    _ bytes: [UInt8], _ body: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    if let offset = UTF8Check.firstFault(in: bytes) {
      throw JSONFault(offset: offset, what: "a byte that is not UTF-8")
    }
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw reader.fault("a byte-order mark") }
    let value = try body(&reader)
    reader.skipSpace()
    guard reader.place == bytes.count else { throw reader.misplaced("text after the end") }
    return value
  }

  /// Reads once more what a reader of the same bytes has read before.
  package static func reread<Value>(
    _ bytes: [UInt8], from place: Int, _ body: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    var reader = JSONReader(bytes)
    reader.place = place
    return try body(&reader)
  }

  /// Skips space.
  ///
  /// - Returns: the offset of the value that stands here.
  package mutating func start() -> Int {
    skipSpace()
    return place
  }

  /// Calls `body` with the bytes of a range that ``rawText()`` gave.
  package func withBytes<Value>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  package func fault(_ what: String) -> JSONFault { JSONFault(offset: place, what: what) }

  var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

  mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, place < bytes.count else { return false }
    place += 1
    return true
  }

  // MARK: - Containers

  /// Reads an object, giving each key in turn; `member` reads or skips its value.
  package mutating func object(
    _ member: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try members { (reader, key) throws(JSONFault) in
      try member(&reader, key.text(in: reader.bytes))
    }
  }

  /// Reads an object without making its keys.
  mutating func members(
    _ member: (inout JSONReader, KeyLedger.Key) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try open(UInt8(ascii: "{"), "an object")
    let ledger = keys.open()
    defer { keys.close(ledger) }
    skipSpace()
    if take(UInt8(ascii: "}")) {
      depth -= 1
      return
    }
    while true {
      let key = try key()
      guard keys.add(key, since: ledger, in: bytes) else {
        throw JSONFault(
          offset: key.range.lowerBound - 1, what: "the key '\(key.text(in: bytes))' a second time")
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else {
        throw misplaced("no ':' after the key '\(key.text(in: bytes))'")
      }
      try member(&self, key)
      if try !goesOn(until: UInt8(ascii: "}")) {
        depth -= 1
        return
      }
    }
  }

  private mutating func key() throws(JSONFault) -> KeyLedger.Key {
    skipSpace()
    let start = place
    guard take(UInt8(ascii: "\"")) else { throw unexpected("a key") }
    let isPlain = try plainRun() == UInt8(ascii: "\"")
    let range = start + 1..<place
    let isASCII = isPlain && bytes[range].allSatisfy { $0 < 0x80 }
    let text =
      isASCII
      ? nil
      : try isPlain
        ? String(decoding: bytes[range], as: UTF8.self)
        : escapedString(from: start + 1)
    if isPlain { place += 1 }
    guard (text?.utf8.count ?? range.count) <= Self.longestKey else {
      throw JSONFault(offset: start, what: "a key of more than \(Self.longestKey) bytes")
    }
    return KeyLedger.Key(text: text, range: range)
  }

  /// Reads an array, calling `element` once for each.
  package mutating func array(
    _ element: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try open(UInt8(ascii: "["), "an array")
    skipSpace()
    if take(UInt8(ascii: "]")) {
      depth -= 1
      return
    }
    while true {
      try element(&self)
      if try !goesOn(until: UInt8(ascii: "]")) {
        depth -= 1
        return
      }
    }
  }

  private mutating func open(_ bracket: UInt8, _ what: String) throws(JSONFault) {
    skipSpace()
    guard take(bracket) else { throw unexpected(what) }
    depth += 1
    guard depth <= Self.deepest else { throw fault("nesting deeper than \(Self.deepest)") }
  }

  private mutating func goesOn(until close: UInt8) throws(JSONFault) -> Bool {
    skipSpace()
    if take(close) { return false }
    guard take(UInt8(ascii: ",")) else {
      guard place < bytes.count else { throw fault("the end before its time") }
      throw misplaced("no ',' between two values")
    }
    skipSpace()
    guard next != close else { throw fault("a trailing comma") }
    return true
  }

  // MARK: - Scalars

  /// Reads a string.
  package mutating func string() throws(JSONFault) -> String { try string(or: "a string") }

  private mutating func string(or what: String) throws(JSONFault) -> String {
    skipSpace()
    guard take(UInt8(ascii: "\"")) else { throw unexpected(what) }
    let start = place
    switch try plainRun() {
    case UInt8(ascii: "\""):
      defer { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    default: return try escapedString(from: start)
    }
  }

  /// Goes to the next quotation mark or backslash of a string and says which of them it is.
  mutating func plainRun() throws(JSONFault) -> UInt8 {
    place = StringEnd.next(in: bytes, from: place)
    guard place < bytes.count else { throw fault("a string without its end") }
    guard bytes[place] >= 0x20 else { throw fault("a control character in a string") }
    return bytes[place]
  }

  /// Reads true or false.
  package mutating func bool() throws(JSONFault) -> Bool {
    skipSpace()
    if takeWord("true") { return true }
    if takeWord("false") { return false }
    throw unexpected("true or false")
  }

  /// Reads null if it stands here.
  package mutating func null() -> Bool {
    skipSpace()
    return takeWord("null")
  }

  /// Reads a whole number that fits an `Int`.
  package mutating func integer() throws(JSONFault) -> Int {
    skipSpace()
    let start = place
    let spelling = try number()
    guard let value = Int(spelling) else {
      throw JSONFault(offset: start, what: "'\(spelling.prefix(40))' instead of a whole number")
    }
    return value
  }

  mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[place + offset] != word.utf8Start[offset] { return false }
    place += length
    return true
  }

  func unexpected(_ wanted: String) -> JSONFault {
    place < bytes.count ? misplaced("not \(wanted)") : fault("the end before its time")
  }

  /// What is wrong with the bytes that stand here: `what`, unless Git put them there.
  private func misplaced(_ what: String) -> JSONFault {
    if bytes[place...].starts(with: "<<<<<<<".utf8) || bytes[place...].starts(with: ">>>>>>>".utf8)
      || bytes[place...].starts(with: "=======".utf8)
    {
      return fault("a Git conflict marker")
    }
    return fault(what)
  }
}
