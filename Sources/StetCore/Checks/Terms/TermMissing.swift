extension Check {
  static let termMissing = Check(
    id: "term-missing", severity: .error,
    summary: "the source has a glossary concept, the translation none of its approved terms",
    passes: Example(
      source: "Турция получит зенитную ракетную систему.",
      target: "Turkey will receive an air defence missile system.", concepts: [.airDefenceExample]),
    fails: Example(
      source: "Турция получит зенитную ракетную систему.", target: "Turkey will receive a weapon.",
      concepts: [.airDefenceExample])
  ) { context in
    guard let index = context.index else { return [] }
    return context.translated.flatMap { here in
      var told: Set<Range<Int>> = []
      return context.terms[here.offset].mentions.filter {
        $0.verdict == .missing && told.insert($0.source.range).inserted
      }.map { mention in
        let concept = index.concepts[mention.source.concept]
        let said = Excerpt(of: here.passage.source, mention.source.range).text
        let suggestions = concept.suggestions(in: context.languages.to)
        return Fault(
          passage: here.offset, source: mention.source.range, concept: concept.id,
          match: mention.source.match,
          message: "“\(said)” is not rendered as " + Phrase.either(suggestions),
          suggestions: suggestions)
      }
    }
  }
}

extension Concept {
  /// What to write, best first.
  func suggestions(in language: LanguageTag) -> [String] {
    let terms = terms(in: language)
    return [TermStatus.preferred, .admitted].flatMap { status in
      terms.filter { $0.status == status }.map(\.text)
    }
  }
}

/// Words for messages.
enum Phrase {
  /// A note without its full stop, to stand inside a sentence.
  static func clause(_ note: String) -> String {
    note.utf8.last == UInt8(ascii: ".") ? String(note.dropLast()) : note
  }

  /// `“a”`, `“a” or “b”`, `“a”, “b” or “c”`, the first three.
  static func either(_ terms: [String]) -> String {
    let quoted = terms.prefix(3).map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "anything" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
