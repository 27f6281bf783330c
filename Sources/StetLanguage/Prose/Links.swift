/// Web addresses, mail addresses, handles and hashtags in a text.
package enum Links {
  package struct Link: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case address, mail, handle, hashtag }
    package let kind: Kind
    /// UTF-8 byte offsets, half-open.
    package let range: Range<Int>
  }

  package static func find(in text: String) -> [Link] { [] }
}
