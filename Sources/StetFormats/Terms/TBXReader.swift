import StetCore

/// Reads TBX of any version and style by local names: `martif` and `tbx`, categories as
/// attributes (DCA) and as elements (DCT), TBX-Min.
enum TBXReader {
  static let entryNames: Set<String> = ["termEntry", "conceptEntry", "entry"]
  static let languageNames: Set<String> = ["langSet", "langSec", "langGroup"]
  static let termNames: Set<String> = ["tig", "ntig", "termSec", "termGroup"]
  private static let rootNames: Set<String> = ["martif", "tbx"]

  /// - Throws: ``TextFault`` with line and column for what is not well formed, and for a file
  ///   that is no TBX.
  static func glossary(_ bytes: [UInt8], name: String) throws(TextFault) -> IncomingGlossary {
    let text: XMLText
    do { text = try XMLText(bytes) } catch { throw error.complaint(name, in: bytes) }
    do {
      var reader = try XMLReader(text.bytes)
      return try glossary(&reader)
    } catch {
      throw error.complaint(name, in: text.bytes)
    }
  }

  private static func glossary(_ reader: inout XMLReader) throws(ForeignFault) -> IncomingGlossary {
    var result = IncomingGlossary()
    var lines = LineCounter()
    var root: XMLTag?
    loop: while true {
      switch try reader.next() {
      case .start(let tag):
        root = root ?? tag
        guard entryNames.contains(tag.name) else { continue }
        let line = lines.line(of: tag.offset, in: reader.bytes)
        let entry = try XMLBranch(tag, from: &reader)
        var reading = TBXEntry(line: line)
        result.concepts.append(reading.concept(entry, &result.losses))
      case .end, .text: continue
      case .done: break loop
      }
    }
    guard !result.concepts.isEmpty || rootNames.contains(root?.name.lowercased() ?? "") else {
      throw reader.fault("<\(root?.name ?? "")> begins no TBX: there is no entry", at: root?.offset)
    }
    return result
  }
}

/// Lines of places that come in order, each counted once.
struct LineCounter {
  private var offset = 0
  private var line = 1

  mutating func line(of place: Int, in bytes: [UInt8]) -> Int {
    while offset < place {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
