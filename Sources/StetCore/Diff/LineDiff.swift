/// Which lines differ between two texts.
package struct LineDiff: Hashable, Sendable {
  /// Lines that went, and the lines that came in their place; either may be none.
  package struct Change: Hashable, Sendable {
    package let old: Range<Int>
    package let new: Range<Int>
  }

  /// Each with the line feed that ends it; joined they are the text.
  package let old: [ArraySlice<UInt8>]
  package let new: [ArraySlice<UInt8>]
  /// Rising in both texts.
  package let changes: [Change]

  package init(from old: [UInt8], to new: [UInt8]) {
    (self.old, self.new) = (Self.lines(old), Self.lines(new))
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int32 {
      if let known = numbers[line] { return known }
      let number = Int32(truncatingIfNeeded: numbers.count)
      numbers[line] = number
      return number
    }
    let oldNumbers = ContiguousArray(self.old.map(number))
    let newNumbers = ContiguousArray(self.new.map(number))
    let alignment = WordAlignment(oldNumbers, newNumbers, numberCount: numbers.count)
    changes = WordHunk.hunks(alignment).map { Change(old: $0.old, new: $0.new) }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
