/// Web addresses, mail addresses, handles and hashtags in a text.
package enum Links {
  package struct Link: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// With a scheme, `www.` or a path.
      case address
      /// A bare site name, such as `example.com`; a newspaper can be called so.
      case site
      case mail, handle, hashtag
    }

    package let kind: Kind
    /// UTF-8 byte offsets, half-open.
    package let range: Range<Int>
  }

  /// Every link of `text`, in text order.
  package static func find(in text: some ProseReadable) -> [Link] {
    text.prose.links
  }

  /// The links that a translation must keep and has not, then those it has and the source has not.
  ///
  /// Compared without the scheme, `www.`, case of the site and a slash at the end. Hashtags in another
  /// script and bare site names may be translated: they are not compared.
  package static func mismatches(
    source: some ProseReadable, target: some ProseReadable
  ) -> (missing: [Link], extra: [Link]) {
    let left = comparable(source)
    let right = comparable(target)
    let leftKeys = Set(left.map(\.key))
    let rightKeys = Set(right.map(\.key))
    return (
      left.filter { $0.isKept && !rightKeys.contains($0.key) }.map(\.link),
      right.filter { $0.isKept && !leftKeys.contains($0.key) }.map(\.link)
    )
  }

  private static func comparable(_ text: some ProseReadable) -> [(
    link: Link, key: [UInt8], isKept: Bool
  )] {
    let text = text.prose
    let bytes = Array(text.text.utf8)
    return text.links.map { link in
      let own = bytes[link.range]
      let isKept =
        switch link.kind {
        case .address, .mail, .handle: true
        case .hashtag: own.allSatisfy { $0 < 0x80 }
        case .site: false
        }
      return (link, key(Array(own), of: link.kind), isKept)
    }
  }

  private static func key(_ bytes: [UInt8], of kind: Link.Kind) -> [UInt8] {
    var rest = bytes[...]
    if kind == .address || kind == .site {
      if let colon = rest.firstIndex(of: 0x3A), rest[colon...].starts(with: "://".utf8) {
        rest = rest[(colon + 3)...]
      }
      if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
      if rest.last == 0x2F { rest = rest.dropLast() }
    }
    let site = rest.prefix { $0 != 0x2F }
    return site.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } + rest.dropFirst(site.count)
  }
}
