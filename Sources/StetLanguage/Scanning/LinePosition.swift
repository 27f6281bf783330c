/// A place in a text by line and scalar.
package struct LinePosition: Hashable, Sendable {
  /// Counts from 1; a line ends at LF.
  package var line = 1
  /// Unicode scalars since the line began.
  package var scalar = 0

  package init() {}

  /// Goes on over UTF-8 bytes.
  package mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
    var lines = 0
    for byte in bytes { lines &+= byte == 0x0A ? 1 : 0 }
    var tail = bytes[...]
    if lines > 0 {
      line += lines
      scalar = 0
      if let last = bytes.lastIndex(of: 0x0A) { tail = bytes[(last + 1)...] }
    }
    var scalars = 0
    for byte in tail { scalars &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    scalar += scalars
  }
}
