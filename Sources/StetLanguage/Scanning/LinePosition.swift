/// A place in a text by line and scalar.
package struct LinePosition: Hashable, Sendable {
  /// Counts from 1; a line ends at LF.
  package var line = 1
  /// Unicode scalars since the line began.
  package var scalar = 0

  package init() {}

  /// Goes on over UTF-8 bytes.
  package mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
    let lines = ByteCount.sum(bytes, ByteCount.lineFeeds)
    var tail = bytes
    if lines > 0, let last = bytes.lastIndex(of: 0x0A) {
      line += lines
      scalar = 0
      tail = UnsafeBufferPointer(rebasing: bytes[(last + 1)...])
    }
    scalar += tail.count - ByteCount.sum(tail, ByteCount.continuations)
  }
}
