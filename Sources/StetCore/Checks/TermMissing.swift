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
    return context.translated.flatMap { offset, passage in
      context.terms[offset].mentions.filter { $0.verdict == .missing }.map { mention in
        let concept = index.concepts[mention.source.concept]
        let said = Excerpt(of: passage.source, mention.source.range).text
        let suggestions = concept.suggestions(in: context.languages.to)
        return Fault(
          passage: offset, source: mention.source.range, concept: concept.id,
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

  /// The concept that the term checks explain themselves with.
  static let airDefenceExample = example(
    "air-defence-missile-system", ru: "зенитная ракетная система", en: "air defence missile system",
    forbidden: "zenith missile system")

  private static func example(
    _ id: String, ru: String, en: String, forbidden: String
  ) -> Concept {
    guard let id = Identifier(id), let russian = LanguageTag("ru"), let english = LanguageTag("en")
    else { preconditionFailure("the example's names are well-formed") }
    return Concept(
      id: id, domain: "air-defence",
      terms: [
        russian: [Term(text: ru, status: .preferred)],
        english: [
          Term(text: en, status: .preferred), Term(text: forbidden, status: .forbidden),
        ],
      ])
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
