import StetCore

/// The kinds of file that a glossary comes from and goes to.
package enum GlossaryFormat: String, CaseIterable, Sendable {
  case csv, tsv, omegat, tbx

  /// More than any glossary has, and still nothing that a machine chokes on.
  package static let largestFile = 256 << 20

  /// What a file is, by its content first and by its name's ending then.
  package init(of bytes: [UInt8], ending: String) {
    let head = bytes.prefix(64).filter { $0 != 0 && $0 < 0x80 && $0 > 0x20 }
    if head.first == UInt8(ascii: "<") {
      self = .tbx
      return
    }
    switch ending {
    case "tbx", "xml", "mtf": self = .tbx
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "utf8", "utf16": self = .omegat
    default: self = bytes.contains(0x09) ? .tsv : .csv
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - name: the file's, for messages.
  ///   - languages: of a table that calls them source and target.
  /// - Throws: ``TextFault``, with line and column where there are any.
  package func glossary(
    _ bytes: [UInt8], name: String, _ languages: LanguagePair
  ) throws(TextFault) -> IncomingGlossary {
    if self == .tbx { return try TBXReader.glossary(bytes, name: name) }
    let text: [UInt8]
    do { text = try ForeignBytes.decoded(bytes).bytes } catch {
      throw error.complaint(name, in: bytes)
    }
    do {
      try Self.checkText(text)
      if self == .omegat { return OmegaTGlossary(languages: languages).glossary(text) }
      let first = UInt8(ascii: self == .csv ? "," : "\t")
      let separators = [first] + [0x3B, 0x2C, 0x09].filter { $0 != first }
      if let found = try GlossaryTableReader.glossary(text, separators: separators, languages) {
        return found
      }
    } catch {
      throw error.complaint(name, in: text)
    }
    return try headless(text, name: name, languages)
  }

  private static func checkText(_ bytes: [UInt8]) throws(ForeignFault) {
    if let offset = UTF8Check.firstFault(in: bytes) {
      throw ForeignFault(
        offset: offset,
        what: "a byte that is not UTF-8; save the table as UTF-8, or try iconv -f cp1251 -t utf-8")
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw ForeignFault(offset: offset, what: "a NUL byte, which no table has")
    }
  }

  /// A file of tabs without a header is OmegaT's.
  private func headless(
    _ bytes: [UInt8], name: String, _ languages: LanguagePair
  ) throws(TextFault) -> IncomingGlossary {
    let found = OmegaTGlossary(languages: languages).glossary(bytes)
    if self == .tsv, !found.concepts.isEmpty { return found }
    let (from, to) = (languages.from.text, languages.to.text)
    throw TextFault(
      message: "'\(name)' has no header with two languages",
      hint: "begin the table with a line such as: id,domain,status,\(from),\(to),\(to)_forbidden")
  }
}
