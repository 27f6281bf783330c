/// A text cut into words, digits, spaces and marks, in one pass over its bytes, with its links.
///
/// A word is a run of letters with their combining marks; an apostrophe between two letters and an
/// invisible character belong to it, a hyphen does not.
package struct ProseText: Sendable {
  package let text: String
  let tokens: ContiguousArray<ProseToken>
  let links: [Links.Link]

  package init(_ text: String) {
    var copy = text
    (tokens, links) = copy.withUTF8 { bytes in
      var lexer = ProseLexer(bytes: bytes)
      var scan = LinkScan(bytes: bytes)
      return (lexer.tokens(), scan.run())
    }
    self.text = copy
  }

  /// Lends the UTF-8 bytes that the tokens' offsets count.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = text
    return copy.withUTF8(body)
  }
}
