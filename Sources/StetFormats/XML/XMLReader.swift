import StetCore

/// Reads XML 1.0 from UTF-8, event by event, in one pass and without recursion.
///
/// Strict where a tolerant reader loses text silently: an unclosed or crossed tag, junk after the
/// root, an attribute given twice, a reference to anything but a character or one of the five
/// predefined entities. A document type may name its file, which is never opened; one with
/// declarations of its own is refused, since what it declares would have to be obeyed.
struct XMLReader {
  /// Tags inside tags. No vocabulary that stet reads comes near it.
  static let deepest = 256

  let bytes: [UInt8]
  var place = 0
  /// The names of the tags that are open, as ranges of ``bytes``.
  var open: [Range<Int>] = []
  /// The prefixes that each open tag declares, and how often each is declared at the moment.
  private var declared: [[String]] = []
  private var prefixes: [String: Int] = ["xml": 1, "xmlns": 1]
  private var hasRoot = false
  private var hasDocumentType = false
  /// An empty tag counts as a start and an end.
  private var owesEnd = false

  /// - Parameter bytes: as ``XMLText`` gives them.
  /// - Throws: ``ForeignFault`` for bytes that no XML text may hold, and for a bad declaration.
  init(_ bytes: [UInt8]) throws(ForeignFault) {
    self.bytes = bytes
    if let fault = Self.firstForbidden(in: bytes) { throw fault }
    if starts(with: "<?xml"), place + 5 < bytes.count, Self.isSpace(bytes[place + 5]) {
      try readDeclaration()
    }
  }

  /// The next event; ``XMLEvent/done`` again and again at the end.
  ///
  /// - Throws: ``ForeignFault``.
  mutating func next() throws(ForeignFault) -> XMLEvent {
    if owesEnd {
      owesEnd = false
      return .end
    }
    var text: [UInt8] = []
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        try readText(into: &text)
        continue
      }
      switch try markup(into: &text) {
      case .aside: continue
      case .tag:
        if !text.isEmpty { return .text(String(decoding: text, as: UTF8.self)) }
        return try readTag()
      }
    }
    if let name = open.last {
      throw fault("the file ends before </\(string(name))>", at: bytes.count)
    }
    guard hasRoot else { throw fault("no element in this file", at: bytes.count) }
    return .done
  }

  private enum Markup { case aside, tag }

  /// Passes a comment, an instruction, a document type or a CDATA section at ``place``.
  private mutating func markup(into text: inout [UInt8]) throws(ForeignFault) -> Markup {
    if starts(with: "<!--") {
      try passComment()
    } else if starts(with: "<![CDATA[") {
      guard !open.isEmpty else { throw fault("a CDATA section outside the root") }
      try readCharacterData(into: &text)
    } else if starts(with: "<!DOCTYPE") {
      guard !hasRoot, !hasDocumentType else { throw fault("a document type out of place") }
      hasDocumentType = true
      try passDocumentType()
    } else if starts(with: "<?") {
      try passInstruction()
    } else {
      return .tag
    }
    return .aside
  }

  private mutating func readTag() throws(ForeignFault) -> XMLEvent {
    let start = place
    if starts(with: "</") {
      try readEndTag()
      return .end
    }
    guard !open.isEmpty || !hasRoot else { throw fault("a second root element") }
    place += 1
    let name = try readName("a tag's name")
    guard open.count < Self.deepest else {
      throw fault("tags nested deeper than \(Self.deepest)", at: start)
    }
    let attributes = try readAttributes()
    hasRoot = true
    let own = attributes.compactMap { $0.name.hasPrefix("xmlns:") ? XMLTag.local($0.name) : nil }
    for prefix in own { prefixes[prefix, default: 0] += 1 }
    try checkPrefixes(string(name), attributes, at: start)
    if byte() == UInt8(ascii: "/") {
      place += 1
      owesEnd = true
      for prefix in own { prefixes[prefix, default: 1] -= 1 }
    } else {
      open.append(name)
      declared.append(own)
    }
    guard byte() == UInt8(ascii: ">") else {
      throw fault(place < bytes.count ? "a '>' is missing" : "the file ends inside a tag")
    }
    place += 1
    return .start(
      XMLTag(name: XMLTag.local(string(name)), attributes: attributes, offset: start))
  }

  private func checkPrefixes(
    _ name: String, _ attributes: [XMLTag.Attribute], at start: Int
  ) throws(ForeignFault) {
    for name in [name] + attributes.map(\.name) {
      guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      guard prefixes[String(name[..<colon]), default: 0] > 0 else {
        throw fault("the prefix of '\(name)' is not declared", at: start)
      }
    }
  }

  private mutating func readEndTag() throws(ForeignFault) {
    let start = place
    place += 2
    let name = try readName("a closing tag's name")
    passSpace()
    guard byte() == UInt8(ascii: ">") else {
      throw fault(place < bytes.count ? "a '>' is missing" : "the file ends inside a tag")
    }
    place += 1
    guard let opened = open.popLast() else {
      throw fault("</\(string(name))> closes nothing", at: start)
    }
    for prefix in declared.removeLast() { prefixes[prefix, default: 1] -= 1 }
    guard bytes[opened].elementsEqual(bytes[name]) else {
      throw fault("</\(string(name))> where </\(string(opened))> belongs", at: start)
    }
  }
}
