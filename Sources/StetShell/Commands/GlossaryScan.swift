import StetCore
import StetStore

extension Command {
  static let glossaryScan = Command(
    name: "glossary scan", summary: "find the glossary's terms in any text",
    parameters: [
      .word("file", .file, "the text, or - for standard input"),
      .option("language", "LANGUAGE", .language, "the text's language (else the project's source)"),
      .option("glossary", "PATH", .folder, "a glossary's folder or file (else the project's)"),
      .format,
    ],
    details:
      "Reads in pieces, so a text may be of any size. With --format json each occurrence is one JSON object on a line of its own; lines count from 1, positions are Unicode scalars of the line.",
    examples: [
      ("stet glossary scan report.txt --language ru", "every term, in whatever form it stands")
    ]
  ) { session, arguments in
    let project = arguments["glossary"] == nil ? try session.project(arguments) : nil
    let language =
      try arguments["language"].map(session.language) ?? project?.settings().languages.from
    guard let language else {
      throw UsageError("which language is the text in?", hint: "--language ru")
    }
    let files =
      arguments["glossary"].map { GlossaryFiles(folder: session.absolute($0)) }
      ?? project?.glossaryFiles
    guard let files else { throw NoProject(folder: session.folder) }
    session.warnOfUnknownLanguage(language)
    let isJSON = arguments["format"] == "json"
    var count = 0
    try session.withPieces(of: arguments.required("file")) { nextPiece in
      var known = try ShortText(nextPiece)
      let scanner = try session.scanner(for: known, files, language)
      try scanner.scan {
        try session.console.flush()
        return try known.next() ?? (known.whole == nil ? nextPiece() : [])
      } _: { occurrence in
        count += 1
        if isJSON {
          session.console.print(bytes: JSONWriter.line(of: occurrence.json))
        } else {
          session.console.print(occurrence.line(in: language))
        }
      }
    }
    session.console.note("\(count) occurrences")
    return .done
  }
}

/// The beginning of a text, read before the glossary is: what a whole short text cannot hold need
/// not be made ready.
private struct ShortText {
  /// In bytes.
  private static let longest = 1 << 18

  private var pieces: [[UInt8]] = []
  /// nil for a text that is longer.
  private(set) var whole: String?

  init(_ nextPiece: () throws -> [UInt8]) throws {
    var count = 0
    while count <= Self.longest {
      let piece = try nextPiece()
      if piece.isEmpty {
        whole = String(decoding: pieces.reversed().joined(), as: UTF8.self)
        return
      }
      pieces.insert(piece, at: 0)
      count += piece.count
    }
  }

  /// What was read, a piece at a time; nil when all was given out.
  mutating func next() -> [UInt8]? { pieces.popLast() }
}

extension Session {
  fileprivate func scanner(
    for text: ShortText, _ files: GlossaryFiles, _ language: LanguageTag
  ) throws -> TermScanner {
    guard let whole = text.whole else {
      return try TermScanner(files.glossary(.terms), language: language)
    }
    let sieve = GlossarySieve(
      languages: LanguagePair(from: language, to: language),
      passages: [Passage(id: "1", source: whole, target: "")])
    return try TermScanner(files.excerpt(sieve))
  }

  /// Says once that a language's inflection is not known.
  func warnOfUnknownLanguage(_ language: LanguageTag) {
    guard !TermScanner.isInflected(language) else { return }
    console.note(
      Styled("there are no rules for '\(language.text)': ", .yellow)
        + Styled("terms are found as they are written, and in their declared forms"))
  }

  func warnOfUnknownLanguages(_ pairs: [LanguagePair]) {
    let languages = Set(pairs.flatMap { [$0.from, $0.to] })
    for language in languages.sorted(by: { $0.text < $1.text }) { warnOfUnknownLanguage(language) }
  }
}

extension TermScanner.Occurrence {
  /// To the letter of the contract.
  fileprivate var json: JSON {
    [
      "line": .integer(line), "concept": .string(concept.text), "term": .string(term),
      "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
      "text": .string(text), "match": .string("\(match)"),
    ]
  }

  fileprivate func line(in language: LanguageTag) -> Styled {
    Styled("\(line):\(range.lowerBound)  ", .dim) + Styled(Visible.line(text), .bold)
      + Styled("  \(concept)  ") + Styled("\(match)", .dim)
  }
}
