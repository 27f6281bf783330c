import StetCore
import StetLanguage

/// The hits of a concordance.
enum SearchLines {
  /// Columns left of a text.
  private static let margin = 2

  /// The place, the words in what stands around them, and what stands on the other side.
  static func print(_ hit: Concordance.Hit, of job: Identifier, _ console: Console) {
    console.print(
      Styled("\(job):\(hit.block)", .bold)
        + Styled("  \(hit.isSource ? "source" : "draft") \(hit.revision)", .dim))
    console.print("  " + inContext(hit, width: console.width - margin))
    if let beside = hit.beside, !beside.isEmpty {
      console.print("  " + Styled(clipped(oneLine(beside), to: console.width - margin), .dim))
    }
  }

  /// The words between what stands before and after them, as much as one line holds.
  private static func inContext(_ hit: Concordance.Hit, width: Int) -> Styled {
    let scalars = Array(hit.text.unicodeScalars)
    let words = oneLine(String(String.UnicodeScalarView(scalars[hit.range])))
    let room = max(16, width - Width.of(words))
    let before = oneLine(String(String.UnicodeScalarView(scalars[..<hit.range.lowerBound])))
    let after = oneLine(String(String.UnicodeScalarView(scalars[hit.range.upperBound...])))
    let left = String(clipped(String(before.reversed()), to: room / 2).reversed())
    return Styled(left) + Styled(words, .yellow) + Styled(clipped(after, to: room / 2))
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0 == "\n" || $0 == "\r\n" || $0 == "\t" ? " " : $0 })
  }

  private static func clipped(_ text: String, to width: Int) -> String {
    Width.of(text) <= width ? text : Width.fit(text, to: width)
  }

  static func document(
    _ words: String, _ hits: [(job: Identifier, hit: Concordance.Hit)]
  ) -> JSON {
    [
      "format": 1, "kind": "search", "text": .string(words),
      "hits": .array(
        hits.map { job, hit in
          [
            "job": .string(job.text), "block": .string(hit.block),
            "side": hit.isSource ? "source" : "draft", "revision": .integer(hit.revision),
            "language": .string(hit.language.text), "text": .string(hit.text),
            "start": .integer(hit.range.lowerBound), "end": .integer(hit.range.upperBound),
            "match": .string("\(hit.match)"), "beside": JSON(hit.beside),
          ]
        }),
    ]
  }
}
