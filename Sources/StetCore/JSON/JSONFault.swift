/// What is wrong in a JSON text, and where.
package struct JSONFault: Error, Hashable {
  /// In UTF-8 bytes from the start of the text.
  package let offset: Int
  /// A clause such as "a trailing comma".
  package let what: String

  package init(offset: Int, what: String) {
    self.offset = offset
    self.what = what
  }

  /// The fault's place as an editor counts it, both from 1; the column in Unicode scalars.
  package func position(in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return (line, column)
  }
}
