/// Reads a table of RFC 4180, row by row: cells between separators, in quotes where they hold
/// separators, quotes or line ends. Lines end in CR LF, LF or CR.
struct TableReader {
  let bytes: [UInt8]
  /// A comma, a semicolon or a tab.
  let separator: UInt8
  private(set) var place = 0
  /// The line that the row just read began on, from 1.
  private(set) var rowLine = 1
  private var line = 1
  /// A quote that nothing closes is none, and neither are those after it: each would be looked
  /// for to the end of the file.
  private var hasQuotes = true

  private static let quote = UInt8(ascii: "\"")

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The cells of the next row, nil at the end.
  ///
  /// - Throws: ``ForeignFault`` for a quote that is never closed, and for text after a closing one.
  mutating func next() throws(ForeignFault) -> [String]? {
    guard place < bytes.count else { return nil }
    rowLine = line
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard place < bytes.count, bytes[place] == separator else { break }
      place += 1
    }
    passLineEnd()
    return cells
  }

  private var isAtCellEnd: Bool {
    guard place < bytes.count else { return true }
    let byte = bytes[place]
    return byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func passLineEnd() {
    guard place < bytes.count else { return }
    if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
    place += 1
    line += 1
  }

  private mutating func cell() throws(ForeignFault) -> String {
    let start = place
    if hasQuotes, place < bytes.count, bytes[place] == Self.quote {
      let startLine = line
      if let text = try quoted() { return text }
      (place, line) = (start, startLine)
    }
    while !isAtCellEnd { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// - Returns: nil where tabs separate and the cell only begins with a quotation: programs that
  ///   write tabs often know no quoting.
  private mutating func quoted() throws(ForeignFault) -> String? {
    let start = place
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == Self.quote {
        guard place < bytes.count, bytes[place] == Self.quote else {
          if isAtCellEnd { return String(decoding: text, as: UTF8.self) }
          if separator == UInt8(ascii: "\t") { return nil }
          throw ForeignFault(
            offset: place, what: "text after a closing quote; write \"\" for a quote inside")
        }
        place += 1
      } else if byte == 0x0A || byte == 0x0D && (place >= bytes.count || bytes[place] != 0x0A) {
        line += 1
      }
      text.append(byte)
    }
    if separator == UInt8(ascii: "\t") {
      hasQuotes = false
      return nil
    }
    throw ForeignFault(offset: start, what: "a quote that is never closed")
  }
}
