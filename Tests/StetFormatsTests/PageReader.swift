import Testing

/// A small reader of HTML that a browser would agree with on stet's pages: it finds tags that are
/// not closed, not known or where they may not be, and says what stands between them.
struct PageReader {
  private(set) var tags: [String] = []
  private(set) var texts: [String] = []
  private(set) var faults: [String] = []
  private(set) var linkedData: String?
  private var open: [String] = []
  private var owners: [String] = []

  private static let voids: Set<String> = ["meta", "img"]
  /// What may stand where only a phrase may.
  private static let phrases: Set<String> = [
    "a", "em", "strong", "code", "time", "img",
  ]
  private static let holdPhrases: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "a", "em", "strong", "code", "time",
  ]

  init(_ page: String) {
    var rest = Array(page.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      addText(rest[..<start])
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("a tag without an end")
        return
      }
      read(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
      rest = rest[(end + 1)...]
      if open.last == "script" { rest = readScript(rest) }
    }
    if !open.isEmpty { faults.append("not closed: \(open)") }
    let levels = tags.compactMap {
      $0.utf8.count == 2 && $0.hasPrefix("h") ? Int($0.dropFirst()) : nil
    }
    for (level, next) in zip(levels, levels.dropFirst()) where next > level + 1 {
      faults.append("h\(next) after h\(level)")
    }
    if levels.filter({ $0 == 1 }).count > 1 { faults.append("two h1") }
  }

  /// What stands in the first element of that name.
  func text(of tag: String) -> String {
    zip(owners, texts).filter { $0.0 == tag }.map(\.1).joined()
  }

  private mutating func read(_ tag: String) {
    let name = String(tag.prefix { $0 != " " })
    if name.hasPrefix("!") { return }
    if name.hasPrefix("/") {
      if open.popLast() != String(name.dropFirst()) { faults.append("<\(tag)> closes another") }
      return
    }
    tags.append(name)
    let isPhraseHere = open.last.map(Self.holdPhrases.contains) ?? false
    if isPhraseHere, !Self.phrases.contains(name) { faults.append("<\(tag)> in \(open)") }
    if ["ul", "ol"].contains(open.last ?? ""), name != "li" { faults.append("<\(tag)> in a list") }
    if name == "a", open.contains("a") { faults.append("a link in a link") }
    if name == "img", !tag.contains(" alt=\"") { faults.append("<\(tag)> without a text") }
    if !Self.voids.contains(name) { open.append(name) }
  }

  private mutating func readScript(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
    linkedData = String(decoding: rest[..<end], as: UTF8.self)
    return rest[end...]
  }

  private mutating func addText(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty, let owner = open.last, owner != "script" else { return }
    owners.append(owner)
    texts.append(Self.decoded(bytes))
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes
    let names = ["&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\"", "&#39;": "'"]
    while let byte = rest.first {
      if let (name, character) = names.first(where: { rest.starts(with: $0.key.utf8) }) {
        result += character.utf8
        rest = rest.dropFirst(name.utf8.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
