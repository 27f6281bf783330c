import StetCore

/// A piece of a block's text.
package enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link([Inline], address: String)
  /// What stands for the picture where there is none, and where it is.
  case image([Inline], address: String)

  /// What a reader reads: no marks, no addresses.
  package var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let parts), .strong(let parts), .link(let parts, _), .image(let parts, _):
      parts.map(\.plain).joined()
    }
  }

  /// Reads a block's text. Marks that do not pair are text.
  package static func parse(_ text: String, _ syntax: Syntax) -> [Inline] {
    switch syntax {
    case .text: [.text(text)]
    case .markdown: InlineParser.parse(text)
    }
  }
}

/// One pass over the bytes with a stack of what is open; linear in the text.
private struct InlineParser {
  private enum Opener {
    case emphasis(UInt8)
    case strong(UInt8)
    case bracket(isImage: Bool)
  }

  private struct Frame {
    var opener: Opener
    var parts: [Inline] = []
    var raw: [UInt8]
  }

  /// Marks nested deeper are text: real ones are not, and a page is written recursively.
  private static let deepest = 16

  /// In bytes.
  private static let longestAddress = 2048

  private let bytes: [UInt8]
  private let lastBacktick: Int
  private var place = 0
  private var text: [UInt8] = []
  private var base: [Inline] = []
  private var frames: [Frame] = []

  static func parse(_ text: String) -> [Inline] {
    var parser = InlineParser(bytes: Array(text.utf8))
    while parser.place < parser.bytes.count { parser.step() }
    while !parser.frames.isEmpty { parser.abandon() }
    parser.flush()
    return parser.base
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    lastBacktick = bytes.lastIndex(of: UInt8(ascii: "`")) ?? -1
  }

  private func byte(_ offset: Int) -> UInt8 {
    let index = place + offset
    return bytes.indices.contains(index) ? bytes[index] : 0x20
  }

  private mutating func step() {
    let current = bytes[place]
    switch current {
    case UInt8(ascii: "\\") where Self.isPunctuation(byte(1)):
      text.append(byte(1))
      place += 2
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): mark(current)
    case UInt8(ascii: "!") where byte(1) == UInt8(ascii: "["):
      open(.bracket(isImage: true), length: 2)
    case UInt8(ascii: "["): open(.bracket(isImage: false), length: 1)
    case UInt8(ascii: "]"): bracket()
    default:
      text.append(current)
      place += 1
    }
  }

  private mutating func code() {
    guard lastBacktick > place,
      let end = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "`"))
    else {
      text.append(bytes[place])
      place += 1
      return
    }
    flush()
    add(.code(String(decoding: bytes[(place + 1)..<end], as: UTF8.self)))
    place = end + 1
  }

  /// `*` and `_`, single or double. An underscore inside a word is a letter.
  private mutating func mark(_ current: UInt8) {
    let isDouble = byte(1) == current
    let length = isDouble ? 2 : 1
    let isSpaceBefore = place == 0 || Self.isSpace(bytes[place - 1])
    let isSpaceAfter = Self.isSpace(byte(length))
    let isInWord =
      current == UInt8(ascii: "_") && place > 0 && Self.isWord(bytes[place - 1])
      && Self.isWord(byte(length))
    if !isInWord, !isSpaceBefore, closes(current, isDouble) {
      flush()
      let frame = frames.removeLast()
      add(isDouble ? .strong(frame.parts) : .emphasis(frame.parts))
      place += length
    } else if !isInWord, !isSpaceAfter {
      open(isDouble ? .strong(current) : .emphasis(current), length: length)
    } else {
      text.append(contentsOf: repeatElement(current, count: length))
      place += length
    }
  }

  private func closes(_ mark: UInt8, _ isDouble: Bool) -> Bool {
    switch frames.last?.opener {
    case .strong(mark): isDouble
    case .emphasis(mark): !isDouble
    default: false
    }
  }

  private mutating func open(_ opener: Opener, length: Int) {
    guard frames.count < Self.deepest else {
      text.append(contentsOf: bytes[place..<place + length])
      place += length
      return
    }
    flush()
    frames.append(Frame(opener: opener, raw: Array(bytes[place..<place + length])))
    place += length
  }

  private mutating func bracket() {
    guard case .bracket(let isImage)? = frames.last?.opener, byte(1) == UInt8(ascii: "("),
      let (address, end) = destination(from: place + 2)
    else {
      if case .bracket? = frames.last?.opener { abandon() }
      text.append(bytes[place])
      place += 1
      return
    }
    flush()
    let frame = frames.removeLast()
    add(isImage ? .image(frame.parts, address: address) : .link(frame.parts, address: address))
    place = end + 1
  }

  /// The address that begins at `start`, without the title that may follow it, and the place of the
  /// parenthesis that closes it. Neither goes on for ever.
  private func destination(from start: Int) -> (address: String, end: Int)? {
    let rest = bytes[min(start, bytes.count)...].prefix(Self.longestAddress)
    let isBracketed = rest.first == UInt8(ascii: "<")
    guard let end = isBracketed ? rest.firstIndex(of: UInt8(ascii: ">")) : addressEnd(in: rest)
    else { return nil }
    let address = rest[(isBracketed ? start + 1 : start)..<end]
    var after = rest[(isBracketed ? end + 1 : end)...].drop(while: Self.isSpace)
    if let quote = after.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = after.dropFirst().firstIndex(of: quote) else { return nil }
      after = rest[(close + 1)...].drop(while: Self.isSpace)
    }
    guard after.first == UInt8(ascii: ")"), !address.contains(0x0A) else { return nil }
    return (String(decoding: address, as: UTF8.self), after.startIndex)
  }

  /// Where an address ends: at a space, or at the parenthesis that closes the link.
  private func addressEnd(in rest: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    return rest.indices.first { index in
      switch rest[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: return true
      case UInt8(ascii: ")"): depth -= 1
      case 0...0x20: return true
      default: break
      }
      return false
    }
  }

  /// What was opened never closes: its mark is text.
  private mutating func abandon() {
    flush()
    let frame = frames.removeLast()
    base(append: [.text(String(decoding: frame.raw, as: UTF8.self))] + frame.parts)
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    add(.text(String(decoding: text, as: UTF8.self)))
    text = []
  }

  private mutating func add(_ part: Inline) { base(append: [part]) }

  private mutating func base(append parts: [Inline]) {
    if frames.isEmpty { base += parts } else { frames[frames.count - 1].parts += parts }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
